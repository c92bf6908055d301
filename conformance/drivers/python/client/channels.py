"""The channels of a client: which there are, what is new of them, and what follows from it."""
import asyncio

from client import members, pages
from client.channel import Channel
from refusal import Refused, refuse_unless

# Who did not create a channel leaves its first epoch to the creator for this long.
FIRST_EPOCH_PAUSE = 500
ROTATION_ATTEMPTS, ROTATION_PAUSE = 4, 1000


class Channels:
    """The half of a client that has to do with channels; the other one is in `client.py`."""

    def __init__(self):
        self._locks = {}
        self._reading = {}

    def lock(self, channel):
        """One step at a time in the log of a channel."""
        return self._locks.setdefault(channel.id, asyncio.Lock())

    def know_channel(self, id, server):
        """The Channel of an id."""
        if id not in self.store.channels:
            self.store.channels[id] = Channel(id, server)
        return self.store.channels[id]

    def forget(self, channel):
        """The user is no member any more. What was read stays; of what was never read nothing is kept."""
        channel.is_lost = True
        if channel.log is None:
            self.store.channels.pop(channel.id, None)
        channel.changed()

    async def contact(self, server, known_too=True):
        """Lists the channels of the user at a server, and reads those that are new, or all of them."""
        listed = await server.ask("ChannelList", "GET", "/v1/channels")
        for summary in listed["channels"]:
            if known_too or self._is_news(summary):
                channel = self.know_channel(summary["channel"], server.name)
                channel.is_lost = False
                await self.sync(channel)

    def _is_news(self, summary):
        """Whether a channel was never read, or has changed and is one that nothing else brings."""
        known = self.store.channels.get(summary["channel"])
        if known is None or known.log is None or known.is_lost:
            return True
        return known.log.head != summary["head"] and not known.flags(self.identity.user)["read"]

    async def find_channel(self, id, server=None):
        """The Channel of an id, with what is new of it. Raises Refused("not-found") where the user is no member of one."""
        if id not in self.store.channels:
            for name in [server] if server else [self.own.name, *self.store.ways]:
                await self._list_quietly(self.server(name), bool(server))
        refuse_unless(id in self.store.channels, "not-found")
        await self.sync(self.store.channels[id])
        return self.store.channels[id]

    async def _list_quietly(self, server, is_only_one):
        """One server of several that does not answer does not hide the channels of the others."""
        try:
            await self.contact(server, known_too=False)
        except Refused:
            if is_only_one or len(self.store.ways) == 0:
                raise

    async def sync(self, channel):
        """Fetches what is new of a channel. One at a time: whoever comes second fetches what is new since the first."""
        async with self._reading.setdefault(channel.id, asyncio.Lock()):
            await self._sync(channel)

    async def _sync(self, channel):
        could_read = channel.flags(self.identity.user)["read"]
        try:
            await pages.read_news(self, channel)
        except Refused as refusal:
            if refusal.code in ("not-found", "refused"):
                self.forget(channel)
            raise
        channel.is_lost = False
        if channel.flags(self.identity.user)["read"] and not could_read and channel.server in self._followers:
            self.follower(channel.server).follow_again()
        self.after_news(channel)

    def after_news(self, channel):
        """Entries were processed: what follows from all of them together."""
        # notify.batch: what is known to stand behind them came with them.
        if channel.seq >= channel.newest:
            self.ringing.decide(channel)
        channel.changed()
        if members.can_rotate(self, channel) and not self.lock(channel).locked():
            self.spawn(self._rotate(channel))

    async def _rotate(self, channel):
        if channel.log.epoch == 0 and not self._has_created(channel):
            await self.clock.sleep(FIRST_EPOCH_PAUSE)
        for _ in range(ROTATION_ATTEMPTS):
            if not members.can_rotate(self, channel) or self.lock(channel).locked():
                return
            try:
                await members.rotate(self, channel)
                return
            except Refused as refusal:
                last = refusal
            # error.client-wait
            await self.clock.sleep(max(ROTATION_PAUSE, getattr(last, "retry_ms", 0)))
        raise last

    def _has_created(self, channel):
        return next(iter(channel.log.members), None) == self.identity.user

    async def require_epoch(self, channel):
        """Makes sure of an epoch that is fit for use. Raises Refused("epoch-stale") where this user cannot bring it about."""
        channel.require_trusted()
        if members.can_rotate(self, channel):
            await members.rotate(self, channel)
        refuse_unless(channel.log is not None and not channel.is_due(self.identity.user), "epoch-stale")
