"""What the call events of a DM come to (chapters Calls and Glare): every device of both users computes the same."""
from call import READERS, REPLACED, Call
from names import is_opaque
from schema import is_of_type


def _is_well_formed(event):
    """calls.party, calls.form: only these members are looked at."""
    content = event["content"]
    if content.get("party_id") != event["sender_device"] or content.get("version") != "1" or not is_opaque(content.get("call_id")):
        return False
    return event["type"] != "m.call.invite" or is_of_type("CallLifetime", content.get("lifetime"))


class Calls:
    """All calls of a DM, as a device of `user` sees them, in the order of their invites."""

    def __init__(self, user):
        self.user = user
        self.calls = []
        self._seq = 0

    def _call(self, call_id, is_caller):
        return next((call for call in self.calls if call.call_id == call_id and is_caller(call.caller)), None)

    def own(self, call_id):
        """The call of the own user with this id, or None."""
        return self._call(call_id, lambda caller: caller == self.user)

    def invited(self):
        """The invited call, or None: two would have collided."""
        return next((call for call in self.calls if call.state == "invited"), None)

    def look(self, now):
        """calls.lifetime, at a time of looking."""
        for call in self.calls:
            call.expire({"received_at": now})

    def read(self, event):
        """Reads one event, in the order in which they came."""
        # calls.seq
        if event["seq"] <= self._seq:
            return
        self._seq = event["seq"]
        self.look(event["received_at"])
        # calls.to
        is_silent = "to" in event
        if is_silent and (event["type"] != "m.call.reject" or not event["sender"] == event["to"] == self.user):
            return
        if not _is_well_formed(event):
            return
        if event["type"] == "m.call.invite":
            self._invite(event)
        elif event["type"] in READERS:
            self._note_hangup(event)
            call = self._referred_to(event)
            # calls.no-invite
            if call is not None:
                READERS[event["type"]](call, event)

    def _referred_to(self, event):
        """Which call an event refers to depends on who sent it."""
        call_id, sender = event["content"]["call_id"], event["sender"]
        own = self._call(call_id, lambda caller: caller == sender)
        other = self._call(call_id, lambda caller: caller != sender)
        if event["type"] in ("m.call.answer", "m.call.reject"):
            return other
        if event["type"] == "m.call.select_answer" or event["content"].get("reason") == REPLACED:
            return own
        return own if own is not None and own.is_live else other

    def _note_hangup(self, event):
        call = self._call(event["content"]["call_id"], lambda caller: caller == event["sender"])
        if call is not None and event["type"] == "m.call.hangup" and event["sender_device"] == call.device:
            call.was_hung_up = True

    def _invite(self, event):
        call = Call(event)
        # calls.known
        if self._call(call.call_id, lambda caller: caller == call.caller) is not None:
            return
        # glare.connected
        for live in self.calls:
            if live.state in ("answered", "selected") and live.has(call.device):
                live.end(REPLACED, event, call)
        # glare.collide, glare.lower, glare.tie: ids are ASCII, so the order of Python's texts is that of octets
        earlier = self.invited()
        self.calls.append(call)
        if earlier is not None:
            winner, loser = sorted((earlier, call), key=lambda one: (one.call_id, one.caller))
            loser.end(REPLACED, event, winner)


def calls_of(user, events, now):
    """Reads all events, and looks at lifetimes at `now`."""
    calls = Calls(user)
    for event in events:
        calls.read(event)
    calls.look(now)
    return calls
