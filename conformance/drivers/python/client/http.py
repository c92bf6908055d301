"""HTTP/1.1 as far as a client needs it: one request on each connection, its answer whole or in pieces."""
import asyncio

from client.connections import Unreachable, connect, discard

# More than any page of a server: `forward_bytes` and then some.
MOST_OCTETS = 64 << 20
SECONDS = 15


class Answer:
    """Status, fields (names in lower case) and the octets of the body."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body


async def _read_head(reader):
    status_line = (await reader.readline()).decode("latin-1")
    words = status_line.split(" ", 2)
    if len(words) < 2 or not words[0].startswith("HTTP/1.") or not words[1].strip().isdigit():
        raise Unreachable("no answer of HTTP")
    headers = {}
    while True:
        line = (await reader.readline()).decode("latin-1")
        if line in ("\r\n", "\n"):
            return int(words[1]), headers
        if not line.endswith("\n"):
            raise Unreachable("the head of an answer was cut")
        name, _, value = line.partition(":")
        name, value = name.strip().lower(), value.strip()
        # RFC 9110 section 5.2: fields of one name are one field.
        headers[name] = f"{headers[name]}, {value}" if name in headers else value


async def _read_pieces(reader, headers):
    if "chunked" in headers.get("transfer-encoding", "").lower():
        while True:
            size = int((await reader.readline()).split(b";")[0].strip() or b"x", 16)
            if size == 0:
                return
            while size > 0:
                piece = await reader.read(min(size, 65536))
                if not piece:
                    raise Unreachable("the body of an answer was cut")
                size -= len(piece)
                yield piece
            await reader.readexactly(2)
    elif "content-length" in headers:
        yield await reader.readexactly(int(headers["content-length"]))
    else:
        while piece := await reader.read(65536):
            yield piece


class Exchange:
    """A request that was sent, and an answer of which the head has come."""

    def __init__(self, reader, writer, status, headers):
        self._reader = reader
        self._writer = writer
        self.status = status
        self.headers = headers

    async def pieces(self):
        """The body as it comes. Raises Unreachable where it is cut."""
        try:
            if self.status not in (204, 304):
                async for piece in _read_pieces(self._reader, self.headers):
                    yield piece
        except (OSError, ValueError, asyncio.IncompleteReadError) as error:
            raise Unreachable(f"the body of an answer was cut: {error}") from None

    def upgraded(self):
        """`(reader, writer)` of a connection that speaks another protocol from here on."""
        return self._reader, self._writer

    def close(self):
        """Lets the connection go."""
        discard(self._writer)


async def open_exchange(place, method, target, headers=(), body=b""):
    """Sends a request and reads the head of its answer. Redirections are not followed (request.no-redirect)."""
    reader, writer = await connect(place)
    lines = [f"{method} {target} HTTP/1.1", f"Host: {place.authority}", "Accept-Encoding: identity"]
    lines += [f"{name}: {value}" for name, value in headers]
    if not any(name == "Connection" for name, _ in headers):
        lines.append("Connection: close")
    if body or method == "POST":
        lines.append(f"Content-Length: {len(body)}")
    try:
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
        status, fields = await _read_head(reader)
    except (OSError, ValueError, asyncio.IncompleteReadError) as error:
        discard(writer)
        raise Unreachable(f"{place.authority}: {error}") from None
    except BaseException:
        discard(writer)
        raise
    return Exchange(reader, writer, status, fields)


async def _whole(place, method, target, headers, body):
    exchange = await open_exchange(place, method, target, headers, body)
    try:
        octets = b""
        async for piece in exchange.pieces():
            octets += piece
            if len(octets) > MOST_OCTETS:
                raise Unreachable("an answer without end")
        return Answer(exchange.status, exchange.headers, octets)
    finally:
        exchange.close()


async def request(place, method, target, headers=(), body=b"", seconds=SECONDS):
    """The whole Answer, within `seconds`. Raises Unreachable."""
    try:
        return await asyncio.wait_for(_whole(place, method, target, headers, body), seconds)
    except asyncio.TimeoutError:
        raise Unreachable(f"{place.authority} did not answer in time") from None
