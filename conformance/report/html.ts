import { EXIT_MEANING } from "../runner/exit-codes.ts";
import { show } from "../runner/show.ts";
import { LEVELS, OBSERVATIONS, OUTCOMES, type Outcome } from "../runner/verdict.ts";
import { clientCost, codecCost, driverWords, violationLine, wireLine } from "./console.ts";
import { FILTER_SCRIPT, STYLE } from "./html-assets.ts";
import type { CheckResult, Report, ReportClient, ReportCodec } from "./report.ts";

/** Text as HTML: nothing that a peer sent can become markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
const e = escapeHtml;

export interface HtmlOptions {
  /** Where the chapters are, seen from the page; without it, requirements are no links. */
  readonly specFolder?: string;
}

/** One self-contained page: opens from the file system, needs no network, readable without JavaScript (only the filter needs it). */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const title = `VoiceTunnel conformance: ${report.target.name}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${e(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#checks">Skip to the checks</a>
<header>
<p class="eyebrow">VoiceTunnel conformance report</p>
<h1>${e(report.target.name)}</h1>
<p class="verdict ${report.exitCode === 0 ? "good" : "bad"}">${e(EXIT_MEANING[report.verdict])}</p>
${facts(report)}
</header>
<main>
${countsTable(report)}
${filterForm(report)}
<section id="checks" aria-label="Checks">
<p id="shown" role="status">${report.checks.length} checks</p>
${worstFirst(report.checks).map((result) => checkBlock(result, options)).join("\n")}
</section>
</main>
<footer><p>Made by ${e(report.suite.name)} ${e(report.suite.version)}. Requirements ${e(report.suite.requirements.slice(0, 24))}…</p></footer>
<script>${FILTER_SCRIPT}</script>
</body>
</html>
`;
}

/** What needs somebody comes first; among equals the order of the chapters stays. */
function worstFirst(checks: readonly CheckResult[]): readonly CheckResult[] {
  const rank: { readonly [O in Outcome]: number } = {
    nonconformant: 0,
    error: 1,
    inconclusive: 2,
    warning: 3,
    information: 4,
    known: 5,
    conformant: 6,
    skipped: 6,
  };
  return checks.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
}

function facts({ run, target, counts, codec, client }: Report): string {
  const clock = target.clockOffsetMs === 0 ? "agrees with ours" : `${target.clockOffsetMs} ms from ours`;
  const rows: readonly (readonly [string, string])[] = [
    ...(target.kind === "server" ? [["Address", target.url] as const, ["Clock", clock] as const] : []),
    ...(client === undefined ? [] : clientRows(client)),
    ...(codec === undefined ? [] : codecRows(codec)),
    ["Started", run.startedAt],
    ["Took", `${(run.durationMs / 1000).toFixed(1)} s, ${run.checksPerSecond} checks per second, ${run.msPerCheck} ms per check`],
    ["Seed", run.seed],
    ["Checks", `${counts.total}${run.shard === null ? "" : `, shard ${run.shard}`}${run.interrupted ? ", interrupted: this report is partial" : ""}`],
    ...target.remarks.map((remark) => ["Remark", remark] as const),
  ];
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${e(name)}</dt><dd>${e(value)}</dd></div>`).join("")}</dl>`;
}

function clientRows(client: ReportClient): readonly (readonly [string, string])[] {
  return [
    ["Client", driverWords(client)],
    ["Command", client.command],
    ["Asked", clientCost(client)],
    ["Operations", client.capabilities.join(", ")],
    ...client.remarks.map((remark) => ["Remark", remark] as const),
  ];
}

function codecRows(codec: ReportCodec): readonly (readonly [string, string])[] {
  return [
    ["Codec", driverWords(codec)],
    ["Command", codec.command],
    ["Asked", codecCost(codec)],
    ...codec.remarks.map((remark) => ["Remark", remark] as const),
  ];
}

