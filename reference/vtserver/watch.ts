import type { RelayBackend } from "./backend.ts";
import type { Room } from "./room.ts";
import type { Timers } from "./seams.ts";

/** Compares the connections of a room with what the homeserver says now. */
export interface Watch {
  /** Checks a room soon; a check that runs already is followed by another one, since it may have read before the change. */
  check(room: Room): void;
}

/** However many changes there are, a room is checked at most this often. Rights work for 1000 ms at most after they are taken. */
const REST_MS = 50;

interface Running {
  again: boolean;
}

/**
 * A watch over rooms.
 *
 * @param failed is told of a store that does not answer; the next change makes a new attempt.
 */
export function createWatch(backend: RelayBackend, timers: Timers, clock: () => number, failed: (error: unknown) => void): Watch {
  const running = new Map<Room, Running>();

  const run = async (room: Room, mine: Running): Promise<void> => {
    do {
      mine.again = false;
      try {
        await checkRoom(backend, room, clock);
      } catch (error) {
        failed(error);
      }
      await new Promise<void>((resolve) => {
        timers.after(REST_MS, resolve);
      });
    } while (wanted(mine) && room.peers.size > 0);
    running.delete(room);
  };

  return {
    check(room) {
      const current = running.get(room);
      if (current !== undefined) {
        current.again = true;
        return;
      }
      const mine = { again: false };
      running.set(room, mine);
      void run(room, mine);
    },
  };
}

// A function, because the compiler takes a property for unchanged across an await.
function wanted(running: Running): boolean {
  return running.again;
}

/** rights.close, rights.narrow, tunnel.closed-cuts, relay.ending */
async function checkRoom(backend: RelayBackend, room: Room, clock: () => number): Promise<void> {
  // Those who enter while this waits are checked anew on their own. rights.check-last
  const peers = [...room.peers];
  const users = [...new Set(peers.flatMap(({ admission }) => admission?.credential.user ?? []))];
  const tunnel = await backend.tunnel(room.tunnelID);
  const rights = await backend.rights(room.tunnelID, users);
  for (const peer of peers) {
    if (peer.state.phase !== "live" || peer.admission === undefined) continue;
    if (tunnel === undefined || tunnel.state === "closed") {
      peer.dispatch({ type: "tunnel-closed" });
      continue;
    }
    const right = rights.get(peer.admission.credential.user);
    peer.dispatch({ type: "rights", roles: right?.roles ?? { read: false, write: false } });
    if (tunnel.state !== "ending" || phaseOf(peer) !== "live") continue;
    peer.dispatch({ type: "tunnel-ending", graceMs: Math.max(0, Math.round((tunnel.closesAt ?? clock()) - clock())) });
  }
}

function phaseOf(peer: { readonly state: { readonly phase: string } }): string {
  return peer.state.phase;
}
