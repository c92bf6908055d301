import { signingPair } from "../../probe/wire/ed25519.ts";
import { setMember, type JsonObject } from "../../probe/wire/json.ts";
import type { DocumentOptions, ServingFault } from "../../probe/peer/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { Wrong } from "../common/twins.ts";
import { manyTwins } from "../common/twins.ts";
import type { Answer } from "../../probe/answer.ts";
import { abroad, lookUp, type Abroad } from "./scene.ts";
import { tamper, tamperings } from "./tampering.ts";

const HOUR_MS = 3_600_000;

const set = (name: string, value: JsonObject[string]): DocumentOptions => ({ alter: { before: (one) => setMember(one, name, value) } });
const drop = (name: string): DocumentOptions => ({ alter: { before: (one) => void Reflect.deleteProperty(one, name) } });

/** Documents with one thing wrong, each signed as it is unless the signature is what is wrong. */
function wrongDocuments({ world, peer }: Abroad): [string, DocumentOptions][] {
  const now = world.now();
  const faults: ServingFault[] = ["drop", "truncated", "error", "not-json", "empty"];
  return [
    ["name (another one)", set("server", "elsewhere.example")],
    [
      "name (with another port)",
      set(
        "server",
        peer.name.replace(/\d$/, (digit) => (digit === "1" ? "2" : "1")),
      ),
    ],
    ["signature (absent)", { alter: { after: (one) => void Reflect.deleteProperty(one, "sig") } }],
    ["signature (another key)", { alter: { seed: world.bytes(32) } }],
    ["signature (another label)", { alter: { label: "user" } }],
    ["signature (the relay's key)", { alter: { seed: peer.relay.seed } }],
    ["server_key (absent)", drop("server_key")],
    ["limits (absent)", drop("limits")],
    ["vtservers (none)", set("vtservers", [])],
    ["versions (none)", set("versions", [])],
    ["v (2)", set("v", 2)],
    ["issued_at (a text)", set("issued_at", "today")],
    ["expires_at (in the past)", { issuedAt: now - 2 * HOUR_MS, life: HOUR_MS }],
    ...faults.map((fault): [string, DocumentOptions] => [`answer (${fault})`, { fault }]),
  ];
}

/** Serves documents in their turn, and has one user looked up with each. */
function withDocument({ peer, alice, bob }: Abroad, options: DocumentOptions): () => Promise<Answer> {
  return () => {
    peer.serveDocument(options);
    return lookUp(alice, bob);
  };
}

const wrong = serverCheck({
  id: "peer.document/wrong",
  requirement: "peer.document",
  title: "A server takes no document of another one that is misnamed, expired, unsigned, badly signed or not of its form.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t, { fresh: true });
    const cases = wrongDocuments(scene).map(([field, options]): Wrong<Answer> => ({ field, bad: withDocument(scene, options) }));
    await manyTwins(t, cases, withDocument(scene, {}), { code: "peer-failed", status: 502 });
  },
});

const tampered = serverCheck({
  id: "peer.document/any-change",
  requirement: "peer.document",
  title: "A document of another server in which anything was changed after it was signed is refused.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t, { fresh: true });
    const { peer, alice, bob } = scene;
    await t.property("any single change", tamperings(peer.document), async (change) => {
      peer.serveDocument({ alter: { after: (one) => tamper(one, change) } });
      const { status, problem } = await lookUp(alice, bob);
      t.equal([status, problem?.code], [502, "peer-failed"], "the answer to a look-up with a changed document");
    });
    await t.accepted("a look-up with an unchanged document", withDocument(scene, {}));
  },
});

/** Has the first document of a peer known to the target, of which more than half is over: whatever comes next asks for a newer one. */
async function holdAgeing({ t, world, peer, alice, bob }: Abroad): Promise<void> {
  peer.serveDocument({ issuedAt: world.now() - 2 * HOUR_MS, life: 3 * HOUR_MS });
  await t.accepted("a look-up with the first document", () => lookUp(alice, bob));
}

const older = serverCheck({
  id: "peer.document/older",
  requirement: "peer.document",
  title: "A server takes no document that was issued earlier than the newest one that it has seen of the same server.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t, { fresh: true });
    await holdAgeing(scene);
    await t.twin({
      field: "issued_at",
      bad: withDocument(scene, { issuedAt: scene.world.now() - 3 * HOUR_MS, life: 4 * HOUR_MS }),
      good: withDocument(scene, {}),
      expect: { code: "peer-failed", status: 502 },
    });
  },
});

const pin = serverCheck({
  id: "peer.pin/other-key",
  requirement: "peer.pin",
  title: "A server refuses a document of another one that shows, and is signed by, another key than the first one did.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t, { fresh: true });
    await holdAgeing(scene);
    await t.twin({
      field: "server_key",
      bad: withDocument(scene, { key: signingPair(scene.world.bytes(32)) }),
      good: withDocument(scene, {}),
      expect: { code: "key-changed", status: 409 },
    });
  },
});

const fetchOnce = serverCheck({
  id: "peer.fetch-once/held",
  requirement: "peer.fetch-once",
  title: "A server asks once for the document of another one, however often it needs it, while more than half of its life is left.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob } = await abroad(t, { fresh: true });
    const users = [bob, ...(await Promise.all([1, 2, 3].map(() => peer.user())))];
    for (const user of users) await t.accepted("a look-up", () => lookUp(alice, user));
    await Promise.all(users.map((user) => t.accepted("one of several look-ups", () => lookUp(alice, user))));
    t.equal(peer.fetches("document"), 1, "how often the document was asked for");
  },
});

export const documentChecks: readonly ServerCheck[] = [wrong, tampered, older, pin, fetchOnce];
