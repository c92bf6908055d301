// Callstate chapter: a device that joins, refreshes, connects to whom the view says, and leaves.
import type { CheckName } from "../seams.ts";
import type { Pair, PairEffect, PairEvent } from "./pair.ts";
import { APART, pairStep } from "./pair.ts";
import type { Signal } from "./signal.ts";

/** A device of the mesh. */
export interface Seat {
  readonly device: string;
  readonly seq: number;
  readonly session: string;
}

/** Where the own session stands. `waiting`: to join once more. */
export type MeshPhase = "out" | "joining" | "joined" | "waiting" | "gone";

/** What a device has done and knows. */
export interface MeshState {
  readonly phase: MeshPhase;
  /** The session that it has joined with, or is joining with. */
  readonly session: string;
  /** By device address; those that are apart are left out. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** The mesh, after what was read last. */
  readonly seats: readonly Seat[];
  /** What was read before the own JOINED was answered. */
  readonly held: readonly ReadEvent[];
}

/** What comes of the channel, entry by entry. */
type ReadEvent = { readonly is: "view"; readonly seats: readonly Seat[] } | { readonly is: "signal"; readonly signal: Signal };

/** What happens to a device. */
export type MeshEvent =
  | ReadEvent
  | { readonly is: "join" }
  /** A callstate of a session was answered. */
  | { readonly is: "accepted"; readonly session: string }
  /** It was refused: the session is over, or something is in the way for a while, or for good. */
  | { readonly is: "refused"; readonly session: string; readonly why: "over" | "passing" | "final" }
  /** The time is over that was asked for last. */
  | { readonly is: "tick" }
  | { readonly is: "failed"; readonly device: string; readonly negotiation: string }
  | { readonly is: "leave" }
  /** The channel is no more to be read. */
  | { readonly is: "end" };

/** What is to be done. */
export type MeshEffect =
  | (PairEffect & { readonly device: string })
  | { readonly do: "post"; readonly join_state: "JOINED" | "LEFT"; readonly session: string }
  /** A tick in so many milliseconds, in place of the one that was asked for before. */
  | { readonly do: "wake"; readonly ms: number }
  | { readonly do: "gone" };

/** A state, and what led to it. */
export interface MeshStep {
  readonly state: MeshState;
  readonly effects: readonly MeshEffect[];
}

/** What a machine is made of. */
export interface MeshRules {
  /** Device address of the own device. */
  readonly own: string;
  /** A new opaque id of 128 random bits, for a session or a negotiation. */
  draw(): string;
  /** For clients that are wrong on purpose. */
  omits(check: CheckName): boolean;
}

/** presence.refresh, presence.refresh-rate: between the two. */
export const REFRESH_MS = 4500;
/** For clients that are wrong on purpose. */
const OFTEN_MS = 1500;
/** How long after a JOINED that failed the next one is tried. */
const AGAIN_MS = 1000;
/** How often it is looked whether the own JOINED is answered at last, when the first refresh is due already. */
const SOON_MS = 250;

/** A device that has not joined. */
export const NOT_JOINED: MeshState = { phase: "out", session: "", pairs: new Map(), seats: [], held: [] };

/**
 * The state after an event. Nothing is done before the own JOINED is answered: what is read until then is taken in its order once it is.
 *
 * @example
 * ```ts
 * const { state, effects } = meshStep(rules, NOT_JOINED, { is: "join" }); // joining; post JOINED
 * ```
 */
export function meshStep(rules: MeshRules, state: MeshState, event: MeshEvent): MeshStep {
  if (state.phase === "gone") return { state, effects: [] };
  switch (event.is) {
    case "join":
      return state.phase === "out" ? join(rules, state) : { state, effects: [] };
    case "view":
    case "signal":
      return read(rules, state, event);
    case "accepted":
      return accepted(rules, state, event.session);
    case "refused":
      return event.session === state.session ? refused(rules, state, event.why) : { state, effects: [] };
    case "tick":
      return tick(rules, state);
    case "failed": {
      const pair = state.pairs.get(event.device);
      const isNewest = pair?.negotiation === event.negotiation;
      return isNewest
        ? ofPair(rules, state, event.device, { is: "failed", offers: facts(rules, state, event.device).offers })
        : still(state);
    }
    case "leave":
      return end(rules, state, true);
    case "end":
      return end(rules, state, false);
  }
}

