"""Who else is in a tunnel, as far as their credentials prove it (chapter Relay, sections After the welcome and Frames)."""
import base64url
from client.credentials import check_credential
from client.tunnels import has_right
from frames import Stream, base_key
from refusal import Refused, refuse_unless


def _roles(listed):
    return {role: listed["roles"][role] for role in ("read", "write")}


class Participant:
    """One verified connection, and the receiving end of its stream."""

    def __init__(self, tunnel_key, channel, record, listed):
        self.number = listed["connection"]
        self.device = listed["device"]
        self.user = listed["credential"]["user"]
        self.credential = listed["credential"]
        self.roles = _roles(listed)
        salt = base64url.decode(listed["credential"]["stream"]["salt"], 32)
        base = base_key(bytes.fromhex(tunnel_key), channel.server, channel.id, record["tunnelID"], self.device, salt)
        self.stream = Stream(base, self.number)


class Roster:
    """The participants of one connection to a tunnel."""

    def __init__(self, client, channel, record, tunnel_key, seen, voice_number):
        self._client = client
        self._channel = channel
        self._record = record
        self._key = tunnel_key
        self._seen = seen
        self._voice = voice_number
        self._live = {}
        # By number: frames of those whose credential waits for the log to be read on.
        self._pending = {}

    def _complain(self, number, text, code):
        self._client.problem(text, code=code, channel=self._channel.id, voice=self._voice, connection=number)

    def join(self, listed, again=True):
        """Takes a participant; one whose user the log does not know yet is looked at again when it has been read on."""
        number = listed["connection"]
        if self._seen.is_own(listed):
            return
        try:
            known = self._seen.known(listed, self._live)
            check_credential(self._channel, self._record, listed)
            participant = known or Participant(self._key, self._channel, self._record, listed)
            self._require_writer(participant)
        except Refused as refusal:
            # relay.client-reads-on
            if again and refusal.code in ("forbidden", "bad-signature", "role-denied"):
                self._pending[number] = []
                self._client.spawn(self._join_later(listed))
                return
            self._complain(number, "a participant was ignored", refusal.code)
            return
        participant.roles = _roles(listed)
        if known is None:
            self._seen.note(participant)
        self._live[number] = participant

    def _require_writer(self, participant):
        if participant.roles["write"]:
            refuse_unless(has_right(self._channel, self._record, participant.user, "write"), "role-denied")

    async def _join_later(self, listed):
        number = listed["connection"]
        try:
            await self._client.sync(self._channel)
        finally:
            frames = self._pending.pop(number, None)
            if frames is not None:
                self.join(listed, again=False)
                for frame in frames:
                    self.hear(frame)

    def leave(self, number):
        """`left`."""
        self._live.pop(number, None)
        self._pending.pop(number, None)
        self._seen.leave(number)

    def set_roles(self, number, roles):
        """`roles`: they become less, never more."""
        if number in self._live:
            before = self._live[number].roles
            self._live[number].roles = {role: before[role] and roles[role] for role in before}

    def hear(self, frame):
        """Plays a frame of a participant who may speak; everything else is ignored."""
        number = int.from_bytes(frame[1:5], "big")
        if number in self._pending:
            if len(self._pending[number]) < 100:
                self._pending[number].append(frame)
            return
        participant = self._live.get(number)
        # relay.client-known; relay.credential: the right counts now, not when the credential was signed.
        if participant is None or not participant.roles["write"]:
            return
        if not has_right(self._channel, self._record, participant.user, "write"):
            return
        try:
            # relay.replay
            opened = participant.stream.open(frame)
        except Refused:
            return
        self._client.notice("heard", voice=self._voice, device=participant.device, opus=opened["opus"])

    def close(self):
        """Nobody is heard any more."""
        self._live.clear()
        self._pending.clear()

    def writers_below(self, number):
        """successor.order: how many connected participants with `write` have lower numbers."""
        return sum(1 for one in self._live.values() if one.roles["write"] and one.number < number)

    def writers(self):
        """How many others have the role `write`."""
        return sum(1 for one in self._live.values() if one.roles["write"])
