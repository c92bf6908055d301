import { readFileSync } from "node:fs";
import { dataFile } from "../runner/package-file.ts";

/** A row of a state table. */
export interface Row {
  readonly state: string;
  readonly event: string;
  readonly guard?: string;
  readonly next: string;
  readonly effects?: string;
}

/** A state table of the specification. */
export interface Machine {
  readonly name: string;
  readonly initial: string;
  readonly final: readonly string[];
  readonly default: "ignored" | "error";
  readonly events: readonly string[];
  readonly transitions: readonly Row[];
}

/** What is true of a tunnel beside its state; guards ask for it. */
export interface TunnelFacts {
  readonly announced: boolean;
  /** Whether who asks is the creator of the tunnel or an admin. */
  readonly byCreatorOrAdmin: boolean;
}

/** What an event does. */
export interface Outcome {
  readonly state: string;
  /** The message that all connections get. */
  readonly message: "closed" | "ending" | undefined;
}

/** The table of tunnels, out of `schemas/v1/machines.json`. */
export function tunnelMachine(): Machine {
  const machines = JSON.parse(readFileSync(dataFile("schemas/v1/machines.json"), "utf8")) as readonly Machine[];
  const found = machines.find(({ name }) => name === "tunnel");
  if (found === undefined) throw new Error("schemas/v1/machines.json has no state table of tunnels");
  return found;
}

const GUARDS: Readonly<Record<string, (facts: TunnelFacts) => boolean>> = {
  announced: ({ announced }) => announced,
  "by creator or admin": ({ byCreatorOrAdmin }) => byCreatorOrAdmin,
};

function holds({ guard }: Row, facts: TunnelFacts): boolean {
  if (guard === undefined) return true;
  const judge = GUARDS[guard];
  if (judge === undefined) throw new Error(`the model does not know the guard "${guard}" of the table of tunnels`);
  return judge(facts);
}

/** The message in an effect such as "`closed` to all connections". */
export function messageOf(effects: string | undefined): Outcome["message"] {
  const type = /`(\w+)` to all connections/.exec(effects ?? "")?.[1];
  if (type === undefined || type === "closed" || type === "ending") return type;
  throw new Error(`the model does not know the message ${type} of the table of tunnels`);
}

/**
 * What the table says of an event in a state; undefined when it has no row for it, and the event is ignored.
 *
 * @example
 * outcomeOf(tunnelMachine(), "open", "epoch changed", { announced: true, byCreatorOrAdmin: true }); // { state: "ending", message: "ending" }
 */
export function outcomeOf(machine: Machine, state: string, event: string, facts: TunnelFacts): Outcome | undefined {
  if (!machine.events.includes(event)) throw new Error(`the table of ${machine.name} has no event "${event}"`);
  const row = machine.transitions.find((one) => one.state === state && one.event === event && holds(one, facts));
  return row === undefined ? undefined : { state: row.next, message: messageOf(row.effects) };
}

/** The times of a tunnel's life as the suite knows them, in milliseconds on one clock: the earliest moments at which timers began. */
export interface TunnelTimes {
  readonly declaredAt: number;
  /** Undefined while there is a connection. */
  readonly idleSince: number | undefined;
  /** Undefined unless ending. */
  readonly endingSince: number | undefined;
}

/** The limits that timers are set to. */
export type TimerLimits = Readonly<Record<"announce_ms" | "idle_ms" | "max_age_ms" | "grace_ms", number>>;

/** The timer events that may have come by now: what a model allows beyond what it demands. */
export function timersBy(now: number, times: TunnelTimes, announced: boolean, limits: TimerLimits): string[] {
  const over = (since: number | undefined, ms: number): boolean => since !== undefined && now - since >= ms;
  return [
    ...(!announced && over(times.declaredAt, limits.announce_ms) ? ["announce_ms over"] : []),
    ...(over(times.idleSince, limits.idle_ms) ? ["idle_ms over without a connection"] : []),
    ...(over(times.declaredAt, limits.max_age_ms) ? ["max_age_ms over"] : []),
    ...(over(times.endingSince, limits.grace_ms) ? ["grace_ms over"] : []),
  ];
}