const still = (state: MeshState): MeshStep => ({ state, effects: [] });

function join(rules: MeshRules, state: MeshState): MeshStep {
  // presence.new-session
  const session = state.session !== "" && rules.omits("presence.new-session") ? state.session : rules.draw();
  const effects: readonly MeshEffect[] = [
    { do: "post", join_state: "JOINED", session },
    { do: "wake", ms: REFRESH_MS },
  ];
  return { state: { ...state, phase: "joining", session, held: [{ is: "view", seats: state.seats }] }, effects };
}

function accepted(rules: MeshRules, state: MeshState, session: string): MeshStep {
  if (state.phase !== "joining" || session !== state.session) return still(state);
  const { held } = state;
  return inOrder({ ...state, phase: "joined", held: [] }, held, (now, event) => read(rules, now, event));
}

function refused(rules: MeshRules, state: MeshState, why: "over" | "passing" | "final"): MeshStep {
  if (why === "final") return end(rules, state, false);
  // A refresh that does not get through is followed by the next one.
  if (why === "passing" && state.phase === "joined") return still(state);
  const closed = closeAll(state);
  const next =
    state.phase === "joined"
      ? join(rules, closed.state)
      : { state: { ...closed.state, phase: "waiting" as const }, effects: [{ do: "wake" as const, ms: AGAIN_MS }] };
  return { state: next.state, effects: [...closed.effects, ...next.effects] };
}

function tick(rules: MeshRules, state: MeshState): MeshStep {
  const { session } = state;
  if (state.phase === "waiting") return join(rules, state);
  if (state.phase === "joining") return { state, effects: [{ do: "wake", ms: SOON_MS }] };
  if (state.phase !== "joined") return still(state);
  const refresh: readonly MeshEffect[] = rules.omits("presence.refresh") ? [] : [{ do: "post", join_state: "JOINED", session }];
  return { state, effects: [...refresh, { do: "wake", ms: rules.omits("presence.refresh-rate") ? OFTEN_MS : REFRESH_MS }] };
}

/** The end: said, or because nothing can be said any more. */
function end(rules: MeshRules, state: MeshState, says: boolean): MeshStep {
  const { session, phase } = state;
  const closed = closeAll(state);
  const isKnown = says && (phase === "joining" || phase === "joined") && !rules.omits("presence.leave");
  // presence.leave
  const left: readonly MeshEffect[] = isKnown ? [{ do: "post", join_state: "LEFT", session }] : [];
  return { state: { ...closed.state, phase: "gone", held: [] }, effects: [...closed.effects, ...left, { do: "gone" }] };
}

function closeAll(state: MeshState): MeshStep {
  const parted = [...state.pairs].flatMap(([device, pair]) =>
    pairStep(pair, { is: "parted" }, () => "").effects.map((effect) => ({ ...effect, device })),
  );
  return { state: { ...state, pairs: new Map() }, effects: parted };
}

function read(rules: MeshRules, state: MeshState, event: ReadEvent): MeshStep {
  // mesh.wait
  if (state.phase === "joining" && !rules.omits("mesh.wait")) return still({ ...state, held: [...state.held, event] });
  if (event.is === "view") return look(rules, { ...state, seats: event.seats });
  return state.phase === "joined" ? hear(rules, state, event.signal) : still(state);
}

const userOf = (device: string): string => device.slice(device.indexOf("@"));

const seatOf = ({ seats }: MeshState, device: string): Seat | undefined => seats.find((seat) => seat.device === device);

