import { CONSTANTS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { User } from "../../probe/actors/index.ts";
import type { ProofOptions, ViaOptions } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { join, proxyScene, type ProxyScene } from "./proxy-join.ts";
import { bobsProof, inside, proxyStage, signedProof, type ProxyStage } from "./proxy-stage.ts";

const { clock_skew: SKEW } = CONSTANTS;

/** Each of these with the next one: where all neighbours come in their order, all come in it. */
function pairs<T>(items: readonly T[]): (readonly [first: T, second: T])[] {
  return items.slice(1).flatMap((second, at) => items.slice(at, at + 1).map((first) => [first, second] as const));
}

interface ProofRow {
  readonly code: ErrorCode;
  readonly change: ProofOptions;
}

/** Two changes in one; what both have is joined. */
function both(one: ProofOptions, other: ProofOptions): ProofOptions {
  const before = (proof: JsonObject): void => {
    one.before?.(proof);
    other.before?.(proof);
  };
  return { ...one, ...other, members: { ...one.members, ...other.members }, before };
}

/** What is wrong in each row of the table, in its order. */
function proofRows({ world }: ProxyStage, carol: User): readonly ProofRow[] {
  const nobody = toBase64url(world.stranger().signing.public);
  return [
    { code: "forbidden", change: { members: { device: carol.device } } },
    { code: "audience", change: { members: { origin: world.server } } },
    { code: "audience", change: { before: (proof) => inside(proof, "proxy", { public: nobody }) } },
    { code: "stale", change: { issued: -2 * SKEW } },
    { code: "lifetime", change: { life: 0 } },
    { code: "bad-signature", change: { user: { seed: carol.signing.seed } } },
  ];
}

const countersigning = serverCheck({
  id: "proof.request-own/order",
  requirement: "proof.request-own",
  also: ["proof.request-origin", "proof.request-proxy", "proof.request-time", "proof.request-life", "proof.request-signature"],
  title: "A server that is asked to sign a proof with two things wrong names the one that comes first in the table.",
  run: async (t) => {
    const stage = await proxyStage(t);
    const rows = proofRows(stage, await stage.world.user());
    for (const [first, second] of pairs(rows)) {
      const answer = await stage.bob.countersign(bobsProof(stage, both(first.change, second.change)), { raw: true });
      t.equal(answer.problem?.code, first.code, `the answer to a proof with what is ${first.code} and what is ${second.code}`);
    }
    await t.accepted("a proof with nothing wrong", () => stage.bob.countersign(bobsProof(stage)));
  },
});

/** What is wrong with a join in a row of the table. */
interface ViaRow {
  readonly code: ErrorCode;
  readonly proof?: ProofOptions;
  readonly connect?: (connect: JsonObject) => void;
  readonly seed?: Uint8Array;
  readonly vtserver?: NonNullable<ViaOptions["vtserver"]>;
  /** Whether the server's signature is another proof's. */
  readonly borrowed?: boolean;
}

function viaRows({ world, peer }: ProxyScene, carol: User): readonly ViaRow[] {
  const nobody = toBase64url(world.stranger().signing.public);
  return [
    { code: "audience", connect: (connect) => void (connect["vt_key"] = nobody) },
    { code: "replayed", connect: (connect) => void (connect["challenge"] = nobody) },
    { code: "stale", connect: (connect) => void (connect["issued_at"] = world.now() - 2 * SKEW) },
    { code: "forbidden", connect: (connect) => void (connect["device"] = carol.device) },
    { code: "bad-signature", seed: carol.signing.seed },
    { code: "audience", proof: { before: (proof) => inside(proof, "proxy", { public: nobody }) }, borrowed: true },
    { code: "bad-proof", connect: (connect) => void (connect["stream"] = { salt: nobody }) },
    { code: "stale", proof: { issued: -3 * SKEW, life: SKEW }, borrowed: true },
    { code: "bad-signature", borrowed: true },
    { code: "audience", vtserver: { url: peer.relayUrl, key: nobody } },
  ];
}

const connecting = serverCheck({
  id: "proof.via-match/order",
  requirement: "proof.via-match",
  also: ["proof.via-signature", "proof.via-address", "proof.via-time", "proof.via-listed", "relay.connect-device"],
  needs: ["peer"],
  title: "A proxy that gets a connect with two things wrong names the one that comes first in the table.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const rows = viaRows(scene, await scene.world.user());
    const right = await signedProof(scene);
    for (const [first, second] of pairs(rows)) {
      const proof = bobsProof(scene, both(first.proof ?? {}, second.proof ?? {}));
      const isBorrowed = first.borrowed === true || second.borrowed === true;
      const ready = isBorrowed ? { ...proof, server_sig: right["server_sig"] ?? "" } : await signedProof(scene);
      const before = (connect: JsonObject): void => {
        first.connect?.(connect);
        second.connect?.(connect);
      };
      const seed = first.seed ?? second.seed;
      const vtserver = first.vtserver ?? second.vtserver;
      const alter = { before, ...(seed === undefined ? {} : { seed }) };
      const { problem } = await join(scene, { ready, alter, ...(vtserver === undefined ? {} : { vtserver }) });
      t.equal(problem?.code, first.code, `the answer to a connect with what is ${first.code} and what is ${second.code}`);
    }
    await t.accepted("a connect with nothing wrong", () => join(scene));
  },
});

export const orders: readonly ServerCheck[] = [countersigning, connecting];
