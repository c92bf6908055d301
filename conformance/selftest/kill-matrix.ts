import { isJudged, isJudgedId, type JudgedClass } from "./coverage.ts";
import type { RequirementBook } from "../runner/requirements.ts";
import type { FaultVerdict } from "./judge-fault.ts";
import type { FaultScope } from "./run-fault.ts";

export interface KillRow {
  readonly requirement: string;
  readonly fault: string;
  readonly caught: boolean;
  readonly checks: readonly string[];
}

/** Requirement × fault × the checks that failed, in an order that depends on ids alone, so that two runs write the same bytes. */
export interface KillMatrix {
  readonly format: "voicetunnel-kill-matrix";
  readonly version: 1;
  /** What the wrong implementations are. */
  readonly judges: JudgedClass;
  /** Which checks met each fault. */
  readonly scope: FaultScope;
  /** Faults that have met a part of those checks only, so far. */
  readonly partial?: readonly string[];
  readonly rows: readonly KillRow[];
  /** MUSTs for them that no fault violates. */
  readonly withoutFault: readonly string[];
}

function byOctets(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Makes the matrix from the verdicts of a self-test. */
export function killMatrix(
  book: RequirementBook,
  verdicts: readonly Omit<FaultVerdict, "missed" | "unexpected">[],
  scope: FaultScope,
  judges: JudgedClass = "server",
  partial: readonly string[] = [],
): KillMatrix {
  const rows = verdicts
    .flatMap(({ fault, violates, caught, killedBy }) =>
      violates.map((requirement) => ({ requirement, fault, caught, checks: killedBy.toSorted(byOctets) })),
    )
    .filter(({ requirement }) => isJudgedId(book, requirement, judges))
    .sort((a, b) => byOctets(a.requirement, b.requirement) || byOctets(a.fault, b.fault));
  const violated = new Set(rows.map((row) => row.requirement));
  const withoutFault = book.all
    .filter((requirement) => requirement.level === "must" && isJudged(requirement, judges) && !violated.has(requirement.id))
    .map(({ id }) => id)
    .sort(byOctets);
  const unfinished = partial.length > 0 && { partial: partial.toSorted(byOctets) };
  return { format: "voicetunnel-kill-matrix", version: 1, judges, scope, ...unfinished, rows, withoutFault };
}

const TITLES: Readonly<Record<JudgedClass, string>> = {
  server: "Kill matrix",
  client: "Kill matrix of clients",
  codec: "Kill matrix of codecs",
};

const SCOPES: Readonly<Record<FaultScope, string>> = {
  named: "Each met the checks that it names.",
  sampled: "Each met the checks that it names and a sample of its chapter's others.",
  chapter: "Each met the checks of its chapter.",
  all: "Each met every check.",
};

/** The matrix as a page. */
export function renderKillMatrix(matrix: KillMatrix): string {
  const rows = matrix.rows.map(
    ({ requirement, fault, caught, checks }) => `| ${requirement} | ${fault} | ${caught ? "yes" : "**no**"} | ${checks.join("<br>")} |`,
  );
  const open =
    matrix.withoutFault.length === 0
      ? [`Every MUST that binds ${matrix.judges}s has a fault.`]
      : ["MUSTs without a fault:", "", ...matrix.withoutFault.map((id) => `- ${id}`)];
  return [
    `# ${TITLES[matrix.judges]}`,
    "",
    `Which checks fail against which deliberately wrong ${matrix.judges}. ${SCOPES[matrix.scope]}`,
    "",
    "`voicetunnel conform selftest --full` lets each meet every check and writes this page again.",
    ...(matrix.judges === "client"
      ? ["`npm run kill-matrix:clients` lets those meet the checks of their chapters that have not yet."]
      : []),
    "",
    ...(matrix.partial ? [`These have met those that they name and some others so far: ${matrix.partial.join(", ")}.`, ""] : []),
    "| requirement | fault | caught | checks that fail |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    ...open,
    "",
  ].join("\n");
}
