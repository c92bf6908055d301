"""Following the channels of a server: by a stream, or by pages that wait (chapter ChatChannel, sections Reading and The live stream)."""
import asyncio

from client.clock import first_of
from client.connections import place_of_server
from client.entries import apply_entry, is_entry
from client.event_stream import events_of
from client.http import Answer, open_exchange
from client.pages import read_pages
from client.server import refusal_of
from client.wire import require
from canonical import canonical
from refusal import Refused, refuse_unless
from strict_json import read_json

# stream.client-again: the time to connect is left out of it.
FIRST_PAUSE, LONGEST_PAUSE = 100, 3500
# How often a server that is reached by forwarding only is asked for new channels: there is no stream that would tell.
LIST_PAUSE = 2000


class Follower:
    """What keeps the channels of one server fresh. It goes on until it is cancelled."""

    def __init__(self, client, server):
        self.client = client
        self.server = server
        self._again = asyncio.Event()
        self.started = asyncio.get_running_loop().create_future()

    def follow_again(self):
        """There are channels that are not followed yet."""
        self._again.set()

    async def run(self):
        """Follows, in the way in which the server is reached now."""
        pause, is_told = FIRST_PAUSE, False
        while True:
            began = self.client.clock.now()
            try:
                await (self._by_pages() if self.server.way == "proxy" else self._by_stream())
            except Refused as refusal:
                # error.client-wait
                pause = max(pause, getattr(refusal, "retry_ms", 0))
                if pause >= LONGEST_PAUSE and not is_told:
                    is_told = True
                    self.client.problem(f"{self.server.name} cannot be followed", code=refusal.code)
            if self.client.clock.now() - began > LONGEST_PAUSE or self._again.is_set():
                pause, is_told = FIRST_PAUSE, False
            if not self._again.is_set():
                await self.client.clock.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    def _readable(self):
        user, channels = self.client.identity.user, self.client.store.channels.values()
        own = [one for one in channels if one.server == self.server.name and one.trusted and not one.is_lost]
        return [one for one in own if one.flags(user)["read"]]

    async def _open_stream(self):
        # limit.client-streams: the one before is closed by now.
        self._again.clear()
        body = canonical({"v": 1, "channels": {channel.id: channel.seq for channel in self._readable()}})
        await self.server.ready()
        headers, signature = self.server.signed_fields("POST", "/v1/stream", "", body)
        exchange = await asyncio.wait_for(open_exchange(place_of_server(self.server.name), "POST", "/v1/stream", headers, body), 10)
        kind = exchange.headers.get("content-type", "").split(";")[0].strip()
        if exchange.status == 200 and kind == "text/event-stream":
            return exchange
        try:
            octets = b"".join([piece async for piece in exchange.pieces()])
        finally:
            exchange.close()
        self.server.verify_answer(exchange.status, exchange.headers, octets, signature)
        raise refusal_of(Answer(exchange.status, exchange.headers, octets))

    async def _by_stream(self):
        try:
            exchange = await self._open_stream()
        except Refused as refusal:
            if refusal.code in ("not-found", "forbidden", "refused"):
                # One of the channels is not for this user any more: their logs tell which.
                for channel in self._readable():
                    await self._look_at(channel.id)
            raise
        except asyncio.TimeoutError:
            raise Refused("peer-failed") from None
        try:
            # From here on an `added` tells of new channels; those before are asked for.
            self.client.spawn(self._note_channels())
            await first_of(self._read_stream(exchange), self._again.wait())
        finally:
            exchange.close()

    async def _note_channels(self):
        try:
            # What is known comes by the stream, or by the pages.
            await self.client.contact(self.server, known_too=False)
        except Refused as refusal:
            self.client.problem(f"the channels of {self.server.name} could not be listed", code=refusal.code)
        finally:
            if not self.started.done():
                self.started.set_result(None)

    async def _read_stream(self, exchange):
        # stream.client-silent
        seconds = (self.server.limits["heartbeat_ms"] * 3 + 2000) / 1000
        try:
            async for octets in events_of(exchange.pieces(), seconds):
                try:
                    self._take(read_json(octets))
                except Refused as refusal:
                    self.client.problem("an item of a stream was ignored", code=refusal.code)
        except Refused:
            # It ended; the next one begins where this one was.
            pass

    def _take(self, item):
        refuse_unless(isinstance(item, dict), "malformed")
        if is_entry(item):
            self._take_entry(item)
            return
        require("StreamItem", item)
        if item["kind"] == "snapshot":
            snapshot = item["snapshot"]
            channel = self._known(snapshot["channel"])
            # notify.batch: what stands before it came with the snapshot.
            channel.newest = max(channel.newest, snapshot["seq"])
            for record in snapshot["tunnels"]:
                self.client.spawn(self.client.tunnels.note(channel, record))
            self.client.after_news(channel)
        elif item["kind"] == "notice":
            self.client.spawn(self.client.tunnels.note(self._known(item["channel"]), item["tunnel"]))
        elif item["kind"] in ("added", "lost"):
            # That is the server's word: the log is asked.
            self.client.spawn(self._look_at(item["channel"]))

    def _known(self, id):
        channel = self.client.store.channels.get(id)
        refuse_unless(channel is not None and channel.server == self.server.name, "not-found")
        return channel

    def _take_entry(self, item):
        channel = self._known(item["channel"])
        if not apply_entry(self.client, channel, item):
            self.client.spawn(self._look_at(channel.id))
            return
        self.client.after_news(channel)

    async def _look_at(self, id):
        try:
            await self.client.sync(self.client.know_channel(id, self.server.name))
        except Refused as refusal:
            if refusal.code not in ("not-found", "refused"):
                self.client.problem("a channel could not be read", code=refusal.code, channel=id)

    async def _by_pages(self):
        await self._note_channels()
        while self.server.way == "proxy":
            self._again.clear()
            loops = [self._wait_on(channel) for channel in self._readable()]
            ended = await first_of(self._again.wait(), self._list(), *loops)
            if ended:
                # One of them failed: the channel is not for this user any more, or the server is away.
                await self.client.clock.sleep(LIST_PAUSE)
                await self.client.contact(self.server)

    async def _list(self):
        while self.server.way == "proxy":
            await self.client.clock.sleep(LIST_PAUSE)
            await self.client.contact(self.server, known_too=False)

    async def _wait_on(self, channel):
        """Pages with `wait`, and with each the records of the tunnels, of which no notice tells here."""
        while True:
            await self._refresh_tunnels(channel)
            wait_ms = self.server.limits["wait_ms"]
            await read_pages(self.client, channel, min(wait_ms, LIST_PAUSE) if self.client.needs_records(channel) else wait_ms)
            self.client.after_news(channel)

    async def _refresh_tunnels(self, channel):
        if self.client.needs_records(channel):
            snapshot = await self.server.ask("ChannelSnapshot", "GET", f"/v1/channels/{channel.id}")
            for record in snapshot["tunnels"]:
                await self.client.tunnels.note(channel, record)
            live = {record["tunnelID"] for record in snapshot["tunnels"]}
            for tunnel_id in [one for one in channel.records if one not in live and channel.records[one]["state"] != "closed"]:
                await self.client.tunnels.fetch(channel, tunnel_id)
