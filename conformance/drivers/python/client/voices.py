"""The voices of a client: who joins, talks and leaves (chapter Client driver, section Tunnels and voice)."""
from client.voice import Voice
from refusal import refuse_unless


class Voices:
    """By the number that whoever asks has chosen."""

    def __init__(self, client):
        self.client = client
        self._voices = {}

    def is_in(self, channel):
        """Whether the client is in a tunnel of a channel."""
        return any(voice.channel is channel for voice in self._voices.values())

    def _voice(self, number):
        refuse_unless(number in self._voices, "not-found")
        return self._voices[number]

    async def join(self, number, channel, tunnel_id, way, roles):
        """Connects to a tunnel. The number of the connection."""
        refuse_unless(number not in self._voices, "displaced")
        channel.require_trusted()
        refuse_unless(roles["read"] or roles["write"], "malformed")
        voice = self._voices[number] = Voice(self.client, number, channel, way, roles, self._end)
        try:
            return await voice.join(tunnel_id)
        except BaseException:
            self._voices.pop(number, None)
            await voice.leave()
            raise

    def _end(self, number, code):
        """A voice has ended by itself."""
        if self._voices.pop(number, None):
            self.client.notice("gone", voice=number, code=code)

    async def talk(self, number, packets):
        """Sends packets; where the voice is in a successor by then, there."""
        voice = self._voice(number)
        for packet in packets:
            await voice.send(packet)

    async def leave(self, number):
        """Leaves a tunnel."""
        voice = self._voice(number)
        del self._voices[number]
        await voice.leave()

    async def leave_all(self):
        """Leaves every tunnel."""
        for number in list(self._voices):
            await self.leave(number)
