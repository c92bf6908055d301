// `npm test`: everything that is checked, with one closing line. First what only reads the tree, two at a time; then the tests,
// alone, because some of them measure time.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { postgresPrograms } from "../reference/testing/postgres.ts";
import { chromium } from "./programs.ts";
import { root, run, runAll } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { closingLine, tally } from "./tally.ts";

const report = join(root, "node_modules/.cache/vitest-report.json");

const STATIC: readonly Stage[] = [
  { name: "lint", command: ["eslint", ".", "--cache", "--cache-location", "node_modules/.cache/eslint", "--cache-strategy", "content"] },
  { name: "types", command: ["tsc", "--noEmit", "-p", "."] },
  { name: "generated files are fresh", command: ["node", "conformance/cli/voicetunnel.js", "spec", "compile", "--check"] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "prose", command: ["markdownlint", "*.md", "spec/*.md", "vectors/*.md", "docs/*.md", "docs/guide/*.md"] },
];

const TESTS: Stage = {
  name: "tests",
  command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)],
  live: true,
};

const started = performance.now();
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
rmSync(report, { force: true });
const stages = await runAll(STATIC, 2);
const tests = await run(TESTS);
const counted = tally(existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as unknown) : undefined);

// A stage counts as one test, so that the closing line never says "0 failed" of a run that failed.
const broken = stages.filter(({ ok }) => !ok);
const total = {
  passed: counted.passed + stages.length - broken.length,
  failed: counted.failed + broken.length + (tests.ok || counted.failed > 0 ? 0 : 1),
  skipped: counted.skipped,
};
console.log(
  `\n${String(counted.passed + counted.failed)} tests and ${String(stages.length)} checks of the tree in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
for (const { stage } of broken) console.log(`failed: ${stage.name}: ${stage.command.join(" ")}`);
if (chromium() === undefined) console.log("skipped: tests in a browser, because Chromium is missing. To install it: sudo .ci/setup");
const postgres = postgresPrograms();
if ("missing" in postgres) console.log(`skipped: tests on PostgreSQL, because ${postgres.missing}. To install it: npm ci`);
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
