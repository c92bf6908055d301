"""One connection to a tunnel after its welcome (chapter Relay, sections After the welcome and Frames)."""
import asyncio
import collections
import os

import base64url
from canonical import canonical
from client.handshake import code_of
from client.participants import Roster
from client.websocket import Ended
from client.wire import read
from frames import Stream, base_key
from refusal import Refused, refuse_unless

TICK = 960  # of a clock of 48 kHz in 20 ms
_TAKEN = ("challenge", "welcome")


class Relay:
    """It reads by itself. `ended` is done when it is over, with the code or None; `ending` when the tunnel ends."""

    def __init__(self, client, socket, channel, record, tunnel_key, seen, voice_number, connect, welcome):
        loop = asyncio.get_running_loop()
        self.client = client
        self.tunnel_id = record["tunnelID"]
        self.number = welcome["connection"]
        self.roles = connect["roles"]
        self.limits = welcome["limits"]
        self.ended = loop.create_future()
        self.ending = loop.create_future()
        self._socket = socket
        self._voice = voice_number
        self._silent_at = None
        self._counter = 0
        self._timestamp = int.from_bytes(os.urandom(4), "big")
        self._sent = collections.deque()
        salt = base64url.decode(connect["stream"]["salt"], 32)
        base = base_key(bytes.fromhex(tunnel_key), channel.server, channel.id, self.tunnel_id, connect["device"], salt)
        self._stream = Stream(base, self.number)
        seen.own(self.number, connect["via"]["proof"] if "via" in connect else connect)
        self.roster = Roster(client, channel, record, tunnel_key, seen, voice_number)
        for listed in welcome["participants"]:
            self.roster.join(listed)
        self._reading = client.spawn(self._read())

    # -- what comes in

    async def _read(self):
        code = None
        try:
            while True:
                # relay.client-dead
                is_text, octets = await self._socket.receive(self.limits["dead_ms"] / 1000)
                if is_text:
                    self._take(read("RelayServerMessage", octets))
                elif self.roles["read"]:
                    self.roster.hear(octets)
        except Ended as ended:
            code = code_of(ended.code)
        except asyncio.TimeoutError:
            self._socket.end(1000)
        except Refused as refusal:
            # What is not allowed of a server ends the connection as well, and nothing in it takes effect (encoding.client-strict).
            self._socket.end(1000)
            code = refusal.code
        finally:
            if not self.ended.done():
                self.ended.set_result(code)

    def _take(self, message):
        kind = message["type"]
        if kind == "ping":
            # relay.client-pong: when it comes, and not by a timer.
            self._socket.send_text(canonical({"type": "pong", "n": message["n"]}))
        elif kind == "joined":
            self.roster.join(message)
        elif kind == "left":
            self.roster.leave(message["connection"])
        elif kind == "roles":
            self._set_roles(message["connection"], message["roles"])
        elif kind == "ending":
            # successor.stop
            self._silent_at = self.client.clock.now() + message["grace_ms"]
            if not self.ending.done():
                self.ending.set_result(None)
        elif kind == "error":
            # relay.client-told: it says why the connection is closed next, or why a frame was dropped.
            self.client.problem("the relay refuses something", code=message["code"], voice=self._voice)
        else:
            # `closed` tells why the connection is closed next.
            refuse_unless(kind not in _TAKEN, "unexpected-message")

    def _set_roles(self, number, roles):
        if number == self.number:
            self.roles = {role: self.roles[role] and roles[role] for role in self.roles}
        else:
            self.roster.set_roles(number, roles)

    # -- what goes out

    def can_send(self):
        """Whether frames are still to be sent here."""
        is_over = self._silent_at is not None and self.client.clock.now() >= self._silent_at
        return self.roles["write"] and not self.ended.done() and not is_over

    async def _wait_for_room(self):
        """relay.client-limits: keeps within `frames_per_second` in any second, and does not hurry those who read."""
        loop = asyncio.get_running_loop()
        while self._sent and (self._sent[0] < loop.time() - 1.05 or len(self._sent) > self.limits["frames_per_second"]):
            self._sent.popleft()
        if len(self._sent) >= self.limits["frames_per_second"]:
            await asyncio.sleep(max(0, self._sent[0] + 1.05 - loop.time()))
        elif self._counter % 10 == 9:
            await self._socket.drain()
            await asyncio.sleep(0.005)

    async def send(self, opus):
        """Seals one packet and sends it. Raises Refused where nothing is to be sent any more."""
        await self._wait_for_room()
        # relay.client-writer
        refuse_unless(self.roles["write"], "not-a-writer")
        refuse_unless(self.can_send(), "tunnel-ending")
        # relay.one-counter: counted first, whatever becomes of the frame.
        counter, self._counter = self._counter, self._counter + 1
        self._timestamp = (self._timestamp + TICK) % 2**32
        frame = self._stream.seal(counter, self._timestamp, opus)
        refuse_unless(len(frame) <= self.limits["frame_bytes"], "too-large")
        self._socket.send_binary(frame)
        self._sent.append(asyncio.get_running_loop().time())

    async def leave(self):
        """relay.client-leave: with 1000, and without a message before."""
        self._socket.end(1000)
        self._reading.cancel()
        if not self.ended.done():
            self.ended.set_result(None)
        await self._socket.closed()
