"""A channel as a client has verified it (chapter ChatChannel): its log, its epochs, its events, its tunnels."""
import asyncio

import membership
from client.epoch_keys import EpochKeys
from refusal import Refused

NO_FLAGS = {"read": False, "write": False, "admin": False}


class Channel:
    """Nothing in it comes from the word of a server: it is what the membership log and signed events come to."""

    def __init__(self, id, server):
        self.id = id
        self.server = server
        self.log = None
        self.epochs = EpochKeys(id)
        # The number of the newest entry of whatever kind that was applied without a hole, and of the newest one of the log.
        self.seq = 0
        self.log_seq = 0
        # The number of the newest entry of which a page or a snapshot has told.
        self.newest = 0
        self.ids = set()
        # `(seq, epoch)` for each object that changed it; None where the channel is rotation due from there on.
        self._epochs = []
        # By user id: `(seq, member or None)` for each object that changed the member.
        self._history = {}
        self.events = []
        # By tunnelID: InitializeVoices that opened, and records that verified.
        self.announcements = {}
        self.records = {}
        # The code of the first object that was refused (log.client-verify).
        self.refusal = None
        self._refused_at = None
        # The server says that there is nothing here for the user any more.
        self.is_lost = False
        # The entry behind which one is missing that was asked for in vain.
        self.gap = None
        self._changes = set()

    @property
    def trusted(self):
        """Whether every object so far passed the checks."""
        return self.refusal is None

    def believes(self, seq):
        """Whether an entry stands before the first object that was refused."""
        return self.trusted or seq < self._refused_at

    def refuse(self, code, seq):
        """log.client-verify: from here on nothing is believed."""
        self.refusal, self._refused_at = code, seq

    def flags(self, user):
        """What a member is allowed to do now."""
        return self.log.flags(user) if self.log else NO_FLAGS

    def member_at(self, user, seq):
        """The member that a user was when the entry `seq` was made, or None (log.client-keys)."""
        found = None
        for since, member in self._history.get(user, ()):
            if since < seq:
                found = member
        return found

    def epoch_at(self, seq):
        """The epoch that was current when the entry `seq` was made, or None (sealed.client-epoch)."""
        return next((epoch for since, epoch in reversed(self._epochs) if since < seq), None)

    def last_known(self, user):
        """The newest keys that the log has ever given for a user, also one who has left."""
        return next((member for _, member in reversed(self._history.get(user, ())) if member), None)

    def is_due(self, user):
        """epoch.open: an epoch whose key cannot be opened is as good as none."""
        return self.log.due or (self.flags(user)["read"] and self.log.epoch not in self.epochs)

    def begin(self, creation, seq):
        """Applies the creation object, which was checked."""
        self.log = membership.Channel(creation)
        self._note_members(seq, self.log.members)

    def step(self, object, seq):
        """Applies a membership object, which was checked."""
        membership.apply_object(self.log, object)
        named = object.get("user"), object.get("member", {}).get("user"), object["sender"]
        self._note_members(seq, [user for user in named if user])

    def _note_members(self, seq, users):
        self.log_seq = seq
        self._epochs.append((seq, None if self.log.due else self.log.epoch))
        for user in users:
            self._history.setdefault(user, []).append((seq, self.log.members.get(user)))

    def require_trusted(self):
        """Raises what the first refused object was refused with."""
        if self.refusal:
            raise Refused(self.refusal)

    def changed(self):
        """Wakes everybody who waits for something of the channel to change."""
        changes, self._changes = self._changes, set()
        for change in changes:
            if not change.done():
                change.set_result(None)

    async def change(self):
        """Waits until something of the channel changes: its log, a record, an announcement."""
        change = asyncio.get_running_loop().create_future()
        self._changes.add(change)
        try:
            await change
        finally:
            self._changes.discard(change)
