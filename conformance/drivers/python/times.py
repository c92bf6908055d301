"""Clocks (chapter Encoding, section Time; the constant `clock_skew` of the chapter Errors and limits)."""
from operation import operation
from refusal import refuse_unless

SKEW = 60_000


def require_fresh(at, now):
    """Refuses with `stale` a time in milliseconds that lies more than the clock skew before or after `now`."""
    refuse_unless(abs(at - now) <= SKEW, "stale")


@operation("time.fresh", "TimeFreshIn")
def fresh(at, now):
    """time.fresh: nothing but acceptance results."""
    require_fresh(at, now)
    return {}
