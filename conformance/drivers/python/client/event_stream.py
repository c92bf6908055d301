"""Server-sent events (the HTML standard, section 9.2), as far as the live stream uses them: `data` lines and comments."""
import asyncio

from client.connections import Unreachable

# More than any snapshot: `state_entries` of `event_bytes` are the most that a server keeps, and none sends as much at once.
MOST_OCTETS = 64 << 20


async def _with_deadline(pieces, seconds):
    """Each piece, or Unreachable after `seconds` of silence: also a comment is a sign of life (stream.heartbeat)."""
    iterator = pieces.__aiter__()
    while True:
        try:
            yield await asyncio.wait_for(iterator.__anext__(), seconds)
        except StopAsyncIteration:
            return
        except asyncio.TimeoutError:
            raise Unreachable("a stream that is silent") from None


async def events_of(pieces, seconds):
    """The octets of the `data` of each event of a body that comes in pieces."""
    rest, data = b"", []
    async for piece in _with_deadline(pieces, seconds):
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) + sum(map(len, data)) > MOST_OCTETS:
            raise Unreachable("an event without end")
        for line in lines:
            line = line[:-1] if line.endswith(b"\r") else line
            if line.startswith(b"data:"):
                data.append(line[6:] if line.startswith(b"data: ") else line[5:])
            elif not line and data:
                yield b"\n".join(data)
                data = []
