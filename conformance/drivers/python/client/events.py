"""Events: what a client accepts, and what it sends (chapter ChatChannel, sections Events and Sealed events)."""
import os
import re

import base64url
import sealing
from canonical import canonical
from client.announcements import open_announcement
from client.wire import require
from names import parse_device
from objects import id_of, verify_object
from refusal import Refused, refuse_unless
from strict_json import read_json

# The table of event types: in the reserved name spaces, only these travel in clear.
CLEAR_TYPES = ("vt.sealed", "vt.initialize_voice", "vt.callstate")
_RESERVED = re.compile(r"(?:vt|m\.call)\.")


def must_be_sealed(type):
    """Whether a type travels only sealed, or is not known in the reserved name spaces."""
    return _RESERVED.match(type) is not None and type not in CLEAR_TYPES


def _open_sealed(client, channel, event, seq):
    """`(type, content)` inside, or None where it was not meant for this client. Raises Refused."""
    content = require("SealedContent", event["content"])
    refuse_unless("state_key" not in event, "malformed")
    # sealed.client-epoch
    refuse_unless(content["epoch"] == channel.epoch_at(seq), "epoch-stale")
    context = {name: event[name] for name in ("channel", "sender", "sender_device")}
    context.update(epoch=content["epoch"], to=content.get("to"))
    if "to" in content:
        private = client.identity.sealing_seed.hex() if content["to"] == client.identity.user else None
    else:
        private = channel.epochs.get(content["epoch"])
    if private is None:
        return None
    # sealed.open: with the `info` of its own envelope.
    opened = sealing.open_event_content(context, private, content)
    return opened["type"], opened["content"]


def _is_allowed(channel, event, member):
    """event.client-rights: the rows of the permission table that speak of events."""
    if not member["flags"]["write"]:
        return False
    key = event.get("state_key")
    if key is None or "@" not in key:
        return key is None or channel.log.is_dm or member["flags"]["admin"]
    # A key with `@` is one's own: the user id or a device address, or one of these, `/` and anything.
    at = key.index("@")
    name = key.partition("/")[0] if "/" not in key[:at] else key
    if name == event["sender"]:
        return event["type"] != "vt.callstate"
    return _is_device_of(name, event["sender"]) and (event["type"] != "vt.callstate" or key == event["sender_device"])


def _is_device_of(name, user):
    try:
        return parse_device(name)["user"] == user
    except Refused:
        return False


def accept_event(client, channel, event, item):
    """Notes an event that passes the checks. Raises Refused."""
    seq, sender = item["seq"], event["sender"]
    refuse_unless(event["channel"] == channel.id, "audience")
    refuse_unless(parse_device(event["sender_device"])["user"] == sender, "forbidden")
    # log.client-keys: whoever was no member then has no key in the log.
    member = channel.member_at(sender, seq)
    refuse_unless(member is not None, "forbidden")
    refuse_unless(_is_allowed(channel, event, member), "forbidden")
    # event.verify
    verify_object("event", event, base64url.decode(member["signing_key"], 32))
    type, content = event["type"], event["content"]
    refuse_unless(not must_be_sealed(type), "must-be-sealed")
    if type == "vt.sealed":
        opened = _open_sealed(client, channel, event, seq)
        if opened is None:
            return
        type, content = opened
    elif type == "vt.initialize_voice" and not open_announcement(client, channel, event, item):
        return
    channel.events.append({"id": item["id"], "seq": seq, "sender": sender, "type": type, "content": content})


def new_event(client, channel, type, content, state_key=None):
    """A signed event."""
    event = {
        "v": 1,
        "type": type,
        "channel": channel.id,
        "sender": client.identity.user,
        "sender_device": client.identity.device,
        "content": content,
        "created_at": client.clock.now(),
    }
    if state_key is not None:
        event["state_key"] = state_key
    return client.identity.sign("event", event)


def _seal(client, channel, type, content):
    epoch = channel.log.epoch
    context = {"channel": channel.id, "epoch": epoch, "sender": client.identity.user, "sender_device": client.identity.device}
    recipient = base64url.decode(channel.log.epoch_public, 32).hex()
    sealed = sealing.seal_event_content(context, recipient, type, content, os.urandom(32).hex())["sealed"]
    return new_event(client, channel, "vt.sealed", {"epoch": epoch, **sealed})


async def post_event(client, channel, event):
    """Posts a signed event, and checks that the answer speaks of it. Its id."""
    server = client.server(channel.server)
    refuse_unless(len(canonical(event)) <= server.limits["event_bytes"], "too-large")
    ordered = await server.ask("Ordered", "POST", f"/v1/channels/{channel.id}/events", body=event)
    id = id_of("event", event)
    refuse_unless(ordered["channel"] == channel.id and ordered["id"] == id, "malformed")
    return id


def _require_json(content):
    """What is no I-JSON, a fraction for instance, cannot be signed."""
    try:
        read_json(canonical(content))
    except (ValueError, RecursionError):
        raise Refused("malformed") from None


async def send_event(client, channel, type, content, is_sealed):
    """Sends an event, sealed to the readers of the current epoch or in clear. Its id."""
    _require_json(content)
    # sealed.signalling
    refuse_unless(is_sealed or not must_be_sealed(type), "must-be-sealed")
    if not is_sealed:
        state_key = client.identity.device if type == "vt.callstate" else None
        return await post_event(client, channel, new_event(client, channel, type, content, state_key))
    for _ in range(4):
        await client.require_epoch(channel)
        try:
            return await post_event(client, channel, _seal(client, channel, type, content))
        except Refused as refusal:
            if refusal.code != "epoch-stale":
                raise
        await client.sync(channel)
    raise Refused("epoch-stale")
