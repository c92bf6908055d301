"""A WebSocket client (RFC 6455) of one subprotocol and without extensions (chapter Relay, section Binding to WebSocket)."""
import asyncio
import base64
import hashlib
import os
import struct

from client.connections import Place, Unreachable, discard
from client.http import open_exchange

SUBPROTOCOL = "voicetunnel.v1"
OPEN_SECONDS = 5
# A `welcome` names every participant with its credential.
MOST_OCTETS = 32 << 20
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _BINARY, _CLOSE, _PING, _PONG = 1, 2, 8, 9, 10


class Ended(Exception):
    """The connection is over. `code` is the close code, and 1006 where there was none (section 7.1.5)."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def _mask(octets, key):
    """Section 5.3."""
    length = len(octets)
    repeated = (key * (length // 4 + 1))[:length]
    return (int.from_bytes(octets, "big") ^ int.from_bytes(repeated, "big")).to_bytes(length, "big")


class WebSocket:
    """One connection; messages are sent whole."""

    def __init__(self, reader, writer):
        self._reader = reader
        self._writer = writer
        self._is_closing = False

    def _send(self, opcode, octets):
        length = len(octets)
        if length < 126:
            head = struct.pack("!BB", 0x80 | opcode, 0x80 | length)
        elif length < 65536:
            head = struct.pack("!BBH", 0x80 | opcode, 0xFE, length)
        else:
            head = struct.pack("!BBQ", 0x80 | opcode, 0xFF, length)
        key = os.urandom(4)
        if not self._writer.is_closing():
            self._writer.write(head + key + _mask(octets, key))

    def send_text(self, octets):
        """A text message; the octets are UTF-8."""
        self._send(_TEXT, octets)

    def send_binary(self, octets):
        """A binary message."""
        self._send(_BINARY, octets)

    async def drain(self):
        """Waits while the peer does not read."""
        try:
            await self._writer.drain()
        except OSError:
            pass

    async def _read_frame(self):
        first, second = await self._reader.readexactly(2)
        length = second & 0x7F
        if length > 125:
            octets = await self._reader.readexactly(2 if length == 126 else 8)
            length = int.from_bytes(octets, "big")
        # Reserved bits belong to extensions, and a server masks nothing (sections 5.1, 5.2).
        if first & 0x70 or second & 0x80:
            raise self.end(1002)
        if length > MOST_OCTETS:
            raise self.end(1009)
        return first & 0x80, first & 0x0F, await self._reader.readexactly(length)

    async def receive(self, seconds=None):
        """`(is_text, octets)` of the next message. Raises Ended, and asyncio.TimeoutError after `seconds` in which nothing came.

        Pings are answered on the way, and are a sign of life like everything else.
        """
        kind, parts = None, []
        try:
            while True:
                is_last, opcode, octets = await asyncio.wait_for(self._read_frame(), seconds)
                if opcode == _PING:
                    self._send(_PONG, octets)
                elif opcode == _CLOSE:
                    code = int.from_bytes(octets[:2], "big") if len(octets) > 1 else 1005
                    raise self.end(1000, code)
                elif opcode in (_TEXT, _BINARY) and kind is None or opcode == 0 and kind is not None:
                    kind = opcode or kind
                    parts.append(octets)
                    if sum(map(len, parts)) > MOST_OCTETS:
                        raise self.end(1009)
                    if is_last:
                        return kind == _TEXT, b"".join(parts)
                elif opcode != _PONG:
                    raise self.end(1002)
        except asyncio.TimeoutError:
            # An OSError as well, since Python 3.11.
            raise
        except (OSError, asyncio.IncompleteReadError):
            discard(self._writer)
            raise Ended(1006) from None

    def end(self, code, seen=None):
        """Says goodbye with `code` and lets go. The Ended that tells so; `seen` is the code of the peer, where it closed first."""
        if not self._is_closing:
            self._is_closing = True
            self._send(_CLOSE, code.to_bytes(2, "big"))
            try:
                self._writer.close()
            except OSError:
                pass
        return Ended(code if seen is None else seen)

    async def closed(self):
        """Waits, not for long, until what was written has gone out and the connection is closed."""
        try:
            await asyncio.wait_for(self._writer.wait_closed(), 1)
        except (OSError, asyncio.TimeoutError):
            discard(self._writer)


async def _upgrade(url):
    key = base64.b64encode(os.urandom(16))
    fields = [
        ("Upgrade", "websocket"),
        ("Connection", "Upgrade"),
        ("Sec-WebSocket-Key", key.decode()),
        ("Sec-WebSocket-Version", "13"),
        ("Sec-WebSocket-Protocol", SUBPROTOCOL),
    ]
    place = Place(url)
    exchange = await open_exchange(place, "GET", place.path, fields)
    accept = base64.b64encode(hashlib.sha1(key + _GUID).digest()).decode()
    is_right = exchange.status == 101 and exchange.headers.get("sec-websocket-accept") == accept
    if not is_right or "sec-websocket-extensions" in exchange.headers:
        exchange.close()
        raise Unreachable(f"no WebSocket at {url}")
    return exchange.upgraded()


async def open_websocket(url):
    """A WebSocket to the URL of a vtserver. Raises Unreachable."""
    try:
        return WebSocket(*await asyncio.wait_for(_upgrade(url), OPEN_SECONDS))
    except asyncio.TimeoutError:
        raise Unreachable(f"{url} did not answer in time") from None
