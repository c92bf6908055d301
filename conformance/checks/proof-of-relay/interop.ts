// What two servers do together, each the real one: the target with the server of --peer-server.
import type { Participant, Tunnel } from "../../probe/actors/index.ts";
import { isJsonObject, jsonAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { signatureRefusal } from "../../probe/wire/signed.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { joinByProxy, twoServers, type Part, type TwoServers } from "./interop-scene.ts";

/** How long after the answer to a removal nobody is heard any more: `rights.*`. */
const CUT_MS = 1_000;

const BOTH = { read: true, write: true };

/** Voice from one connection to another, opened with the key of the speaker's credential. */
async function heardFrom(t: ServerTest, speaker: Participant, listener: Participant): Promise<void> {
  const opus = t.random.bytes(40);
  const frame = speaker.speak(opus);
  const heard = await t.fence(`a frame of ${speaker.device} at ${listener.device}`, () => listener.heardBytes(frame));
  t.equal(heard.voice?.opus, opus, `what ${listener.device} hears of ${speaker.device}`);
}

/** Alice is told who has come by which proof, and the record says so. */
async function seesProxy({ t, alice, proxy }: TwoServers, tunnel: Tunnel, inside: Participant, proof: JsonObject): Promise<void> {
  const joined = await inside.message("joined");
  t.equal(joined["credential"], proof, "the credential of a participant who came by proxy");
  const listed = async (): Promise<JsonObject | undefined> => {
    const found = jsonAt((await tunnel.get(alice)).object("TunnelRecord"), "connections", textAt(proof, "device"));
    return isJsonObject(found) ? found : undefined;
  };
  const connection = await t.eventually("a connection by proxy in the record", listed, CUT_MS);
  const expected = { type: "proxy", roles: BOTH, proxy: { address: proxy.server, public: textAt(proof, "proxy", "public") } };
  t.equal(connection, expected, "the connection in the record");
}

/** Bob is removed, is cut within a second, and nothing more comes from him. */
async function silencedByRemoval({ t, alice, bob, group }: TwoServers, inside: Participant, there: Participant): Promise<void> {
  await group.remove(alice, bob);
  await t.within(CUT_MS, "the end of the connection of a removed user", there.closed);
  await inside.message("left", (left) => left["connection"] === there.connection);
  const before = inside.frames.length;
  await inside.fence();
  t.equal(inside.frames.length, before, "the frames that came after a removal");
  t.fact("a removed user was silent");
}

async function throughProxy(t: ServerTest, part: Part): Promise<void> {
  const scene = await twoServers(t, part);
  const tunnel = await scene.group.declare(scene.alice);
  const inside = await tunnel.join(scene.alice);
  const { there, proof } = await joinByProxy(scene, tunnel);
  t.expect(there.welcomeOk, { what: "the signature of the proxy's welcome", expected: "one of its relay", observed: "none that holds" });
  await seesProxy(scene, tunnel, inside, proof);
  await heardFrom(t, there, inside);
  await heardFrom(t, inside, there);
  await silencedByRemoval(scene, inside, there);
}

const accept = serverCheck({
  id: "proof.accept/from-another-real-server",
  requirement: "proof.accept",
  also: ["proof.recorded", "proof.credential", "proof.rights"],
  needs: ["peer-server"],
  title: "A user of the other server joins through it: heard both ways, recorded as proxied, and silent once removed.",
  run: (t) => throughProxy(t, "origin"),
});

const pass = serverCheck({
  id: "proof.pass/to-another-real-server",
  requirement: "proof.pass",
  also: ["proof.countersign", "proof.via-welcome", "proof.via-refused"],
  needs: ["peer-server"],
  title: "An own user joins a tunnel of the other server through this one: heard both ways, and cut when removed there.",
  run: (t) => throughProxy(t, "proxy"),
});

const lookUp = serverCheck({
  id: "foreign.look-up/on-another-real-server",
  requirement: "foreign.look-up",
  needs: ["peer-server"],
  title: "The entry of a user of the other server is the one that the other server gives.",
  run: async (t) => {
    const { alice, bob, proxy } = await twoServers(t, "origin");
    const asked = { method: "GET", target: `/v1/directory/${bob.id}`, headers: [] };
    const entry = await t.accepted("the entry at its own server", () => proxy.send(asked, { type: "DirectoryEntry" }));
    const passed = await t.accepted("a look-up", () => alice.get(`/v1/users/${bob.id}`, { type: "DirectoryEntry" }));
    t.equal(passed.object(), entry.object(), "the entry of a user of the other server");
    const refusal = signatureRefusal("user", passed.object(), proxy.serverKey ?? new Uint8Array(32));
    t.equal(refusal, undefined, "why the other server's signature does not hold");
  },
});

const member = serverCheck({
  id: "foreign.member/of-another-real-server",
  requirement: "foreign.member",
  needs: ["peer-server"],
  title: "A member from the other server posts, reads, declares and speaks here, asking this server itself.",
  run: async (t) => {
    const { alice, visitor, group } = await twoServers(t, "origin");
    await t.accepted("an event of a foreign member", () =>
      group.attempt.post(visitor, { type: "example.text", content: { body: "hello" } }),
    );
    await t.accepted("the events for a foreign member", () => group.events(visitor, { after: 0 }));
    const { tunnel } = await t.accepted("a declaration of a foreign member", () => group.attempt.declare(visitor));
    await tunnel.announce();
    const [there, inside] = [await tunnel.join(visitor), await tunnel.join(alice)];
    await heardFrom(t, there, inside);
  },
});

const forwarded = serverCheck({
  id: "forward.answer/of-another-real-server",
  requirement: "forward.answer",
  also: ["forward.pass", "forward.wait"],
  needs: ["peer-server"],
  title: "An own user posts to a channel of the other server, and reads and waits there, through this one; its answers hold.",
  run: async (t) => {
    const { origin, alice, bob, visitor, group } = await twoServers(t, "proxy");
    const { server, serverKey } = origin;
    const signer = serverKey === undefined ? undefined : { name: server, key: serverKey };
    const path = `/v1/channels/${group.id}`;
    const event = group.build.event(visitor, { type: "example.text", content: { body: "from afar" } });
    const posting = await t.accepted("a forwarded event", () => bob.forward(server, "POST", `${path}/events`, { inner: { body: event } }));
    const posted = posting.inner(signer, "Ordered");
    t.equal([posted.status, posted.signatureOk], [201, true], "status and signature of the answer to a forwarded event");
    const after = Number(posted.object()["seq"]);
    const waiting = t.accepted("a forwarded page that waits", () =>
      bob.forward(server, "GET", `${path}/events`, { inner: { query: { after, wait: 3_000 } } }),
    );
    const next = group.build.event(alice, { type: "example.text", content: { body: "from near" } });
    await group.post(alice, next);
    const page = (await waiting).inner(signer, "EventPage");
    t.equal([page.status, page.signatureOk], [200, true], "status and signature of the answer to a forwarded page");
    t.equal(jsonAt(page.object(), "items", 0, "event"), next, "the event that a forwarded page waited for");
  },
});

/** The checks that need a second server under test. */
export const interopChecks: readonly ServerCheck[] = [accept, pass, lookUp, member, forwarded];
