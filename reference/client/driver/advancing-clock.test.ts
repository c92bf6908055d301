import { expect, test } from "vitest";
import type { Clock } from "../ports.ts";
import { advancingClock } from "./advancing-clock.ts";

/** A clock that stands still, and runs at once what is to be run at once. */
function stillClock(): Clock {
  return {
    now: () => 1000,
    after(ms, run) {
      if (ms === 0) queueMicrotask(run);
      return () => undefined;
    },
  };
}

test("what is due by then happens in its order, each at its own time, and what follows from it too", async () => {
  const clock = advancingClock(stillClock());
  const happened: [string, number][] = [];
  const note = (what: string) => (): void => void happened.push([what, clock.now()]);
  clock.after(300, note("late"));
  clock.after(100, () => {
    note("early")();
    clock.after(50, note("after early"));
  });
  clock.after(200, note("cancelled"))();
  clock.after(10_000, note("much later"));
  await clock.advance(5000);
  expect(happened).toEqual([
    ["early", 1100],
    ["after early", 1150],
    ["late", 1300],
  ]);
  expect(clock.now()).toBe(6000);
  await clock.advance(5000);
  expect(happened.at(-1)).toEqual(["much later", 11_000]);
});
