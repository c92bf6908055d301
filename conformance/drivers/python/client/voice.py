"""One voice: it is in a tunnel, comes back when it is lost, and goes on in the successor (chapter VoiceTunnel, section Successors)."""
import asyncio

from client.clock import first_of
from client.handshake import Target, shake_hands
from client.proofs import countersigned_proof
from client.relay import Relay
from client.seen import Seen
from client.successors import Succession
from client.tunnels import has_right, is_listed
from client.websocket import open_websocket
from refusal import Refused, refuse_unless

# successor.reconnect: after these ends, and those without a registered code, a client comes back.
COMES_BACK = (None, "shutting-down", "timeout", "peer-failed", "internal")
# Refusals that may be others a moment later.
PASSING = (*COMES_BACK, "busy", "limit-reached", "rate-limited", "stale", "replayed", "unexpected-message", "epoch-stale", "bad-signature")
FIRST_PAUSE, LONGEST_PAUSE = 200, 3000
REFUSALS = 3
# How long a packet waits for a voice that is on its way back or into a successor.
TALK_PAUSE = 8000


class Voice:
    """`on_end(number, code)` is called once, when the voice has ended by itself."""

    def __init__(self, client, number, channel, way, roles, on_end):
        self.client = client
        self.number = number
        self.channel = channel
        self.roles = roles
        self.relay = None
        self._way = way
        self._on_end = on_end
        self._following = None

    @property
    def tunnel_id(self):
        """The tunnel of the newest connection."""
        return self.relay.tunnel_id

    async def join(self, tunnel_id):
        """The first connection, and from then on whatever becomes of it."""
        record = await self.client.tunnels.fetch(self.channel, tunnel_id)
        refuse_unless(record["state"] != "closed", "tunnel-closed")
        self.relay = await self.connect(record, self.roles)
        self._following = self.client.spawn(self._follow())
        return self.relay.number

    # -- connections

    async def _target(self, record):
        """The relay to connect to, from a verified document; by proxy it is one of the own server."""
        if self._way == "proxy":
            own = self.client.own
            await own.ready()
            return Target(own.name, own.document["vtservers"][0])
        server = self.client.server(self.channel.server)
        # server.document-anew
        await server.ready()
        # relay.own-audience: the record is the server's word, the document is signed.
        refuse_unless(is_listed(record["vtserver"], server.document), "audience")
        return Target(server.name, record["vtserver"])

    def roles_left(self, record):
        """successor.client-join: those of the roles for which the user has the effective right in a tunnel."""
        user = self.client.identity.user
        roles = {role: self.roles[role] and has_right(self.channel, record, user, role) for role in self.roles}
        refuse_unless(any(roles.values()), "rights-lost")
        return roles

    async def connect(self, record, roles):
        """A connection that was accepted: a Relay. Raises Refused."""
        client = self.client
        # log.client-broken
        self.channel.require_trusted()
        key = client.tunnels.key_of(self.channel, record)
        refuse_unless(key is not None, "not-found")
        target = await self._target(record)
        proof = None
        if self._way == "proxy":
            proof = await countersigned_proof(client, self.channel, record, target.key, roles)
        socket = await open_websocket(target.url)
        connect, welcome = await shake_hands(client, socket, self.channel, record, target, roles, proof)
        seen = client.store.tunnels.setdefault(record["tunnelID"], Seen())
        client.ringing.stop(record["tunnelID"])
        return Relay(client, socket, self.channel, record, key, seen, self.number, connect, welcome)

    # -- what becomes of it

    def _state(self):
        return self.channel.records[self.tunnel_id]["state"]

    def _is_ending(self):
        """Whether the tunnel ends by itself, and so has a successor; one that somebody closes has none."""
        return self.relay.ending.done() or self._state() == "ending"

    def _is_over(self):
        """Whether nobody can connect to the tunnel any more."""
        return self._is_ending() or self._state() == "closed"

    async def _until_something(self):
        """Waits for the end of the connection or of the tunnel."""
        while not self.relay.ended.done() and not self._is_ending():
            await first_of(_wait(self.relay.ended), _wait(self.relay.ending), self.channel.change())

    async def _follow(self):
        """Until it ends by itself, or is cancelled."""
        code = None
        try:
            while True:
                await self._until_something()
                if self._is_ending() and not self.relay.ended.done():
                    await self._succeed(False)
                elif self.relay.ended.result() not in COMES_BACK:
                    # successor.client-stays-out
                    await self._after_code(self.relay.ended.result())
                elif not await self._come_back():
                    await self._succeed(True)
        except Refused as refusal:
            code = refusal.code
        self.relay.roster.close()
        self._on_end(self.number, code)

    async def _after_code(self, code):
        # A tunnel that is closed while it ends has, or is about to have, a successor.
        if code != "tunnel-closed" or not self.relay.ending.done():
            raise Refused(code)
        await self._succeed(False)

    async def _come_back(self):
        """successor.reconnect. False when the tunnel has ended meanwhile; raises Refused when it is not for this user any more."""
        pause, known, refusals = FIRST_PAUSE, self.channel.records[self.tunnel_id], 0
        while True:
            await self.client.clock.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            if self._is_over():
                return False
            try:
                self.relay = await self.connect(known, self.roles_left(known))
                return True
            except Refused as refusal:
                if refusal.code in ("tunnel-closed", "tunnel-ending"):
                    return False
                # A proof is also `refused` while its server cannot be reached from there.
                refusals += refusal.code == "refused"
                may_pass = refusal.code in PASSING or 0 < refusals <= REFUSALS
                if not may_pass and not await self._ended_meanwhile(known, refusal.code):
                    raise
            try:
                known = await self.client.tunnels.fetch(self.channel, known["tunnelID"])
            except Refused as refusal:
                if refusal.code not in PASSING:
                    raise
                pause = max(pause, getattr(refusal, "retry_ms", 0))

    async def _ended_meanwhile(self, record, code):
        """Whether a refusal means that the tunnel has ended: a proof is refused for every reason with one code."""
        if code not in ("refused", "not-found", "audience"):
            return False
        await self.client.tunnels.fetch(self.channel, record["tunnelID"])
        return self._is_over()

    async def _succeed(self, is_lost):
        """Goes on in the successor: it is joined first, then the old tunnel is left."""
        old = self.relay
        self.relay = await Succession(self, old, is_lost).join()
        await old.leave()

    # -- what its user does

    async def send(self, packet):
        """Sends a packet where the voice is, or where it is next."""
        until = self.client.clock.now() + TALK_PAUSE
        while True:
            relay = self.relay
            if not relay.ended.done() and (relay.can_send() or not relay.roles["write"]):
                await relay.send(packet)
                return
            refuse_unless(self._following is not None and not self._following.done(), "tunnel-closed")
            refuse_unless(self.client.clock.now() < until, "unresponsive")
            await self.client.clock.sleep(20)

    async def leave(self):
        """Leaves, and does not come back."""
        if self._following is not None:
            self._following.cancel()
        if self.relay is not None:
            await self.relay.leave()


async def _wait(future):
    """Waits for a future that others wait for too: to be cancelled does not cancel it."""
    await asyncio.shield(future)
