import { isDeepStrictEqual } from "node:util";
import type { Participant } from "../../probe/actors/index.ts";
import { jsonAt, objectsAt, type JsonObject } from "../../probe/wire/json.ts";
import type { ServerCheck } from "../../runner/check.ts";
import { BOTH, ended, fenceFrames, PATIENCE_MS, READER, WRITER } from "../relay/scene.ts";
import type { Presenting } from "./origin-present.ts";
import { judgeProofs, originCheck, saying, stating, type ProofTwin } from "./origin-stage.ts";

const welcomed = originCheck(
  {
    id: "proof.accept/welcome",
    requirement: "proof.accept",
    also: ["relay.role-less"],
    title: "An origin welcomes a proof with exactly its roles, and signs challenge, relay_connect and welcome.",
  },
  async ({ t, show }) => {
    const odd: Presenting = { ...stating({ odd: { "": [null, "€\u0007"] } }), ...saying({ odder: [{ n: 1 }] }) };
    for (const [what, how, roles] of [
      ["both roles", {}, BOTH],
      ["read alone", { roles: READER }, READER],
      ["write alone", { roles: WRITER }, WRITER],
      ["members of its own", odd, BOTH],
    ] as const) {
      const { participant } = await t.accepted(`a proof with ${what}`, () => show(how));
      t.equal(participant?.roles, roles, `the roles of the welcome to a proof with ${what}`);
      t.equal(participant?.welcomeOk, true, `whether the welcome to a proof with ${what} is signed as it must be`);
    }
  },
);

const form = originCheck(
  {
    id: "proof.accept/form",
    requirement: "proof.accept",
    also: ["relay.control-form", "encoding.version"],
    title:
      "A relay_connect that is not of its form, or whose proof is not, is refused as a connect would be, and the right one is welcomed.",
  },
  async (stage) => {
    const without = (name: string) => (object: JsonObject) => {
      Reflect.deleteProperty(object, name);
    };
    const malformed: readonly ProofTwin[] = [
      { field: "proof.server_sig: absent", wrong: { after: without("server_sig") } },
      { field: "proof.nonce: absent", wrong: { before: without("nonce") } },
      { field: "proof.stream: absent", wrong: { before: without("stream") } },
      { field: "proof.type: that of a connect", wrong: stating({ type: "connect" }) },
      { field: "proof.roles: none", wrong: stating({ roles: { read: false, write: false } }) },
      { field: "client_nonce: too short", wrong: saying({ client_nonce: "AAAA" }) },
      { field: "proof: absent", wrong: { alter: { before: without("proof") } } },
    ];
    await judgeProofs(stage, "malformed", malformed);
    await judgeProofs(stage, "unsupported-version", [
      { field: "v", wrong: saying({ v: 2 }) },
      { field: "proof.v", wrong: stating({ v: 2 }) },
    ]);
  },
);

const recorded = originCheck(
  {
    id: "proof.recorded/in-the-record",
    requirement: "proof.recorded",
    title: "The record names a connection by proxy as one, with its roles and its proxy, beside the direct ones, for as long as it lasts.",
  },
  async ({ t, alice, bob, tunnel, peer, keeper, join }) => {
    const proxy = { address: peer.name, public: peer.relayKey };
    const listed = async (): Promise<unknown> => jsonAt((await tunnel.get(alice)).object(), "connections");
    const direct = { [keeper.device]: { type: "direct", roles: BOTH } };
    const [one, two] = [await join(), await join({ device: bob.deviceOf("ears"), roles: READER })];
    t.equal(
      await listed(),
      { ...direct, [one.device]: { type: "proxy", roles: BOTH, proxy }, [two.device]: { type: "proxy", roles: READER, proxy } },
      "the connections of the record",
    );
    await Promise.all([one.leave(), keeper.message("left", ({ connection }) => connection === one.connection)]);
    const after = { ...direct, [two.device]: { type: "proxy", roles: READER, proxy } };
    await t.eventually(
      "the connections of the record after one has left",
      async () => isDeepStrictEqual(await listed(), after),
      PATIENCE_MS,
    );
  },
);

function byNumber<T extends { readonly connection?: unknown }>(people: readonly T[]): T[] {
  return people.toSorted((a, b) => Number(a.connection) - Number(b.connection));
}

