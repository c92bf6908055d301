import { describe, expect, test } from "vitest";
import { baselineFrom, baselineJudge, parseBaseline, pinOf, type BaselineEntry } from "./baseline.ts";
import { failure } from "./errors.ts";
import { runCheck } from "./run-check.ts";
import { toyCheck, toyRun } from "./testing/toys.ts";

const about = { reason: "not written yet, see the issue", issue: "https://example.org/1", expires: "2999-01-01" };
const ids = new Set(["toy.word/x"]);
const observe = (run: Parameters<typeof toyCheck>[1]) => runCheck(toyCheck("toy.word/x", run), toyRun("http://127.0.0.1:1"));
const failing = () => observe(() => Promise.reject(failure("no", "a", "status 409 for Q29tZSBoZXJlIFdhdHNvbg123456 at 1767225605000")));

async function judged(change: Partial<BaselineEntry>, result = failing()) {
  const baseline = baselineFrom([await failing()], about);
  const entries = baseline.entries.map((entry) => ({ ...entry, ...change }));
  const judge = baselineJudge({ ...baseline, entries }, "2026-01-01", ids);
  const finished = judge.finish(await result);
  return { outcome: finished.outcome, stale: judge.stale().map(({ why }) => why) };
}

describe("an expected failure", () => {
  test("is known while what is observed is what was pinned", async () => {
    expect(await judged({})).toEqual({ outcome: "known", stale: [] });
  });

  test.each([
    [{ expires: "2025-12-31" }, "expired on 2025-12-31"],
    [{ pin: "something else" }, "something else was observed than what is pinned"],
    [{ observation: "inconclusive" as const }, "observed fail instead of inconclusive"],
  ])("%j counts again, and the entry is stale", async (change, why) => {
    expect(await judged(change)).toEqual({ outcome: "nonconformant", stale: [why] });
  });

  test("that passes now makes the entry stale", async () => {
    expect(
      await judged(
        {},
        observe(async (t) => t.fact("sang")),
      ),
    ).toEqual({ outcome: "conformant", stale: ["the check passes now"] });
  });

  test("never covers an error of the suite", async () => {
    expect(
      await judged(
        {},
        observe(() => Promise.reject(new TypeError("oops"))),
      ),
    ).toEqual({ outcome: "error", stale: [] });
  });

  test("of a check that does not exist is stale", () => {
    const entry: BaselineEntry = { ...about, check: "toy.gone/x", observation: "fail", pin: "" };
    const judge = baselineJudge({ format: "voicetunnel-baseline", version: 1, entries: [entry] }, "2026-01-01", ids);
    expect(judge.stale()).toEqual([{ check: "toy.gone/x", why: "no such check" }]);
  });
});

test("a pin holds nothing that differs from run to run", () => {
  const pin = (id: string, port: number) => pinOf({ reason: "no", observed: `channel ${id} at port ${port}, status 409` });
  expect(pin("Q29tZSBoZXJlIFdhdHNvbg123456", 45_123)).toBe(pin("YW5vdGhlciBjaGFubmVsIGlk1234", 40_001));
  expect(pin("x", 1)).toContain("status 409");
});

test.each([
  ["not JSON", "{"],
  ["another format", '{"format":"x","version":1,"entries":[]}'],
  ["null", "null"],
  ["no reason", entryText({ reason: "" })],
  ["no issue", entryText({ issue: "soon" })],
  ["an error", entryText({ observation: "error" })],
  ["no date", entryText({ expires: "never" })],
])("%s is no baseline", (_, text) => {
  expect(() => parseBaseline(text, "b.json")).toThrow(/b\.json/);
});

function entryText(change: Readonly<Record<string, string>>): string {
  const entry = { ...about, check: "toy.word/x", observation: "fail", pin: "", ...change };
  return JSON.stringify({ format: "voicetunnel-baseline", version: 1, entries: [entry] });
}
