import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countResults } from "../report/counts.ts";
import { REPORT_FORMAT, REPORT_VERSION, type CheckResult, type Report } from "../report/report.ts";
import { baselineJudge, type Baseline } from "./baseline.ts";
import type { AnyCheck } from "./check.ts";
import { EXIT, runEnd } from "./exit-codes.ts";
import { PACKAGE_ROOT } from "./package-file.ts";
import type { RequirementBook } from "./requirements.ts";
import { runChecks, type Schedule } from "./scheduler.ts";
import { selectChecks } from "./selection.ts";
import type { RunSettings } from "./settings.ts";
import type { Target } from "./target.ts";

export interface Run {
  readonly checks: readonly AnyCheck[];
  readonly book: RequirementBook;
  readonly target: Target;
  readonly settings: RunSettings;
  /** The server as it was named on the command line; absent when the suite started it. */
  readonly server?: string;
  readonly remarks?: readonly string[];
  readonly baseline?: { readonly file: string; readonly content: Baseline };
  readonly signal?: AbortSignal;
  readonly onStart?: Schedule["onStart"];
  readonly onResult?: Schedule["onResult"];
}

/**
 * Runs the selected checks against a target and makes the report.
 *
 * @throws UsageError when a pattern matches nothing
 */
export async function conform(run: Run): Promise<Report> {
  const { settings } = run;
  const selected = selectChecks(run.checks, run.book, settings);
  const signal = run.signal ?? new AbortController().signal;
  const startedAt = new Date();
  const start = performance.now();
  const today = startedAt.toISOString().slice(0, 10);
  const judge =
    run.baseline === undefined ? undefined : baselineJudge(run.baseline.content, today, new Set(run.checks.map((check) => check.id)));
  const checkRun = {
    target: run.target,
    book: run.book,
    strict: settings.strict,
    signal,
    settings: {
      seed: settings.seed,
      runs: settings.runs,
      scale: settings.timeoutScale,
      ...(settings.path === undefined ? {} : { path: settings.path }),
    },
    ...(run.server === undefined ? {} : { server: run.server }),
  };
  const results = await runChecks(selected, checkRun, {
    jobs: settings.jobs,
    failFast: settings.failFast,
    ...(judge === undefined ? {} : { finish: (result: CheckResult) => judge.finish(result) }),
    ...(run.onStart === undefined ? {} : { onStart: run.onStart }),
    ...(run.onResult === undefined ? {} : { onResult: run.onResult }),
  });
  const measured = { startedAt: startedAt.toISOString(), durationMs: Math.round(performance.now() - start), interrupted: signal.aborted };
  return makeReport(run, results, measured, judge?.stale() ?? []);
}

type Measured = Pick<Report["run"], "startedAt" | "durationMs" | "interrupted">;

function makeReport(
  run: Run,
  results: readonly CheckResult[],
  measured: Measured,
  stale: NonNullable<Report["baseline"]>["stale"],
): Report {
  const { settings, target } = run;
  const end = runEnd({ interrupted: measured.interrupted, staleBaseline: stale.length > 0, strict: settings.strict, results });
  const carriedOut = results.filter((result) => result.observation !== "not-run");
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    suite: { name: "voicetunnel", version: suiteVersion(), requirements: digestOf(run.book) },
    target: {
      kind: "server",
      url: target.url,
      name: target.name,
      startedBySuite: run.server === undefined,
      clockOffsetMs: target.clockOffset,
      features: target.features,
      limits: target.limits,
      remarks: run.remarks ?? [],
    },
    run: {
      ...measured,
      ...speed(carriedOut, measured.durationMs),
      seed: settings.seed,
      jobs: settings.jobs,
      runs: settings.runs,
      timeoutScale: settings.timeoutScale,
      strict: settings.strict,
      level: settings.level,
      only: settings.only,
      except: settings.except,
      shard: settings.shard === undefined ? null : `${settings.shard.index}/${settings.shard.count}`,
    },
    verdict: end,
    exitCode: EXIT[end],
    counts: countResults(results),
    baseline:
      run.baseline === undefined
        ? null
        : { file: run.baseline.file, known: results.filter((result) => result.outcome === "known").length, stale },
    checks: results,
  };
}

/** What a run costs: checks per second of the whole run, and the mean time of one check. */
function speed(results: readonly CheckResult[], durationMs: number): Pick<Report["run"], "checksPerSecond" | "msPerCheck"> {
  const round = (value: number): number => Math.round(value * 10) / 10;
  if (results.length === 0) return { checksPerSecond: 0, msPerCheck: 0 };
  const busy = results.reduce((sum, result) => sum + result.durationMs, 0);
  return { checksPerSecond: round((results.length * 1000) / Math.max(durationMs, 1)), msPerCheck: round(busy / results.length) };
}

/** The version in package.json. */
export function suiteVersion(): string {
  const parsed = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { readonly version: string };
  return parsed.version;
}

/** Names the set of requirements that a report was made with. */
function digestOf(book: RequirementBook): string {
  const rows = book.all.map(({ id, keyword, text }) => [id, keyword, text]);
  return `sha-256:${createHash("sha256").update(JSON.stringify(rows)).digest("hex")}`;
}
