import type { User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import type { EntryOptions, ServingFault } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { setMember } from "../../probe/wire/json.ts";
import { signatureRefusal } from "../../probe/wire/signed.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins, type Wrong } from "../common/twins.ts";
import { abroad, lookUp, type Abroad } from "./scene.ts";
import { tamper, tamperings } from "./tampering.ts";

/** Serves entries of one user in their turn, and has the user looked up with each. */
function withEntry({ peer, alice }: Abroad, user: User, options: EntryOptions): () => Promise<Answer> {
  return () => {
    peer.serveEntry(user, options);
    return lookUp(alice, user);
  };
}

const lookUps = serverCheck({
  id: "foreign.look-up/unchanged",
  requirement: "foreign.look-up",
  title: "A server answers the look-up of a foreign user with the entry of the user's server, also with what it does not understand.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob } = await abroad(t);
    const plain = peer.serveEntry(bob);
    const answer = await t.accepted("a look-up", () => lookUp(alice, bob));
    t.equal(answer.status, 200, "the status");
    t.equal(answer.object("DirectoryEntry"), plain, "the entry");
    const carol = await peer.user();
    const odd = peer.serveEntry(carol, { alter: { before: (one) => setMember(one, "x_note", { lines: ["\u20ac", -1, null] }) } });
    const other = await t.accepted("a look-up of a user with an unknown member", () => lookUp(alice, carol));
    t.equal(other.object("DirectoryEntry"), odd, "the entry with an unknown member");
    t.equal(other.signatureRefusal, undefined, "the signature of the answer");
    const again = await t.accepted("another look-up", () => lookUp(alice, bob));
    t.equal(again.object("DirectoryEntry"), plain, "the entry, asked for again");
  },
});

/** Entries with one thing wrong, each signed as it is unless the signature is what is wrong. */
function wrongEntries({ world, peer }: Abroad, user: User, other: User): [string, EntryOptions][] {
  const set = (name: string, value: string | number): EntryOptions => ({ alter: { before: (one) => setMember(one, name, value) } });
  const drop = (name: string): EntryOptions => ({ alter: { before: (one) => void Reflect.deleteProperty(one, name) } });
  const faults: ServingFault[] = ["drop", "truncated", "error", "not-json", "empty"];
  return [
    ["user (another one of that server)", { instead: peer.serveEntry(other) }],
    ["user (of the same name elsewhere)", set("user", user.id.replace(/:.*/, ":elsewhere.example"))],
    ["signature (absent)", { alter: { after: (one) => void Reflect.deleteProperty(one, "sig") } }],
    ["signature (another key)", { seed: world.bytes(32) }],
    ["signature (the user's own)", { seed: user.signing.seed }],
    ["signature (the relay's key)", { seed: peer.relay.seed }],
    ["signature (another label)", { alter: { label: "server" } }],
    ["signing_key (absent)", drop("signing_key")],
    ["sealing_key (a standard base64)", set("sealing_key", `+${toBase64url(user.sealing.public).slice(1)}`)],
    ["created_at (a text)", set("created_at", "today")],
    ["v (2)", set("v", 2)],
    ["form (a document)", { instead: peer.document }],
    ...faults.map((fault): [string, EntryOptions] => [`answer (${fault})`, { fault }]),
  ];
}

const wrong = serverCheck({
  id: "peer.entry/wrong",
  requirement: "peer.entry",
  title: "A server takes no directory entry of another user, of another signer or not of its form.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const { bob, peer } = scene;
    const cases = wrongEntries(scene, bob, await peer.user());
    const bad = cases.map(([field, options]): Wrong<Answer> => ({ field: `entry: ${field}`, bad: withEntry(scene, bob, options) }));
    await manyTwins(t, bad, withEntry(scene, bob, {}), { code: "peer-failed", status: 502 });
  },
});

const tampered = serverCheck({
  id: "peer.entry/any-change",
  requirement: "peer.entry",
  title: "A directory entry of another server in which anything was changed after it was signed is refused.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const { bob, peer } = scene;
    await t.property("any single change", tamperings(peer.serveEntry(bob)), async (change) => {
      const { status, problem } = await withEntry(scene, bob, { alter: { after: (one) => tamper(one, change) } })();
      t.equal([status, problem?.code], [502, "peer-failed"], "the answer to a look-up with a changed entry");
    });
    await t.accepted("a look-up with an unchanged entry", withEntry(scene, bob, {}));
  },
});

/** Other keys in an entry that is signed as it must be. */
function otherKeys({ world }: Abroad): [string, EntryOptions][] {
  const stranger = world.stranger();
  return ["signing_key", "sealing_key"].map((name) => [
    name,
    { alter: { before: (one) => setMember(one, name, stranger.identity[name] ?? "") } },
  ]);
}

/** A server need not ask again for an entry that it has: then it goes by the one that it has. */
const pin = serverCheck({
  id: "peer.entry-pin/other-keys",
  requirement: "peer.entry-pin",
  title: "A server refuses an entry that gives other keys than the first one did, whoever signed it.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const { bob, peer } = scene;
    const first = await t.accepted("a look-up", withEntry(scene, bob, {}));
    const refusal = signatureRefusal("user", first.object(), peer.signing.public);
    t.equal(refusal, undefined, "why the signature of the user's server does not hold");
    for (const [name, options] of otherKeys(scene)) {
      const before = peer.fetches("directory");
      const answer = await withEntry(scene, bob, options)();
      const asked = peer.fetches("directory") > before;
      if (asked) {
        const expect = { code: "key-changed", status: 409 } as const;
        await t.twin({ field: name, bad: () => Promise.resolve(answer), good: withEntry(scene, bob, {}), expect });
      } else t.equal(answer.object(), first.object(), `the entry, given without asking the other server (${name})`);
    }
  },
});

export const entryChecks: readonly ServerCheck[] = [lookUps, wrong, tampered, pin];
