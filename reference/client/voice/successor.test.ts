import { expect, test } from "vitest";
import { successorDelay } from "./successor.ts";

const writer = (connection: number): { connection: number; roles: { write: boolean } } => ({ connection, roles: { write: true } });

test.for([
  [[], 5, 0],
  [[writer(6), writer(9)], 5, 0],
  [[writer(1), writer(9)], 5, 2000],
  [[writer(1), { connection: 2, roles: { write: false } }, writer(3)], 5, 4000],
] as const)("%j before %i wait %i ms (successor.order)", ([others, own, ms]) => {
  expect(successorDelay(others, own)).toBe(ms);
});
