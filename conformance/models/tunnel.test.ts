import { describe, expect, test } from "vitest";
import { messageOf, outcomeOf, timersBy, tunnelMachine } from "./tunnel.ts";

const machine = tunnelMachine();
const facts = { announced: true, byCreatorOrAdmin: true };

describe("the model of a tunnel", () => {
  test.each(machine.transitions.map((row) => [`${row.state}, ${row.event}`, row] as const))("knows guard and effects of %s", (_, row) => {
    expect(outcomeOf(machine, row.state, row.event, facts)).toEqual({ state: row.next, message: messageOf(row.effects) });
  });

  test.each(machine.events)("ignores in a closed tunnel: %s", (event) => {
    expect(outcomeOf(machine, "closed", event, facts)).toBeUndefined();
  });

  test("asks the guard who closes", () => {
    expect(outcomeOf(machine, "open", "close requested", { announced: true, byCreatorOrAdmin: false })).toBeUndefined();
  });

  test("refuses an event that the table does not have", () => {
    expect(() => outcomeOf(machine, "open", "lunch", facts)).toThrow("lunch");
  });

  test("allows a timer only when its time is over", () => {
    const limits = { announce_ms: 10, idle_ms: 20, max_age_ms: 100, grace_ms: 5 };
    const times = { declaredAt: 0, idleSince: 0, endingSince: undefined };
    expect(timersBy(9, times, false, limits)).toEqual([]);
    expect(timersBy(10, times, false, limits)).toEqual(["announce_ms over"]);
    expect(timersBy(20, times, true, limits)).toEqual(["idle_ms over without a connection"]);
    expect(timersBy(106, { declaredAt: 0, idleSince: undefined, endingSince: 100 }, true, limits)).toEqual([
      "max_age_ms over",
      "grace_ms over",
    ]);
  });
});
