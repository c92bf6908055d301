import { type JoinReply, type Tunnel, type User } from "../../probe/actors/index.ts";
import type { Peer, PresentOptions, ProofOptions } from "../../probe/peer/index.ts";
import { copyJson, type JsonObject } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";

/** A proof, and how it is presented; both right by default. */
export interface Presenting extends ProofOptions, Pick<PresentOptions, "alter" | "autoPong"> {
  readonly by?: User;
  readonly tunnel?: Tunnel;
  /** The server that countersigns and presents. */
  readonly peer?: Peer;
  /** Presents this proof as it is. */
  readonly proof?: JsonObject;
  /** Sends this in place of the `relay_connect`. */
  readonly instead?: JsonObject;
}

/** What became of it; `connect` is the `relay_connect`. */
export interface PresentReply extends JoinReply {
  readonly proof: JsonObject;
}

/** What is right unless a `Presenting` says otherwise. */
export type Rightly = Required<Pick<Presenting, "by" | "tunnel" | "peer">>;

/** A proof with both signatures, right by default. */
export function proofOf(right: Rightly, how: Presenting = {}): JsonObject {
  const { by, tunnel, peer } = { ...right, ...how };
  return peer.proof(by, tunnel, how);
}

/** Connects to the relay of the target as the relay of another server does, and gives what comes of it. */
export async function present(right: Rightly, how: Presenting = {}): Promise<PresentReply> {
  const { by: user, tunnel, peer, instead, alter, autoPong = true } = { ...right, ...how };
  const proof = copyJson(how.proof ?? proofOf(right, how));
  const reply = await peer.attempt.present(
    tunnel,
    { user, proof },
    {
      autoPong,
      raw: [how.members, how.before, how.between, how.after, how.proof].some((change) => change !== undefined),
      ...(alter === undefined ? {} : { alter }),
      ...(instead === undefined ? {} : { instead: (socket) => socket.sendText(canonicalText(instead)) }),
    },
  );
  return { ...reply, proof };
}
