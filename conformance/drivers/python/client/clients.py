"""Several clients side by side, each with a number (chapter Client driver, section Clients, and what they are asked)."""
import asyncio

from client.client import Client
from client.clock import Clock
from client.store import Store
from refusal import refuse_unless


class Clients:
    """The clients by number, and what each has stored."""

    def __init__(self, notify):
        self._notify = notify
        self._stores = {}
        self._clocks = {}
        self._running = {}

    def of(self, given):
        """The client that an operation is for."""
        refuse_unless(given["client"] in self._running, "unknown-user")
        return self._running[given["client"]]

    async def begin(self, number, identity, is_new):
        """Starts a client, with what it had stored where its user is the same."""
        await self.end(number)
        store = self._stores.get(number)
        if is_new or store is None or store.identity.user != identity.user:
            store = self._stores[number] = Store()
        store.identity = identity
        clock = self._clocks.setdefault(number, Clock())
        client = Client(store, clock, lambda notice, about: self._notify(number, notice, about))
        self._running[number] = client
        try:
            await client.start(is_new)
        except BaseException:
            await self.end(number)
            raise
        return client

    async def end(self, number):
        """Ends what a client does."""
        client = self._running.pop(number, None)
        if client:
            await client.stop()

    async def stop_all(self):
        """Nobody asks any more."""
        await asyncio.gather(*(self.end(number) for number in list(self._running)))
