"""Which membership object brings which epoch: the table of the section Epochs (chapter ChatChannel)."""
from refusal import refuse_unless


def _gives_read(channel, object):
    action = object["action"]
    if action == "add":
        return object["flags"]["read"]
    return action == "change" and object["flags"]["read"] and not channel.flags(object["user"])["read"]


def _takes_read(channel, object):
    action = object["action"]
    if action not in ("change", "remove", "ban") or not channel.flags(object["user"])["read"]:
        return False
    return action != "change" or not object["flags"]["read"]


def current_of(object):
    """`epoch` of the objects whose type has it; of others it is an unknown member, and ignored."""
    return object.get("epoch") if object["action"] in ("add", "change") else None


def next_of(object):
    """`next_epoch` of the objects whose type has it."""
    return object.get("next_epoch") if object["action"] in ("change", "remove", "ban", "epoch") else None


def sealed_of(object):
    """Every sealed key that an object brings."""
    current, following = current_of(object) or {}, next_of(object) or {"sealed": {}}
    return [*following["sealed"].values(), *([current["sealed"]] if "sealed" in current else [])]


def _check_current(channel, object):
    """epoch.add-current, epoch.add-sealed."""
    current, gives_read = current_of(object), _gives_read(channel, object)
    refuse_unless((current is not None) == (object["action"] == "add" or gives_read), "epoch-conflict")
    if current is not None:
        refuse_unless(current["number"] == channel.epoch, "epoch-conflict")
        refuse_unless(("sealed" in current) == (gives_read and channel.epoch != 0), "epoch-conflict")


def _check_next(channel, object):
    """epoch.required, epoch.superfluous, epoch.next, epoch.readers."""
    following, takes_read = next_of(object), _takes_read(channel, object)
    refuse_unless((following is not None) == (takes_read or object["action"] == "epoch"), "epoch-conflict")
    if following is not None:
        refuse_unless(following["number"] == channel.epoch + 1, "epoch-conflict")
        readers = channel.readers() - ({object["user"]} if takes_read else set())
        refuse_unless(set(following["sealed"]) == readers, "epoch-conflict")


def check_epoch(channel, object):
    """Every combination that the table does not have is `epoch-conflict`."""
    _check_current(channel, object)
    _check_next(channel, object)
