import type { Answer } from "../../probe/answer.ts";
import type { ProofOptions } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { without } from "../../probe/wire/json.ts";
import { proofVerifies } from "../../probe/wire/proof.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { describeReply, isAccepted } from "../../runner/reply.ts";
import { manyTwins } from "../common/twins.ts";
import { LEAF_CHANGES, withChangedLeaf } from "./changed-leaf.ts";
import { bobsProof, ELSEWHERE, inside, proofOf, proxyStage, type ProxyStage } from "./proxy-stage.ts";

/** Asks for the server's signature; what was changed may break the form. */
function ask({ bob }: ProxyStage, proof: JsonObject): Promise<Answer> {
  return bob.countersign(proof, { raw: true });
}

interface WrongProof {
  readonly field: string;
  readonly wrong: ProofOptions;
  /** The twin; nothing is wrong with it unless told. */
  readonly right?: ProofOptions;
}

/** A check of wrong proofs, each of which is refused beside its twin. */
function proofTwins(
  def: Omit<ServerCheck, "run">,
  code: ErrorCode,
  wrongs: (stage: ProxyStage) => Promise<readonly WrongProof[]>,
): ServerCheck {
  return serverCheck({
    ...def,
    run: async (t) => {
      const stage = await proxyStage(t);
      const all = await wrongs(stage);
      const send = (change?: ProofOptions) => () => ask(stage, bobsProof(stage, change));
      const alone = all.filter(({ right }) => right === undefined);
      await manyTwins(
        t,
        alone.map(({ field, wrong }) => ({ field, bad: send(wrong) })),
        send(),
        { code },
      );
      for (const { field, wrong, right } of all.filter((one) => one.right !== undefined))
        await t.twin({ field, bad: send(wrong), good: send(right), expect: { code } });
    },
  });
}

/** The second signature is the server's. */
function signedByServer(t: ServerTest, { world }: ProxyStage, proof: JsonObject): void {
  const holds = proofVerifies(proof, "server_sig", world.serverKey ?? new Uint8Array(32));
  t.equal(holds, true, "whether the server's signature of a proof verifies with the key of its document");
}

const signs = serverCheck({
  id: "proof.countersign/signs-what-it-got",
  requirement: "proof.countersign",
  title: "A server answers a user's proof with 201 and the same proof, signed by itself over everything, the user's signature included.",
  run: async (t) => {
    const stage = await proxyStage(t);
    const odd: ProofOptions = { members: { odd: { e: "€\u0007", n: [1, null] } } };
    const reader: ProofOptions = { roles: { read: true, write: false }, device: stage.bob.deviceOf("other") };
    for (const [what, change] of [
      ["a proof", {}],
      ["a proof of a reader", reader],
      ["a proof with members of its own", odd],
    ] as const) {
      const proof = bobsProof(stage, change);
      const answer = await t.accepted(what, () => ask(stage, proof));
      t.equal(answer.status, 201, `the status of the answer to ${what}`);
      const signed = answer.object();
      t.equal(without(signed, "server_sig"), proof, `${what} without the server's signature`);
      signedByServer(t, stage, signed);
    }
  },
});

const again = serverCheck({
  id: "proof.countersign/again",
  requirement: "proof.countersign",
  title: "A server that is asked for the same signature again gives the same proof.",
  run: async (t) => {
    const stage = await proxyStage(t);
    const proof = bobsProof(stage);
    const once = (): Promise<Answer> => ask(stage, proof);
    const first = await t.accepted("a proof", once);
    const second = await t.accepted("the same proof once more", once);
    t.equal(second.object(), first.object(), "the second answer and the first one");
    signedByServer(t, stage, second.object());
  },
});

const own = proofTwins(
  {
    id: "proof.request-own/of-others",
    requirement: "proof.request-own",
    title: "A server refuses with forbidden a proof in the name of another user, or for a device of another user.",
  },
  "forbidden",
  async ({ world, bob }) => {
    const carol = await world.user();
    const far = world.stranger({ server: "c.example" });
    const local = bob.id.slice(1, bob.id.indexOf(":"));
    const devices = [carol.device, `d1@${local}x:${world.server}`, `d1@${local}:c.example`, `${local}@d1:${world.server}`];
    return [
      { field: "user: another one of this server, who has signed it", wrong: proofOf(carol) },
      { field: "user: one of another server, who has signed it", wrong: proofOf(far) },
      ...devices.map((device) => ({ field: `device: ${device}`, wrong: { members: { device } } })),
    ];
  },
);

const origin = proofTwins(
  {
    id: "proof.request-origin/itself",
    requirement: "proof.request-origin",
    title: "A server refuses with audience to stand for its user at itself.",
  },
  "audience",
  ({ world }) => Promise.resolve([{ field: "origin: the server itself", wrong: { members: { origin: world.server } } }]),
);

