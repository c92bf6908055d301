"""Tunnels of a channel: records, and how one is declared, announced and closed (chapters VoiceTunnel and InitializeVoice)."""
import os

import base64url
from client.announcements import seal_announcement
from client.events import new_event, post_event
from client.wire import require
from objects import tunnel_id, verify_object
from refusal import Refused, refuse_unless

# What the record takes over from the declaration.
DECLARED = ("tunnelID", "auth_chatchannel", "epoch", "created_by", "created_at", "access", "replaces")
STATES = ("declared", "open", "ending", "closed")
ATTEMPTS = 4


def check_record(channel, record):
    """tunnel.record-verify. Raises Refused."""
    declaration = record["declaration"]
    refuse_unless(record["auth_chatchannel"] == channel.id and record["created_on"] == channel.server, "audience")
    refuse_unless(all(record.get(name) == declaration.get(name) for name in DECLARED), "bad-signature")
    creator = channel.last_known(declaration["created_by"])
    refuse_unless(creator is not None, "forbidden")
    verify_object("declare", declaration, base64url.decode(creator["signing_key"], 32))


def is_listed(vtserver, document):
    """Whether a document lists a vtserver with this URL and this key."""
    return any(one["url"] == vtserver["url"] and one["key"] == vtserver["key"] for one in document["vtservers"])


def has_right(channel, record, user, right):
    """The effective right: the flag in the channel, narrowed by the declaration."""
    listed = record["declaration"].get("access", {}).get(right)
    return channel.flags(user)[right] and (listed is None or user in listed)


class Tunnels:
    """The tunnels of all channels of a client."""

    def __init__(self, client):
        self.client = client

    async def note(self, channel, record):
        """Takes a record that came by itself; one that does not verify is ignored, and told of."""
        try:
            await self._take(channel, record)
        except Refused as refusal:
            self.client.problem("a record of a tunnel was ignored", code=refusal.code, channel=channel.id)

    async def _take(self, channel, record):
        if channel.last_known(record["declaration"]["created_by"]) is None:
            # The creator may have been added by an entry that has not come yet.
            await self.client.sync(channel)
        check_record(channel, record)
        if record["state"] != "closed":
            await self._require_listed(channel, record)
        known = channel.records.get(record["tunnelID"])
        # The life of a tunnel goes one way; what is older comes too late.
        if known is None or STATES.index(record["state"]) >= STATES.index(known["state"]):
            channel.records[record["tunnelID"]] = record
        self.client.ringing.see(channel, record)
        channel.changed()

    async def _require_listed(self, channel, record):
        """tunnel.client-vtserver: the record is the server's word, the document is signed."""
        server = self.client.server(channel.server)
        if not is_listed(record["vtserver"], server.document):
            await server.refetch()
            refuse_unless(is_listed(record["vtserver"], server.document), "audience")

    async def fetch(self, channel, tunnel_id):
        """The record of a tunnel as it is now, also of one that nobody has told of (tunnel.client-exists). Raises Refused."""
        server = self.client.server(channel.server)
        record = await server.ask("TunnelRecord", "GET", f"/v1/tunnels/{tunnel_id}")
        refuse_unless(record["tunnelID"] == tunnel_id, "audience")
        await self._take(channel, record)
        return record

    async def fetch_live(self, channel):
        """The records of the tunnels of a channel that are not closed."""
        server = self.client.server(channel.server)
        snapshot = await server.ask("ChannelSnapshot", "GET", f"/v1/channels/{channel.id}")
        for record in snapshot["tunnels"]:
            await self.note(channel, record)

    def key_of(self, channel, record):
        """The tunnel key, in hexadecimal: of an InitializeVoice that the record bears out. None where none has come."""
        # init.verify-sender, init.verify-epoch
        return next((one.key for one in channel.announcements.get(record["tunnelID"], ()) if one.fits(record)), None)

    async def declare(self, channel, replaces=None):
        """Declares a tunnel and announces it; it `replaces` the tunnel of a record. The tunnelID."""
        for _ in range(ATTEMPTS):
            await self.client.require_epoch(channel)
            try:
                return await self._declare_once(channel, replaces)
            except Refused as refusal:
                if refusal.code != "epoch-stale":
                    raise
            await self.client.sync(channel)
        raise Refused("epoch-stale")

    async def _declare_once(self, channel, replaces):
        client, server = self.client, self.client.server(channel.server)
        channel.require_trusted()
        # tunnel.key: a new one each time, which goes nowhere but, sealed, into the InitializeVoice.
        key = os.urandom(32)
        declaration = {
            "v": 1,
            "tunnelID": tunnel_id(key),
            "auth_chatchannel": channel.id,
            "epoch": channel.log.epoch,
            "created_by": client.identity.user,
            "created_at": server.now(),
        }
        if replaces is not None:
            declaration["replaces"] = replaces["tunnelID"]
            # successor.client-access
            if "access" in replaces["declaration"]:
                declaration["access"] = replaces["declaration"]["access"]
        # Sealed before anything is sent: from the answer on `announce_ms` runs.
        content = seal_announcement(client, channel, declaration["tunnelID"], key.hex(), declaration)
        declaration = client.identity.sign("declare", declaration)
        # tunnel.client-refused: a refusal ends it here.
        record = await server.ask("TunnelRecord", "POST", "/v1/tunnels", body=declaration)
        refuse_unless(record["declaration"] == declaration, "bad-signature")
        await self._take(channel, require("TunnelRecord", record))
        await self._announce(channel, content)
        return declaration["tunnelID"]

    async def _announce(self, channel, content):
        """init.sent: once more where it may not have arrived, as long as the tunnel waits for it."""
        client, server = self.client, self.client.server(channel.server)
        event = new_event(client, channel, "vt.initialize_voice", content)
        until = client.clock.now() + server.limits["announce_ms"]
        while True:
            try:
                await post_event(client, channel, event)
                await client.sync(channel)
                return
            except Refused as refusal:
                if refusal.code not in ("peer-failed", "busy", "internal", "rate-limited") or client.clock.now() > until:
                    raise
                await client.clock.sleep(max(200, getattr(refusal, "retry_ms", 0)))

    async def close(self, channel, tunnel_id):
        """Closes a tunnel for everybody."""
        server = self.client.server(channel.server)
        record = await server.ask("TunnelRecord", "DELETE", f"/v1/tunnels/{tunnel_id}")
        refuse_unless(record["tunnelID"] == tunnel_id, "audience")
        await self._take(channel, record)
