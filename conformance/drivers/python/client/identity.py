"""A user's keys and a device's names (chapter Cryptography, section Keys; chapter Encoding, section Names)."""
import os

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import base64url
import names
import objects
from x25519 import public_key_of


def random_bytes(length):
    """crypto.fresh: from the randomness of the system, as text on the wire."""
    return base64url.encode(os.urandom(length))


class Identity:
    """Who a client is. Private keys are octets, and stay here."""

    def __init__(self, local, server, device, signing_seed=None, sealing_seed=None):
        # crypto.independent: two draws, and neither key is made from the other.
        self._signing_seed = signing_seed or os.urandom(32)
        self.sealing_seed = sealing_seed or os.urandom(32)
        self.user = f"@{local}:{server}"
        self.device = f"{device}@{local}:{server}"
        self.server = server
        names.parse_device(self.device)
        public = Ed25519PrivateKey.from_private_bytes(self._signing_seed).public_key()
        self.signing_key = base64url.encode(public.public_bytes(Encoding.Raw, PublicFormat.Raw))
        self.sealing_key = base64url.encode(public_key_of(self.sealing_seed))

    @property
    def keys(self):
        """The public keys, as a pin holds them."""
        return self.signing_key, self.sealing_key

    @property
    def named_keys(self):
        """A MemberIdentity."""
        return {"user": self.user, "signing_key": self.signing_key, "sealing_key": self.sealing_key}

    @property
    def signing_hex(self):
        """What the functions that sign take."""
        return self._signing_seed.hex()

    def sign(self, label, object):
        """The object with its signature member."""
        return objects.sign(label, object, self.signing_hex)["object"]
