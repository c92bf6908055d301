import { beforeAll, describe, expect, test } from "vitest";
import { failure } from "../runner/errors.ts";
import { conform } from "../runner/run.ts";
import { defaultSettings } from "../runner/settings.ts";
import { assumedTarget } from "../runner/target.ts";
import { TOY_BOOK, toyCheck } from "../runner/testing/toys.ts";
import { diffReports, mergeReports } from "./merge.ts";
import { wantsColour } from "./paint.ts";
import { parseReplay, parseReport } from "./parse.ts";
import { progress } from "./progress.ts";
import { replayFileName, replayFiles } from "./replay-files.ts";
import type { Report } from "./report.ts";
import { render, REPORTERS } from "./reporters.ts";
import type { WireEntry } from "../runner/wire.ts";

const plain = { colour: false, verbose: false };
const HOSTILE = `<script>alert(1)</script> & "quotes" \u0007\u001b[31m | ]]>`;

/** Control characters that a terminal or an XML reader would trip over. */
const CONTROL = /(?![\n\t])\p{Cc}/u;

const CHECKS = [
  toyCheck("toy.word/good", async (t) => t.fact("it spoke")),
  toyCheck("toy.word/bad", async (t) => {
    for (let i = 0; i < 9; i++) t.wire.record({ direction: "received", transport: "http", summary: `message ${i}`, body: HOSTILE });
    throw failure("it misbehaved", "a good word", HOSTILE);
  }),
  toyCheck("toy.polite/rude", () => Promise.reject(failure("it was rude", "please", "nothing"))),
  toyCheck("toy.word/buggy", () => Promise.reject(new TypeError("oops"))),
  toyCheck("toy.word/skipped", async (t) => t.notRun("needs-peer")),
];

const run = (checks = CHECKS): Promise<Report> =>
  conform({
    checks,
    book: TOY_BOOK,
    target: assumedTarget("http://127.0.0.1:9"),
    settings: { ...defaultSettings(), seed: "7" },
    server: "http://127.0.0.1:9",
  });

let report: Report;
beforeAll(async () => {
  report = await run();
});

