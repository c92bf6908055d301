// Callstate chapter, state table mesh-pair: where this device is with one other one.
import type { Candidate } from "../rtc/interface.ts";
import type { Signal } from "./signal.ts";

/** The states of the table. */
export type PairPhase = "apart" | "awaiting" | "offering" | "connected";

/** Where this device is with another one. */
export interface Pair {
  readonly phase: PairPhase;
  /** The other's session. */
  readonly session: string;
  /** The newest negotiation; empty before the first. */
  readonly negotiation: string;
  /** Candidates that came before the answer. */
  readonly kept: readonly Candidate[];
}

/** What happens to a pair. `offers`: the own device offers. */
export type PairEvent =
  | { readonly is: "together" | "renewed"; readonly session: string; readonly offers: boolean }
  /** They are not both in the mesh. */
  | { readonly is: "parted" }
  /** `current`: of the other device's session. `newest`: of the newest negotiation. */
  | { readonly is: "signal"; readonly signal: Signal; readonly current: boolean; readonly newest: boolean; readonly offers: boolean }
  /** The connection of the newest negotiation broke, as connections do; see {@link pairStep}. */
  | { readonly is: "failed"; readonly offers: boolean };

/** What is to be done. */
export type PairEffect =
  | { readonly do: "begin"; readonly offers: boolean }
  | { readonly do: "offer"; readonly negotiation: string }
  | { readonly do: "answer"; readonly negotiation: string; readonly sdp: string }
  | { readonly do: "take"; readonly sdp: string }
  | { readonly do: "add"; readonly candidate: Candidate }
  | { readonly do: "close" };

/** A pair, and what led to it. */
export interface PairStep {
  readonly pair: Pair;
  readonly effects: readonly PairEffect[];
}

/** Two devices that have nothing to do with each other. */
export const APART: Pair = { phase: "apart", session: "", negotiation: "", kept: [] };

const CLOSE: PairEffect = { do: "close" };

/**
 * The pair after an event, by the table. What has no row there is ignored. A connection that fails while both stay in the mesh is in no
 * row: whoever offers then offers once more, which the other side's rows are made for.
 *
 * @param draw gives a new negotiation id.
 * @example
 * ```ts
 * const { pair, effects } = pairStep(APART, { is: "together", session, offers: true }, draw); // offering; begin, offer
 * ```
 */
export function pairStep(pair: Pair, event: PairEvent, draw: () => string): PairStep {
  switch (event.is) {
    case "together":
      return pair.phase === "apart" ? meet(event.session, event.offers, draw, []) : ignored(pair);
    case "renewed":
      // mesh.new-connection. Who awaits an offer awaits that of the new session.
      if (hasConnection(pair)) return meet(event.session, event.offers, draw, [CLOSE]);
      return { pair: pair.phase === "apart" ? pair : { ...pair, session: event.session }, effects: [] };
    case "parted":
      // mesh.close
      return { pair: APART, effects: hasConnection(pair) ? [CLOSE] : [] };
    case "failed":
      return hasConnection(pair) && event.offers ? meet(pair.session, true, draw, [CLOSE]) : ignored(pair);
    case "signal":
      return event.current ? hear(pair, event) : ignored(pair);
  }
}

const ignored = (pair: Pair): PairStep => ({ pair, effects: [] });

const hasConnection = ({ phase }: Pair): boolean => phase === "offering" || phase === "connected";

/** Both are in the mesh, and one of them offers. */
function meet(session: string, offers: boolean, draw: () => string, before: readonly PairEffect[]): PairStep {
  if (!offers) return { pair: { ...APART, phase: "awaiting", session }, effects: before };
  const negotiation = draw();
  const effects: readonly PairEffect[] = [...before, { do: "begin", offers: true }, { do: "offer", negotiation }];
  return { pair: { phase: "offering", session, negotiation, kept: [] }, effects };
}

function hear(pair: Pair, { signal, newest, offers }: PairEvent & { is: "signal" }): PairStep {
  switch (signal.type) {
    case "offer": {
      // mesh.wrong-side
      if (offers || (pair.phase !== "awaiting" && pair.phase !== "connected")) return ignored(pair);
      const { negotiation, session, sdp } = signal;
      const before: readonly PairEffect[] = pair.phase === "connected" ? [CLOSE] : [];
      const effects: readonly PairEffect[] = [...before, { do: "begin", offers: false }, { do: "answer", negotiation, sdp }];
      return { pair: { phase: "connected", session, negotiation, kept: [] }, effects };
    }
    case "answer": {
      if (!newest || pair.phase !== "offering") return ignored(pair);
      const kept = pair.kept.map((candidate): PairEffect => ({ do: "add", candidate }));
      return { pair: { ...pair, phase: "connected", kept: [] }, effects: [{ do: "take", sdp: signal.sdp }, ...kept] };
    }
    case "candidate": {
      if (!newest || !hasConnection(pair)) return ignored(pair);
      const { candidate } = signal;
      if (pair.phase === "connected") return { pair, effects: [{ do: "add", candidate }] };
      return { pair: { ...pair, kept: [...pair.kept, candidate] }, effects: [] };
    }
  }
}
