"""The private keys of the epochs of a channel (chapter ChatChannel, section Epochs)."""
import os

import base64url
import sealing
from epochs import current_of, next_of
from refusal import Refused
from x25519 import public_key_of


class EpochKeys:
    """By number. A key gets in only if it belongs to the public key that the log has."""

    def __init__(self, channel):
        self._channel = channel
        self._keys = {}
        # By public key: those that this client made, also where it is not among the readers.
        self._made = {}

    def __contains__(self, number):
        return number in self._keys

    def get(self, number):
        """The private key in hexadecimal, or None."""
        return self._keys.get(number)

    def make(self, number, readers, sender):
        """A NextEpoch, sealed for each of `readers`: members by user id."""
        private = os.urandom(32)
        public = base64url.encode(public_key_of(private))
        self._made[public] = private.hex()
        sealed = {user: self._seal(private.hex(), number, member, sender) for user, member in readers.items()}
        return {"number": number, "public": public, "sealed": sealed}

    def seal_current(self, number, member, sender):
        """A CurrentEpoch for one more reader; an epoch 0 has no key."""
        return {"number": number} if number == 0 else {"number": number, "sealed": self._seal(self._keys[number], number, member, sender)}

    def _seal(self, private, number, member, sender):
        context = {"channel": self._channel, "epoch": number, "recipient": member["user"], "sender": sender}
        recipient = base64url.decode(member["sealing_key"], 32).hex()
        return sealing.seal_epoch_key(context, recipient, private, os.urandom(32).hex())["sealed"]

    def take(self, log, object, identity):
        """Opens what an object that was applied brings for the user; keeps nothing of what does not open (epoch.open)."""
        following, current = next_of(object), current_of(object)
        if following and following["public"] in self._made:
            self._keys[log.epoch] = self._made[following["public"]]
            return
        sealed = (following or {"sealed": {}})["sealed"].get(identity.user)
        if sealed is None and object.get("member", {"user": object.get("user")})["user"] == identity.user:
            sealed = (current or {}).get("sealed")
        if sealed is None or log.epoch_public is None:
            return
        context = {"channel": self._channel, "epoch": log.epoch, "recipient": identity.user, "sender": object["sender"]}
        public = base64url.decode(log.epoch_public, 32).hex()
        try:
            self._keys[log.epoch] = sealing.open_epoch_key(context, identity.sealing_seed.hex(), public, sealed)["epoch_key"]
        except Refused:
            pass
