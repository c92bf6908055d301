"""Signed objects and the ids of things (chapter Encoding, sections Signed objects and Ids of things)."""
import hashlib

import base64url
import ed25519
from canonical import canonical
from operation import operation
from refusal import refuse_unless

# The signature member of each label and the members that it does not cover. The table of labels is closed. `welcome` is missing:
# it is signed over more than itself (handshakes.py).
_ONE = ("sig", ("sig",))
LABELS = {label: _ONE for label in "server,registration,user,channel,member,event,declare,connect,relay connect".split(",")}
LABELS["proof"] = ("user_sig", ("user_sig", "server_sig"))
LABELS["proof relay"] = ("server_sig", ("server_sig",))


def signed_octets(label, value):
    """What a signature is made over: the label keeps one kind of object from being passed off as another (encoding.label)."""
    return b"voicetunnel/1 " + label.encode() + b"\x00" + canonical(value)


def _covered(label, object):
    left_out = LABELS[label][1]
    return signed_octets(label, {name: value for name, value in object.items() if name not in left_out})


def verify_object(label, object, public_key, bad_key="bad-key"):
    """encoding.signature-covers. Raises Refused: `malformed` for the spelling of the signature, then `bad_key`, `bad-signature`."""
    signature = object.get(LABELS[label][0])
    refuse_unless(isinstance(signature, str), "malformed")
    ed25519.verify(public_key, _covered(label, object), base64url.decode(signature, 64), bad_key)


def hash_of(label, octets):
    """base64url of SHA-256 over a derivation label, 0x00 and octets."""
    return base64url.encode(hashlib.sha256(b"voicetunnel/1 " + label.encode() + b"\x00" + octets).digest())


def id_of(label, object):
    """encoding.id: the hash of what was signed, so whoever holds the thing can check its name."""
    return hash_of(label + " id", canonical({name: value for name, value in object.items() if name != "sig"}))


def tunnel_id(tunnel_key):
    """tunnel.id (chapter VoiceTunnel, section Identity)."""
    return hash_of("tunnel id", tunnel_key)


def _require_label(label):
    # Not a refusal: no object of this protocol has such a label, so the question makes no sense.
    if label not in LABELS:
        raise ValueError(f"no object is signed by itself with the label {label}")


@operation("object.sign", "ObjectSignIn")
def sign(label, object, private_key):
    """object.sign: the object with the signature member of the label, in the place of one that is there."""
    _require_label(label)
    signature = ed25519.sign(bytes.fromhex(private_key), _covered(label, object))
    return {"object": {**object, LABELS[label][0]: base64url.encode(signature)}}


@operation("object.verify", "ObjectVerifyIn")
def verify(label, object, public_key):
    """object.verify: nothing but acceptance results."""
    _require_label(label)
    verify_object(label, object, bytes.fromhex(public_key))
    return {}


@operation("object.id", "ObjectIdIn")
def identify(label, object):
    """object.id: of a channel, a membership object or an event."""
    return {"id": id_of(label, object)}


@operation("tunnel-key.id", "TunnelIdIn")
def identify_tunnel(tunnel_key):
    """tunnel-key.id."""
    return {"tunnelID": tunnel_id(bytes.fromhex(tunnel_key))}


@operation("fingerprint", "FingerprintIn")
def fingerprint(user, signing_key, sealing_key):
    """Chapter Cryptography, section Keys: 30 octets as 12 groups, each the first 20 bits that are left, modulo 100000."""
    octets = hashlib.sha256(canonical(["voicetunnel/1 fingerprint", user, signing_key, sealing_key])).digest()[:30]
    number = int.from_bytes(octets, "big")
    groups = [(number >> shift & 0xFFFFF) % 100000 for shift in range(220, -1, -20)]
    return {"fingerprint": " ".join(f"{group:05}" for group in groups)}
