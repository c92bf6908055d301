// Proof-of-relay chapter, "Connecting by proxy": the checks of a connect with `via` that need no request, in the chapter's order.
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Challenge, Connect, Proof, ServerName, SigningKey } from "../../../schemas/v1/types.ts";
import type { Suite } from "../../protocol/crypto/suite.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { parseDeviceAddress, serverOf } from "../../protocol/ids/index.ts";
import { isProofExpired, isProofFor, verifyServerPart } from "../../protocol/proof.ts";
import { verifyObject } from "../../protocol/signing.ts";
import { OWN_STEPS } from "../connect-steps.ts";
import type { RelayStep } from "../seams.ts";

/** A connect by proxy and what it is judged by. */
export interface ViaContext {
  readonly suite: Suite;
  /** The name of this server, the proxy's. */
  readonly name: ServerName;
  /** The public key of this relay. */
  readonly relayKey: SigningKey;
  /** The public key of this server. */
  readonly serverKey: SigningKey;
  readonly challenge: Challenge;
  readonly connect: Connect;
  readonly proof: Proof;
  /** The server's clock, in milliseconds since the epoch. */
  readonly clock: number;
  /** The key with which the user is registered here. The look-up is made once. */
  readonly userKey: () => Promise<SigningKey | undefined>;
  /** Counts an attempt of the user to reach the origin; false beyond what is allowed. */
  readonly count: () => boolean;
}

type ViaStep = RelayStep<ViaContext>;

/** The checks in their order. */
export const VIA_STEPS: readonly ViaStep[] = [
  ...OWN_STEPS,
  {
    id: "proof.via-user",
    check: async ({ connect, name, userKey }) =>
      serverOf(connect.user) === name && (await userKey()) !== undefined ? undefined : "forbidden",
  },
  {
    id: "relay.connect-device",
    check: ({ connect }) => (parseDeviceAddress(connect.device).user === connect.user ? undefined : "forbidden"),
  },
  {
    id: "proof.via-signature",
    async check({ suite, connect, userKey }) {
      const key = await userKey();
      return key === undefined ? "bad-signature" : failure(verifyObject(suite, "connect", connect, key));
    },
  },
  {
    id: "proof.via-address",
    check: ({ proof, name, relayKey }) => (proof.proxy.address === name && proof.proxy.public === relayKey ? undefined : "audience"),
  },
  {
    id: "proof.via-match",
    check: ({ proof, connect, name }) => (isProofFor(proof, connect) && proof.origin !== name ? undefined : "bad-proof"),
  },
  { id: "proof.via-time", check: ({ proof, clock }) => (isProofExpired(proof, clock) ? "stale" : undefined) },
  { id: "proof.via-signature", check: ({ suite, proof, serverKey }) => failure(verifyServerPart(suite, proof, serverKey)) },
  { id: "peer.limited", check: ({ count }) => (count() ? undefined : "rate-limited") },
];

async function failure(verification: Promise<void>): Promise<ErrorCode | undefined> {
  try {
    await verification;
    return undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return "bad-signature";
    throw error;
  }
}
