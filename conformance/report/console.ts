import { EXIT_MEANING } from "../runner/exit-codes.ts";
import { LEVELS, OBSERVATIONS } from "../runner/verdict.ts";
import type { WireEntry } from "../runner/wire.ts";
import { show } from "../runner/show.ts";
import type { CheckResult, Report, ReportClient, ReportCodec } from "./report.ts";
import { paint, type Paint } from "./paint.ts";

/** Wire messages shown at a failure; the report on disk holds more. */
const LAST_MESSAGES = 6;

export interface ConsoleOptions {
  readonly colour: boolean;
  /** Show stacks of bugs of the suite. */
  readonly verbose: boolean;
}

/** The whole report as text: the failures with everything needed to act, then the counts, then what the run cost. */
export function renderConsole(report: Report, options: ConsoleOptions): string {
  const p = paint(options.colour);
  const told = report.checks.filter((result) => !["conformant", "skipped"].includes(result.outcome));
  const blocks = told.map((result) => (isTrouble(result) ? troubleBlock(result, p, options) : quietLine(result, p)));
  return `${[...blocks, ...staleLines(report, p), summary(report, p)].join("\n")}\n`;
}

function isTrouble(result: CheckResult): boolean {
  return ["nonconformant", "warning", "information", "error"].includes(result.outcome);
}

function quietLine(result: CheckResult, p: Paint): string {
  const why = result.baseline === undefined ? result.reason : `expected until ${result.baseline.expires}: ${result.baseline.reason} (${result.baseline.issue})`;
  return `${p.yellow(result.outcome)} ${result.id}: ${why}\n`;
}

