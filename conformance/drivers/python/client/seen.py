"""What was seen of a tunnel: no salt and no number comes twice (chapter Relay, section Frames)."""
from refusal import refuse_unless


class Seen:
    """What was seen of one tunnel, over all connections to it: salts and numbers come once (relay.repeated)."""

    def __init__(self):
        self._salts = {}
        self._numbers = {}
        self._gone = set()
        self._participants = {}

    def own(self, number, credential):
        """One's own connection counts as seen."""
        self._salts[credential["stream"]["salt"]] = number
        self._numbers[number] = credential

    def is_own(self, listed):
        """Whether a listed one is an earlier connection of this client, as its own credential shows."""
        number = listed["connection"]
        return number not in self._participants and self._numbers.get(number) == listed["credential"]

    def known(self, listed, live):
        """The Participant that a listed one is: seen before, never gone, not among `live`. None for somebody new.

        Raises Refused("replayed") for everybody else. Whoever connects again is told of those who stayed, with the number and the
        credential that they had before.
        """
        number, credential = listed["connection"], listed["credential"]
        if number not in self._numbers and credential["stream"]["salt"] not in self._salts:
            return None
        is_same = number in self._participants and self._numbers[number] == credential
        refuse_unless(is_same and number not in self._gone and number not in live, "replayed")
        return self._participants[number]

    def note(self, participant):
        """Somebody new."""
        self.own(participant.number, participant.credential)
        self._participants[participant.number] = participant

    def leave(self, number):
        """A number that is gone never comes again."""
        self._gone.add(number)