const proxy = proofTwins(
  {
    id: "proof.request-proxy/other-relays",
    requirement: "proof.request-proxy",
    title: "A server refuses with audience a proof for a relay that is not its own.",
  },
  "audience",
  ({ world }) => {
    const naming = (change: JsonObject): ProofOptions => ({ before: (proof) => inside(proof, "proxy", change) });
    return Promise.resolve([
      { field: "proxy.address: another server", wrong: naming({ address: "c.example" }) },
      { field: "proxy.address: the origin", wrong: naming({ address: ELSEWHERE }) },
      { field: "proxy.public: a key of nobody", wrong: naming({ public: toBase64url(world.stranger().signing.public) }) },
      { field: "proxy.public: the server's own key", wrong: naming({ public: toBase64url(world.serverKey ?? world.bytes(32)) }) },
    ]);
  },
);

const time = proofTwins(
  {
    id: "proof.request-time/old-and-new",
    requirement: "proof.request-time",
    title: "A server refuses with stale a proof of two minutes ago or ahead, and signs one of half a minute.",
  },
  "stale",
  () =>
    Promise.resolve(
      [-1, 1].map((sign) => ({
        field: `issued_at, ${sign < 0 ? "in the past" : "ahead"}`,
        wrong: { issued: sign * 2 * CONSTANTS.clock_skew, life: 2.5 * CONSTANTS.clock_skew },
        right: { issued: (sign * CONSTANTS.clock_skew) / 2, life: 2.5 * CONSTANTS.clock_skew },
      })),
    ),
);

const life = proofTwins(
  {
    id: "proof.request-life/none-and-too-long",
    requirement: "proof.request-life",
    title:
      "A server refuses with lifetime a proof that lives no time or more than 300 000 ms, and signs one of 1 ms and one of 300 000 ms.",
  },
  "lifetime",
  () =>
    Promise.resolve([
      { field: "expires_at: that of issued_at", wrong: { life: 0 }, right: { life: 1 } },
      { field: "expires_at: before issued_at", wrong: { life: -1_000 }, right: { life: 1_000 } },
      {
        field: "expires_at: 1 ms too late",
        wrong: { life: CONSTANTS.proof_life + 1 },
        right: { life: CONSTANTS.proof_life },
      },
      { field: "expires_at: days later", wrong: { life: 1_000 * CONSTANTS.proof_life }, right: {} },
    ]),
);

const signature = proofTwins(
  {
    id: "proof.request-signature/wrong-signatures",
    requirement: "proof.request-signature",
    also: ["encoding.label", "encoding.signature-covers"],
    title: "A server refuses with bad-signature a proof that another key or label has signed, or that was changed afterwards.",
  },
  "bad-signature",
  async (stage) => {
    const { world } = stage;
    const carol = await world.user();
    const other = bobsProof(stage);
    const salt = toBase64url(world.bytes(32));
    return [
      { field: "key that signs: another user's", wrong: { user: { seed: carol.signing.seed } } },
      { field: "key that signs: nobody's", wrong: { user: { seed: world.bytes(32) } } },
      { field: "label: proof relay", wrong: { user: { label: "proof relay" } } },
      { field: "label: connect", wrong: { user: { label: "connect" } } },
      { field: "user_sig: that of another proof", wrong: { between: (proof) => void (proof["user_sig"] = other["user_sig"] ?? "") } },
      {
        field: "user_sig: octets that are zero",
        wrong: { between: (proof) => void (proof["user_sig"] = toBase64url(new Uint8Array(64))) },
      },
      { field: "stream, changed after signing", wrong: { between: (proof) => void (proof["stream"] = { salt }) } },
      { field: "member that was added after signing", wrong: { between: (proof) => void (proof["extra"] = 1) } },
      { field: "signature without the type", wrong: { user: { leftOut: ["type", "user_sig", "server_sig"] } } },
    ];
  },
);

const changed = serverCheck({
  id: "proof.request-signature/any-change",
  requirement: "proof.request-signature",
  also: ["proof.request-own", "proof.request-proxy"],
  title: "A server signs no proof in which any value, however deep, was changed after its user had signed.",
  run: async (t) => {
    const stage = await proxyStage(t);
    const proof = bobsProof(stage);
    await t.property("a changed proof is refused", LEAF_CHANGES, async (change) => {
      const { pointer, object } = withChangedLeaf(proof, change);
      const reply = await ask(stage, object);
      t.expect(!isAccepted(reply), { what: `a proof with a changed ${pointer}`, expected: "refused", observed: describeReply(reply) });
    });
    await t.accepted("the proof without a change", () => ask(stage, proof));
  },
});

export const countersigning: readonly ServerCheck[] = [signs, again, own, origin, proxy, time, life, signature, changed];
