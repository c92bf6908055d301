import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../wire.ts";
import { createOrder } from "./order.ts";

const entry = (seq: number): Entry => ({ kind: "event", seq, id: String(seq) }) as unknown as Entry;

test("entries leave in the order of seq, each once, however they come (channel.seq-order)", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }), (arrivals) => {
      const order = createOrder();
      const applied: number[] = [];
      for (const seq of [...arrivals, ...Array.from({ length: 12 }, (_, at) => at + 1)]) {
        order.push(entry(seq), applied.length);
        for (let next = order.next(applied.length); next !== undefined; next = order.next(applied.length)) applied.push(next.seq);
        expect(applied).toEqual(applied.map((_, at) => at + 1));
      }
      expect(applied).toHaveLength(12);
      expect(order.hasGap(12)).toBe(false);
    }),
  );
});

test("what waits for a missing entry is a gap", () => {
  const order = createOrder();
  order.push(entry(3), 1);
  expect(order.next(1)).toBeUndefined();
  expect(order.hasGap(1)).toBe(true);
  order.push(entry(2), 1);
  expect(order.hasGap(1)).toBe(false);
});

test("those who follow the log alone take the lowest", () => {
  const order = createOrder();
  for (const seq of [6, 2, 4]) order.push(entry(seq), 3);
  expect([order.lowest(3)?.seq, order.lowest(4)?.seq, order.lowest(6)]).toEqual([4, 6, undefined]);
});
