"""InitializeVoice: how the key of a tunnel reaches a client, and what it believes of it (chapter InitializeVoice)."""
import os

import base64url
import sealing
from client.wire import require
from refusal import refuse_unless


class Announcement:
    """An InitializeVoice whose key opened and hashes to its tunnelID; who was allowed to send it, the record says."""

    def __init__(self, event, content, key, item, now):
        self.id = item["id"]
        self.sender = event["sender"]
        self.tunnel_id = content["tunnelID"]
        self.epoch = content["epoch"]
        self.key = key
        # `age` is the server's word; from here on the own clock counts.
        self._born = now - item["age"]

    def age(self, now):
        """Milliseconds since the server received it."""
        return now - self._born

    def fits(self, record):
        """init.verify-sender, init.verify-epoch: the declaration in the record decides."""
        declaration = record["declaration"]
        return self.sender == declaration["created_by"] and self.epoch == declaration["epoch"]


def open_announcement(client, channel, event, item):
    """Notes an InitializeVoice. False where the client was no reader of its epoch. Raises Refused where it is to be ignored."""
    content = require("InitializeVoiceContent", event["content"])
    refuse_unless("state_key" not in event, "malformed")
    # init.verify-homeserver
    refuse_unless(content["homeserver"] == channel.server, "audience")
    private = channel.epochs.get(content["epoch"])
    if private is None:
        return False
    context = {"channel": channel.id, "epoch": content["epoch"], "tunnelID": content["tunnelID"], "sender": event["sender"]}
    # init.verify-hash
    key = sealing.open_tunnel_key(context, private, content)["tunnel_key"]
    announcement = Announcement(event, content, key, item, client.clock.now())
    channel.announcements.setdefault(announcement.tunnel_id, []).append(announcement)
    client.ringing.consider(channel, announcement)
    return True


def seal_announcement(client, channel, tunnel_id, key, declaration):
    """The content of the InitializeVoice of a tunnel; `key` is in hexadecimal."""
    epoch = declaration["epoch"]
    context = {"channel": channel.id, "epoch": epoch, "tunnelID": tunnel_id, "sender": client.identity.user}
    recipient = base64url.decode(channel.log.epoch_public, 32).hex()
    sealed = sealing.seal_tunnel_key(context, recipient, key, os.urandom(32).hex())["sealed"]
    content = {"v": 1, "tunnelID": tunnel_id, "homeserver": channel.server, "epoch": epoch, **sealed}
    if "replaces" in declaration:
        content["replaces"] = declaration["replaces"]
    return content
