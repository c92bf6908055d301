"""HPKE (RFC 9180), base mode, single shot: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM (chapter Cryptography)."""
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import hkdf
from refusal import refuse_unless
from x25519 import agree, public_key_of

# Section 7: the numbers of the KEM (0x0020), the KDF (0x0001) and the AEAD (0x0001).
_KEM_SUITE = b"KEM\x00\x20"
_SUITE = b"HPKE\x00\x20\x00\x01\x00\x01"


def _labeled_extract(suite, salt, label, key_material):
    return hkdf.extract(salt, b"HPKE-v1" + suite + label + key_material)


def _labeled_expand(suite, pseudo_random_key, label, info, length):
    return hkdf.expand(pseudo_random_key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def derive_private_key(key_material):
    """DeriveKeyPair of section 7.1.3, its private half."""
    return _labeled_expand(_KEM_SUITE, _labeled_extract(_KEM_SUITE, b"", b"dkp_prk", key_material), b"sk", b"", 32)


def _shared_secret(secret, enc, recipient_public):
    """ExtractAndExpand of section 4.1."""
    extracted = _labeled_extract(_KEM_SUITE, b"", b"eae_prk", secret)
    return _labeled_expand(_KEM_SUITE, extracted, b"shared_secret", enc + recipient_public, 32)


# Base mode has no PSK and no id of one: their hash is always the same.
_PSK_ID_HASH = _labeled_extract(_SUITE, b"", b"psk_id_hash", b"")


def _key_schedule(shared_secret, info):
    """KeySchedule of section 5.1 in mode 0: the AEAD and the nonce of the only message."""
    context = b"\x00" + _PSK_ID_HASH + _labeled_extract(_SUITE, b"", b"info_hash", info)
    secret = _labeled_extract(_SUITE, shared_secret, b"secret", b"")
    key = _labeled_expand(_SUITE, secret, b"key", context, 16)
    return AESGCM(key), _labeled_expand(_SUITE, secret, b"base_nonce", context, 12)


def seal(recipient_public, info, plaintext, ephemeral_ikm):
    """`(enc, ciphertext)`. `ephemeral_ikm` takes the place of chance, here and nowhere else (chapter Driver protocol)."""
    ephemeral = derive_private_key(ephemeral_ikm)
    enc = public_key_of(ephemeral)
    aead, nonce = _key_schedule(_shared_secret(agree(ephemeral, recipient_public), enc, recipient_public), info)
    return enc, aead.encrypt(nonce, plaintext, b"")


def open_sealed(private_key, info, enc, ciphertext):
    """The plaintext. Raises Refused: `bad-key` for `enc`, which is a public key too, and `bad-seal` for what does not open."""
    shared = _shared_secret(agree(private_key, enc), enc, public_key_of(private_key))
    aead, nonce = _key_schedule(shared, info)
    plaintext = None
    try:
        plaintext = aead.decrypt(nonce, ciphertext, b"")
    except (InvalidTag, ValueError):
        refuse_unless(False, "bad-seal")
    return plaintext
