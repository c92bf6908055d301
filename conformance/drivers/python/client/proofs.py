"""Proofs: the own server's relay stands for the user (chapter Proof-of-relay, sections The proof and Countersigning)."""
from client.identity import random_bytes
from objects import verify_object
from refusal import refuse_unless

# proof.client-life
LIFE = 60_000


async def countersigned_proof(client, channel, record, relay_key, roles):
    """A Proof for one connection, by the relay of the own server that has `relay_key`."""
    own = client.own
    # proof.request-origin: on the own server there is nothing to stand between.
    refuse_unless(channel.server != own.name, "audience")
    issued_at = own.now()
    asked = client.identity.sign(
        "proof",
        {
            "type": "proof",
            "v": 1,
            "tunnelID": record["tunnelID"],
            "auth_chatchannel": channel.id,
            "user": client.identity.user,
            "device": client.identity.device,
            "origin": channel.server,
            "proxy": {"address": own.name, "public": relay_key},
            "roles": roles,
            # proof.fresh
            "stream": {"salt": random_bytes(32)},
            "issued_at": issued_at,
            "expires_at": issued_at + LIFE,
            "nonce": random_bytes(16),
        },
    )
    proof = await own.ask("Proof", "POST", "/v1/proxies", body=asked)
    # proof.client-answer
    refuse_unless({name: value for name, value in proof.items() if name != "server_sig"} == asked, "bad-proof")
    verify_object("proof relay", proof, bytes.fromhex(own.key), bad_key="bad-signature")
    return proof
