import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startDoubt } from "./doubt.ts";
import { RUN_LIMITS } from "./limits.ts";

test("a failure is believed while what the check works with lasts, and not afterwards", async () => {
  const [doubt, end] = startDoubt();
  expect(doubt.reason(true)).toBeUndefined();
  doubt.lasts("a tunnel (max_age_ms)", 0);
  expect(doubt.reason(true)).toContain("a tunnel (max_age_ms) had ended by itself");
  doubt.lasts("another tunnel", 60_000);
  expect(doubt.reason(true)).toBeUndefined();
  await sleep(1);
  end();
});

test("a failure is not believed for what came too late when the suite stood still meanwhile", async () => {
  const [doubt, end] = startDoubt();
  await sleep(60); // the watch has begun
  const until = performance.now() + RUN_LIMITS.standstillMs + 100;
  while (performance.now() < until);
  await sleep(60);
  expect(doubt.reason(true)).toMatch(/the suite itself stood still for \d+ ms/);
  expect(doubt.reason(false)).toBeUndefined();
  const [later, endLater] = startDoubt();
  expect(later.reason(true)).toBeUndefined();
  end();
  endLater();
});
