"""Where a name or an URL leads, and a connection to it (chapter Servers, users and requests; chapter Relay)."""
import asyncio
from ipaddress import ip_address
from urllib.parse import urlsplit

from refusal import Refused, refuse_unless

CONNECT_SECONDS = 5


class Unreachable(Refused):
    """A server that could not be reached, or that broke off before its answer was whole."""

    def __init__(self, why):
        super().__init__("peer-failed")
        self.why = why


def is_loopback(host):
    """Whether a host, as it stands in a name, is this machine: 127.0.0.0/8, ::1 or localhost."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


class Place:
    """Host, port and whether TLS is spoken there; `path` and `authority` are those of the URL."""

    def __init__(self, url):
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise Refused("malformed") from None
        self.host = parts.hostname or ""
        self.is_tls = parts.scheme in ("https", "wss")
        self.port = port or (443 if self.is_tls else 80)
        self.path = parts.path or "/"
        self.authority = parts.netloc
        # server.tls: nothing goes unprotected over a network.
        refuse_unless(self.is_tls or is_loopback(self.host), "peer-address")


def place_of_server(name):
    """The place of a server: `https://` and its name, and `http://` where the host is a loopback address."""
    host = name.rpartition(":")[0] if name.rpartition(":")[2].isdigit() and ":" in name else name
    return Place(("http://" if is_loopback(host) else "https://") + name)


async def connect(place):
    """`(reader, writer)` of asyncio. Raises Unreachable."""
    context = None
    if place.is_tls:
        import ssl  # Only here: a start without TLS is quicker.

        context = ssl.create_default_context()
    try:
        opening = asyncio.open_connection(place.host, place.port, ssl=context, limit=1 << 20)
        return await asyncio.wait_for(opening, CONNECT_SECONDS)
    except (OSError, ValueError, asyncio.TimeoutError) as error:
        raise Unreachable(f"{place.authority}: {error or 'timeout'}") from None


def discard(writer):
    """Closes without waiting for anybody."""
    try:
        writer.transport.abort()
    except Exception:  # It may be closed already, in whatever state.
        pass
