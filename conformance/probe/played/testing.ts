import { randomBytes } from "node:crypto";
import { memoryTrace, type MemoryTrace } from "../trace.ts";
import { playedServers, type PlayedServers } from "./index.ts";

/** Played servers without a run, for tests of themselves. */
export interface LoneServers extends PlayedServers {
  readonly trace: MemoryTrace;
  /** Mistakes that were told of. */
  readonly troubles: readonly Error[];
  /** Undoes everything that was registered, the newest first. */
  end(): Promise<void>;
}

export function loneServers(): LoneServers {
  const trace = memoryTrace();
  const troubles: Error[] = [];
  const undo: (() => Promise<void> | void)[] = [];
  const servers = playedServers({
    random: { bytes: (n) => new Uint8Array(randomBytes(n)) },
    wire: trace,
    trouble: (error) => void troubles.push(error),
    cleanup: (action) => void undo.push(action),
  });
  const end = async (): Promise<void> => {
    for (const action of undo.toReversed()) await action();
  };
  return { ...servers, trace, troubles, end };
}
