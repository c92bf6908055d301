import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countResults } from "../report/counts.ts";
import {
  REPORT_FORMAT,
  REPORT_VERSION,
  type CheckResult,
  type Report,
  type ReportClient,
  type ReportCodec,
  type ReportTarget,
} from "../report/report.ts";
import { baselineJudge, type Baseline } from "./baseline.ts";
import type { AnyCheck } from "./check.ts";
import type { TestSettings } from "./common-test.ts";
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

/** What a run against a client came to. */
export interface ClientOutcome {
  readonly results: readonly CheckResult[];
  readonly about: ReportClient;
}

export interface Run {
  readonly checks: readonly AnyCheck[];
  /** All checks that there are, where others are judged elsewhere: patterns and baselines may name these, too. */
  readonly known?: readonly Selectable[];
  readonly book: RequirementBook;
  /** The server; absent when only a client or a codec is judged. */
  readonly target?: Target;
  /** Judges a codec, before the server: it is the quicker one. Undefined when none of its checks was selected. */
  readonly codec?: () => Promise<CodecOutcome>;
  /** Judges a client, before the server. Undefined when none of its checks was selected. */
  readonly client?: () => Promise<ClientOutcome>;
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
 * Runs the selected checks against a server, a client, a codec or several of them, and makes the report.
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
  const stops = (some: readonly CheckResult[]): boolean => run.settings.failFast && some.some(endsRun);
  // Who stops at the first failure has not even begun with the next one.
  const client = stops(codecResults) ? undefined : await run.client?.();
  const clientResults = (client?.results ?? []).map(finish);
  const stopped = stops([...codecResults, ...clientResults]);
  const serverResults =
    run.target === undefined ? [] : await serverChecks({ ...run, target: run.target, signal }, selected, { finish, stopped });
  const results = [...serverResults, ...clientResults, ...codecResults];
  const measured = { startedAt: startedAt.toISOString(), durationMs: Math.round(performance.now() - start), interrupted: signal.aborted };
  return makeReport(run, { results, codec: codec?.about, client: client?.about }, measured, judge?.stale() ?? []);
}

/** What of the settings each check is told. */
export function testSettings({ seed, runs, timeoutScale, path }: RunSettings): TestSettings {
  return { seed, runs, scale: timeoutScale, ...(path === undefined ? {} : { path }) };
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
    settings: testSettings(settings),
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

interface Everything {
  readonly results: readonly CheckResult[];
  readonly codec: ReportCodec | undefined;
  readonly client: ReportClient | undefined;
}

type Measured = Pick<Report["run"], "startedAt" | "durationMs" | "interrupted">;

function makeReport(
  run: Run,
  { results, codec, client }: Everything,
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
    target: run.target === undefined ? drivenTarget(run, client, codec) : serverTarget(run, run.target),
    ...(codec === undefined ? {} : { codec }),
    ...(client === undefined ? {} : { client }),
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

/** Of what a driver was started for, where no server was judged. */
function drivenTarget(run: Run, client: ReportClient | undefined, codec: ReportCodec | undefined): ReportTarget {
  const kind = run.client === undefined && client === undefined ? "codec" : "client";
  const about = client ?? codec;
  const name = about === undefined ? `no ${kind} was asked` : `${about.name} ${about.release}`.trim();
  const nothing = { clockOffsetMs: 0, features: {}, limits: {}, remarks: [] };
  return { kind, url: about?.command ?? "", name, startedBySuite: false, ...nothing };
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
