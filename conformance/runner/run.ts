import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countResults } from "../report/counts.ts";
import { REPORT_FORMAT, REPORT_VERSION, type CheckResult, type Report, type ReportCodec, type ReportTarget } from "../report/report.ts";
import { baselineJudge, type Baseline } from "./baseline.ts";
import type { AnyCheck } from "./check.ts";
import { EXIT, runEnd } from "./exit-codes.ts";
import { PACKAGE_ROOT } from "./package-file.ts";
import type { RequirementBook } from "./requirements.ts";
import { endsRun, runChecks, type Schedule } from "./scheduler.ts";
import { selectChecks, type Selectable } from "./selection.ts";
import type { RunSettings } from "./settings.ts";
import type { Target } from "./target.ts";

/** What a run against a codec came to. */
export interface CodecOutcome {
  readonly results: readonly CheckResult[];
  readonly about: ReportCodec;
}

export interface Run {
  readonly checks: readonly AnyCheck[];
  /** All checks that there are, where others are judged elsewhere: patterns and baselines may name these, too. */
  readonly known?: readonly Selectable[];
  readonly book: RequirementBook;
  /** The server; absent when only a codec is judged. */
  readonly target?: Target;
  /** Judges a codec, before the server: it is the quicker one. Undefined when none of its checks was selected. */
  readonly codec?: () => Promise<CodecOutcome>;
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
 * Runs the selected checks against a target, a codec or both, and makes the report.
 *
 * @throws UsageError when a pattern matches nothing
 */
export async function conform(run: Run): Promise<Report> {
  const { known = run.checks, signal = new AbortController().signal } = run;
  const startedAt = new Date();
  const start = performance.now();
  const today = startedAt.toISOString().slice(0, 10);
  const judge = run.baseline === undefined ? undefined : baselineJudge(run.baseline.content, today, new Set(known.map(({ id }) => id)));
  const finish = (result: CheckResult): CheckResult => judge?.finish(result) ?? result;
  // Mistakes in patterns are told before anything is started.
  const selected = selectChecks(run.target === undefined ? [] : run.checks, run.book, run.settings, known);
  const codec = await run.codec?.();
  const codecResults = (codec?.results ?? []).map(finish);
  const stopped = run.settings.failFast && codecResults.some(endsRun);
  const serverResults =
    run.target === undefined ? [] : await serverChecks({ ...run, target: run.target, signal }, selected, { finish, stopped });
  const results = [...serverResults, ...codecResults];
  const measured = { startedAt: startedAt.toISOString(), durationMs: Math.round(performance.now() - start), interrupted: signal.aborted };
  return makeReport(run, { results, codec: codec?.about }, measured, judge?.stale() ?? []);
}

function serverChecks(
  run: Run & { readonly target: Target; readonly signal: AbortSignal },
  selected: readonly AnyCheck[],
  schedule: Pick<Schedule, "finish" | "stopped">,
): Promise<CheckResult[]> {
  const { settings } = run;
  const checkRun = {
    target: run.target,
    book: run.book,
    strict: settings.strict,
    signal: run.signal,
    settings: {
      seed: settings.seed,
      runs: settings.runs,
      scale: settings.timeoutScale,
      ...(settings.path === undefined ? {} : { path: settings.path }),
    },
    ...(run.server === undefined ? {} : { server: run.server }),
  };
  return runChecks(selected, checkRun, {
    jobs: settings.jobs,
    failFast: settings.failFast,
    ...schedule,
    ...(run.onStart === undefined ? {} : { onStart: run.onStart }),
    ...(run.onResult === undefined ? {} : { onResult: run.onResult }),
  });
}

type Measured = Pick<Report["run"], "startedAt" | "durationMs" | "interrupted">;

function makeReport(
  run: Run,
  { results, codec }: { readonly results: readonly CheckResult[]; readonly codec: ReportCodec | undefined },
  measured: Measured,
  stale: NonNullable<Report["baseline"]>["stale"],
): Report {
  const { settings } = run;
  const end = runEnd({ interrupted: measured.interrupted, staleBaseline: stale.length > 0, strict: settings.strict, results });
  const carriedOut = results.filter((result) => result.observation !== "not-run");
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    suite: { name: "voicetunnel", version: suiteVersion(), requirements: digestOf(run.book) },
    target: run.target === undefined ? codecTarget(codec) : serverTarget(run, run.target),
    ...(codec === undefined ? {} : { codec }),
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

function serverTarget({ server, remarks = [] }: Run, { url, name, clockOffset, features, limits }: Target): ReportTarget {
  return { kind: "server", url, name, startedBySuite: server === undefined, clockOffsetMs: clockOffset, features, limits, remarks };
}

function codecTarget(codec: ReportCodec | undefined): ReportTarget {
  const name = codec === undefined ? "no codec was asked" : `${codec.name} ${codec.release}`.trim();
  const nothing = { clockOffsetMs: 0, features: {}, limits: {}, remarks: [] };
  return { kind: "codec", url: codec?.command ?? "", name, startedBySuite: false, ...nothing };
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