describe("console", () => {
  test("a failure shows all that is needed to act on it", () => {
    const text = render(report, "console", plain);
    for (const part of [
      "NONCONFORMANT toy.word/bad",
      "toy.word (MUST)",
      "A server MUST do toy.word.",
      "spec/toy.md:7",
      "a good word",
      "message 8",
      "(3 messages before)",
      "voicetunnel conform run --server http://127.0.0.1:9 --only toy.word/bad --seed 7",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("message 2 ");
  });

  test("a warning is told, a skip is counted with its reason, and the end says what the run cost", () => {
    const text = render(report, "console", plain);
    expect(text).toContain("WARNING toy.polite/rude");
    expect(text).toContain("not run: 1 needs-peer");
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^5 checks in .* seed 7: .* checks per second, .* ms per check$/);
  });

  test("heartbeats do not crowd out the messages that matter, unless the rule is about them", () => {
    const message = (text: string): WireEntry => ({
      at: 1,
      direction: "received",
      transport: "websocket",
      summary: "text",
      text,
      bytes: text.length,
      truncated: false,
    });
    const wire = [message("what mattered"), ...Array.from({ length: 9 }, (_, n) => message(`{"type":"ping","n":${n}}`))];
    const shown = (sentence: string): string => {
      const checks = report.checks
        .filter(({ id }) => id === "toy.word/bad")
        .map((result) => ({ ...result, wire, spec: { ...result.spec, text: sentence } }));
      return render({ ...report, checks }, "console", plain);
    };
    expect(shown("A server MUST do toy.word.")).toContain("what mattered");
    expect(shown("A server MUST do toy.word.")).not.toContain('"ping"');
    expect(shown("A server MUST send a ping.")).toContain('"n":8');
  });

  test("a stack is shown only when asked for", () => {
    expect(render(report, "console", plain)).not.toContain("stack");
    expect(render(report, "console", { colour: false, verbose: true })).toContain("TypeError: oops");
  });

  test("colours only where wanted, control characters of a peer's messages never", () => {
    expect(render(report, "console", plain)).not.toMatch(CONTROL);
    expect(render(report, "console", { colour: true, verbose: false })).toContain("\u001b[31m");
    expect(wantsColour({}, true)).toBe(true);
    expect(wantsColour({ NO_COLOR: "1" }, true)).toBe(false);
    expect(wantsColour({ NO_COLOR: "" }, true)).toBe(true);
    expect(wantsColour({}, false)).toBe(false);
  });
});

test("no reporter lets a peer's text become markup", () => {
  const html = render(report, "html", plain);
  expect(html).not.toContain("<script>alert(1)");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).not.toMatch(/(src|href)="https?:/);
  const facts = report.checks.map((result) => ({ ...result, facts: ["it spoke", "it spoke", "it sang"] }));
  expect(render({ ...report, checks: facts }, "html", plain)).toContain("<ul><li>it spoke (2 times)</li><li>it sang</li></ul>");
  // What failed is the first thing to be read.
  const order = [...html.matchAll(/<details [^>]*id="([^"]*)"/g)].map((match) => match[1]);
  expect(order).toEqual(["toy.word/bad", "toy.word/buggy", "toy.polite/rude", "toy.word/good", "toy.word/skipped"]);
  const junit = render(report, "junit", plain);
  expect(junit).not.toMatch(CONTROL);
  expect(junit).toContain("&lt;script&gt;");
});

test("junit, tap, markdown and badge count alike", () => {
  expect(render(report, "junit", plain)).toContain('tests="5" failures="1" errors="1" skipped="1"');
  const tap = render(report, "tap", plain).split("\n");
  expect(tap.slice(0, 2)).toEqual(["TAP version 14", "1..5"]);
  expect(tap.filter((line) => line.startsWith("not ok"))).toHaveLength(3);
  expect(tap.filter((line) => line.includes("# SKIP"))).toHaveLength(1);
  expect(render(report, "markdown", plain)).toContain("| MUST | 1 | 1 | 0 | 1 | 1 |");
  expect(JSON.parse(render(report, "badge", plain))).toEqual({ schemaVersion: 1, label: "VoiceTunnel", message: "not conformant", color: "red" });
});

test("every reporter renders an empty run", async () => {
  const empty = await run([]);
  for (const name of REPORTERS) expect(render(empty, name, plain).length).toBeGreaterThan(0);
  expect(empty).toMatchObject({ verdict: "nothingSelected", exitCode: 5 });
});

test("a report and its replay files are read back as they were written", () => {
  expect(parseReport(render(report, "json", plain), "report.json")).toEqual(report);
  const files = replayFiles(report);
  expect(files.map(({ name }) => name)).toEqual(["toy.word--bad.json", "toy.polite--rude.json", "toy.word--buggy.json"]);
  expect(parseReplay(files[0]?.content ?? "", "x")).toMatchObject({ check: "toy.word/bad", seed: "7", server: "http://127.0.0.1:9" });
  expect(replayFileName("a.b/../../c")).not.toContain("/");
});

test.each(["{", "[]", "{}", '{"format":"voicetunnel-report","version":2}', "null"])("%s is no report", (text) => {
  expect(() => parseReport(text, "r.json")).toThrow(/r\.json/);
  expect(() => parseReplay(text, "r.json")).toThrow(/r\.json/);
});

test("the shards of a run merge into its verdict, and nothing is counted twice", async () => {
  const [a, b] = [await run(CHECKS.slice(0, 1)), await run(CHECKS.slice(1))];
  const merged = mergeReports([a, b]);
  expect(merged.counts).toEqual(report.counts);
  expect(merged.exitCode).toBe(1);
  expect(() => mergeReports([a, a])).toThrow(/more than one/);
  expect(() => mergeReports([])).toThrow(/at least one/);
});

test("a difference says what became worse", async () => {
  const before = await run(CHECKS.slice(0, 2));
  const after = await run([toyCheck("toy.word/good", () => Promise.reject(failure("no", "a", "b"))), toyCheck("toy.word/bad", async (t) => t.fact("x"))]);
  expect(diffReports(before, after)).toEqual([
    { check: "toy.word/bad", before: "nonconformant", after: "conformant", worse: false },
    { check: "toy.word/good", before: "conformant", after: "nonconformant", worse: true },
  ]);
});

test("progress rewrites one line on a terminal and stays plain when piped", () => {
  const said = (isTTY: boolean): string => {
    let text = "";
    const shown = progress({ isTTY, write: (part: string) => (text += part) });
    report.checks.forEach((result, i) => shown.result(result, i + 1, report.checks.length));
    shown.end();
    return text;
  };
  expect(said(true)).toContain("\r");
  expect(said(false)).not.toMatch(CONTROL);
  expect(said(false)).toContain("5/5 checks, 2 failed\n");
});
