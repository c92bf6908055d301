"""Applying the entries of a channel in their order (chapter ChatChannel, sections One order, The membership log, Events)."""
from client.events import accept_event
from client.wire import require
from membership import check_creation, check_object
from objects import id_of
from refusal import Refused, refuse_unless

# By kind: the label of the object, its type, and the type of the entry around it.
_KINDS = {
    "creation": ("channel", "ChannelCreation", "CreationEntry"),
    "member": ("member", "MembershipObject", "MemberEntry"),
    "event": ("event", "Event", "EventEntry"),
}


def _checked(channel, item):
    """The object of an entry, of the form of its kind, and with the id that it says (channel.entry-own)."""
    label, type_name, entry_type = _KINDS[item["kind"]]
    object = require(type_name, item.get(item["kind"]))
    require(entry_type, item)
    refuse_unless(item.get("id") == id_of(label, object), "malformed")
    return object


def _apply_creation(client, channel, creation, seq):
    refuse_unless(id_of("channel", creation) == channel.id, "malformed")
    refuse_unless(creation["server"] == channel.server, "audience")
    refuse_unless(seq == 1, "log-conflict")
    check_creation(creation)
    for identity in (creation["creator"], creation.get("peer")):
        _pin(client, identity)
    channel.begin(creation, seq)
    if creation["creator"]["user"] == client.identity.user:
        client.store.taken_part.add(channel.id)


def _pin(client, identity):
    """crypto.pinned: a user who is known is not taken with other keys, from whichever log."""
    if identity:
        client.store.pin_user(identity["user"], (identity["signing_key"], identity["sealing_key"]))


def _apply_member(client, channel, object, seq):
    refuse_unless(channel.log is not None and seq > channel.log_seq, "log-conflict")
    check_object(channel.log, object)
    _pin(client, object.get("member"))
    channel.step(object, seq)
    channel.epochs.take(channel.log, object, client.identity)


def _apply_log_entry(client, channel, item):
    """log.client-verify: after the first object that is refused nothing of the channel is believed any more."""
    try:
        object = _checked(channel, item)
        apply = _apply_creation if item["kind"] == "creation" else _apply_member
        apply(client, channel, object, item["seq"])
    except Refused as refusal:
        channel.refuse(refusal.code, item["seq"])
        client.problem("an object of a log was refused: its channel is trusted no further", code=refusal.code, channel=channel.id)
        return
    channel.ids.add(item["id"])


def _apply_event(client, channel, item):
    """event.verify: an event that is refused is ignored, and those after it are not."""
    try:
        event = _checked(channel, item)
        refuse_unless(channel.log is not None, "bad-signature")
        accept_event(client, channel, event, item)
        channel.ids.add(item["id"])
    except Refused as refusal:
        client.problem("an event was ignored", code=refusal.code, channel=channel.id)


def apply_entry(client, channel, item, whole=True):
    """Applies one entry. False if it cannot be applied yet, because entries before it are missing.

    `whole` says that the item stands among entries of all kinds, and not among those of the log alone.
    """
    seq, id = item["seq"], item.get("id")
    if not channel.believes(seq):
        return True
    # channel.seq-order
    if id in channel.ids:
        if whole and seq == channel.seq + 1:
            channel.seq = seq
        return True
    if whole and seq <= channel.seq:
        return True
    if whole and seq > channel.seq + 1:
        return False
    if item["kind"] == "event":
        _apply_event(client, channel, item)
    else:
        _apply_log_entry(client, channel, item)
    if whole and channel.believes(seq):
        channel.seq = seq
    return True


def is_entry(item):
    """Whether an item is an entry, as far as its place goes: what stands in it is judged when it is applied."""
    if not isinstance(item, dict) or item.get("kind") not in list(_KINDS):
        return False
    seq = item.get("seq")
    return type(seq) is int and seq >= 1 and isinstance(item.get("id"), str) and isinstance(item.get("channel"), str)
