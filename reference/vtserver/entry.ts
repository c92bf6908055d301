import type { RelayLimits, ServerName, TunnelId, Welcome } from "../../schemas/v1/types.ts";
import type { Peers } from "../peers/index.ts";
import type { SigningKeyPair } from "../protocol/crypto/ed25519.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import { signWelcome } from "../protocol/handshake/index.ts";
import type { RelayBackend } from "./backend.ts";
import type { Candidate, Opening } from "./candidate.ts";
import { candidateOf } from "./candidate.ts";
import type { Peer } from "./peer.ts";
import type { Room } from "./room.ts";
import type { RelaySeams } from "./seams.ts";
import { isOmitted } from "./seams.ts";

/** What entering a tunnel needs. */
export interface EntryContext {
  readonly suite: Suite;
  /** The name of this server. */
  readonly name: ServerName;
  readonly backend: RelayBackend;
  readonly peers: Pick<Peers, "document">;
  readonly key: SigningKeyPair;
  /** The values of the server's document. relay.limits */
  readonly limits: RelayLimits;
  readonly capacity: number;
  readonly seams: RelaySeams;
  readonly clock: () => number;
  /** The room of a tunnel, made when there is none. */
  readonly room: (tunnelID: TunnelId) => Room;
}

/** A peer that may enter, with its room and the welcome that is signed for it. */
export interface Entered {
  readonly room: Room;
  readonly welcome: Welcome;
}

/**
 * Checks a connect or relay_connect and, if it passes, takes the peer into its tunnel. Whatever is refused is told to the peer.
 *
 * @returns the room that the peer entered, or undefined when it did not
 */
export async function enter(
  context: EntryContext,
  peer: Peer,
  opening: Opening,
  welcomed: (entered: Entered) => void,
): Promise<Room | undefined> {
  const candidate = candidateOf(context, peer, opening);
  const refusal = await candidate.refusal();
  if (refusal !== undefined) {
    peer.dispatch({ type: "failed", code: refusal });
    return undefined;
  }
  const room = context.room(candidate.credential.tunnelID);
  await room.alone(() => take(context, candidate, room, peer, welcomed));
  return peer.state.phase === "live" ? room : undefined;
}

/** Gives the peer its number and its welcome, while nobody else enters the room. */
async function take(
  { backend, seams, suite, key, limits }: EntryContext,
  candidate: Candidate,
  room: Room,
  peer: Peer,
  welcomed: (entered: Entered) => void,
): Promise<void> {
  const { credential, opening, proxy } = candidate;
  const { challenge } = peer;
  const { tunnelID, device, user } = credential;
  const roles = { read: credential.roles.read, write: credential.roles.write };
  if (peer.state.phase === "gone") return;
  const late = await candidate.lateRefusal();
  if (late !== undefined) {
    peer.dispatch({ type: "failed", code: late });
    return;
  }
  // relay.number
  const connection = await backend.reserve(tunnelID);
  // relay.one-per-device
  if (!isOmitted(seams, "relay.one-per-device")) room.ofDevice(device)?.dispatch({ type: "displaced" });
  // proof.recorded
  if (!(await backend.register({ tunnelID, connection, device, user, roles, ...(proxy === undefined ? {} : { proxy }) }))) {
    const state = (await backend.tunnel(tunnelID))?.state;
    // proof.tunnel, foreign.connect
    const code = candidate.veiled ? "refused" : state === "ending" ? "tunnel-ending" : "tunnel-closed";
    peer.dispatch({ type: "failed", code });
    return;
  }
  const document = await candidate.document();
  let welcome: Welcome;
  let version: number;
  do {
    version = room.version;
    // relay.welcome, relay.role-less, relay.participants, relay.limits, proof.accept
    const plain = { type: "welcome", v: challenge.v, connection, roles, participants: room.participants(), limits } as const;
    const unsigned = seams.welcome?.(plain) ?? plain;
    welcome = (await signWelcome(suite, { challenge, connect: opening, welcome: unsigned }, key)) as Welcome;
    // Somebody may have left while this was signed: the list is then made anew.
  } while (room.version !== version);
  // The socket may have closed meanwhile.
  if (phaseOf(peer) === "gone") return backend.unregister(tunnelID, connection);
  peer.admission = { connection, credential, document };
  welcomed({ room, welcome });
}

// A function, because the compiler takes a property for unchanged across an await.
function phaseOf(peer: Peer): string {
  return peer.state.phase;
}
