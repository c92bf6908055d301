"""HKDF-SHA-256 (RFC 5869)."""
import hmac


def extract(salt, key_material):
    """Section 2.2. An empty salt is one of 32 zero octets: HMAC pads it to the same."""
    return hmac.digest(salt, key_material, "sha256")


def expand(pseudo_random_key, info, length):
    """Section 2.3: `length` octets."""
    octets, block = b"", b""
    for number in range(1, -(-length // 32) + 1):
        block = hmac.digest(pseudo_random_key, block + info + bytes([number]), "sha256")
        octets += block
    return octets[:length]
