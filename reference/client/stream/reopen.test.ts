import { expect, test } from "vitest";
import { ProtocolError } from "../../protocol/error.ts";
import type { Sleeper } from "./reopen.ts";
import { waitAfter } from "./reopen.ts";

/** How long is waited, on a clock that goes on by what is asked for, or by half of it for one who is called back. */
async function waited(failures: number, error?: unknown, share = 1): Promise<number> {
  let now = 0;
  const clock = {
    now: () => now,
    after(ms: number, run: () => void) {
      now += Math.ceil(ms * share);
      queueMicrotask(run);
      return () => undefined;
    },
  };
  const self: Sleeper = { stopped: false, wake: () => undefined };
  await waitAfter(failures, clock, self, error);
  return now;
}
const refusal = (retry_after: number): ProtocolError => new ProtocolError("rate-limited", "too often", { details: { retry_after } });

test("the wait grows with the failures", async () => {
  expect(await Promise.all([0, 1, 2, 99].map((failures) => waited(failures)))).toEqual([0, 250, 500, 4000]);
});

test("a refusal that says for how long is kept to (error.client-wait)", async () => {
  expect(await waited(1, refusal(3))).toBe(3000);
  expect(await waited(99, refusal(3))).toBe(4000);
  expect(await waited(1, refusal(Number.NaN))).toBe(250);
});

test("also by one who is called back from the wait", async () => {
  expect(await waited(1, refusal(3), 0.5)).toBe(3000);
});