function troubleBlock(result: CheckResult, p: Paint, options: ConsoleOptions): string {
  const head = result.outcome === "warning" || result.outcome === "information" ? p.yellow(result.outcome.toUpperCase()) : p.red(result.outcome.toUpperCase());
  const field = (name: string, value: string, safe: string = harmless(value)): string =>
    `  ${p.dim(name.padEnd(11))} ${safe.replaceAll("\n", `\n${" ".repeat(14)}`)}`;
  const lines = [
    `${head} ${p.bold(result.id)}  ${p.dim(result.title)}`,
    field("requirement", `${result.requirement} (${result.level.toUpperCase()})`),
    field("sentence", result.spec.text),
    field("stands in", `${result.spec.file}:${result.spec.line}`),
    field("reason", result.reason),
    ...(result.failedCase === undefined ? [] : caseFields(result.failedCase, field)),
    ...(result.expected === undefined ? [] : [field("expected", result.expected)]),
    ...(result.observed === undefined ? [] : [field("observed", result.observed)]),
    ...(result.violation === undefined ? [] : [field("violation", violationLine(result.violation))]),
    ...(result.wire.length === 0 ? [] : [field("wire", wireLines(result).join("\n"))]),
    ...(result.path === undefined ? [] : [field("seed, path", `${result.seed}, ${result.path}`)]),
    field("replay", result.replay, p.cyan(harmless(result.replay))),
    ...(options.verbose && result.stack !== undefined ? [field("stack", result.stack)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What a codec was asked: the line as it can be handed to it again, up to a bound. */
function caseFields({ id, sent }: NonNullable<CheckResult["failedCase"]>, field: (name: string, value: string) => string): string[] {
  return [field("case", id), field("sent", show(sent))];
}

/** Where a message broke a rule: `Event at /content/v: type`. */
export function violationLine({ type, pointer, keyword }: NonNullable<CheckResult["violation"]>): string {
  return `${type} at ${pointer === "" ? "the root" : pointer}: ${keyword}`;
}

/** Control characters of a hostile peer must not reach the terminal; line breaks may. */
function harmless(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, "·");
}

/** The last messages. Heartbeats go on whatever happens, and would crowd out what did: they are left out, unless the rule is about them. */
function wireLines({ wire, spec }: CheckResult): string[] {
  const told = /\bp[io]ng\b/.test(spec.text) ? wire : wire.filter((entry) => !isHeartbeat(entry));
  const last = (told.length === 0 ? wire : told).slice(-LAST_MESSAGES);
  const before = last[0] === undefined ? 0 : wire.indexOf(last[0]);
  const lines = last.map(wireLine);
  return before === 0 ? lines : [`(${before} messages before)`, ...lines];
}

function isHeartbeat({ transport, text }: WireEntry): boolean {
  return transport === "websocket" && text !== undefined && text.length < 64 && /"type":"p[io]ng"/.test(text);
}

/** One message on one line: `  12.3 ms → POST /v1/users {"v":1,…`. */
export function wireLine(entry: WireEntry): string {
  const arrow = entry.transport === "note" ? "·" : entry.direction === "sent" ? "→" : "←";
  const body = entry.text ?? (entry.hex === undefined ? "" : `hex ${entry.hex}`);
  // Control characters of a hostile peer must not reach the terminal.
  const safe = body.replace(/\p{Cc}/gu, "·");
  const when = entry.transport === "driver" && entry.at === 0 ? "" : `${entry.at.toFixed(1).padStart(8)} ms `;
  return `${when}${arrow} ${entry.summary.replace(/\p{Cc}/gu, "·")} ${safe.length > 160 ? `${safe.slice(0, 160)}…` : safe}`.trimEnd();
}

/** Whether everything that failed are the rules for drivers: then it is the driver of a client that does not conform. */
function isDriverAlone({ checks }: Report): boolean {
  const failed = checks.filter(({ outcome }) => outcome === "nonconformant");
  return failed.length > 0 && failed.every(({ judges, requirement }) => judges === "client" && /^(?:client-)?driver\./.test(requirement));
}

function judgedWords(report: Report): string {
  const { target, codec, client } = report;
  const server = target.kind === "server" ? [`${target.name} at ${target.url}`] : [];
  const asked = codec === undefined ? [] : [`the codec ${driverWords(codec)}, by ${codec.command}`];
  const driven = client === undefined ? [] : [`the ${isDriverAlone(report) ? "driver of the " : ""}client ${driverWords(client)}, by ${client.command}`];
  const all = [...server, ...driven, ...asked];
  return harmless(all.length === 0 ? target.name : all.join(", and "));
}

/** What a codec or a client says that it is. It stands within a line, and must not look like several. */
export function driverWords({ name, release, language }: Pick<ReportCodec, "name" | "release" | "language">): string {
  return [name, release, language === "" ? "" : `(${language})`].join(" ").replace(/\s+/gu, " ").trim();
}

/** What asking a client cost. */
export function clientCost({ checks, requests, starts, restarts, durationMs, capabilities }: ReportClient): string {
  const again = restarts === 0 ? "" : `, ${restarts} of them because one was lost`;
  const seconds = (durationMs / 1000).toFixed(1);
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
  return `${count(checks, "check")} of a client with ${count(capabilities.length, "operation")}, ${count(requests, "request")} to ${count(starts, "driver")}${again} in ${seconds} s`;
}

/** What asking a codec cost. */
export function codecCost({ cases, requests, durationMs, casesPerSecond, capabilities }: ReportCodec): string {
  const seconds = (durationMs / 1000).toFixed(1);
  return `${cases} cases of ${capabilities.length} operations, ${requests} requests in ${seconds} s: ${casesPerSecond} cases per second`;
}

function staleLines(report: Report, p: Paint): string[] {
  const stale = report.baseline?.stale ?? [];
  return stale.map(({ check, why }) => `${p.yellow("stale baseline")} ${check}: ${why}`);
}

function summary(report: Report, p: Paint): string {
  const { counts, run } = report;
  const row = (cells: readonly string[]): string => `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(8) : cell.padStart(13))).join("")}`;
  const levels = LEVELS.map((level) => row([level.toUpperCase(), ...OBSERVATIONS.map((seen) => String(counts.level[level][seen]))]));
  const skipped = Object.entries(counts.notRun).map(([reason, n]) => `${n} ${reason}`);
  const colour = report.exitCode === 0 ? p.green : p.red;
  return [
    p.dim(row(["", ...OBSERVATIONS])),
    ...levels,
    ...(skipped.length === 0 ? [] : [`  not run: ${skipped.join(", ")}`]),
    ...[...report.target.remarks, ...(report.client?.remarks ?? []), ...(report.codec?.remarks ?? [])].map((remark) => `  remark: ${remark}`),
    "",
    `${colour(p.bold(EXIT_MEANING[report.verdict].toUpperCase()))}: ${judgedWords(report)}`,
    ...(report.client === undefined ? [] : [clientCost(report.client)]),
    ...(report.codec === undefined ? [] : [codecCost(report.codec)]),
    `${counts.total} ${counts.total === 1 ? "check" : "checks"} in ${(run.durationMs / 1000).toFixed(1)} s, seed ${run.seed}: ${run.checksPerSecond} checks per second, ${run.msPerCheck} ms per check`,
  ].join("\n");
}
