"""Server documents (chapter Servers, users and requests, section The server document)."""
import base64url
import ed25519
from client.wire import read
from objects import verify_object
from refusal import refuse_unless

LONGEST_LIFE = 604_800_000


def check_document(octets, name, pinned_key, newest, now):
    """The document that a server gave, verified (server.document-verify). Raises Refused.

    `pinned_key` is the key of the server where one is known, `newest` the newest document that was seen.
    """
    document = read("ServerDocument", octets)
    refuse_unless(document["server"] == name, "audience")
    # crypto.pinned
    refuse_unless(pinned_key in (None, document["server_key"]), "key-changed")
    verify_object("server", document, base64url.decode(document["server_key"], 32))
    for vtserver in document["vtservers"]:
        refuse_unless(ed25519.is_public_key(base64url.decode(vtserver["key"], 32)), "bad-key")
    # server.document-newest
    refuse_unless(newest is None or document["issued_at"] >= newest["issued_at"], "stale")
    life = document["expires_at"] - document["issued_at"]
    refuse_unless(document["expires_at"] > now and 0 < life <= LONGEST_LIFE, "stale")
    return document
