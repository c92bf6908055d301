"""The curve of Ed25519 in integers (RFC 8032 section 5.1), for what libraries do not tell: whether octets are a point, and which
equation it is that they verify. Slow, and not in constant time: only for what is public."""
import hashlib

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, P) % P
_ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)
_NEUTRAL = (0, 1, 1, 0)


def decode_point(octets):
    """The point (x, y, 1, xy) that 32 octets are the canonical encoding of, or None (crypto.ed25519-key).

    Canonical: y is less than p, and the top bit is 0 where x is 0 (chapter Cryptography, section Signatures).
    """
    if len(octets) != 32:
        return None
    number = int.from_bytes(octets, "little")
    odd, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    # RFC 8032 section 5.1.3: x^2 = u / v, and the root of it in one power.
    u, v = (y * y - 1) % P, (_D * y * y + 1) % P
    x = u * v**3 * pow(u * v**7, (P - 5) // 8, P) % P
    if v * x * x % P != u:
        x = x * _ROOT_OF_MINUS_1 % P
    if v * x * x % P != u or (x == 0 and odd):
        return None
    if x & 1 != odd:
        x = P - x
    return (x, y, 1, x * y % P)


def encode_point(point):
    """The canonical encoding of a point."""
    x, y, z, _ = point
    inverse = pow(z, -1, P)
    return ((y * inverse % P) | ((x * inverse % P) & 1) << 255).to_bytes(32, "little")


def add(one, other):
    """The sum of two points, in the extended coordinates of RFC 8032 section 5.1.4."""
    a, b = (one[1] - one[0]) * (other[1] - other[0]) % P, (one[1] + one[0]) * (other[1] + other[0]) % P
    c, d = 2 * one[3] * other[3] * _D % P, 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def multiply(scalar, point):
    """`scalar` times a point."""
    total = _NEUTRAL
    while scalar > 0:
        if scalar & 1:
            total = add(total, point)
        point = add(point, point)
        scalar >>= 1
    return total


BASE = decode_point(bytes.fromhex("58" + "66" * 31))


def equation_holds(public_key, message, signature):
    """The cofactorless equation of crypto.ed25519-equation: whether [S]B - [k]A is encoded as the 32 octets of R.

    The public key is a point, and S is less than L: both have been looked at before.
    """
    s = int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % L
    x, y, z, t = decode_point(public_key)
    return encode_point(add(multiply(s, BASE), multiply(k, (-x % P, y, z, -t % P)))) == signature[:32]
