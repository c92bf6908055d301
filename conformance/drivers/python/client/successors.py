"""Going on in a successor (chapter VoiceTunnel, section Successors)."""
from client.clock import first_of
from refusal import Refused

STEP = 2000
# How much longer than all others would take, and to announce takes, somebody waits for a successor that never comes.
PATIENCE = 5000
RETRY = 500


class Succession:
    """From an ending tunnel, or a lost one that has ended, to a connection to its successor."""

    def __init__(self, voice, old, is_lost):
        self.voice = voice
        self.client = voice.client
        self.channel = voice.channel
        self.old = old
        self._is_lost = is_lost
        roster = old.roster
        # successor.order, successor.lost
        self._delay = STEP * roster.writers_below(old.number)
        limits = self.client.server(self.channel.server).limits
        self._patience = STEP * (roster.writers() + 1) + limits["announce_ms"] + limits["grace_ms"] + PATIENCE
        self._refusal = None

    async def join(self):
        """A Relay that is connected to the successor. Raises Refused when there is none for this user."""
        declaring = self.client.spawn(self._declare_in_turn())
        until = self.client.clock.now() + self._patience
        try:
            while True:
                relay = await self._try_to_join()
                if relay is not None:
                    return relay
                self._require_hope(until)
                waits = self.client.clock.sleep(min(RETRY, max(1, until - self.client.clock.now())))
                await first_of(self.channel.change(), waits)
        finally:
            declaring.cancel()

    def _require_hope(self, until):
        if self._refusal:
            raise Refused(self._refusal)
        code = self.old.ended.result() if self.old.ended.done() else None
        if code in ("rights-lost", "displaced"):
            raise Refused(code)
        if self.channel.is_lost or self.client.clock.now() >= until:
            raise Refused("not-found" if self.channel.is_lost else "tunnel-closed")

    def _successors(self):
        """The verified records that replace the old tunnel and are not closed (init.client-replaces: by their declarations)."""
        records = self.channel.records.values()
        return [one for one in records if one.get("replaces") == self.old.tunnel_id and one["state"] != "closed"]

    async def _try_to_join(self):
        await self._look_for_records()
        for record in self._successors():
            if self.client.tunnels.key_of(self.channel, record) is None:
                continue
            try:
                return await self.voice.connect(record, self.voice.roles_left(record))
            except Refused as refusal:
                if refusal.code in ("role-denied", "forbidden", "rights-lost"):
                    raise
                await self.client.clock.sleep(RETRY)
        return None

    async def _look_for_records(self):
        """What was announced, and what no notice has told of yet."""
        for tunnel_id in list(self.channel.announcements):
            if tunnel_id not in self.channel.records:
                try:
                    await self.client.tunnels.fetch(self.channel, tunnel_id)
                except Refused:
                    continue

    # -- declaring it

    def _may_declare(self):
        """Only those who are in the tunnel with the role `write`, and still have the right in the channel, stand in the line."""
        return self.old.roles["write"] and self.channel.flags(self.client.identity.user)["write"]

    async def _declare_in_turn(self):
        await self.client.clock.sleep(self._delay)
        while self._may_declare():
            try:
                if not await self._is_declared():
                    await self.client.tunnels.declare(self.channel, self.channel.records[self.old.tunnel_id])
                return
            except Refused as refusal:
                if refusal.code in ("forbidden", "not-found", "refused", "must-be-sealed"):
                    self._refusal = refusal.code
                    self.channel.changed()
                    return
                # `tunnel-exists`: there is one by now, or one too many until the old one is closed.
                await self.client.clock.sleep(max(RETRY, getattr(refusal, "retry_ms", 0)))

    async def _is_declared(self):
        if self._successors():
            return True
        await self.client.tunnels.fetch_live(self.channel)
        return bool(self._successors())
