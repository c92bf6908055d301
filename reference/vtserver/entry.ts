import type { Connect, RelayLimits, Welcome } from "../../schemas/v1/types.ts";
import type { SigningKeyPair } from "../protocol/crypto/ed25519.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import { signWelcome } from "../protocol/handshake/index.ts";
import type { RelayBackend } from "./backend.ts";
import type { ConnectContext } from "./connect-steps.ts";
import { CONNECT_STEPS, FULL, connectContext } from "./connect-steps.ts";
import type { Peer } from "./peer.ts";
import type { Room } from "./room.ts";
import type { RelaySeams } from "./seams.ts";
import { firstRefusal, isOmitted } from "./seams.ts";

/** What entering a tunnel needs. */
export interface EntryContext {
  readonly suite: Suite;
  readonly backend: RelayBackend;
  readonly key: SigningKeyPair;
  /** The values of the server's document. relay.limits */
  readonly limits: RelayLimits;
  readonly capacity: number;
  readonly seams: RelaySeams;
  readonly clock: () => number;
  /** The room of a tunnel, made when there is none. */
  readonly room: (tunnelID: Connect["tunnelID"]) => Room;
}

/** A peer that may enter, with its room and the welcome that is signed for it. */
export interface Entered {
  readonly room: Room;
  readonly welcome: Welcome;
}

/**
 * Checks a connect and, if it passes, takes the peer into its tunnel. Whatever is refused is told to the peer.
 *
 * @returns the room that the peer entered, or undefined when it did not
 */
export async function enter(
  context: EntryContext,
  peer: Peer,
  connect: Connect,
  welcomed: (entered: Entered) => void,
): Promise<Room | undefined> {
  const { backend, seams, suite, capacity } = context;
  const checks = connectContext(backend, {
    suite,
    connect,
    capacity,
    challenge: peer.challenge,
    clock: context.clock(),
    occupied: () => occupied(context.room(connect.tunnelID), connect),
  });
  const refusal = await firstRefusal(seams.connectSteps?.(CONNECT_STEPS) ?? CONNECT_STEPS, checks, seams);
  if (refusal !== undefined) {
    peer.dispatch({ type: "failed", code: refusal });
    return undefined;
  }
  const room = context.room(connect.tunnelID);
  await room.alone(() => take(context, checks, room, peer, welcomed));
  return peer.state.phase === "live" ? room : undefined;
}

/** Gives the peer its number and its welcome, while nobody else enters the room. */
async function take(
  { backend, seams, suite, key, limits }: EntryContext,
  checks: ConnectContext,
  room: Room,
  peer: Peer,
  welcomed: (entered: Entered) => void,
): Promise<void> {
  const { connect, challenge } = checks;
  const roles = { read: connect.roles.read, write: connect.roles.write };
  if (peer.state.phase === "gone") return;
  const full = await firstRefusal([FULL], checks, seams);
  if (full !== undefined) {
    peer.dispatch({ type: "failed", code: full });
    return;
  }
  // relay.number
  const connection = await backend.reserve(connect.tunnelID);
  // relay.one-per-device
  if (!isOmitted(seams, "relay.one-per-device")) room.ofDevice(connect.device)?.dispatch({ type: "displaced" });
  const { tunnelID, device, user } = connect;
  if (!(await backend.register({ tunnelID, connection, device, user, roles }))) {
    peer.dispatch({
      type: "failed",
      code: (await backend.tunnel(tunnelID))?.state === "ending" ? "tunnel-ending" : "tunnel-closed",
    });
    return;
  }
  let welcome: Welcome;
  let version: number;
  do {
    version = room.version;
    // relay.welcome, relay.role-less, relay.participants, relay.limits
    const plain = { type: "welcome", v: challenge.v, connection, roles, participants: room.participants(), limits } as const;
    const unsigned = seams.welcome?.(plain) ?? plain;
    welcome = (await signWelcome(suite, { challenge, connect, welcome: unsigned }, key)) as Welcome;
    // Somebody may have left while this was signed: the list is then made anew.
  } while (room.version !== version);
  // The socket may have closed meanwhile.
  if (phaseOf(peer) === "gone") return backend.unregister(tunnelID, connection);
  peer.admission = { connection, credential: connect };
  welcomed({ room, welcome });
}

// A function, because the compiler takes a property for unchanged across an await.
function phaseOf(peer: Peer): string {
  return peer.state.phase;
}

/** How many connections there are beside the one that this device may have already. */
function occupied(room: Room, { device }: Connect): number {
  return room.peers.size - (room.ofDevice(device) === undefined ? 0 : 1);
}
