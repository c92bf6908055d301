"""One call of a DM, and how the events that refer to it change it (chapter Calls, section What the events come to)."""

REPLACED = "replaced"


class Call:
    """One call: its caller and `call_id` are its name, the calling device and the party are in it."""

    def __init__(self, invite):
        self.caller, self.call_id = invite["sender"], invite["content"]["call_id"]
        self.device = invite["sender_device"]
        self.invited_at, self.lifetime = invite["received_at"], invite["content"]["lifetime"]
        self.state, self.party, self.cause = "invited", None, None
        self.by = self.reason = self.ended_at = None
        # From device to the `received_at` of its first answer.
        self.answers = {}
        # calls.silent; and whether the calling device has sent a hangup with its id, for whatever reason (glare.replaced).
        self.silent = self.was_hung_up = False

    @property
    def name(self):
        """The pair that it is known by."""
        return {"caller": self.caller, "call_id": self.call_id}

    @property
    def is_live(self):
        """Whether it is not ended."""
        return self.state != "ended"

    def has(self, device):
        """Whether a device is in it, or was at its end."""
        return device in (self.device, self.party)

    def end(self, cause, event, by=None):
        """Ends it at an event, or at a time of looking."""
        self.state, self.cause, self.by, self.ended_at = "ended", cause, by, event["received_at"]

    def expire(self, event):
        """calls.lifetime: exactly `lifetime` milliseconds are not more."""
        if self.state == "invited" and event["received_at"] - self.invited_at > self.lifetime:
            self.end("expired", event)


def _answer(call, event):
    """calls.answer: the first one makes the party."""
    if call.state == "invited":
        call.state, call.party = "answered", event["sender_device"]
    if call.state == "answered":
        call.answers.setdefault(event["sender_device"], event["received_at"])


def _select(call, event):
    """calls.select, calls.select-other."""
    chosen = event["content"].get("selected_party_id")
    if call.state == "answered" and event["sender_device"] == call.device and isinstance(chosen, str) and chosen in call.answers:
        call.state, call.party = "selected", chosen


def _reject(call, event):
    """calls.reject; with `to` it is calls.silent."""
    if call.state == "invited" and "to" in event:
        call.silent = True
    elif call.state == "invited":
        call.end("rejected", event)


def _hang_up(call, event):
    """calls.hangup, calls.absorb."""
    if call.is_live and call.has(event["sender_device"]):
        call.end("hangup", event)
        call.reason = event["content"].get("reason")


READERS = {"m.call.answer": _answer, "m.call.select_answer": _select, "m.call.reject": _reject, "m.call.hangup": _hang_up}
