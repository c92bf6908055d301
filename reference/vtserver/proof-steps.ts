// Proof-of-relay chapter, "Admitting a proof": the checks of a relay_connect, in the order that the chapter gives.
import type { ErrorCode } from "../../schemas/v1/constants.ts";
import type { Connect, Proof, RelayConnect, ServerDocument } from "../../schemas/v1/types.ts";
import { ProtocolError } from "../protocol/error.ts";
import { verifyRelayConnect } from "../protocol/handshake/index.ts";
import {
  hasProofLife,
  isProofDevice,
  isProofEarly,
  isProofExpired,
  isProofProxy,
  verifyServerPart,
  verifyUserPart,
} from "../protocol/proof.ts";
import type { EntryFacts } from "./connect-steps.ts";
import { FULL } from "./connect-steps.ts";
import type { RelayStep } from "./seams.ts";

/** A relay_connect with its proof, and what they are judged by. */
export interface ProofContext extends EntryFacts {
  readonly connect: RelayConnect;
  readonly proof: Proof;
  /** Uses up the nonce; false when it was used before. */
  readonly use: () => Promise<boolean>;
  /** The document of the proxy's server, undefined when it cannot be had. The only request that leaves because of a proof. */
  readonly document: () => Promise<ServerDocument | undefined>;
  /** The direct connection that the device has already. */
  readonly direct: () => Connect | undefined;
}

type ProofStep = RelayStep<ProofContext>;

/** What anybody may know: it depends on the message and the clock alone. */
const OPEN_STEPS: readonly ProofStep[] = [
  { id: "proof.server", check: ({ connect, name }) => (connect.server === name ? undefined : "audience") },
  { id: "proof.challenge", check: ({ connect, challenge }) => (connect.challenge === challenge.nonce ? undefined : "replayed") },
  { id: "proof.origin", check: ({ proof, name }) => (proof.origin === name ? undefined : "audience") },
  { id: "proof.proxy-address", check: ({ proof, name }) => (isProofProxy(proof, name) ? undefined : "audience") },
  { id: "proof.device", check: ({ proof }) => (isProofDevice(proof) ? undefined : "forbidden") },
  { id: "proof.issued", check: ({ proof, clock }) => (isProofEarly(proof, clock) ? "stale" : undefined) },
  { id: "proof.expired", check: ({ proof, clock }) => (isProofExpired(proof, clock) ? "stale" : undefined) },
  { id: "proof.life", check: ({ proof }) => (hasProofLife(proof) ? undefined : "lifetime") },
];

/** What depends on what is stored here, or on what the proxy's server says: all of it has one code. proof.indistinguishable */
const STORED_STEPS: readonly ProofStep[] = [
  {
    id: "proof.tunnel",
    async check({ proof, tunnel }) {
      const found = await tunnel();
      const isOpen = found !== undefined && found.state !== "ending" && found.state !== "closed";
      return refusedUnless(isOpen && found.channel === proof.auth_chatchannel);
    },
  },
  { id: "proof.member", check: async ({ right }) => refusedUnless((await right()) !== undefined) },
  {
    id: "proof.roles",
    async check({ proof, right }) {
      const roles = (await right())?.roles;
      return refusedUnless((!proof.roles.read || roles?.read === true) && (!proof.roles.write || roles?.write === true));
    },
  },
  {
    id: "proof.user-signature",
    async check({ suite, proof, right }) {
      const key = (await right())?.signingKey;
      return refusedUnless(key !== undefined && (await passes(verifyUserPart(suite, proof, key))));
    },
  },
  { id: "proof.nonce", check: async ({ use }) => refusedUnless(await use()) },
];

/** What needs the document of the proxy's server. proof.no-early-request */
const DOCUMENT_STEPS: readonly ProofStep[] = [
  {
    id: "proof.server-signature",
    async check({ suite, proof, document }) {
      const key = (await document())?.server_key;
      return refusedUnless(key !== undefined && (await passes(verifyServerPart(suite, proof, key))));
    },
  },
  {
    id: "proof.proxy-key",
    check: async ({ proof, document }) =>
      refusedUnless((await document())?.vtservers.some(({ key }) => key === proof.proxy.public) === true),
  },
  { id: "proof.presented", check: async ({ suite, connect }) => refusedUnless(await passes(verifyRelayConnect(suite, connect))) },
];

/** Asked once more when the place is taken, since the device may connect by itself meanwhile. */
export const DISPLACE: RelayStep<Pick<ProofContext, "direct" | "proof">> = {
  id: "proof.displace",
  check: ({ direct, proof }) => ((direct()?.issued_at ?? Number.NEGATIVE_INFINITY) > proof.issued_at ? "displaced" : undefined),
};

/** The checks of a relay_connect in their order. */
export const PROOF_STEPS: readonly ProofStep[] = [...OPEN_STEPS, ...STORED_STEPS, ...DOCUMENT_STEPS, DISPLACE, FULL];

function refusedUnless(passed: boolean): ErrorCode | undefined {
  return passed ? undefined : "refused";
}

async function passes(verification: Promise<void>): Promise<boolean> {
  try {
    await verification;
    return true;
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}
