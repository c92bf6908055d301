import * as fc from "fast-check";
import { expect, test } from "vitest";
import { failure } from "./errors.ts";
import { runCheck } from "./run-check.ts";
import { toyCheck, toyRun } from "./testing/toys.ts";

const nowhere = "http://127.0.0.1:1";

/** Fails for every number from 100 on; remembers what was drawn. */
function numbers(drawn: number[]) {
  return toyCheck("toy.word/numbers", async (t) => {
    t.fact("numbers were drawn");
    await t.property("numbers are small", fc.nat(10_000), async (n) => {
      drawn.push(n);
      if (n >= 100) throw failure("too large", "less than 100", String(n));
    });
  });
}

test("a failed property is shrunk and told with seed and path", async () => {
  const result = await runCheck(numbers([]), toyRun(nowhere));
  expect(result).toMatchObject({ observation: "fail", reason: "numbers are small: too large", counterexample: "100", seed: "1" });
  expect(result.observed).toContain("smallest case after");
  expect(result.path).toMatch(/^\d+(:\d+)*$/);
});

test("the same seed draws the same cases, another one does not", async () => {
  const draw = async (seed: string): Promise<number[]> => {
    const drawn: number[] = [];
    await runCheck(numbers(drawn), toyRun(nowhere, { settings: { seed, runs: 50, scale: 1 } }));
    return drawn;
  };
  expect(await draw("1")).toEqual(await draw("1"));
  expect(await draw("1")).not.toEqual(await draw("2"));
});

test("the path of a failure leads straight to the smallest case", async () => {
  const { path = "" } = await runCheck(numbers([]), toyRun(nowhere));
  const drawn: number[] = [];
  const again = await runCheck(numbers(drawn), toyRun(nowhere, { settings: { seed: "1", runs: 50, scale: 1, path } }));
  expect(again.counterexample).toBe("100");
  expect(drawn[0]).toBe(100);
});

test("a long row of octets is told by its beginning and its end", async () => {
  const check = toyCheck("toy.word/x", (t) =>
    t.property("never", fc.constant(new Uint8Array(1_500)), () => Promise.reject(failure("no", "a", "b"))),
  );
  const { observed, counterexample } = await runCheck(check, toyRun(nowhere));
  expect(observed).toMatch(/smallest case after 0 steps of shrinking: 1500 bytes 0+…0+$/);
  expect(counterexample).toMatch(/^Uint8Array\.from/);
});

test("a smaller case that fails for another reason is not the smallest case", async () => {
  let ended = false;
  const check = toyCheck("toy.word/x", (t) =>
    t.property("numbers are small", fc.nat(10_000), async (n) => {
      if (ended) throw failure("the connection has ended", "an answer", "nothing");
      if (n < 100) return;
      ended = true;
      throw failure(`${n} is too large`, "less than 100", String(n));
    }),
  );
  const result = await runCheck(check, toyRun(nowhere));
  expect(result.reason).toMatch(/^numbers are small: \d+ is too large$/);
  expect(Number(result.counterexample)).toBeGreaterThanOrEqual(100);
  expect(result.observed).toContain("after 0 steps of shrinking");
});

test("a predicate that answers false fails the property", async () => {
  const check = toyCheck("toy.word/x", (t) => t.property("never", fc.constant(1), async () => false));
  expect(await runCheck(check, toyRun(nowhere))).toMatchObject({
    observation: "fail",
    observed: expect.stringContaining("it does not") as string,
  });
});

test("a bug inside of a property is an error, and nothing is shrunk", async () => {
  let cases = 0;
  const check = toyCheck("toy.word/x", (t) =>
    t.property("buggy", fc.nat(), async () => {
      cases += 1;
      throw new TypeError("oops");
    }),
  );
  expect(await runCheck(check, toyRun(nowhere))).toMatchObject({ observation: "error", reason: "a bug of the suite: oops" });
  expect(cases).toBe(1);
});

test("a skip inside of a property stays a skip", async () => {
  const check = toyCheck("toy.word/x", (t) => t.property("skipping", fc.nat(), async () => t.notRun("needs-peer")));
  expect(await runCheck(check, toyRun(nowhere))).toMatchObject({ observation: "not-run", notRun: "needs-peer" });
});
