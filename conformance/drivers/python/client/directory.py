"""The keys of users, as their own servers state them (chapter Servers, users and requests, section Registration)."""
import base64url
import ed25519
import x25519
from names import parse_user
from objects import verify_object
from refusal import refuse_unless


def check_entry(entry, user, server_key):
    """`(signing_key, sealing_key)` of a directory entry (user.directory-verify). Raises Refused."""
    refuse_unless(entry["user"] == user, "audience")
    refuse_unless(ed25519.is_public_key(base64url.decode(entry["signing_key"], 32)), "bad-key")
    refuse_unless(x25519.is_safe_public_key(base64url.decode(entry["sealing_key"], 32)), "bad-key")
    verify_object("user", entry, bytes.fromhex(server_key))
    return entry["signing_key"], entry["sealing_key"]


async def look_up(client, user):
    """The keys of a user, from the directory of the own server, pinned. Raises Refused.

    The entry of a user of another server is verified with the key of that server: the pinned one, and else that of the document
    for which the other server is asked itself, because the own one could have written a document that comes through it.
    """
    home = client.server(parse_user(user)["server"])
    entry = await client.own.ask("DirectoryEntry", "GET", f"/v1/users/{user}")
    if home.name not in client.store.server_keys:
        await home.ready()
    keys = check_entry(entry, user, home.key)
    client.store.pin_user(user, keys)
    return keys


async def keys_of(client, user):
    """The pinned keys of a user who is about to be added somewhere, looked up where there are none."""
    return client.store.user_keys.get(user) or await look_up(client, user)


async def register(client):
    """Registers the user of a client, or finds that the server knows the user already."""
    entry = await client.own.register()
    keys = check_entry(entry, client.identity.user, client.own.key)
    # The keys of one's own user are the ones that were pinned first of all.
    client.store.pin_user(client.identity.user, keys)
