import { EXIT_MEANING } from "../runner/exit-codes.ts";
import { LEVELS, OBSERVATIONS } from "../runner/verdict.ts";
import type { CheckResult, Report } from "./report.ts";

/** The report itself, indented for people who look into it. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A cell of a Markdown table: no pipe may end it, no line break may end the row, no `<` may start a tag. */
function cell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ");
}

/** A page for a pull request: verdict, counts, one row for each check that is not a plain pass. */
export function renderMarkdown(report: Report): string {
  const told = report.checks.filter((result) => result.outcome !== "conformant" && result.outcome !== "skipped");
  const counts = LEVELS.map((level) => `| ${level.toUpperCase()} | ${OBSERVATIONS.map((seen) => report.counts.level[level][seen]).join(" | ")} |`);
  const rows = told.map((result) => `| ${result.outcome} | \`${result.id}\` | ${cell(result.spec.text)} | ${cell(result.reason)} | \`${result.replay}\` |`);
  return [
    `# VoiceTunnel conformance: ${EXIT_MEANING[report.verdict]}`,
    "",
    `${report.target.name}, ${report.counts.total} checks, seed \`${report.run.seed}\`, ${report.run.checksPerSecond} checks per second.`,
    "",
    `| level | ${OBSERVATIONS.join(" | ")} |`,
    `| --- | ${OBSERVATIONS.map(() => "---").join(" | ")} |`,
    ...counts,
    ...(rows.length === 0 ? [] : ["", "| outcome | check | requirement | reason | replay |", "| --- | --- | --- | --- | --- |", ...rows]),
    "",
  ].join("\n");
}

/** TAP 14. A warning, information or known failure is a TODO; a skip says why. */
export function renderTap(report: Report): string {
  const line = (result: CheckResult, i: number): string => {
    const ok = result.outcome === "conformant" || result.outcome === "skipped";
    const note = result.outcome === "skipped" ? ` # SKIP ${result.reason}` : ["warning", "information", "known"].includes(result.outcome) ? ` # TODO ${result.outcome}` : "";
    const head = `${ok ? "ok" : "not ok"} ${i + 1} - ${result.id}${note.replace(/\s+/g, " ")}`;
    if (ok) return head;
    const yaml = { requirement: result.requirement, reason: result.reason, expected: result.expected, observed: result.observed, replay: result.replay };
    const members = Object.entries(yaml).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${JSON.stringify(value)}`]));
    return [head, "  ---", ...members, "  ..."].join("\n");
  };
  return `${["TAP version 14", `1..${report.checks.length}`, ...report.checks.map(line)].join("\n")}\n`;
}

/** What XML 1.0 cannot hold is replaced; the five special characters are escaped. */
function xml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
  return allowed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}

/** JUnit's XML, one suite for each prefix of requirement ids. Warnings do not fail a build, so they are passes with output. */
export function renderJunit(report: Report): string {
  const prefixes = [...new Set(report.checks.map((result) => prefixOf(result)))];
  const suites = prefixes.map((prefix) => {
    const some = report.checks.filter((result) => prefixOf(result) === prefix);
    const count = (test: (result: CheckResult) => boolean): number => some.filter(test).length;
    const attributes = `tests="${some.length}" failures="${count(isJunitFailure)}" errors="${count((r) => r.outcome === "error")}" skipped="${count(isJunitSkip)}"`;
    return [`  <testsuite name="${xml(prefix)}" ${attributes}>`, ...some.map(junitCase), "  </testsuite>"].join("\n");
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="voicetunnel">', ...suites, "</testsuites>"].join("\n")}\n`;
}

function prefixOf(result: CheckResult): string {
  return result.requirement.split(".")[0] ?? result.requirement;
}

function isJunitFailure(result: CheckResult): boolean {
  return result.outcome === "nonconformant" || result.outcome === "inconclusive";
}

function isJunitSkip(result: CheckResult): boolean {
  return result.outcome === "skipped" || result.outcome === "known";
}

function junitCase(result: CheckResult): string {
  const open = `    <testcase classname="${xml(result.requirement)}" name="${xml(result.id)}" time="${(result.durationMs / 1000).toFixed(3)}"`;
  const detail = [result.spec.text, `expected: ${result.expected ?? ""}`, `observed: ${result.observed ?? ""}`, `replay: ${result.replay}`].join("\n");
  const body = (tag: string): string => `${open}><${tag} message="${xml(result.reason)}">${xml(detail)}</${tag}></testcase>`;
  if (isJunitFailure(result)) return body("failure");
  if (result.outcome === "error") return body("error");
  if (isJunitSkip(result)) return `${open}><skipped message="${xml(result.reason)}"/></testcase>`;
  return result.outcome === "conformant" ? `${open}/>` : `${open}><system-out>${xml(`${result.outcome}: ${result.reason}`)}</system-out></testcase>`;
}

/** A badge in the shape of shields.io's endpoint: https://shields.io/badges/endpoint-badge */
export function renderBadge(report: Report): string {
  const must = report.counts.level.must;
  const colour = report.exitCode === 0 ? "brightgreen" : report.verdict === "nonconformant" ? "red" : "yellow";
  const message = report.exitCode === 0 ? `conformant, ${must.pass} MUST` : EXIT_MEANING[report.verdict];
  return `${JSON.stringify({ schemaVersion: 1, label: "VoiceTunnel", message, color: colour })}\n`;
}
