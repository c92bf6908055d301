"""One client: its user, its servers, its channels, and what it does by itself."""
import asyncio
import sys
import traceback

from client import directory, members, pages
from client.channel import Channel
from client.follow import Follower
from client.ringing import Ringing
from client.server import Server
from client.tunnels import Tunnels
from client.voices import Voices
from refusal import Refused, refuse_unless

START_SECONDS = 3
STOP_ATTEMPTS = 5
# Who did not create a channel leaves its first epoch to the creator for this long.
FIRST_EPOCH_PAUSE = 500
ROTATION_ATTEMPTS, ROTATION_PAUSE = 4, 1000


class Client:
    """A user agent. `notify(notice, about)` is how its user is shown something."""

    def __init__(self, store, clock, notify):
        self.store = store
        self.clock = clock
        self._notify = notify
        self._servers = {}
        self._followers = {}
        self._tasks = set()
        self._locks = {}
        self._reading = {}
        self.ringing = Ringing(self)
        self.tunnels = Tunnels(self)
        self.voices = Voices(self)

    # -- what it is made of

    @property
    def identity(self):
        """The user and the device."""
        return self.store.identity

    @property
    def own(self):
        """The user's own server."""
        return self.server(self.identity.server)

    def server(self, name):
        """The server of a name."""
        if name not in self._servers:
            self._servers[name] = Server(self, name)
        return self._servers[name]

    def follower(self, name):
        """What follows the channels of a server."""
        if name not in self._followers:
            self._followers[name] = Follower(self, self.server(name))
            self.spawn(self._followers[name].run())
        return self._followers[name]

    def lock(self, channel):
        """One step at a time in the log of a channel."""
        return self._locks.setdefault(channel.id, asyncio.Lock())

    def spawn(self, work):
        """Does something beside; what goes wrong there is told."""
        task = asyncio.ensure_future(self._watched(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # A task that is cancelled before its first step never gets to its work.
        task.add_done_callback(lambda _: work.close())
        return task

    async def _watched(self, work):
        try:
            await work
        except Refused as refusal:
            self.problem("something that the client does by itself failed", code=refusal.code)
        except Exception:
            traceback.print_exc(file=sys.stderr)
            self.problem("something that the client does by itself failed", code="internal")

    # -- what the user is shown

    def notice(self, notice, **about):
        """Shows the user something."""
        self._notify(notice, {name: value for name, value in about.items() if value is not None})

    def problem(self, text, **about):
        """Tells the user of something that went wrong by itself."""
        self.notice("problem", text=text, **about)

    # -- accounts and servers

    async def start(self, is_new):
        """Registers the user, or finds that the user is registered, and follows from then on."""
        await self.own.ready()
        self.store.pin_user(self.identity.user, self.identity.keys)
        if is_new or not await self._is_registered():
            await directory.register(self)
        for name in {self.own.name, *self.store.ways}:
            self.follower(name)
        await asyncio.wait([self.follower(self.own.name).started], timeout=START_SECONDS)

    async def _is_registered(self):
        user = self.identity.user
        try:
            entry = await self.own.ask("DirectoryEntry", "GET", f"/v1/users/{user}")
        except Refused as refusal:
            if refusal.code == "unknown-user":
                return False
            raise
        self.store.pin_user(user, directory.check_entry(entry, user, self.own.key))
        return True

    async def stop(self):
        """Leaves everything."""
        await self.voices.leave_all()
        self.ringing.stop_all()
        for _ in range(STOP_ATTEMPTS):
            # A task can miss that it is cancelled, when what it waits for comes in the same moment.
            for task in list(self._tasks):
                task.cancel()
            if self._tasks:
                await asyncio.wait(list(self._tasks), timeout=0.2)

    async def visit(self, invitation, way):
        """Makes contact with the server of an invitation, whose key is the one that counts (server.pin, forward.pin)."""
        name = invitation["server"]
        self.store.pin_server(name, invitation["server_key"])
        if name == self.own.name:
            await self.find_channel(invitation["channel"])
            return
        server, before = self.server(name), self.store.ways.get(name)
        self.store.ways[name] = way
        try:
            await server.refetch()
            await self.contact(server)
            await self.find_channel(invitation["channel"], name)
        except BaseException:
            if before is None:
                del self.store.ways[name]
            raise
        follower = self.follower(name)
        follower.follow_again()
        await asyncio.wait([follower.started], timeout=START_SECONDS)

    def go_by_proxy(self, server):
        """proof.no-contact: from now on the server is reached through the own one, streams included."""
        if server.way != "proxy" and server.name != self.own.name:
            self.store.ways[server.name] = "proxy"
            self.follower(server.name).follow_again()

    # -- channels

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

    def needs_records(self, channel):
        """Whether records of the tunnels of a channel matter now: something rings, or somebody speaks there."""
        return self.ringing.is_on(channel) or self.voices.is_in(channel)
