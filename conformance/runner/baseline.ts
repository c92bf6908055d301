import type { CheckResult, StaleEntry } from "../report/report.ts";
import { UsageError } from "./usage-error.ts";

/** An expected failure: per check, with a reason and an issue, pinned to what was observed, and only for a while. */
export interface BaselineEntry {
  readonly check: string;
  readonly reason: string;
  readonly issue: string;
  readonly observation: "fail" | "inconclusive";
  /** What was observed, with random parts removed (see `pinOf`). */
  readonly pin: string;
  /** Last day on which the entry counts, `YYYY-MM-DD`. */
  readonly expires: string;
}

export interface Baseline {
  readonly format: "voicetunnel-baseline";
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

/**
 * The observation without what differs from run to run: ids, keys, hexadecimal digits, times, ports, counterexamples.
 *
 * @example
 * pinOf({ reason: "got another refusal", observed: "status 409, code conflict" });
 */
export function pinOf(result: Pick<CheckResult, "reason" | "observed">): string {
  const observed = (result.observed ?? "").split("\nsmallest case")[0] ?? "";
  return `${result.reason} | ${observed}`
    .replace(/[A-Za-z0-9_=~-]{20,}/g, "*")
    .replace(/\d{4,}(\.\d+)?/g, "#")
    .slice(0, 400);
}

/** Parses a baseline file. @throws UsageError that names the entry and the member that is wrong */
export function parseBaseline(text: string, file: string): Baseline {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`the baseline ${file} is not JSON`);
  }
  const raw = (typeof parsed === "object" && parsed !== null ? parsed : {}) as Record<"format" | "version" | "entries", unknown>;
  if (raw.format !== "voicetunnel-baseline" || raw.version !== 1 || !Array.isArray(raw.entries)) {
    throw new UsageError(`${file} is not a baseline: format "voicetunnel-baseline", version 1 and entries are wanted`);
  }
  const entries = raw.entries.map((entry: unknown, i) => parseEntry(entry, `${file}: entry ${i + 1}`));
  const twice = entries.find((entry, i) => entries.findIndex((other) => other.check === entry.check) !== i);
  if (twice !== undefined) throw new UsageError(`${file}: ${twice.check} is listed twice`);
  return { format: "voicetunnel-baseline", version: 1, entries };
}

type EntryText = (name: string, pattern: RegExp, wanted: string) => string;

function textsOf(raw: Readonly<Record<string, unknown>>, where: string): EntryText {
  return (name, pattern, wanted) => {
    const value = raw[name];
    if (typeof value !== "string" || !pattern.test(value)) throw new UsageError(`${where}${name} must be ${wanted}`);
    return value;
  };
}

/** What a person writes of an entry: why, where it is mended, until when. */
function textsOfPeople(text: EntryText): Pick<BaselineEntry, "reason" | "issue" | "expires"> {
  const expires = text("expires", /^\d{4}-\d{2}-\d{2}$/, "a date, YYYY-MM-DD");
  return {
    reason: text("reason", /\S.{9,}/, "a reason of at least ten characters"),
    issue: text("issue", /^https?:\/\/\S+$/, "a link to an issue"),
    // 2026-02-31 has the form of a date, and is none.
    expires: isDay(expires) ? expires : text("expires", /^$/, "a day of the calendar"),
  };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Judges what `baseline init` was told. @throws UsageError that names the option */
export function assertBaselineTexts(about: Pick<BaselineEntry, "reason" | "issue" | "expires">): void {
  textsOfPeople(textsOf(about, "--"));
}

function parseEntry(entry: unknown, where: string): BaselineEntry {
  const raw = (typeof entry === "object" && entry !== null ? entry : {}) as Record<string, unknown>;
  const text = textsOf(raw, `${where}: `);
  const observation = text(
    "observation",
    /^(fail|inconclusive)$/,
    '"fail" or "inconclusive" (an error of the suite can never be expected)',
  );
  return {
    check: text("check", /\/./, "the id of a check"),
    ...textsOfPeople(text),
    observation: observation === "fail" ? "fail" : "inconclusive",
    pin: text("pin", /[\s\S]*/, "a string"),
  };
}

export interface BaselineJudge {
  /** Makes an expected failure `known`; notes entries that are stale. */
  finish(result: CheckResult): CheckResult;
  stale(): readonly StaleEntry[];
}

/** Applies a baseline to results as they come. `today` is `YYYY-MM-DD`; `allIds` are all checks, selected or not. */
export function baselineJudge(baseline: Baseline, today: string, allIds: ReadonlySet<string>): BaselineJudge {
  const byCheck = new Map(baseline.entries.map((entry) => [entry.check, entry]));
  const stale: StaleEntry[] = baseline.entries
    .filter(({ check }) => !allIds.has(check))
    .map(({ check }) => ({ check, why: "no such check" }));
  const finish = (result: CheckResult): CheckResult => {
    const entry = byCheck.get(result.id);
    // What was skipped tells nothing about the entry; an error is never expected.
    if (entry === undefined || result.observation === "not-run" || result.observation === "error") return result;
    const why = staleness(entry, result, today);
    if (why === undefined)
      return { ...result, outcome: "known", baseline: { reason: entry.reason, issue: entry.issue, expires: entry.expires } };
    stale.push({ check: entry.check, why });
    return result;
  };
  return { finish, stale: () => stale };
}

function staleness(entry: BaselineEntry, result: CheckResult, today: string): string | undefined {
  if (result.observation === "pass") return "the check passes now";
  if (entry.expires < today) return `expired on ${entry.expires}`;
  if (result.observation !== entry.observation) return `observed ${result.observation} instead of ${entry.observation}`;
  return pinOf(result) === entry.pin ? undefined : "something else was observed than what is pinned";
}

/** A baseline of everything that failed or stayed inconclusive in a report. */
export function baselineFrom(
  results: readonly CheckResult[],
  about: { readonly reason: string; readonly issue: string; readonly expires: string },
): Baseline {
  const entries = results.flatMap((result): BaselineEntry[] => {
    const { observation } = result;
    return observation === "fail" || observation === "inconclusive"
      ? [{ check: result.id, ...about, observation, pin: pinOf(result) }]
      : [];
  });
  return { format: "voicetunnel-baseline", version: 1, entries };
}
