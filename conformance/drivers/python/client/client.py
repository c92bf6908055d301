"""One client: its user, its servers, its channels, and what it does by itself."""
import asyncio
import sys
import traceback

from client import directory
from client.channels import Channels
from client.follow import Follower
from client.ringing import Ringing
from client.server import Server
from client.tunnels import Tunnels
from client.voices import Voices
from refusal import Refused

START_SECONDS = 3
STOP_ATTEMPTS = 5


class Client(Channels):
    """A user agent. `notify(notice, about)` is how its user is shown something."""

    def __init__(self, store, clock, notify):
        super().__init__()
        self.store = store
        self.clock = clock
        self._notify = notify
        self._servers = {}
        self._followers = {}
        self._tasks = set()
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
        """Tells the user of something that went wrong by itself (error.client-ignored)."""
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

    def needs_records(self, channel):
        """Whether records of the tunnels of a channel matter now: something rings, or somebody speaks there."""
        return self.ringing.is_on(channel) or self.voices.is_in(channel)
