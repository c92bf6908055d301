"""Signatures: Ed25519 as the chapter Cryptography has it, in its section Signatures."""
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from edwards import L, decode_point, equation_holds
from operation import operation
from refusal import refuse_unless

# The canonical encodings of the eight points of small order, as the chapter lists them.
SMALL_ORDER = frozenset(
    bytes.fromhex(point + top)
    for point, tops in (
        ("01" + "00" * 30, ("00",)),
        ("ec" + "ff" * 30, ("7f",)),
        ("00" * 31, ("00", "80")),
        ("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc", ("05", "85")),
        ("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03", ("7a", "fa")),
    )
    for top in tops
)


@lru_cache(maxsize=4096)
def is_public_key(octets):
    """crypto.ed25519-key: the canonical encoding of a point that is none of the eight. Libraries look late or not at all."""
    return octets not in SMALL_ORDER and decode_point(octets) is not None


def _library_accepts(public_key, message, signature):
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=None)
def _library_is_strict():
    """Whether the library verifies the cofactorless equation, as OpenSSL does: asked once, by a signature that only the other
    equation accepts. Its key is an honest one plus the point of order 2, and k is odd. Everything else in which libraries differ
    (S, keys, small order of R) is looked at here before they are asked; an R that is no canonical encoding fits no equation that
    compares octets, and one that does not compare them is the other equation.
    """
    return not _library_accepts(COFACTORED_KEY, COFACTORED_MESSAGE, COFACTORED_SIGNATURE)


COFACTORED_KEY = bytes.fromhex("02090dbd411cf40cf9721ca88e4009d49d0261d47b0e1347758498b268483baa")
COFACTORED_MESSAGE = b"cofactored 1"
COFACTORED_SIGNATURE = bytes.fromhex(
    "93d562c53d9c29d636817b56e38689a666bc3a7bb6a3f945f3653703b69f9987"
    "7c77ac30d463869556b4a8e75ef916b00e9ef3e851f10448deaa640686912c07"
)


def verify(public_key, message, signature, bad_key="bad-key"):
    """Raises Refused: `bad-key` speaks of the key alone, and comes first; every other failure is `bad-signature`.

    Operations that do not list `bad-key` call a bad key `bad-signature` too (chapter Driver protocol).
    """
    refuse_unless(is_public_key(public_key), bad_key)
    # crypto.ed25519-s, and of crypto.ed25519-equation the half that speaks of small order
    refuse_unless(len(signature) == 64 and int.from_bytes(signature[32:], "little") < L, "bad-signature")
    refuse_unless(signature[:32] not in SMALL_ORDER, "bad-signature")
    # The integers of Python take fifty times as long as the library, so they are asked only where it could say something else.
    accepts = _library_accepts if _library_is_strict() else equation_holds
    refuse_unless(accepts(public_key, message, signature), "bad-signature")


@lru_cache(maxsize=64)
def _private_key(seed):
    return Ed25519PrivateKey.from_private_bytes(seed)


def sign(private_key, message):
    """The 64 octets of the signature (RFC 8032: there is one for each key and message)."""
    return _private_key(private_key).sign(message)


@operation("ed25519.verify", "Ed25519VerifyIn")
def verify_octets(public_key, message, signature):
    """ed25519.verify: nothing but acceptance results. A key of another length is a bad one, a signature of another length too."""
    verify(bytes.fromhex(public_key), bytes.fromhex(message), bytes.fromhex(signature))
    return {}
