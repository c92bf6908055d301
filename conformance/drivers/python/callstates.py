"""Who is there in a mesh, and who offers to whom (chapter Callstate)."""
from canonical import canonical
from names import is_opaque, parse_device
from operation import operation
from refusal import Refused

# The constants callstate_stale, callstate_skew and mesh_devices.
STALE, SKEW, MESH = 10_000, 60_000, 8


def _is_time(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


class Entry:
    """What a receiver keeps of a device: the `seq`, and the newest content that was not ignored, with the time it came."""

    def __init__(self, callstate):
        self.seq = callstate["seq"]
        self.received_at = callstate["received_at"]
        self.content = callstate["content"]

    @property
    def is_joined(self):
        """presence.state."""
        return self.content.get("join_state") == "JOINED"

    @property
    def session(self):
        """The session, spelled canonically, so that also what is no opaque id can be compared."""
        return canonical(self.content.get("session_id"))

    @property
    def timestamp(self):
        """presence.clamp; None for what is no time."""
        timestamp = self.content.get("timestamp")
        return min(timestamp, self.received_at) if _is_time(timestamp) else None

    def without_timestamp(self):
        """The canonical bytes of everything else."""
        return canonical({name: value for name, value in self.content.items() if name != "timestamp"})

    def is_live(self, now):
        """Whether nothing but membership makes it LEFT at a time of the server's clock."""
        # presence.session, presence.timestamp
        if not self.is_joined or not is_opaque(self.content.get("session_id")) or self.timestamp is None:
            return False
        # presence.old, presence.stale
        return self.received_at - self.timestamp <= SKEW and now - self.received_at <= STALE


def _is_of_its_device(callstate):
    """presence.key."""
    try:
        user = parse_device(callstate["sender_device"])["user"]
    except Refused:
        return False
    return callstate["state_key"] == callstate["sender_device"] and user == callstate["sender"]


def _is_ignored(entry, new):
    """The rules from presence.order on, in their order, for what comes after an entry."""
    if new.seq < entry.seq:
        return True
    is_refresh, same_session = new.seq == entry.seq, new.session == entry.session
    # presence.same
    if is_refresh and new.without_timestamp() != entry.without_timestamp():
        return True
    if is_refresh or (new.is_joined and same_session):
        # presence.gap, presence.bad-refresh
        if not entry.is_live(new.received_at) or (is_refresh and not new.is_live(new.received_at)):
            return True
        # presence.backwards
        if new.timestamp is not None and new.timestamp < entry.timestamp:
            return True
    # presence.old-left
    return not is_refresh and not new.is_joined and not same_session


def _viewed(device, joined, in_mesh):
    if joined is None:
        return {"device": device, "join_state": "LEFT"}
    return {"device": device, "join_state": "JOINED", "session_id": joined.content["session_id"], "seq": joined.seq, "in_mesh": in_mesh}


def _offers(mesh):
    """mesh.offer: of each two the one with the higher `seq`."""
    pairs = [(one, other) for one in mesh for other in mesh if mesh[one].seq > mesh[other].seq]
    return [{"from": one, "to": other} for one, other in sorted(pairs)]


@operation("callstate.view", "CallstateViewIn")
def view(members, callstates, now):
    """callstate.view: every device that has an entry, and every pair of the mesh."""
    entries = {}
    for callstate in filter(_is_of_its_device, callstates):
        device, new = callstate["sender_device"], Entry(callstate)
        if device not in entries or not _is_ignored(entries[device], new):
            entries[device] = new
    # presence.member
    joined = {name: entry for name, entry in entries.items() if entry.is_live(now) and parse_device(name)["user"] in members}
    # mesh.cap
    mesh = {name: joined[name] for name in sorted(joined, key=lambda name: joined[name].seq)[:MESH]}
    return {"devices": [_viewed(name, joined.get(name), name in mesh) for name in sorted(entries)], "offers": _offers(mesh)}
