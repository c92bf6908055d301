"""Octets on the wire: base64url with padding, one spelling each (chapter Encoding, section Binary)."""
import base64

from operation import operation
from refusal import refuse_unless


def encode(octets):
    """The one spelling.

    >>> encode(bytes([255]))
    '_w=='
    """
    return base64.urlsafe_b64encode(octets).decode("ascii")


def decode(text, length=None):
    """The octets of a text, `length` of them where that is given.

    Raises Refused("malformed"). Decoders leave out what they do not know and do not look at the last bits, so the octets are
    spelled again and compared: that refuses everything but the one spelling (encoding.base64), then the length (encoding.length).
    """
    octets = b""
    try:
        octets = base64.urlsafe_b64decode(text)
    except ValueError:
        refuse_unless(False, "malformed")
    refuse_unless(encode(octets) == text, "malformed")
    refuse_unless(length in (None, len(octets)), "malformed")
    return octets


@operation("base64url.encode", "Base64urlEncodeIn")
def encode_octets(octets):
    """base64url.encode: never refused."""
    return {"text": encode(bytes.fromhex(octets))}


@operation("base64url.decode", "Base64urlDecodeIn")
def decode_text(text, length=None):
    """base64url.decode: `length` is the number of octets of the type."""
    return {"octets": decode(text, length).hex()}
