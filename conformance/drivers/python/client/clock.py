"""The clock of one client, which a driver can put forward (chapter Client driver, `advance-clock`)."""
import asyncio
import heapq
import itertools
import time
import traceback

from refusal import Refused

# How many turns of the loop what a timer sets off is given, before the clock goes on to the next timer.
_TURNS = 20
_MOST_STEPS = 1000


class Clock:
    """Milliseconds since the epoch, and timers that go by them. A timer costs nothing while it waits."""

    def __init__(self):
        self._offset = time.time() * 1000 - time.monotonic() * 1000
        self._timers = []
        self._numbers = itertools.count()
        self._handle = None

    def now(self):
        """Milliseconds since the epoch, as an integer."""
        return int(time.monotonic() * 1000 + self._offset)

    async def sleep(self, ms):
        """Waits until the clock shows `ms` more than now, however it gets there."""
        reached = asyncio.get_running_loop().create_future()
        heapq.heappush(self._timers, (self.now() + ms, next(self._numbers), reached))
        self._arm()
        await reached

    def _arm(self):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        while self._timers and self._timers[0][2].done():
            heapq.heappop(self._timers)
        if self._timers:
            wait = max(0, self._timers[0][0] - self.now()) / 1000
            self._handle = asyncio.get_running_loop().call_later(wait, self._fire)

    def _fire(self):
        while self._timers and self._timers[0][0] <= self.now():
            reached = heapq.heappop(self._timers)[2]
            if not reached.done():
                reached.set_result(None)
        self._arm()

    async def advance(self, ms):
        """Puts the clock forward, timer by timer, so that what one of them sets off can set the next."""
        target, steps = self.now() + ms, 0
        while self._timers and self._timers[0][0] <= target and steps < _MOST_STEPS:
            steps += 1
            self._offset += max(0, self._timers[0][0] - self.now())
            self._fire()
            for _ in range(_TURNS):
                await asyncio.sleep(0)
        self._offset += max(0, target - self.now())
        self._fire()


async def first_of(*waiting, timeout=None):
    """Waits until one of several awaitables is done, and cancels the others. Says which, by its place, or None after `timeout` seconds."""
    tasks = [asyncio.ensure_future(one) for one in waiting]
    try:
        await asyncio.wait(tasks, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        return next((at for at, task in enumerate(tasks) if task.done()), None)
    finally:
        for task in tasks:
            if not task.done():
                task.cancel()
            elif not task.cancelled() and task.exception() and not isinstance(task.exception(), Refused):
                # A mistake of this program: standard error is for people.
                traceback.print_exception(None, task.exception(), task.exception().__traceback__)
