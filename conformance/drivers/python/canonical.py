"""Canonical bytes: RFC 8785 (chapter Encoding, section Canonical bytes)."""
import json

# With ASCII names and integers alone this is RFC 8785. Python writes the escapes that it asks for and no others. The order of
# names is that of code points, which for ASCII is that of UTF-16 code units as well.
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode


def canonical(value):
    """The octets over which signatures, ids and derivations are computed (encoding.canonical).

    >>> canonical({"v": 1, "b": [3, 2, 1], "": None})
    b'{"":null,"b":[3,2,1],"v":1}'
    """
    return _encode(value).encode("utf-8")
