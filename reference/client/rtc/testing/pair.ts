import { createNodeSuite } from "../../../node-crypto.ts";
import { decodeSframeHeader } from "../../../protocol/sframe/header.ts";
import { clearPrefix, createFrameCrypto } from "../frames.ts";
import type { FrameCrypto, MediaChoice, RtcConnection, RtcHandlers, RtcOptions, RtcPort, RtcState } from "../interface.ts";

/** One end of a connection under test. */
export interface End {
  readonly connection: RtcConnection;
  /** Resolves in a state. */
  reached(state: RtcState): Promise<void>;
}

/** Hands candidates on to the other end, those too that come before there is one. */
export interface Wire {
  readonly candidate: RtcHandlers["candidate"];
  to(other: RtcConnection): void;
}

/** Options for two ends on one machine. */
export const optionsFor = (lines: MediaChoice): RtcOptions => ({ iceServers: [], relayOnly: false, lines });

/** Opens an end. */
export function openEnd(
  port: RtcPort,
  options: RtcOptions,
  heard: Pick<RtcHandlers, "packet" | "frame"> = {},
): End & { join(other: RtcConnection): void } {
  const states = new Set<RtcState>();
  const waiting = new Map<RtcState, () => void>();
  const early: Parameters<RtcHandlers["candidate"]>[0][] = [];
  let other: RtcConnection | undefined;
  const connection = port.connect(options, {
    candidate(candidate) {
      if (other === undefined) early.push(candidate);
      else void other.add(candidate);
    },
    state(state) {
      states.add(state);
      waiting.get(state)?.();
    },
    ...heard,
  });
  return {
    connection,
    join(found) {
      other = found;
      for (const candidate of early) void found.add(candidate);
    },
    reached: (state) => new Promise((resolve) => (states.has(state) ? resolve() : waiting.set(state, resolve))),
  };
}

/** Connects two ends: the first one offers. */
export async function negotiate(offerer: RtcConnection, answerer: RtcConnection): Promise<void> {
  await offerer.take(await answerer.answer(await offerer.offer()));
}

/** The crypto of both ends of a call, with made-up base keys. */
export function framePair(seed = 1): [FrameCrypto, FrameCrypto] {
  const suite = createNodeSuite();
  const [one, another] = [new Uint8Array(32).fill(seed), new Uint8Array(32).fill(seed + 100)];
  return [createFrameCrypto(suite, { send: one, receive: another }), createFrameCrypto(suite, { send: another, receive: one })];
}

/** What a watched {@link FrameCrypto} was given to open. */
export interface Watch {
  readonly frames: { readonly kind: "audio" | "video"; readonly kid: bigint; readonly counter: bigint }[];
  readonly refused: string[];
}

/** Notes the header of each frame that comes, and why those that do not open are dropped. */
export function watched(frames: FrameCrypto): FrameCrypto & Watch {
  const watch: Watch = { frames: [], refused: [] };
  return {
    ...frames,
    ...watch,
    async open(kind, sealed) {
      watch.frames.push({ kind, ...decodeSframeHeader(sealed.subarray(clearPrefix(kind, sealed))) });
      try {
        return await frames.open(kind, sealed);
      } catch (error) {
        watch.refused.push(String((error as { code?: unknown }).code));
        throw error;
      }
    },
  };
}
