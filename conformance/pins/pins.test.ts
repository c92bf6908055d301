// Frozen literals: other people's scripts compare against these. A change here is a change of the suite's interface and belongs into CHANGELOG.md.
import { expect, test } from "vitest";
import { REPORTERS, REPORT_FILE } from "../report/reporters.ts";
import { REPORT_FORMAT, REPORT_VERSION } from "../report/report.ts";
import { conform } from "../runner/run.ts";
import { EXIT } from "../runner/exit-codes.ts";
import { failure } from "../runner/errors.ts";
import { defaultSettings } from "../runner/settings.ts";
import { TOY_BOOK, toyCheck } from "../runner/testing/toys.ts";
import { assumedTarget } from "../runner/target.ts";
import { LEVELS, NOT_RUN_REASONS, OBSERVATIONS, OUTCOMES } from "../runner/verdict.ts";
import { RUN_OPTIONS } from "../cli/option-table.ts";

test("exit codes", () => {
  expect(EXIT).toEqual({
    conformant: 0,
    nonconformant: 1,
    usage: 2,
    broken: 3,
    staleBaseline: 4,
    nothingSelected: 5,
    inconclusive: 6,
    interrupted: 130,
  });
});

test("words of a verdict", () => {
  expect(OBSERVATIONS).toEqual(["pass", "fail", "inconclusive", "not-run", "error"]);
  expect(OUTCOMES).toEqual(["conformant", "nonconformant", "warning", "information", "known", "inconclusive", "skipped", "error"]);
  expect(LEVELS).toEqual(["must", "should", "may"]);
  expect(Object.keys(NOT_RUN_REASONS)).toEqual([
    "capability-absent",
    "operation-absent",
    "limit-too-long",
    "needs-restart",
    "needs-peer",
    "needs-peer-server",
    "peer-unreachable",
    "second-peer",
    "fail-fast",
    "interrupted",
  ]);
});

test("options of conform run", () => {
  expect(RUN_OPTIONS.map(({ name, kind }) => `${name}:${kind}`)).toEqual([
    "server:text",
    "codec:text",
    "client:text",
    "only:list",
    "except:list",
    "level:text",
    "strict:flag",
    "jobs:number",
    "seed:text",
    "runs:number",
    "timeout-scale:number",
    "shard:text",
    "baseline:text",
    "out:text",
    "reporter:list",
    "fail-fast:flag",
    "peer-url:text",
    "peer-port:number",
    "peer-server:text",
    "registration-token:text",
    "verbose:flag",
  ]);
});

test("reporters and their files", () => {
  expect(REPORTERS).toEqual(["console", "json", "html", "junit", "markdown", "tap", "badge"]);
  expect(REPORT_FILE).toEqual({
    console: "report.txt",
    json: "report.json",
    html: "report.html",
    junit: "junit.xml",
    markdown: "report.md",
    tap: "report.tap",
    badge: "badge.json",
  });
});

/** The members of a value, recursively, with the types of the leaves: the shape without the content. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shape(value[0])];
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]));
}

test("the shape of a report", async () => {
  const check = toyCheck("toy.word/x", async (t) => {
    t.fact("it spoke");
    t.wire.record({ direction: "sent", transport: "http", summary: "POST /thing", body: "{}" });
    return Promise.reject(failure("no", "a", "b"));
  });
  const report = await conform({
    checks: [check],
    book: TOY_BOOK,
    target: assumedTarget("http://127.0.0.1:9"),
    settings: { ...defaultSettings(), seed: "1" },
    server: "http://127.0.0.1:9",
  });
  expect([report.format, report.version, REPORT_FORMAT, REPORT_VERSION]).toEqual(["voicetunnel-report", 1, "voicetunnel-report", 1]);
  const tally = { pass: "number", fail: "number", inconclusive: "number", "not-run": "number", error: "number" };
  expect(shape(report)).toEqual({
    format: "string",
    version: "number",
    suite: { name: "string", version: "string", requirements: "string" },
    target: {
      kind: "string",
      url: "string",
      name: "string",
      startedBySuite: "boolean",
      clockOffsetMs: "number",
      features: {},
      limits: {},
      remarks: [],
    },
    run: {
      startedAt: "string",
      durationMs: "number",
      interrupted: "boolean",
      checksPerSecond: "number",
      msPerCheck: "number",
      seed: "string",
      jobs: "number",
      runs: "number",
      timeoutScale: "number",
      strict: "boolean",
      level: "string",
      only: [],
      except: [],
      shard: "null",
    },
    verdict: "string",
    exitCode: "number",
    counts: {
      total: "number",
      observation: tally,
      outcome: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, "number"])),
      level: { must: tally, should: tally, may: tally },
      class: { server: tally },
      notRun: {},
      requirements: tally,
    },
    baseline: "null",
    checks: [
      {
        id: "string",
        requirement: "string",
        also: [],
        title: "string",
        level: "string",
        classes: ["string"],
        observation: "string",
        reason: "string",
        expected: "string",
        observed: "string",
        outcome: "string",
        facts: ["string"],
        durationMs: "number",
        wire: [
          {
            at: "number",
            direction: "string",
            transport: "string",
            summary: "string",
            text: "string",
            bytes: "number",
            truncated: "boolean",
          },
        ],
        wireDropped: "number",
        seed: "string",
        replay: "string",
        spec: { file: "string", line: "number", anchor: "string", link: "string", text: "string" },
      },
    ],
  });
});
