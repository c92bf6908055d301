"""The handshake with a vtserver, from the client's end (chapter Relay, section Handshake; chapter Proof-of-relay)."""
import asyncio

import base64url
import handshakes
from canonical import canonical
from client.identity import random_bytes
from client.websocket import Ended
from client.wire import read
from refusal import Refused, refuse_unless

SECONDS = 12
# Close codes are 4000 and the number of a code (chapter Errors and limits, Registry of codes).
CODES = (
    "malformed unsupported-version unsupported-media-type too-large bad-digest bad-signature bad-key stale replayed "
    "audience unknown-user forbidden refused not-found method-not-allowed name-taken log-conflict epoch-conflict "
    "epoch-stale must-be-sealed tunnel-exists tunnel-closed tunnel-ending role-denied not-a-writer bad-frame "
    "unexpected-message displaced timeout unresponsive rights-lost rate-limited limit-reached busy internal "
    "shutting-down bad-seal key-changed peer-failed peer-address lifetime bad-proof session-expired"
).split()


def code_of(close_code):
    """The code of a registered close code; None for every other one."""
    return CODES[close_code - 4001] if 4001 <= close_code <= 4000 + len(CODES) else None


class Target:
    """The relay that a client connects to: its URL, its key and its server, all of them verified before."""

    def __init__(self, server, vtserver):
        self.server = server
        self.url = vtserver["url"]
        self.key = vtserver["key"]


async def _next(socket, *types):
    """The next control message, which is one of `types`. Raises Refused: the code of an `error`, or what is wrong with the message."""
    message = {"type": "ping"}
    # relay.client-first: before the welcome a ping gets no answer.
    while message["type"] in ("ping", "pong"):
        try:
            is_text, octets = await socket.receive()
        except Ended as ended:
            raise Refused(code_of(ended.code) or "peer-failed") from None
        refuse_unless(is_text, "unexpected-message")
        message = read("RelayServerMessage", octets)
    if message["type"] == "error":
        raise Refused(message["code"])
    if message["type"] == "closed":
        raise Refused("tunnel-closed")
    refuse_unless(message["type"] in types, "unexpected-message")
    return message


def _connect(client, channel, record, target, roles, challenge, proof, vtserver):
    credential = {
        "type": "connect",
        "v": 1,
        "tunnelID": record["tunnelID"],
        "auth_chatchannel": channel.id,
        "server": target.server,
        "vt_key": target.key,
        "user": client.identity.user,
        "device": client.identity.device,
        "roles": roles,
        "challenge": challenge["nonce"],
        "client_nonce": random_bytes(32),
        "issued_at": client.server(target.server).now(),
        # relay.salt; by proxy it is the salt of the proof, which is new as well.
        "stream": proof["stream"] if proof else {"salt": random_bytes(32)},
    }
    if proof:
        # encoding.client-messages: members of the record that nobody knows are not sent on.
        named = {"url": vtserver["url"], "key": vtserver["key"]}
        credential["via"] = {"vtserver": named, "proof": proof}
    return client.identity.sign("connect", credential)


async def _shake(client, socket, channel, record, target, roles, proof):
    challenge = await _next(socket, "challenge")
    # relay.own-audience: a relay that passes on another one's challenge gets nothing that is of use to it.
    refuse_unless(challenge["server"] == target.server and challenge["key"] == target.key, "audience")
    connect = _connect(client, channel, record, target, roles, challenge, proof, record["vtserver"])
    socket.send_text(canonical(connect))
    welcome = await _next(socket, "welcome")
    # relay.verify-welcome, proof.client-welcome
    handshakes.verify_welcome(challenge, connect, welcome, base64url.decode(target.key, 32).hex())
    # relay.client-roles
    refuse_unless(all(welcome["roles"][role] == roles[role] for role in roles), "role-denied")
    refuse_unless(all(one["connection"] != welcome["connection"] for one in welcome["participants"]), "replayed")
    return connect, welcome


async def shake_hands(client, socket, channel, record, target, roles, proof=None):
    """`(connect, welcome)` of a connection that was accepted. Raises Refused, and has closed the connection then."""
    try:
        return await asyncio.wait_for(_shake(client, socket, channel, record, target, roles, proof), SECONDS)
    except asyncio.TimeoutError:
        socket.end(1000)
        raise Refused("timeout") from None
    except BaseException:
        socket.end(1000)
        raise
