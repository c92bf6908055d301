import { expect, test } from "vitest";
import machines from "../../schemas/v1/machines.json" with { type: "json" };
import type { RingEvent, RingState } from "./ring.ts";
import { ringStep } from "./ring.ts";

const wanted: RingEvent = { type: "batch processed", wanted: true, age: 60_000, closed: false, joined: false };

/** How the table's events and guards look in code. */
const spelled: Readonly<Record<string, readonly RingEvent[]>> = {
  "not sent by the own user, the user wants it, `age` at most 60 000 ms, tunnel not closed, no own device in it or in the one it replaces":
    [wanted, { ...wanted, age: 0 }],
  otherwise: [
    { ...wanted, wanted: false },
    { ...wanted, age: 60_001 },
    { ...wanted, closed: true },
    { ...wanted, joined: true },
  ],
  "tunnel closed": [{ type: "tunnel closed" }],
  "60 000 ms over": [{ type: "time over" }],
  "own device connected": [{ type: "own device connected" }],
  "user declines": [{ type: "user declines" }],
};

const rows = machines.filter((machine) => machine.name === "ring").flatMap((machine) => machine.transitions);

test("the table has all its rows", () => {
  expect(rows).toHaveLength(7);
});

test.for(rows)("$state, $event: $next", ({ state, event, next, effects = "", ...row }) => {
  const events = spelled["guard" in row ? row.guard : event] ?? [];
  expect(events).not.toHaveLength(0);
  for (const one of events) expect(ringStep(state as RingState, one)).toEqual({ state: next, effects: effects === "" ? [] : [effects] });
});

test.for(["tunnel closed", "time over", "own device connected", "user declines"] as const)("silent stays silent when %s", (type) => {
  expect(ringStep("silent", { type })).toEqual({ state: "silent", effects: [] });
  expect(ringStep("silent", wanted)).toEqual({ state: "silent", effects: [] });
});

test.for(["time over", "own device connected", "user declines"] as const)("what is not rung yet ignores: %s", (type) => {
  expect(ringStep("new", { type })).toEqual({ state: "new", effects: [] });
});
