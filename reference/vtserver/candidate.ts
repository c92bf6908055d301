import type { ErrorCode } from "../../schemas/v1/constants.ts";
import type { Connect, Credential, ProxyAddress, RelayConnect, ServerDocument } from "../../schemas/v1/types.ts";
import { ProtocolError } from "../protocol/error.ts";
import { serverOf } from "../protocol/ids/index.ts";
import type { Peers } from "../peers/index.ts";
import type { ConnectContext, EntryFacts } from "./connect-steps.ts";
import { CONNECT_STEPS, FULL, lookUps } from "./connect-steps.ts";
import type { EntryContext } from "./entry.ts";
import type { Peer } from "./peer.ts";
import type { ProofContext } from "./proof-steps.ts";
import { DISPLACE, PROOF_STEPS } from "./proof-steps.ts";
import type { Room } from "./room.ts";
import type { RelayStep } from "./seams.ts";
import { firstRefusal, isOmitted } from "./seams.ts";

/** With what somebody wants to enter. */
export type Opening = Connect | RelayConnect;

/** Somebody who wants to enter a tunnel, directly or through a proxy. */
export interface Candidate {
  readonly opening: Opening;
  /** What the others are shown. relay.participants, proof.credential */
  readonly credential: Credential;
  /** Which relay stands for the user. proof.recorded */
  readonly proxy: ProxyAddress | undefined;
  /** Whether what is stored here is nothing to be told: the tunnel's state is then `refused`. */
  readonly veiled: boolean;
  /** The first check that fails, of all. */
  refusal(): Promise<ErrorCode | undefined>;
  /** The first that fails of those that can fail anew while others enter. */
  lateRefusal(): Promise<ErrorCode | undefined>;
  /** The document of the proxy's server, as far as it was asked for. */
  document(): Promise<ServerDocument | undefined>;
}

/** Whoever sent this opening. */
export function candidateOf(context: EntryContext, peer: Peer, opening: Opening): Candidate {
  return opening.type === "connect" ? directCandidate(context, peer, opening) : proxiedCandidate(context, peer, opening);
}

function factsOf(context: EntryContext, peer: Peer, credential: Credential): EntryFacts {
  const { suite, name, capacity, backend } = context;
  return {
    suite,
    name,
    capacity,
    challenge: peer.challenge,
    clock: context.clock(),
    occupied: () => occupied(context.room(credential.tunnelID), credential),
    ...lookUps(backend, credential),
  };
}

function directCandidate(context: EntryContext, peer: Peer, connect: Connect): Candidate {
  const { seams, name } = context;
  const foreign = serverOf(connect.user) !== name && !isOmitted(seams, "foreign.connect");
  const checks: ConnectContext = { ...factsOf(context, peer, connect), connect, foreign };
  return {
    opening: connect,
    credential: connect,
    proxy: undefined,
    veiled: foreign,
    refusal: () => firstRefusal(seams.connectSteps?.(CONNECT_STEPS) ?? CONNECT_STEPS, checks, seams),
    lateRefusal: () => firstRefusal([FULL], checks, seams),
    document: async () => undefined,
  };
}

function proxiedCandidate(context: EntryContext, peer: Peer, connect: RelayConnect): Candidate {
  const { seams, backend, peers } = context;
  const { proof } = connect;
  let document: Promise<ServerDocument | undefined> | undefined;
  const checks: ProofContext = {
    ...factsOf(context, peer, proof),
    connect,
    proof,
    use: () => backend.useProof(proof),
    document: () => (document ??= documentOf(peers, proof.proxy)),
    direct: () => {
      const credential = context.room(proof.tunnelID).ofDevice(proof.device)?.admission?.credential;
      return credential?.type === "connect" ? credential : undefined;
    },
  };
  const late: readonly RelayStep<ProofContext>[] = [DISPLACE, FULL];
  return {
    opening: connect,
    credential: proof,
    proxy: proof.proxy,
    veiled: true,
    refusal: () => firstRefusal(seams.proofSteps?.(PROOF_STEPS) ?? PROOF_STEPS, checks, seams),
    lateRefusal: () => firstRefusal(late, checks, seams),
    document: async () => document,
  };
}

/** proof.server-signature: that there is no valid document is one refusal among many. */
async function documentOf(peers: Pick<Peers, "document">, { address, public: lists }: ProxyAddress): Promise<ServerDocument | undefined> {
  try {
    return await peers.document(address, { lists });
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/** How many connections there are beside the one that this device may have already. */
function occupied(room: Room, { device }: Credential): number {
  return room.peers.size - (room.ofDevice(device) === undefined ? 0 : 1);
}
