import type { Machine } from "../tunnel.ts";
import { rowOf, type Guards } from "./table.ts";

/** A device of one of the two users. */
export interface Device {
  /** `a1`: the first device of user `a`. */
  readonly name: string;
  readonly user: string;
}

/** A call, as its invite makes it. */
export interface Call {
  readonly caller: string;
  readonly device: string;
  readonly id: string;
}

/** An entry of the channel. `late`: what comes from here on comes after the lifetime of that call. */
export interface Entry {
  readonly type: "invite" | "answer" | "select_answer" | "reject" | "silent reject" | "hangup" | "late";
  readonly device: string;
  readonly user: string;
  /** Index into the calls: which one is meant. */
  readonly call: number;
  /** Of a hangup. */
  readonly replaced?: boolean;
  /** Of a `select_answer`. */
  readonly party?: string;
}

/** What a call has come to. */
export interface Standing {
  readonly state: string;
  readonly cause?: string;
  readonly party?: string;
  readonly answered: readonly string[];
  /** Which call took its place. */
  readonly by?: number;
}

/** All calls, and whose user has rejected which silently. */
export interface View {
  readonly calls: readonly Standing[];
  readonly silent: readonly number[];
}

/** The tables that decide what the entries come to. */
export interface Rules {
  readonly call: Machine;
  readonly glare: Machine;
  /** Negative when the first id is the lower one. */
  compare(a: string, b: string): number;
}

interface CallFacts {
  readonly call: Call;
  readonly standing: Standing;
  readonly entry: Entry;
  /** Whether a collision was decided against this call. */
  readonly lost: boolean;
}

const byCaller = ({ entry, call }: CallFacts): boolean => entry.device === call.device;
const byParty = ({ entry, standing }: CallFacts): boolean => standing.party === entry.device && entry.replaced !== true;

/** The guards of the table `call`. */
export const CALL_GUARDS: Guards<CallFacts> = {
  "no collision, or it is won": ({ lost }) => !lost,
  "a collision is lost": ({ lost }) => lost,
  "by the callee": ({ entry, call }) => entry.user !== call.caller,
  "by the callee, without `to`": ({ entry, call }) => entry.user !== call.caller,
  "by the calling device": byCaller,
  "by the calling device, of a device that has answered": (facts) =>
    byCaller(facts) && facts.standing.answered.includes(facts.entry.party ?? ""),
  "by the calling device, or the party without `replaced`": (facts) => byCaller(facts) || byParty(facts),
  "from a device in this call": ({ entry, call, standing }) => entry.device === call.device || entry.device === standing.party,
  // Of a wrong table: whoever says `replaced` is obeyed.
  "by anybody": () => true,
};

interface GlareFacts {
  readonly isConnected: boolean;
  readonly isLower: boolean;
}

const GLARE_GUARDS: Guards<GlareFacts> = {
  "from a device in an answered or selected call": ({ isConnected }) => isConnected,
  "its call is the lower one": ({ isLower }) => isLower,
  "its call is the higher one": ({ isLower }) => !isLower,
};

const NEW: Standing = { state: "none", answered: [] };

/** Order of two calls: by `call_id`, then by the id of the caller. */
export function isLower(rules: Pick<Rules, "compare">, a: Call, b: Call): boolean {
  const order = rules.compare(a.id, b.id);
  return order < 0 || (order === 0 && rules.compare(a.caller, b.caller) < 0);
}

/** Applies one entry. Throws when an ended call changes: ended absorbs. */
export function applied(rules: Rules, calls: readonly Call[], before: View, entry: Entry): View {
  const standings = calls.map((_, index) => before.calls[index] ?? NEW);
  const step = (index: number, event: string, lost = false, by?: number): void => {
    const call = calls[index];
    const standing = standings[index] ?? NEW;
    if (call === undefined) return;
    const row = rowOf(rules.call, CALL_GUARDS, standing.state, event, { call, standing, entry, lost });
    if (row === undefined) return;
    if (standing.state === "ended") throw new Error(`the table lets an ended call change at ${event}`);
    standings[index] = changed(standing, row.next, row.effects ?? "", entry, by);
  };
  if (entry.type === "silent reject") return { ...before, silent: [...before.silent, entry.call] };
  if (entry.type === "late") step(entry.call, "lifetime is over");
  else if (entry.type === "invite") readInvite(rules, calls, standings, entry, step);
  else for (const index of referred(calls, standings, entry, rules)) step(index, entry.type);
  return { ...before, calls: standings };
}

function changed(standing: Standing, state: string, effects: string, entry: Entry, by?: number): Standing {
  const [, cause] = /cause `(\w+)`/.exec(effects) ?? [];
  const isAnswer = entry.type === "answer" && /party|has answered/.test(effects);
  return {
    ...standing,
    state,
    ...(cause === undefined ? {} : { cause }),
    ...(cause === "replaced" && by !== undefined ? { by } : {}),
    ...(isAnswer ? { answered: [...standing.answered, entry.device] } : {}),
    ...(effects === "the device is the party" ? { party: entry.device } : {}),
    ...(effects === "that device is the party" && entry.party !== undefined ? { party: entry.party } : {}),
  };
}

type Step = (index: number, event: string, lost?: boolean, by?: number) => void;

/** An invite ends what its device was in, and then meets the invited call, if there is one (table `glare`). */
function readInvite(rules: Rules, calls: readonly Call[], standings: Standing[], entry: Entry, step: Step): void {
  const own = calls[entry.call];
  if (own === undefined || (standings[entry.call] ?? NEW).state !== "none") return;
  const inCall = (index: number): boolean => {
    const { state, party } = standings[index] ?? NEW;
    return (state === "answered" || state === "selected") && (calls[index]?.device === entry.device || party === entry.device);
  };
  const indices = calls.map((_, index) => index);
  const isConnected = indices.some(inCall);
  for (const index of indices.filter(inCall)) step(index, "another invite", false, entry.call);
  const other = indices.find((index) => (standings[index] ?? NEW).state === "invited");
  const met = other === undefined ? undefined : calls[other];
  const facts = { isConnected, isLower: met === undefined || isLower(rules, own, met) };
  const row = rowOf(rules.glare, GLARE_GUARDS, met === undefined ? "none" : "one", "invite", facts);
  const earlierLoses = row?.effects === "the earlier call is replaced by the later";
  const laterLoses = row?.effects === "the later call is replaced by the earlier";
  if (other !== undefined && earlierLoses) step(other, "another invite", true, entry.call);
  step(entry.call, "invite", laterLoses, other);
}

/** The calls to which an entry refers: by its `call_id`, and by who sent it, as the chapter Calls says. */
function referred(calls: readonly Call[], standings: readonly Standing[], entry: Entry, rules: Rules): readonly number[] {
  const id = calls[entry.call]?.id;
  const named = calls.map((_, index) => index).filter((index) => calls[index]?.id === id && (standings[index] ?? NEW).state !== "none");
  const of = (mine: boolean): readonly number[] => named.filter((index) => (calls[index]?.caller === entry.user) === mine);
  const isLive = (index: number): boolean => (standings[index] ?? NEW).state !== "ended";
  if (rules.call.transitions.some(({ guard }) => guard === "by anybody") && entry.type === "hangup") return named;
  switch (entry.type) {
    case "answer":
    case "reject":
      return of(false);
    case "select_answer":
      return of(true);
    case "hangup":
      return entry.replaced === true || of(true).some(isLive) ? of(true) : of(false);
    default:
      return [];
  }
}
