import { expect, test } from "vitest";
import { failure } from "./errors.ts";
import { runChecks } from "./scheduler.ts";
import { toyCheck, toyRun } from "./testing/toys.ts";

const nowhere = "http://127.0.0.1:1";

function gauge() {
  let running = 0;
  let most = 0;
  const order: string[] = [];
  const check = (id: string, more = {}) =>
    toyCheck(
      id,
      async (t) => {
        running += 1;
        most = Math.max(most, running);
        order.push(id);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        t.fact("ran");
      },
      more,
    );
  return { check, most: () => most, order };
}

test("no more checks run at a time than there are jobs, and the results keep the order of the checks", async () => {
  const { check, most } = gauge();
  const checks = Array.from({ length: 9 }, (_, i) => check(`toy.word/${i}`));
  const results = await runChecks(checks, toyRun(nowhere), { jobs: 3, failFast: false });
  expect(most()).toBe(3);
  expect(results.map((result) => result.id)).toEqual(checks.map(({ id }) => id));
});

test("checks that restart the target run alone, after all others", async () => {
  const { check, order } = gauge();
  const control = { restart: () => Promise.resolve() };
  const checks = [check("toy.word/restart", { needs: ["restart"] }), check("toy.word/a"), check("toy.word/b")];
  await runChecks(checks, toyRun(nowhere, {}, { control }), { jobs: 3, failFast: false });
  expect(order.at(-1)).toBe("toy.word/restart");
});

test("fail-fast stops at the first failure and says so of the rest", async () => {
  const { check } = gauge();
  const checks = [toyCheck("toy.word/bad", () => Promise.reject(failure("no", "a", "b"))), check("toy.word/later")];
  const results = await runChecks(checks, toyRun(nowhere), { jobs: 1, failFast: true });
  expect(results.map(({ observation, notRun }) => [observation, notRun])).toEqual([
    ["fail", undefined],
    ["not-run", "fail-fast"],
  ]);
});

test("an interrupt ends the check that runs and skips the rest: the report is partial, not lost", async () => {
  const controller = new AbortController();
  const checks = [
    toyCheck("toy.word/hangs", () => {
      controller.abort();
      return new Promise<never>(() => undefined);
    }),
    toyCheck("toy.word/later", async (t) => t.fact("ran")),
  ];
  const results = await runChecks(checks, toyRun(nowhere, { signal: controller.signal }), { jobs: 1, failFast: false });
  expect(results.map(({ notRun }) => notRun)).toEqual(["interrupted", "interrupted"]);
});
