import { expect, test } from "vitest";
import { createPassage } from "./passage.ts";

test("a side that does not read stops the reading of the other, and what was sent arrives once and in order", () => {
  const arrived: number[] = [];
  const waiting: { readonly tag: number; readonly bytes: number; readonly taken: () => void }[] = [];
  let paused = false;
  let waits = 0;
  const isPaused = (): boolean => paused;
  const from = {
    bufferedAmount: 0,
    send: () => undefined,
    pause: () => void (paused = true),
    resume: () => void (paused = false),
  };
  const to = {
    get bufferedAmount() {
      return waiting.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    send: ({ bytes }: { readonly bytes: Uint8Array }, taken: () => void) =>
      void waiting.push({ tag: bytes[0]!, bytes: bytes.length, taken }),
    pause: () => undefined,
    resume: () => undefined,
  };
  const after = (): (() => void) => {
    waits++;
    return () => waits--;
  };
  const { pass } = createPassage({ from, to }, { timers: { now: () => 0, after }, ms: 1000, stalled: () => undefined });
  let tag = 0;
  while (!isPaused()) pass({ bytes: new Uint8Array(1500).fill(tag++), isBinary: true });
  expect(to.bufferedAmount).toBeLessThan(70_000);
  expect(waits).toBe(1);
  while (isPaused()) {
    const first = waiting.shift()!;
    arrived.push(first.tag);
    first.taken();
  }
  expect([waits, to.bufferedAmount > 0]).toEqual([0, true]);
  for (const { tag: next } of waiting) arrived.push(next);
  expect(arrived).toEqual(Array.from({ length: tag }, (_, at) => at));
});
