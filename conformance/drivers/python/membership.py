"""The membership log: who belongs to a channel, with which keys and rights (chapter ChatChannel)."""
import base64url
import ed25519
import x25519
from epochs import check_epoch, next_of, sealed_of
from objects import id_of, verify_object
from operation import operation
from permissions import check_permission
from refusal import refuse_unless

ALL_FLAGS = {"read": True, "write": True, "admin": True}
DM_FLAGS = {"read": True, "write": True, "admin": False}


class Channel:
    """What a log comes to so far: members by user id, the banned, the epoch, and whether a new one is due."""

    def __init__(self, creation):
        self.id = self.head = id_of("channel", creation)
        self.is_dm = creation["kind"] == "dm"
        self.banned = set()
        self.epoch, self.epoch_public, self.due = 0, None, True
        self.members = {creation["creator"]["user"]: {**creation["creator"], "flags": DM_FLAGS if self.is_dm else ALL_FLAGS}}
        if self.is_dm:
            self.members[creation["peer"]["user"]] = {**creation["peer"], "flags": DM_FLAGS}

    def flags(self, user):
        """The flags of a member; none of somebody who is none."""
        return self.members[user]["flags"] if user in self.members else {"read": False, "write": False, "admin": False}

    def readers(self):
        """The members with `read`."""
        return {user for user, member in self.members.items() if member["flags"]["read"]}


def _check_identity(identity):
    """log.bad-keys: a signing key and a sealing key, each as the chapter Cryptography has it."""
    refuse_unless(ed25519.is_public_key(base64url.decode(identity["signing_key"], 32)), "bad-key")
    _check_sealing_key(identity["sealing_key"])


def _check_sealing_key(text):
    octets = base64url.decode(text, 32)
    refuse_unless(x25519.is_safe_public_key(octets), "bad-key")


def check_creation(creation):
    """The order of the section Creation, without what only a server knows."""
    identities = [creation["creator"]] + ([creation["peer"]] if creation["kind"] == "dm" else [])
    # channel.create-peer
    refuse_unless(len({identity["user"] for identity in identities}) == len(identities), "malformed")
    for identity in identities:
        _check_identity(identity)
    # channel.create-signature
    verify_object("channel", creation, base64url.decode(creation["creator"]["signing_key"], 32))


def check_object(channel, object):
    """The order of the table of the section The membership log, without what only a server knows."""
    # log.channel
    refuse_unless(object["channel"] == channel.id, "audience")
    # Whoever is no member has no key in the log.
    refuse_unless(object["sender"] in channel.members, "forbidden")
    # log.signature, log.client-keys
    verify_object("member", object, base64url.decode(channel.members[object["sender"]]["signing_key"], 32))
    # log.bad-keys
    if object["action"] == "add":
        _check_identity(object["member"])
    following = next_of(object)
    if following is not None:
        _check_sealing_key(following["public"])
    for sealed in sealed_of(object):
        _check_sealing_key(sealed["enc"])
    # log.permission
    check_permission(channel, object)
    # log.prev
    refuse_unless(object["prev"] == channel.head, "log-conflict")
    check_epoch(channel, object)


def apply_object(channel, object):
    """An object that was checked takes effect."""
    action, user = object["action"], object.get("user", object["sender"])
    if action == "add":
        channel.members[object["member"]["user"]] = {**object["member"], "flags": object["flags"]}
    elif action == "change":
        channel.members[user] = {**channel.members[user], "flags": object["flags"]}
    elif action == "leave":
        # epoch.leave-due
        channel.due = channel.due or channel.flags(user)["read"]
        del channel.members[user]
    elif action in ("remove", "ban"):
        # A `remove` of somebody who is banned lifts the ban.
        channel.members.pop(user, None)
        (channel.banned.add if action == "ban" else channel.banned.discard)(user)
    following = next_of(object)
    if following is not None:
        channel.epoch, channel.epoch_public, channel.due = following["number"], following["public"], False
    channel.head = id_of("member", object)


def _octet_order(users):
    """encoding.octet-order: user ids are ASCII, so the order of Python's texts is that of octets."""
    return sorted(users)


@operation("membership.apply", "MembershipApplyIn")
def apply_log(creation, objects):
    """membership.apply: what the log comes to, or the code of the first object that is refused (log.client-verify)."""
    check_creation(creation)
    channel = Channel(creation)
    for object in objects:
        check_object(channel, object)
        apply_object(channel, object)
    members = [{**channel.members[user], "user": user} for user in _octet_order(channel.members)]
    named = [{name: member[name] for name in ("user", "signing_key", "sealing_key", "flags")} for member in members]
    public = {} if channel.epoch == 0 else {"epoch_public": channel.epoch_public}
    banned = _octet_order(channel.banned)
    return {"head": channel.head, "members": named, "banned": banned, "epoch": channel.epoch, **public, "due": channel.due}