const credential = originCheck(
  {
    id: "proof.credential/shown-to-all",
    requirement: "proof.credential",
    also: ["relay.joined", "relay.participants"],
    title:
      "Everybody is shown the proof, as it was presented, in place of a connect: in joined, and in the participants of a later welcome.",
  },
  async ({ t, alice, bob, tunnel, keeper, join }) => {
    const odd = await join(stating({ odd: { "": ["€", null] } }));
    const reader = await join({ device: bob.deviceOf("ears"), roles: READER });
    const shown = [odd, reader].map(({ connection, device, roles, connect }) => ({
      ...{ connection, device, roles },
      credential: connect["proof"],
    }));
    for (const one of shown) {
      const { type, ...told } = await keeper.message("joined", ({ connection }) => connection === one.connection, PATIENCE_MS);
      t.equal({ type, ...told }, { type: "joined", ...one }, `what is told of ${one.device} when it joins`);
    }
    const late = await t.accepted("a later connection", () => tunnel.attempt.join(alice, { device: alice.deviceOf("late") }));
    const listed = objectsAt(late.participant?.welcome, "participants").filter(({ device }) => device !== keeper.device);
    t.equal(byNumber(listed), byNumber(shown), "the participants by proxy in a later welcome");
    const seen = objectsAt(reader.welcome, "participants").find(({ device }) => device === keeper.device);
    t.equal(seen?.["credential"], keeper.connect, "the credential of a direct participant in the welcome of one by proxy");
  },
);

/** Milliseconds between two things that are signed, one before the other without doubt. */
const APART_MS = 10_000;

const displacedProof = originCheck(
  {
    id: "proof.displace/direct-is-newer",
    requirement: "proof.displace",
    title: "A proof that is older than the direct connection of its device is refused with displaced; one that is not takes its place.",
  },
  async ({ t, bob, tunnel, keeper, show }) => {
    const direct = await t.accepted("a direct connection", () => tunnel.attempt.join(bob));
    const inside = direct.participant;
    const at = Number(direct.connect["issued_at"]);
    const issuedAt = (time: number): Presenting => stating({ issued_at: time, expires_at: time + 60_000 });
    await t.twin({
      field: "issued_at, a millisecond before that of the direct connection",
      bad: async () => {
        const reply = await show(issuedAt(at - 1));
        // The older proof has not thrown it out.
        await inside?.fence();
        return reply;
      },
      good: () => show(issuedAt(at)),
      expect: { code: "displaced" },
    });
    t.equal((await ended(t, direct, "the end of the direct connection")).code, "displaced", "the error of the direct connection");
    const left = await keeper.message("left");
    t.equal(left["connection"], inside?.connection, "whose left the others are told");
  },
);

const full = originCheck(
  {
    id: "relay.full/by-proxy",
    requirement: "relay.full",
    title:
      "A proof for a tunnel in which every place is taken is refused with limit-reached, unless its device has a place or one is free.",
  },
  async ({ t, alice, bob, tunnel, keeper, join, show }) => {
    const most = t.limit("connections");
    // Each newcomer is told to all: the work grows with the square.
    if (most > 150) t.notRun("limit-too-long", `connections is ${String(most)}`);
    await join({ device: bob.deviceOf("first") });
    const others: Participant[] = [];
    for (let count = 2; count < most; count += 1)
      others.push(await tunnel.join(alice, { device: alice.deviceOf(`d${String(count)}`), roles: READER }));
    await t.accepted("a proof for a device that has a place", () => show({ device: bob.deviceOf("first") }));
    await t.twin({
      field: "room in the tunnel",
      bad: () => show(),
      good: async () => {
        const [one] = others;
        await one?.leave();
        await keeper.message("left", ({ connection }) => connection === one?.connection);
        return show();
      },
      expect: { code: "limit-reached" },
    });
  },
);

const newerDirect = originCheck(
  {
    id: "proof.rights/displaced-by-direct",
    requirement: "proof.rights",
    also: ["relay.one-per-device"],
    title:
      "A device that connects directly, or by another proof, takes the place of its connection by proxy, which is closed with displaced.",
  },
  async ({ t, bob, tunnel, keeper, join, show }) => {
    const first = await join({ issued: APART_MS });
    const other = await join({ device: bob.deviceOf("other") });
    const second = await t.accepted("another proof for the device", () => show());
    t.equal((await ended(t, first, "the end of the older connection by proxy")).code, "displaced", "the error of the older one");
    const direct = await t.accepted("a direct connection of the device", () => tunnel.attempt.join(bob));
    t.equal((await ended(t, second, "the end of the connection by proxy")).code, "displaced", "the error of the one by proxy");
    if (direct.participant !== undefined) await fenceFrames(t, direct.participant, [keeper, other]);
  },
);

export const originWelcomes: readonly ServerCheck[] = [welcomed, form, recorded, credential, displacedProof, full, newerDirect];
