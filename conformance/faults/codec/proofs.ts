// Codecs that check less of a proof of relay. proof.*
import { badKeyAsBadSignature } from "../../../reference/codec/op.ts";
import { SUITE } from "../../../reference/codec/suite.ts";
import type { Proof } from "../../../reference/protocol/index.ts";
import {
  ProtocolError,
  decodeHex,
  encodeBase64url,
  hasProofLife,
  isProofDevice,
  isProofEarly,
  isProofExpired,
  isProofProxy,
  verifyMember,
} from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { replacing } from "./codec-fault.ts";

interface Checks {
  origin(proof: Proof, origin: string): boolean;
  proxy(proof: Proof, origin: string): boolean;
  device(proof: Proof): boolean;
  early(proof: Proof, now: number): boolean;
  expired(proof: Proof, now: number): boolean;
  life(proof: Proof): boolean;
  /** What the two signatures do not cover; undefined for one that nobody verifies. */
  readonly user: readonly string[] | undefined;
  readonly server: readonly string[] | undefined;
}

const RIGHT: Checks = {
  origin: (proof, origin) => proof.origin === origin,
  proxy: isProofProxy,
  device: isProofDevice,
  early: isProofEarly,
  expired: isProofExpired,
  life: hasProofLife,
  user: ["user_sig", "server_sig"],
  server: ["server_sig"],
};

function refuse(code: "audience" | "forbidden" | "stale" | "lifetime"): ProtocolError {
  return new ProtocolError(code, "refused by a wrong codec");
}

async function verified(checks: Checks, input: In<"ProofVerifyIn">): Promise<object> {
  const { origin, now, user_key, server_key } = input;
  const proof = input.proof as unknown as Proof;
  if (!checks.origin(proof, origin) || !checks.proxy(proof, origin)) throw refuse("audience");
  if (!checks.device(proof)) throw refuse("forbidden");
  if (checks.early(proof, now) || checks.expired(proof, now)) throw refuse("stale");
  if (!checks.life(proof)) throw refuse("lifetime");
  const key = (hex: string): string => encodeBase64url(decodeHex(hex));
  if (checks.user !== undefined) await badKeyAsBadSignature(verifyMember(SUITE, "proof", proof, key(user_key), "user_sig", checks.user));
  if (checks.server !== undefined)
    await badKeyAsBadSignature(verifyMember(SUITE, "proof relay", proof, key(server_key), "server_sig", checks.server));
  return {};
}

function checking(change: Partial<Checks>): Alteration {
  return replacing<"ProofVerifyIn">("proof-of-relay.verify", (input) => verified({ ...RIGHT, ...change }, input));
}

export const faults: readonly CodecFault[] = [
  {
    id: "proof-for-another-origin",
    violates: ["proof.origin"],
    title: "It takes a proof that is meant for another server.",
    alter: checking({ origin: () => true }),
  },
  {
    id: "proof-by-any-proxy",
    violates: ["proof.proxy-address"],
    title: "It does not ask whether the proxy is the user's server.",
    alter: checking({ proxy: ({ proxy }, origin) => proxy.address !== origin }),
  },
  {
    id: "proof-of-its-own-users",
    violates: ["proof.proxy-address"],
    title: "It takes a proof by which a user comes through the server that is asked.",
    alter: checking({ proxy: (proof) => isProofProxy(proof, "") }),
  },
  {
    id: "proof-from-any-device",
    violates: ["proof.device"],
    title: "It takes a proof on another user's device.",
    alter: checking({ device: () => true }),
  },
  {
    id: "proof-of-a-time-to-come",
    violates: ["proof.issued"],
    title: "It takes a proof that is not issued yet.",
    alter: checking({ early: () => false }),
  },
  {
    id: "proof-issued-one-too-late",
    violates: ["proof.issued"],
    title: "It takes a proof that is issued 60 001 ms from now.",
    alter: checking({ early: (proof, now) => isProofEarly(proof, now + 1) }),
  },
  {
    id: "proof-issued-one-too-early",
    violates: ["proof.issued"],
    title: "It refuses a proof that is issued 60 000 ms from now.",
    alter: checking({ early: (proof, now) => isProofEarly(proof, now - 1) }),
  },
  {
    id: "proof-never-expires",
    violates: ["proof.expired"],
    title: "It takes a proof that is over.",
    alter: checking({ expired: () => false }),
  },
  {
    id: "proof-expires-one-too-late",
    violates: ["proof.expired"],
    title: "It takes a proof that is over since 60 000 ms.",
    alter: checking({ expired: (proof, now) => isProofExpired(proof, now - 1) }),
  },
  {
    id: "proof-expires-one-too-early",
    violates: ["proof.expired"],
    title: "It refuses a proof that is over since 59 999 ms.",
    alter: checking({ expired: (proof, now) => isProofExpired(proof, now + 1) }),
  },
  {
    id: "proof-without-skew",
    violates: ["proof.expired", "proof.issued"],
    title: "It knows no difference of clocks.",
    collateral: ["proof.life"],
    alter: checking({ expired: ({ expires_at }, now) => expires_at <= now, early: ({ issued_at }, now) => issued_at > now }),
  },
  {
    id: "proof-of-any-life",
    violates: ["proof.life"],
    title: "It takes a proof that lives for as long as it likes.",
    alter: checking({ life: ({ issued_at, expires_at }) => expires_at > issued_at }),
  },
  {
    id: "proof-life-one-too-long",
    violates: ["proof.life"],
    title: "It takes a proof that lives for 300 001 ms.",
    alter: checking({ life: (proof) => hasProofLife({ ...proof, expires_at: Math.max(proof.expires_at - 1, proof.issued_at + 1) }) }),
  },
  {
    id: "proof-life-one-too-short",
    violates: ["proof.life"],
    title: "It refuses a proof that lives for 300 000 ms.",
    alter: checking({ life: (proof) => hasProofLife(proof) && proof.expires_at - proof.issued_at < 300_000 }),
  },
  {
    id: "proof-without-life",
    violates: ["proof.life"],
    title: "It takes a proof that is over when it begins.",
    alter: checking({ life: ({ issued_at, expires_at }) => expires_at - issued_at <= 300_000 }),
  },
  {
    id: "proof-not-of-the-user",
    violates: ["proof.user-signature"],
    title: "It does not verify the user's signature.",
    alter: checking({ user: undefined }),
    collateral: ["proof.server-signature"],
  },
  {
    id: "proof-not-countersigned",
    violates: ["proof.server-signature"],
    title: "It does not verify the server's signature.",
    collateral: ["crypto.ed25519-key"],
    alter: checking({ server: undefined }),
  },
  {
    id: "proof-countersigned-alone",
    violates: ["proof.server-signature"],
    title: "It verifies the server's signature over the object alone.",
    collateral: ["proof.user-signature", "proof.issued", "proof.expired", "proof.life"],
    alter: checking({ server: ["user_sig", "server_sig"] }),
  },
];
