import { expect, test } from "vitest";
import { failure } from "./errors.ts";
import { runChecks } from "./scheduler.ts";
import { NotRun } from "./signals.ts";
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

test("behind one public URL, checks with a peer run one at a time, beside those without one", async () => {
  const { check: alone, most } = gauge();
  const { check: beside, most: mostBeside } = gauge();
  const host = {
    url: "https://peer.example",
    name: "peer.example",
    port: 1,
    enter: () => Promise.reject(new Error()),
    close: () => Promise.resolve(),
  };
  const checks = [1, 2, 3].flatMap((n) => [alone(`toy.word/with-${n}`, { needs: ["peer"] }), beside(`toy.word/without-${n}`)]);
  const run = toyRun(nowhere, {}, { peers: { kind: "url", host } });
  const results = await runChecks(checks, run, { jobs: 3, failFast: false });
  expect([most(), mostBeside()]).toEqual([1, 3]);
  expect(results[0]?.replay).toContain("--peer-url https://peer.example --peer-port 1");
});

test("the target is asked once whether it reaches a peer, and where it does not, no check with one is run", async () => {
  const { check, order } = gauge();
  let asked = 0;
  const peerReach = (): Promise<NotRun> => Promise.resolve(new NotRun("peer-unreachable", `asked ${(asked += 1)} times`));
  const checks = [check("toy.word/a", { needs: ["peer"] }), check("toy.word/b")];
  const results = await runChecks(checks, toyRun(nowhere, { peerReach }), { jobs: 1, failFast: false });
  expect(results.map(({ notRun }) => notRun)).toEqual(["peer-unreachable", undefined]);
  expect(results[0]?.reason).toMatch(/--allow-loopback-peers.*asked 1 times$/);
  expect(order).toEqual(["toy.word/b"]);
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
