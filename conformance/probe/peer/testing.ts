import { randomBytes } from "node:crypto";
import { newWorld, type World } from "../actors/world.ts";
import { memoryTrace, type MemoryTrace } from "../trace.ts";
import type { PeerAccess } from "./host.ts";

/** A world without a target, for tests of the peer itself: nothing is sent to the address that it has. */
export interface LoneWorld {
  readonly world: World;
  readonly trace: MemoryTrace;
  /** Undoes everything that the world registered, the newest first. */
  end(): Promise<void>;
}

export async function loneWorld(peers: PeerAccess = { kind: "loopback" }): Promise<LoneWorld> {
  const trace = memoryTrace();
  const undo: (() => Promise<void> | void)[] = [];
  const target = { url: "http://127.0.0.1:9", name: "target.example", document: {}, clockOffset: 0, limits: {}, peers };
  const world = await newWorld({
    target,
    random: { bytes: (n) => new Uint8Array(randomBytes(n)) },
    wire: trace,
    cleanup: (action) => void undo.push(action),
    notRun: (reason) => {
      throw new Error(reason);
    },
  });
  const end = async (): Promise<void> => {
    for (const action of undo.toReversed()) await action();
  };
  return { world, trace, end };
}
