"""Key agreement: X25519 with the refusals of the chapter Cryptography, section Key agreement."""
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from edwards import P
from operation import operation
from refusal import refuse_unless


# The five values that the chapter lists: they give each honest party an all-zero secret.
SMALL_ORDER = frozenset(
    bytes.fromhex(octets)
    for octets in (
        "00" * 32,
        "01" + "00" * 31,
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ec" + "ff" * 30 + "7f",
    )
)


def is_public_key(octets):
    """crypto.x25519-key: 32 octets whose value, the top bit included, is less than 2^255 - 19. A library takes any 32 octets."""
    return len(octets) == 32 and int.from_bytes(octets, "little") < P


def is_safe_public_key(octets):
    """crypto.x25519-small as well: for keys that are seen going by and never agreed on, as in a membership log."""
    return is_public_key(octets) and octets not in SMALL_ORDER


@lru_cache(maxsize=64)
def _private_key(octets):
    # Kept, because the library computes the public half of each key that it is given.
    return X25519PrivateKey.from_private_bytes(octets)


def agree(private_key, public_key):
    """The shared secret of 32 octets. Raises Refused("bad-key").

    crypto.x25519-zero: OpenSSL refuses the all-zero secret by itself (ValueError), other libraries give it out.
    """
    refuse_unless(is_public_key(public_key), "bad-key")
    try:
        secret = _private_key(private_key).exchange(X25519PublicKey.from_public_bytes(public_key))
    except ValueError:
        secret = bytes(32)
    refuse_unless(any(secret), "bad-key")
    return secret


@lru_cache(maxsize=64)
def public_key_of(private_key):
    """The public key of a private one."""
    return _private_key(private_key).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


@operation("x25519.agree", "X25519AgreeIn")
def agree_octets(private_key, public_key):
    """x25519.agree: a key of another length is a bad one."""
    return {"secret": agree(bytes.fromhex(private_key), bytes.fromhex(public_key)).hex()}
