"""Ringing: the receiver's decision alone (chapter InitializeVoice, section Notifying; its state table `ring`)."""
from names import parse_device
from refusal import Refused

RING_AGE = 60_000


class Ringing:
    """What waits for a decision, and what rings, by tunnelID."""

    def __init__(self, client):
        self.client = client
        # By channel id: InitializeVoices of the batch that is being processed.
        self._waiting = {}
        # By tunnelID: the channel, and the task that counts the time.
        self._ringing = {}

    def is_on(self, channel):
        """Whether something rings, or is about to."""
        return any(one is channel for one, _ in self._ringing.values())

    def consider(self, channel, announcement):
        """An InitializeVoice came; nothing rings before all that came with it is processed (notify.batch)."""
        self._waiting.setdefault(channel.id, []).append(announcement)

    def decide(self, channel):
        """A batch was processed: each InitializeVoice of it is silent, or rings once its record says that it may."""
        for announcement in self._waiting.pop(channel.id, ()):
            if self._is_wanted(channel, announcement):
                self.client.spawn(self._decide_one(channel, announcement))

    def _is_wanted(self, channel, announcement):
        client = self.client
        # notify.own: what one's own user has begun is no news; a participant of the channel's tunnel goes on by itself.
        if announcement.sender == client.identity.user or client.voices.is_in(channel):
            return False
        # notify.accepted
        if channel.log.is_dm and channel.id not in client.store.taken_part:
            return False
        # notify.age
        if announcement.age(client.clock.now()) > RING_AGE:
            return False
        # notify.choice, notify.default
        choice = client.store.ring_choices.get(channel.id, "default")
        return choice == "yes" or (choice == "default" and channel.log.is_dm)

    async def _decide_one(self, channel, announcement):
        client, tunnel_id = self.client, announcement.tunnel_id
        try:
            record = await client.tunnels.fetch(channel, tunnel_id)
        except Refused as refusal:
            client.problem("a tunnel that was announced could not be looked at", code=refusal.code, channel=channel.id)
            return
        if not announcement.fits(record):
            client.problem("an InitializeVoice was ignored", code="forbidden", channel=channel.id)
            channel.events = [event for event in channel.events if event["id"] != announcement.id]
            return
        if "replaces" in record and await self._is_in(channel, record["replaces"]):
            return
        # notify.once
        if tunnel_id in client.store.rung or not self._may_ring(channel, record) or not self._is_wanted(channel, announcement):
            return
        client.store.rung.add(tunnel_id)
        self._ringing[tunnel_id] = channel, client.spawn(self._count(channel, tunnel_id))
        # Where no notice tells of the end of the tunnel, its record is asked for as long as it rings.
        if client.server(channel.server).way == "proxy":
            client.follower(channel.server).follow_again()
        client.notice("ring", channel=channel.id, tunnelID=tunnel_id)

    async def _is_in(self, channel, tunnel_id):
        """notify.successor: whether a device of the user is in the tunnel that is replaced."""
        try:
            return self._has_own_device(await self.client.tunnels.fetch(channel, tunnel_id))
        except Refused:
            return False

    def _may_ring(self, channel, record):
        # notify.closed; and a record of later may have come meanwhile
        newest = channel.records[record["tunnelID"]]
        return newest["state"] != "closed" and not self._has_own_device(newest)

    def _has_own_device(self, record):
        return any(parse_device(device)["user"] == self.client.identity.user for device in record["connections"])

    async def _count(self, channel, tunnel_id):
        await self.client.clock.sleep(RING_AGE)
        self.stop(tunnel_id)

    def see(self, channel, record):
        """notify.stop: a record came that verified."""
        if record["state"] == "closed" or self._has_own_device(record):
            self.stop(record["tunnelID"])

    def stop(self, tunnel_id):
        """Stops, if it rings."""
        if tunnel_id in self._ringing:
            channel, counting = self._ringing.pop(tunnel_id)
            counting.cancel()
            self.client.notice("ring-stopped", channel=channel.id, tunnelID=tunnel_id)

    def stop_all(self):
        """The client ends."""
        for tunnel_id in list(self._ringing):
            self.stop(tunnel_id)