function countsTable({ counts }: Report): string {
  const head = OBSERVATIONS.map((seen) => `<th scope="col">${seen}</th>`).join("");
  const row = (name: string, tally: Readonly<Record<string, number>>): string =>
    `<tr><th scope="row">${e(name)}</th>${OBSERVATIONS.map((seen) => `<td class="${(tally[seen] ?? 0) > 0 ? `n-${seen}` : "zero"}">${tally[seen] ?? 0}</td>`).join("")}</tr>`;
  const skipped = Object.entries(counts.notRun).map(([reason, n]) => `${n} ${reason}`);
  return `<section aria-label="Counts"><table><caption>What the checks observed</caption><thead><tr><td></td>${head}</tr></thead><tbody>
${LEVELS.map((level) => row(level.toUpperCase(), counts.level[level])).join("\n")}
${Object.entries(counts.class).map(([name, tally]) => row(`class ${name}`, tally)).join("\n")}
${row("requirements", counts.requirements)}
</tbody></table>${skipped.length === 0 ? "" : `<p>Not run: ${e(skipped.join(", "))}.</p>`}</section>`;
}

function filterForm({ checks }: Report): string {
  const outcomes = OUTCOMES.filter((outcome) => checks.some((result) => result.outcome === outcome));
  const box = (outcome: string): string => {
    const n = checks.filter((result) => result.outcome === outcome).length;
    return `<label class="chip"><input type="checkbox" name="outcome" value="${outcome}" checked> ${outcome} ${n}</label>`;
  };
  return `<form id="filter" class="filter" role="search" hidden>
<label class="search">Find <input type="search" name="text" placeholder="id, title or sentence" autocomplete="off"></label>
<fieldset><legend>Outcome</legend>${outcomes.map(box).join("")}</fieldset>
<fieldset><legend>Level</legend>${LEVELS.map((level) => `<label class="chip"><input type="checkbox" name="level" value="${level}" checked> ${level.toUpperCase()}</label>`).join("")}</fieldset>
</form>`;
}

/** Each fact once, with how often it was seen: a property sees the same in every case. */
function counted(facts: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const fact of facts) times.set(fact, (times.get(fact) ?? 0) + 1);
  return [...times].map(([fact, n]) => (n === 1 ? fact : `${fact} (${n} times)`));
}

function checkBlock(result: CheckResult, options: HtmlOptions): string {
  const { spec } = result;
  const name = e(result.requirement);
  const href = options.specFolder === undefined ? undefined : `${options.specFolder}/${spec.file.replace(/^spec\//, "")}#${spec.anchor}`;
  const requirement = href === undefined ? name : `<a href="${e(href)}">${name}</a>`;
  const open = result.outcome === "nonconformant" || result.outcome === "error" ? " open" : "";
  const text = `${result.id} ${result.title} ${result.spec.text}`.toLowerCase();
  const field = (name: string, html: string): string => `<dt>${name}</dt><dd>${html}</dd>`;
  const pre = (value: string): string => `<pre>${e(value)}</pre>`;
  return `<details class="check o-${result.outcome}" id="${e(result.id)}" data-outcome="${result.outcome}" data-level="${result.level}" data-text="${e(text)}"${open}>
<summary><span class="badge">${result.outcome}</span> <code>${e(result.id)}</code> <span class="title">${e(result.title)}</span></summary>
<dl>
${field("Requirement", `${requirement} (${result.level.toUpperCase()}) <blockquote>${e(result.spec.text)}</blockquote><code>${e(`${result.spec.file}:${result.spec.line}`)}</code>`)}
${result.reason === "" ? "" : field("Reason", e(result.reason))}
${result.baseline === undefined ? "" : field("Expected failure", `${e(result.baseline.reason)} (<a href="${e(result.baseline.issue)}">issue</a>), until ${e(result.baseline.expires)}`)}
${result.failedCase === undefined ? "" : field("Case", e([result.failedCase.id, result.failedCase.comment].filter((part) => part !== "").join(": "))) + field("Sent", pre(show(result.failedCase.sent)))}
${result.expected === undefined ? "" : field("Expected", pre(result.expected))}
${result.observed === undefined ? "" : field("Observed", pre(result.observed))}
${result.violation === undefined ? "" : field("Violation", `${e(violationLine(result.violation))}${pre(`hex ${result.violation.hex}`)}`)}
${result.facts.length === 0 ? "" : field("Facts", `<ul>${counted(result.facts).map((fact) => `<li>${e(fact)}</li>`).join("")}</ul>`)}
${result.wire.length === 0 ? "" : field("Wire", pre(result.wire.map(wireLine).join("\n")))}
${result.stack === undefined ? "" : field("Stack", pre(result.stack))}
${field("Replay", `<code>${e(result.replay)}</code>`)}
${field("Took", `${result.durationMs} ms`)}
</dl>
</details>`;
}
