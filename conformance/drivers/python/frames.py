"""Frames: SFrame (RFC 9605), each stream with a key of its own (chapter Relay, section Frames)."""
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import base64url
import hkdf
from canonical import canonical
from operation import operation
from refusal import Refused, refuse_unless

VERSION = b"\x01"
# One octet, the connection (u32), the shortest header, one octet of plaintext, the tag.
SHORTEST = 23
_SUITE = (0x0004).to_bytes(2, "big")


def base_key(tunnel_key, server, channel, tunnel_id, device, salt):
    """HKDF over the tunnel key; the names are in `info`, so that a stream opens only where it was meant to be."""
    info = canonical(["voicetunnel/1 stream", server, channel, tunnel_id, device])
    return hkdf.expand(hkdf.extract(salt, tunnel_key), info, 32)


def sframe_keys(base, connection):
    """Key and salt of RFC 9605 section 4.4.2, with the KID as its eight octets."""
    secret = hkdf.extract(b"", base)
    name = connection.to_bytes(8, "big") + _SUITE
    return hkdf.expand(secret, b"SFrame 1.0 Secret key " + name, 16), hkdf.expand(secret, b"SFrame 1.0 Secret salt " + name, 12)


def encode_header(connection, counter):
    """RFC 9605 section 4.3: numbers below 8 stand in the first octet, others behind it, with their length there (less one)."""
    first, rest = 0, b""
    for value, shift in ((connection, 4), (counter, 0)):
        octets = value.to_bytes(-(-value.bit_length() // 8), "big") if value > 7 else b""
        first |= (8 | len(octets) - 1 if octets else value) << shift
        rest += octets
    return bytes([first]) + rest


def decode_header(octets):
    """`(kid, counter, length of the header)`. Raises Refused("bad-frame") for what is cut."""
    at, numbers = 1, []
    for bits in (octets[0] >> 4, octets[0] & 15):
        length = (bits & 7) + 1 if bits & 8 else 0
        refuse_unless(at + length <= len(octets), "bad-frame")
        numbers.append(int.from_bytes(octets[at:at + length], "big") if length else bits)
        at += length
    return numbers[0], numbers[1], at


class Stream:
    """The receiving end of one stream: it knows the keys, and the highest counter that it has accepted."""

    def __init__(self, base, connection):
        key, salt = sframe_keys(base, connection)
        self.connection = connection
        self._aead = AESGCM(key)
        self._salt = int.from_bytes(salt, "big")
        self._highest = -1

    def nonce(self, counter):
        """RFC 9605 section 4.4.3: the counter exclusive-or the salt."""
        return (self._salt ^ counter).to_bytes(12, "big")

    def seal(self, counter, timestamp, opus):
        """relay.seal: the octets of a frame. relay.one-counter is the caller's to keep."""
        header = encode_header(self.connection, counter)
        plaintext = VERSION + timestamp.to_bytes(4, "big") + opus
        return VERSION + self.connection.to_bytes(4, "big") + header + self._aead.encrypt(self.nonce(counter), plaintext, header)

    def open(self, frame):
        """relay.open: `{counter, timestamp, opus}`. Raises Refused: `bad-frame`, `bad-seal`, `replayed`; a refused frame changes nothing."""
        refuse_unless(len(frame) >= SHORTEST and frame[:1] == VERSION, "bad-frame")
        refuse_unless(int.from_bytes(frame[1:5], "big") == self.connection, "bad-frame")
        kid, counter, length = decode_header(frame[5:])
        # relay.shortest: there is one spelling of a header, so it is written again and compared.
        header = frame[5:5 + length]
        refuse_unless(kid == self.connection and encode_header(kid, counter) == header, "bad-frame")
        try:
            plaintext = self._aead.decrypt(self.nonce(counter), frame[5 + length:], header)
        except (InvalidTag, ValueError):
            raise Refused("bad-seal") from None
        # relay.packet: an empty packet is one, too.
        refuse_unless(len(plaintext) >= 5 and plaintext[:1] == VERSION, "bad-frame")
        refuse_unless(counter > self._highest, "replayed")
        self._highest = counter
        return {"counter": str(counter), "timestamp": int.from_bytes(plaintext[1:5], "big"), "opus": plaintext[5:].hex()}


@lru_cache(maxsize=256)
def _base_key_of(tunnel_key, server, channel, tunnel_id, device, salt):
    return base_key(bytes.fromhex(tunnel_key), server, channel, tunnel_id, device, base64url.decode(salt, 32))


def _base_key(tunnel_key, stream):
    return _base_key_of(tunnel_key, *(stream[name] for name in ("server", "channel", "tunnelID", "device", "salt")))


@operation("stream-key.derive", "StreamKeyIn")
def derive(tunnel_key, stream, connection):
    """stream-key.derive."""
    base = _base_key(tunnel_key, stream)
    key, salt = sframe_keys(base, connection)
    return {"base_key": base.hex(), "sframe_key": key.hex(), "sframe_salt": salt.hex()}


@operation("frame.seal", "FrameSealIn")
def seal(tunnel_key, stream, connection, counter, timestamp, opus):
    """frame.seal: the counter is a text, because it goes up to 2^64 - 1."""
    sealed = Stream(_base_key(tunnel_key, stream), connection).seal(int(counter), timestamp, bytes.fromhex(opus))
    return {"frame": sealed.hex()}


@operation("frame.open", "FrameOpenIn")
def open_frame(tunnel_key, stream, connection, frame, before=()):
    """frame.open: the frames of `before` first, those that are refused left out (relay.replay)."""
    receiver = Stream(_base_key(tunnel_key, stream), connection)
    for earlier in before:
        try:
            receiver.open(bytes.fromhex(earlier))
        except Refused:
            continue
    return receiver.open(bytes.fromhex(frame))
