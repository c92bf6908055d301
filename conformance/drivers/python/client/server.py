"""One server, as one client knows it: its document, its pinned key, and requests to it (chapter Servers, users and requests)."""
import asyncio

import base64url
import http_signatures
from canonical import canonical
from client.connections import Unreachable, place_of_server
from client.documents import check_document
from client.forward import forward
from client.http import request
from client.identity import random_bytes
from client.wire import read
from refusal import Refused, refuse_unless

DOCUMENT_PATH = "/.well-known/voicetunnel"


class ServerRefusal(Refused):
    """What a server refused, in an answer that verified; `problem` is the problem document.

    Nothing that a client does by itself is done again before `retry_ms` are over (error.client-wait).
    """

    def __init__(self, problem, retry_ms):
        super().__init__(problem["code"])
        self.problem = problem
        self.retry_ms = retry_ms


class Server:
    """Requests are signed, answers verified. `way` is `direct` or `proxy`: through the user's own server."""

    def __init__(self, client, name):
        self.client = client
        self.name = name
        self._skew = 0
        self._fetching = asyncio.Lock()
        self._refreshing = None

    @property
    def way(self):
        """How the server is reached."""
        return self.client.store.ways.get(self.name, "direct")

    @property
    def document(self):
        """The newest document that was verified."""
        return self.client.store.documents.get(self.name)

    @property
    def key(self):
        """The pinned key, in hexadecimal."""
        return base64url.decode(self.client.store.server_keys[self.name], 32).hex()

    @property
    def limits(self):
        """What the server states."""
        return self.document["limits"]

    def now(self):
        """The clock of the client, put right by what the server has said of its own."""
        return self.client.clock.now() + self._skew

    async def ready(self):
        """Makes sure of a document that has not expired: an expired one is gone by no longer."""
        async with self._fetching:
            if self.document is None or self.document["expires_at"] <= self.client.clock.now():
                await self._fetch()
        if self._refreshing is None:
            self._refreshing = self.client.spawn(self._refresh())

    async def refetch(self):
        """Asks for the document anew."""
        async with self._fetching:
            await self._fetch()

    async def _fetch(self):
        store = self.client.store
        if self.way == "proxy":
            # forward.pin: the key of a server that is reached by forwarding only comes from an invitation.
            refuse_unless(self.name in store.server_keys, "key-changed")
        answer = await self._send("GET", DOCUMENT_PATH, "", [], b"", 0)
        refuse_unless(answer.status == 200, "peer-failed")
        document = check_document(answer.body, self.name, store.server_keys.get(self.name), self.document, self.client.clock.now())
        store.pin_server(self.name, document["server_key"])
        store.documents[self.name] = document

    async def _refresh(self):
        """The document is fetched anew before it expires, and again where that fails."""
        clock = self.client.clock
        while True:
            left = self.document["expires_at"] - clock.now()
            await clock.sleep(max(1000, left * 3 // 4))
            try:
                await self.refetch()
            except Refused as refusal:
                self.client.problem(f"the document of {self.name} could not be renewed", code=refusal.code)
                await clock.sleep(getattr(refusal, "retry_ms", 0))

    async def _send(self, method, path, query, headers, body, wait_ms):
        # forward.client-all; and where that fails, nothing goes another way (proof.client-choice).
        if self.way == "proxy":
            return await forward(self.client.own, self.name, method, path, query, headers, body, wait_ms)
        target = f"{path}?{query}" if query else path
        return await request(place_of_server(self.name), method, target, headers, body, 15 + wait_ms / 1000)

    def signed_fields(self, method, path, query, body):
        """request.client-signed: the fields of a request, and the value of `Signature`, to which the answer is bound."""
        identity = self.client.identity
        whole_query, created = f"?{query}" if query else "", self.now() // 1000
        fields = http_signatures.sign_request(
            identity.signing_hex, method, self.name, path, whole_query, created, random_bytes(16), identity.user, body.hex()
        )
        return [(name.replace("_", "-").title(), value) for name, value in fields.items()], fields["signature"]

    def verify_answer(self, status, headers, body, signature):
        """answer.verify, forward.verify. Raises Refused: `bad-signature`, whatever is wrong with the signature."""
        given = {name: headers.get(name.replace("_", "-")) for name in ("content_digest", "signature_input", "signature")}
        try:
            http_signatures.verify_answer(self.key, self.name, status, body.hex(), signature, **given)
        except Refused:
            raise Refused("bad-signature") from None

    async def _ask_once(self, method, path, query, body, wait_ms):
        headers, signature = self.signed_fields(method, path, query, body)
        answer = await self._send(method, path, query, headers, body, wait_ms)
        self.verify_answer(answer.status, answer.headers, answer.body, signature)
        if answer.status not in (200, 201):
            raise refusal_of(answer)
        return answer.body

    async def ask(self, reader, method, path, query="", body=None, wait_ms=0):
        """Sends a signed request, and reads the answer: `reader` is a type, or a function of octets.

        Raises ServerRefusal, Unreachable, Refused.

        A request that may not have arrived is sent once more, with a new nonce: the objects in it make that harmless. One that is
        `stale` is sent once more by the clock of the server, whose word for it is signed.
        """
        await self.ready()
        octets = b"" if body is None else canonical(body)
        # limit.client-bytes
        refuse_unless(len(octets) <= self.limits["request_bytes"], "too-large")
        try:
            answer = await self._ask_once(method, path, query, octets, wait_ms)
        except ServerRefusal as refusal:
            # request.client-clock
            if refusal.code != "stale" or "server_time" not in refusal.problem:
                raise
            self._skew = refusal.problem["server_time"] - self.client.clock.now()
            answer = await self._ask_once(method, path, query, octets, wait_ms)
        except Unreachable:
            # request.retry
            answer = await self._ask_once(method, path, query, octets, wait_ms)
        return reader(answer) if callable(reader) else read(reader, answer)

    async def register(self):
        """Registers the user; the answer is the directory entry, checked by `directory`."""
        await self.ready()
        try:
            return await self._register_at(self.now())
        except ServerRefusal as refusal:
            if refusal.code != "stale" or "server_time" not in refusal.problem:
                raise
            # request.client-clock: once, and without setting the clock by it, because nobody has signed this refusal.
            return await self._register_at(refusal.problem["server_time"])

    async def _register_at(self, created_at):
        identity = self.client.identity
        registration = {"v": 1, **identity.named_keys, "server": self.name, "created_at": created_at, "nonce": random_bytes(16)}
        body = canonical(identity.sign("registration", registration))
        answer = await self._send("POST", "/v1/users", "", [("Content-Type", "application/json")], body, 0)
        if answer.status != 201:
            raise refusal_of(answer)
        return read("DirectoryEntry", answer.body)


def refusal_of(answer):
    """The ServerRefusal that a problem document says; `peer-failed` where there is none."""
    try:
        problem = read("Problem", answer.body)
        refuse_unless(problem["status"] == answer.status, "malformed")
    except Refused:
        return Refused("peer-failed")
    seconds = answer.headers.get("retry-after", "")
    return ServerRefusal(problem, int(seconds) * 1000 if seconds.isdigit() and len(seconds) < 8 else 0)
