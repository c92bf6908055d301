#!/usr/bin/env python3
"""Tries Python's own functions and `cryptography` with the vectors, to show how little it takes: some of the operations, all of their cases."""
import base64
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from loader import vectors

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
SMALL_Y = {0, 1, P - 1, 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826, 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7}


class Refused(Exception):
    pass


def refuse_unless(holds, code):
    if not holds:
        raise Refused(code)


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def b64(octets):
    return base64.urlsafe_b64encode(octets).decode()


def unb64(text, length=None):
    try:
        octets = base64.urlsafe_b64decode(text)
    except ValueError:
        raise Refused("malformed") from None
    refuse_unless(b64(octets) == text and length in (None, len(octets)), "malformed")
    return octets


def verify(key, message, signature):
    y = int.from_bytes(key, "little") % 2**255
    square = (y * y - 1) * pow(-121665 * pow(121666, -1, P) * y * y + 1, -1, P) % P
    on_curve = square == 0 or pow(square, (P - 1) // 2, P) == 1
    refuse_unless(len(key) == 32 and y < P and y not in SMALL_Y and on_curve, "bad-key")
    refuse_unless(len(signature) == 64 and int.from_bytes(signature[32:], "little") < L, "bad-signature")
    refuse_unless(int.from_bytes(signature[:32], "little") % 2**255 not in SMALL_Y, "bad-signature")
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise Refused("bad-signature") from None
    return {}


def agree(private_key, public_key):
    key = bytes.fromhex(public_key)
    refuse_unless(len(key) == 32 and int.from_bytes(key, "little") < P, "bad-key")
    try:
        return x25519.X25519PrivateKey.from_private_bytes(bytes.fromhex(private_key)).exchange(x25519.X25519PublicKey.from_public_bytes(key)).hex()
    except ValueError:
        raise Refused("bad-key") from None


def verify_object(label, object, public_key):
    member, left_out = {"proof": ("user_sig", ["user_sig", "server_sig"]), "proof relay": ("server_sig", ["server_sig"])}.get(label, ("sig", ["sig"]))
    covered = {name: value for name, value in object.items() if name not in left_out}
    return verify(bytes.fromhex(public_key), b"voicetunnel/1 %s\0" % label.encode() + canonical(covered), unb64(object[member], 64))


def object_id(label, object):
    unsigned = {name: value for name, value in object.items() if name != "sig"}
    return {"id": b64(hashlib.sha256(b"voicetunnel/1 %s id\0" % label.encode() + canonical(unsigned)).digest())}


def hkdf(secret, salt, info, length):
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


def stream_key(tunnel_key, stream, connection):
    names = ["voicetunnel/1 stream", *(stream[name] for name in ("server", "channel", "tunnelID", "device"))]
    base = hkdf(bytes.fromhex(tunnel_key), unb64(stream["salt"], 32), canonical(names), 32)
    context = connection.to_bytes(8, "big") + b"\0\4"
    key, salt = (hkdf(base, b"", b"SFrame 1.0 Secret " + name + context, length) for name, length in ((b"key ", 16), (b"salt ", 12)))
    return {"base_key": base.hex(), "sframe_key": key.hex(), "sframe_salt": salt.hex()}


def number(value):
    octets = b"" if value < 8 else value.to_bytes((value.bit_length() + 7) // 8, "big")
    return (8 | len(octets) - 1 if octets else value), octets


def seal(tunnel_key, stream, connection, counter, timestamp, opus):
    keys = stream_key(tunnel_key, stream, connection)
    (x, kid), (y, ctr) = number(connection), number(int(counter))
    header = bytes([x << 4 | y]) + kid + ctr
    nonce = (int(keys["sframe_salt"], 16) ^ int(counter)).to_bytes(12, "big")
    packet = b"\1" + timestamp.to_bytes(4, "big") + bytes.fromhex(opus)
    return {"frame": (b"\1" + connection.to_bytes(4, "big") + header + AESGCM(bytes.fromhex(keys["sframe_key"])).encrypt(nonce, packet, header)).hex()}


OPS = {
    "base64url.encode": lambda octets: {"text": b64(bytes.fromhex(octets))},
    "base64url.decode": lambda text, length=None: {"octets": unb64(text, length).hex()},
    "id.compare": lambda a, b: {"order": (a.encode() > b.encode()) - (a.encode() < b.encode())},
    "time.fresh": lambda at, now: refuse_unless(abs(at - now) <= 60000, "stale") or {},
    "ed25519.verify": lambda public_key, message, signature: verify(*map(bytes.fromhex, (public_key, message, signature))),
    "x25519.agree": lambda private_key, public_key: {"secret": agree(private_key, public_key)},
    "object.verify": verify_object,
    "object.id": object_id,
    "tunnel-key.id": lambda tunnel_key: {"tunnelID": b64(hashlib.sha256(b"voicetunnel/1 tunnel id\0" + bytes.fromhex(tunnel_key)).digest())},
    "stream-key.derive": stream_key,
    "frame.seal": seal,
}

tried, wrong = {}, 0
for kind, op, case, given, out, reject in vectors():
    if op not in OPS:
        continue
    try:
        said = OPS[op](**given), None
    except Refused as refusal:
        said = None, str(refusal)
    tried[op] = tried.get(op, 0) + 1
    if said != (out, reject):
        wrong += 1
        print(f"{kind}/{case}: {said}, not {(out, reject)}", file=sys.stderr)
for op, count in tried.items():
    print(f"{op:18} {count:5} cases")
print(f"{sum(tried.values())} cases, {wrong} wrong")
sys.exit(1 if wrong or set(tried) != set(OPS) else 0)
