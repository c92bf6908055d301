import { machineOf, outcomeOf } from "./relay.ts";
import type { Machine } from "./tunnel.ts";

/** The table of a proxy's legs, out of `schemas/v1/machines.json`. */
export function proxyLegMachine(): Machine {
  return machineOf("proxy-leg");
}

/** What becomes of a leg, and what its user is told at the end. */
export interface LegOutcome {
  readonly state: string;
  /** Codes, one of which comes; empty when nothing ends, or the origin's own is passed on. */
  readonly errors: readonly string[];
}

/**
 * What the table says of an event.
 *
 * @param guard - which row of the event, where there are several
 * @example
 * legOutcome(proxyLegMachine(), "live", "origin closed", "otherwise"); // gone, peer-failed
 */
export function legOutcome(machine: Machine, state: string, event: string, guard?: string): LegOutcome {
  const row = machine.transitions.find((one) => one.state === state && one.event === event && one.guard === guard);
  return { state: row?.next ?? state, errors: outcomeOf(machine, state, event, guard).errors };
}

/** One user's connection through the proxy: what has to have come on both ends since the welcome, and nothing else may have. */
export interface LegModel {
  readonly device: string;
  readonly state: string;
  /** Texts and octets in hex, in order. */
  readonly toUser: readonly string[];
  readonly toOrigin: readonly string[];
  /** What one end says. */
  says(who: "user" | "origin", message: string): void;
  /** An event after which the leg is gone; gives what the user is told. */
  ends(event: string, guard?: string): LegOutcome;
}

/** A leg that was welcomed. */
export function legModel(machine: Machine, device: string): LegModel {
  let { state } = legOutcome(machine, "presenting", "welcome of the origin", "verifies");
  const toUser: string[] = [];
  const toOrigin: string[] = [];
  return {
    device,
    get state() {
      return state;
    },
    toUser,
    toOrigin,
    says(who, message) {
      ({ state } = legOutcome(machine, state, who === "user" ? "message of the user" : "message of the origin"));
      (who === "user" ? toOrigin : toUser).push(message);
    },
    ends(event, guard) {
      const outcome = legOutcome(machine, state, event, guard);
      if (!machine.final.includes(outcome.state)) throw new Error(`after ${event} a leg goes on`);
      ({ state } = outcome);
      return outcome;
    },
  };
}
