"""Who is allowed to do what to a membership log: the permission table (chapter ChatChannel, section Permissions)."""
from refusal import refuse_unless


def _keeps_an_admin(channel, user):
    """Whether somebody has `admin` when `user` has it no longer."""
    return any(member["flags"]["admin"] for name, member in channel.members.items() if name != user)


def _add(channel, sender, object):
    user = object["member"]["user"]
    return channel.flags(sender)["admin"] and user not in channel.members and user not in channel.banned


def _change(channel, sender, object):
    user, flags = object["user"], object["flags"]
    last_goes = channel.flags(user)["admin"] and not flags["admin"] and not _keeps_an_admin(channel, user)
    return channel.flags(sender)["admin"] and user in channel.members and not last_goes


def _remove(channel, sender, object):
    user = object["user"]
    return channel.flags(sender)["admin"] and (user in channel.banned or (user in channel.members and user != sender))


def _ban(channel, sender, object):
    return channel.flags(sender)["admin"] and object["user"] != sender and object["user"] not in channel.banned


def _leave(channel, sender, _object):
    is_last_admin = channel.flags(sender)["admin"] and not _keeps_an_admin(channel, sender)
    return not (is_last_admin and len(channel.members) > 1)


def _epoch(channel, sender, _object):
    return channel.flags(sender)["read"] and channel.flags(sender)["write"]


_TABLE = {"add": _add, "change": _change, "remove": _remove, "ban": _ban, "leave": _leave, "epoch": _epoch}


def check_permission(channel, object):
    """log.permission: in a DM nothing but an `epoch` is ever allowed."""
    allowed = (object["action"] == "epoch" or not channel.is_dm) and _TABLE[object["action"]](channel, object["sender"], object)
    refuse_unless(allowed, "forbidden")
