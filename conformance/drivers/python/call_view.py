"""What a device shows and sends of the calls of a DM (chapters Calls and Glare)."""
from call import REPLACED
from calls import calls_of
from operation import operation


def _winner(call):
    """The call that took the place of a replaced one, directly or through others."""
    while call.by is not None:
        call = call.by
    return call


def _takes_over(calls, invited, was_in):
    """Whether a call that `was_in` accepts has been replaced by the invited one."""
    return any(call.cause == REPLACED and was_in(call) and _winner(call) is invited for call in calls.calls)


def _shown(calls, invited, device, own, engaged):
    """calls.show and its exceptions, glare.under-way, glare.preparing and glare.no-ring among them."""
    if invited is None or invited.caller == calls.user or invited.silent or own is not None:
        return "nothing"
    # Of the own user is the calling device, or the party of a call of the other one.
    if _takes_over(calls, invited, lambda call: call.caller == calls.user or call.party is not None):
        return "nothing"
    busy = engaged or any(call.state in ("answered", "selected") and call.has(device) for call in calls.calls)
    return "waiting" if busy else "ringing"


def _to_invited(calls, invited, device, own, word):
    """What the word comes to for the invited call of the other user (calls.press, glare.accept, glare.hangup)."""
    # glare.under-way
    if own is not None and own["stage"] != "preparing":
        return None
    if own is not None or _takes_over(calls, invited, lambda call: call.has(device)):
        word = {None: "accept", "hang-up": "reject"}.get(word, word)
    if word == "accept":
        return {"type": "m.call.answer"}
    if word == "reject":
        return {"type": "m.call.reject"}
    if word == "reject-silently" and not invited.silent:
        return {"type": "m.call.reject", "to": calls.user}
    return None


def _to_call(calls, call, device, own, word):
    """The one thing to send for a call, or None."""
    # glare.replaced
    if call.cause == REPLACED and call.device == device and not call.was_hung_up:
        return {"type": "m.call.hangup", "reason": REPLACED}
    if call.state == "invited" and call.caller != calls.user:
        return _to_invited(calls, call, device, own, word)
    if not call.is_live or not call.has(device):
        return None
    if word == "hang-up":
        return {"type": "m.call.hangup", "reason": "user_hangup"}
    # calls.select-first
    if call.state == "answered" and call.device == device:
        return {"type": "m.call.select_answer", "selected_party_id": call.party}
    return None


def _invites(calls, own, word):
    """Whether the own invite is handed over, or handed over again (glare.preparing, glare.repeat)."""
    if own is None or own["stage"] != "preparing":
        return own is not None and own["stage"] == "unknown"
    return calls.invited() is None and word != "hang-up"


def _viewed(call):
    party = {} if call.party is None else {"party": call.party}
    cause = {} if call.cause is None else {"cause": call.cause}
    by = {} if call.by is None else {"by": call.by.name}
    return {**call.name, "state": call.state, **party, **cause, **by}


@operation("call.view", "CallViewIn")
def view(user, device, events, now, own=None, word=None, engaged=False):
    """call.view: reads all events, looks at `now`, says what is shown, and then what is sent."""
    calls = calls_of(user, events, now)
    # An invite that was read says by itself what has become of it.
    if own is not None and calls.own(own["call_id"]) is not None:
        own = None
    shown = _shown(calls, calls.invited(), device, own, engaged)
    sent = [(call, _to_call(calls, call, device, own, word)) for call in calls.calls]
    send = [{**call.name, **event} for call, event in sent if event is not None]
    if _invites(calls, own, word):
        send.append({"type": "m.call.invite", "caller": user, "call_id": own["call_id"]})
    return {"calls": [_viewed(call) for call in calls.calls], "shown": shown, "send": send}
