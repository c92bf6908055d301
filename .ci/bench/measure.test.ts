import { expect, test } from "vitest";
import { inTurns, judged } from "./measure.ts";

const comparison = { name: "x", unit: "1/s", peer: 100, against: "y", least: 0.5 };

test("a comparison passes from its least ratio on", () => {
  expect(judged({ ...comparison, ours: 50 })).toMatchObject({ ratio: 0.5, ok: true });
  expect(judged({ ...comparison, ours: 49 })).toMatchObject({ ratio: 0.49, ok: false });
});

test("a measurement that failed does not pass", () => {
  expect(judged({ ...comparison, ours: Number.NaN }).ok).toBe(false);
});

test("of rounds in turns the best one of each side counts", async () => {
  const rounds = [3, 9, 5].values();
  const others = [1, 2, 0].values();
  const next = (values: Iterator<number>) => (): Promise<number> => Promise.resolve(Number(values.next().value));
  expect(await inTurns(3, next(rounds), next(others))).toEqual({ ours: 9, peer: 2 });
});
