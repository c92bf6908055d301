"""Names of servers, users and devices, and opaque ids (chapter Encoding, section Names; encoding.names)."""
import re
from ipaddress import AddressValueError, IPv6Address

from operation import operation
from refusal import refuse_unless

_LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_A_LABELS = re.compile(rf"(?:{_LABEL}\.)*(?P<last>{_LABEL})")
_DEC_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = re.compile(rf"{_DEC_OCTET}(?:\.{_DEC_OCTET}){{3}}")
_SERVER = re.compile(r"(?P<host>\[[0-9a-f:]+\]|[^:\[\]]+)(?::(?P<port>[1-9][0-9]{0,4}))?")
_LOCAL = re.compile("[a-z0-9._-]{1,64}")
_DEVICE = re.compile("[0-9A-Za-z._~-]{1,64}")
_OPAQUE = re.compile("[0-9A-Za-z._~-]{22,255}")


def _ipv6_spelling(address):
    """RFC 5952 section 4, hexadecimal groups only. Not `str(address)`: that embeds IPv4 addresses since Python 3.13."""
    groups = [f"{int.from_bytes(address.packed[at:at + 2], 'big'):x}" for at in range(0, 16, 2)]
    # The longest run of two or more zero groups is left out, the first one of several.
    runs = [(end - start, -start) for start in range(8) for end in range(start + 2, 9) if set(groups[start:end]) == {"0"}]
    if not runs:
        return ":".join(groups)
    length, start = max(runs)[0], -max(runs)[1]
    return ":".join(groups[:start]) + "::" + ":".join(groups[start + length:])


def _is_host(host):
    if host.startswith("["):
        try:
            return _ipv6_spelling(IPv6Address(host[1:-1])) == host[1:-1]
        except AddressValueError:
            return False
    if _IPV4.fullmatch(host):
        return True
    labels = _A_LABELS.fullmatch(host)
    return labels is not None and len(host) <= 253 and not labels["last"].isdigit()


def parse_server(text):
    """`{host}` or `{host, port}` of a server name. Raises Refused("malformed") for what the grammar does not produce.

    >>> parse_server("[2001:db8::1]:8448")
    {'host': '[2001:db8::1]', 'port': 8448}
    """
    found = _SERVER.fullmatch(text)
    refuse_unless(found and _is_host(found["host"]), "malformed")
    if found["port"] is None:
        return {"host": found["host"]}
    port = int(found["port"])
    refuse_unless(port <= 65535 and port != 443, "malformed")
    return {"host": found["host"], "port": port}


def parse_user(text):
    """`{local, server}` of a user id, split at the first colon."""
    local, _, server = text[1:].partition(":")
    refuse_unless(text.startswith("@") and _LOCAL.fullmatch(local), "malformed")
    parse_server(server)
    return {"local": local, "server": server}


def parse_device(text):
    """`{device, user}` of a device address, split at the first `@`."""
    device, at, rest = text.partition("@")
    refuse_unless(_DEVICE.fullmatch(device), "malformed")
    parse_user(at + rest)
    return {"device": device, "user": at + rest}


def is_opaque(value):
    """Whether a value of JSON is an opaque id."""
    return isinstance(value, str) and _OPAQUE.fullmatch(value) is not None


def parse_opaque(text):
    """Nothing of an opaque id, which has no parts."""
    refuse_unless(is_opaque(text), "malformed")
    return {}


_PARSERS = {"server": parse_server, "user": parse_user, "device": parse_device, "opaque": parse_opaque}


@operation("id.parse", "IdParseIn")
def parse(kind, text):
    """id.parse: splits a name or id by its grammar."""
    return _PARSERS[kind](text)


@operation("id.compare", "IdCompareIn")
def compare(a, b):
    """encoding.octet-order: by the octets of UTF-8, which is the order of code points too and not that of UTF-16."""
    left, right = a.encode("utf-8", "surrogatepass"), b.encode("utf-8", "surrogatepass")
    return {"order": (left > right) - (left < right)}
