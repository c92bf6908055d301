// `npm test`: everything that is checked, with one closing line. First, two at a time, what no clock disturbs: the checks of the tree,
// the tests that build the site and the package, and the unit tests. Then the tests that measure time, alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { postgresPrograms } from "../reference/testing/postgres.ts";
import { knownAnswersPresent } from "../vectors/known-answers/read.ts";
import { chromium } from "./programs.ts";
import { root, run, runAll } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { closingLine, failures, tally } from "./tally.ts";
import type { Tally } from "./tally.ts";

const cache = join(root, "node_modules/.cache");
const chosen = process.argv.slice(2);

/** A stage of tests, and the file in which vitest counts them. */
interface Tests extends Stage {
  readonly report: string;
}

const vitest = (name: string, args: readonly string[], live: boolean): Tests => {
  const report = join(cache, `vitest-${name.replaceAll(" ", "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: ["vitest", "run", ...reporters, ...args], live, report };
};

const BUILDING = ["docs", "packed"];
const TIMED = ["conformance", "clients", "selftest", "browser"];
const named = (projects: readonly string[], not = ""): string[] => projects.map((project) => `--project=${not}${project}`);
const builds = vitest("tests of the site and the package", named(BUILDING), false);
const units = vitest("unit tests", named([...BUILDING, ...TIMED], "!"), true);
const timed = vitest("tests that measure time", named(TIMED), true);

const TREE: readonly [Stage, ...Stage[]] = [
  { name: "types and lint", command: ["node", ".ci/lint.ts"] },
  { name: "the state tables hold", command: ["node", "conformance/models/explorer/explore.ts", "--brief"], told: true },
  { name: "generated files are fresh", command: ["node", "conformance/cli/voicetunnel.js", "spec", "compile", "--check"] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "prose", command: ["markdownlint", "*.md", "spec/*.md", "vectors/*.md", "docs/*.md", "docs/guide/*.md"] },
];

// What is asked for on the command line is run alone, after the tree: `npm test -- --project unit`.
const last = chosen.length > 0 ? vitest("tests", chosen, true) : timed;
const TESTS: readonly Tests[] = chosen.length > 0 ? [last] : [builds, units, timed];

const started = performance.now();
mkdirSync(cache, { recursive: true });
for (const { report } of TESTS) rmSync(report, { force: true });
// The longest first; the unit tests, which take any number of processors, fill what is left beside it.
const [longest, ...shorter] = TREE;
const early = await runAll(chosen.length > 0 ? TREE : [longest, builds, ...shorter, units], 2);
const outcomes = [...early, await run(last)];

const reportOf = (report: string): unknown => (existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined);

/** What a stage adds: its tests, or itself as one, so that the closing line never says "0 failed" of a run that failed. */
const counted = outcomes.map(({ stage, ok }) => {
  const { report } = TESTS.find((candidate) => candidate === stage) ?? {};
  if (report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const found = tally(reportOf(report));
  return { ...found, failed: ok ? found.failed : Math.max(found.failed, 1) };
});
const sum = (key: keyof Tally): number => counted.reduce((all, part) => all + part[key], 0);
const total = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const tests = total.passed + total.failed - TREE.length;
console.log(`\n${String(tests)} tests and ${String(TREE.length)} checks of the tree in ${seconds} s`);
for (const { stage } of outcomes.filter(({ ok }) => !ok)) {
  console.log(`failed: ${stage.name}: ${stage.command.join(" ")}`);
  const { report } = TESTS.find((candidate) => candidate === stage) ?? {};
  if (report !== undefined) for (const failed of failures(reportOf(report))) console.log(`  ${failed}`);
}
if (chromium() === undefined) console.log("skipped: tests in a browser, because Chromium is missing. To install it: sudo .ci/setup");
const postgres = postgresPrograms();
if ("missing" in postgres) console.log(`skipped: tests on PostgreSQL, because ${postgres.missing}. To install it: npm ci`);
if (!knownAnswersPresent())
  console.log("skipped: other people's known answers, because there is no ../shared/known-answers beside the repository");
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