/** The own seat, once the own JOINED of this session has been read. */
function ownSeat({ own, omits }: MeshRules, state: MeshState): Seat | undefined {
  const seat = seatOf(state, own);
  if (seat?.session === state.session) return seat;
  return omits("mesh.wait") ? { device: own, seq: Number.MAX_SAFE_INTEGER, session: state.session } : undefined;
}

function facts(rules: MeshRules, state: MeshState, device: string): { readonly seat: Seat | undefined; readonly offers: boolean } {
  const [mine, seat] = [ownSeat(rules, state), seatOf(state, device)];
  // mesh.offer
  return { seat, offers: mine !== undefined && seat !== undefined && mine.seq > seat.seq };
}

/** What a view brings about for every other device. */
function look(rules: MeshRules, state: MeshState): MeshStep {
  if (state.phase !== "joined" && !(state.phase === "joining" && rules.omits("mesh.wait"))) return still(state);
  const isIn = ownSeat(rules, state) !== undefined;
  const devices = new Set([...state.pairs.keys(), ...state.seats.map(({ device }) => device)]);
  // mesh.user: another device of the own user is one like every other.
  devices.delete(rules.own);
  if (rules.omits("mesh.user")) for (const device of devices) if (userOf(device) === userOf(rules.own)) devices.delete(device);
  return inOrder(state, [...devices], (now, device) => {
    const { seat, offers } = facts(rules, now, device);
    const pair = now.pairs.get(device) ?? APART;
    if (!isIn || seat === undefined) return rules.omits("mesh.close") ? still(now) : ofPair(rules, now, device, { is: "parted" });
    const { session } = seat;
    if (pair.phase === "apart") return ofPair(rules, now, device, { is: "together", session, offers });
    if (pair.session === session || rules.omits("mesh.new-connection")) return still(now);
    return ofPair(rules, now, device, { is: "renewed", session, offers });
  });
}

function hear(rules: MeshRules, state: MeshState, signal: Signal): MeshStep {
  const { from: device, session, negotiation, addressed } = signal;
  const pair = state.pairs.get(device) ?? APART;
  // mesh.no-receiver
  if (!addressed && (pair.negotiation === "" || rules.omits("mesh.no-receiver"))) return still(state);
  const isEnd = signal.type === "candidate" && signal.candidate.candidate === "";
  if (isEnd && rules.omits("mesh.end-of-candidates")) return ofPair(rules, state, device, { is: "parted" });
  const { seat, offers } = facts(rules, state, device);
  // mesh.old-session
  const current = seat?.session === session;
  if (seat !== undefined && !current && rules.omits("mesh.old-session")) return hear(rules, state, { ...signal, session: seat.session });
  // mesh.unknown-negotiation
  const newest = pair.negotiation === negotiation || rules.omits("mesh.unknown-negotiation");
  // mesh.wrong-side
  if (signal.type === "offer" && offers && rules.omits("mesh.wrong-side")) {
    const pairs = new Map(state.pairs).set(device, { ...pair, phase: "connected" });
    return ofPair(rules, { ...state, pairs }, device, { is: "signal", signal, current, newest, offers: false });
  }
  return ofPair(rules, state, device, { is: "signal", signal, current, newest, offers });
}

function ofPair(rules: MeshRules, state: MeshState, device: string, event: PairEvent): MeshStep {
  const { pair, effects } = pairStep(state.pairs.get(device) ?? APART, event, () => rules.draw());
  const pairs = new Map(state.pairs);
  if (pair.phase === "apart") pairs.delete(device);
  else pairs.set(device, pair);
  return { state: { ...state, pairs }, effects: effects.map((effect) => ({ ...effect, device })) };
}

function inOrder<T>(state: MeshState, list: readonly T[], step: (state: MeshState, one: T) => MeshStep): MeshStep {
  return list.reduce<MeshStep>((before, one) => {
    const after = step(before.state, one);
    return { state: after.state, effects: [...before.effects, ...after.effects] };
  }, still(state));
}
