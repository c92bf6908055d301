"""What a client keeps while it does not run (chapter Client driver, section Clients, and what they are asked)."""
from refusal import refuse_unless


class Store:
    """Everything of one client that outlives `stop-account`. No two clients share one (client-driver.clients-apart)."""

    def __init__(self):
        self.identity = None
        # By server name: the pinned key, the newest document, and whether it is reached directly or through the own server.
        self.server_keys = {}
        self.documents = {}
        self.ways = {}
        # By user id: the pinned signing key and sealing key.
        self.user_keys = {}
        # By channel id.
        self.channels = {}
        self.ring_choices = {}
        self.taken_part = set()
        # The tunnels for which it has rung (notify.once).
        self.rung = set()
        # By tunnelID: what was seen of it, and the keys of the tunnels that this client declared.
        self.tunnels = {}

    def pin_server(self, name, key):
        """crypto.pinned, server.pin: the first key of a server is the only one, until a person decides."""
        refuse_unless(self.server_keys.setdefault(name, key) == key, "key-changed")

    def pin_user(self, user, keys):
        """crypto.pinned: the same for the two keys of a user."""
        refuse_unless(self.user_keys.setdefault(user, keys) == keys, "key-changed")
