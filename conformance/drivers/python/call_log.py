"""The call log: derived from the events, never written (chapter Calls, section The call log)."""
from call import REPLACED
from calls import calls_of
from operation import operation

FAILED = ("user_media_failed", "ice_failed", "ice_timeout", "unknown_error")


def _outcome(call):
    """The first outcome that fits, or None for a call that is left out."""
    was_answered = call.party is not None
    # history.replaced
    if call.cause == REPLACED and not was_answered:
        return None
    # history.failed
    if call.cause == "hangup" and call.reason in FAILED and (was_answered or not call.silent):
        return {"outcome": "failed"}
    # history.ended
    if was_answered:
        return {"outcome": "ended", "duration_ms": max(0, call.ended_at - call.answers[call.party])}
    # history.rejected, history.missed
    return {"outcome": "rejected" if call.cause == "rejected" or call.silent else "missed"}


@operation("call-log.derive", "CallLogIn")
def derive(user, events, now):
    """call-log.derive: at most one entry for each call that is ended, in the order of their invites."""
    entries = []
    for call in calls_of(user, events, now).calls:
        outcome = None if call.is_live else _outcome(call)
        if outcome is not None:
            # history.direction
            direction = "outgoing" if call.caller == user else "incoming"
            entries.append({**call.name, "direction": direction, "at": call.invited_at, **outcome})
    return {"entries": entries}
