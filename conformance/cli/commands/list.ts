import { globMatches, nearest } from "../../runner/globs.ts";
import { specLink, type Requirement } from "../../runner/requirements.ts";
import { selectChecks, type Selection } from "../../runner/selection.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import type { Suite } from "../suite.ts";

/** `conform list`: the checks that a run would carry out. */
export function listCommand(suite: Suite, selection: Selection, json: boolean, io: Io): void {
  const checks = selectChecks(suite.checks, suite.book, selection).map((check) => ({
    id: check.id,
    requirement: check.requirement,
    also: check.also ?? [],
    level: suite.book.get(check.requirement)?.level ?? "must",
    needs: check.needs ?? [],
    title: check.title,
  }));
  if (json) {
    io.out(`${JSON.stringify(checks, null, 2)}\n`);
    return;
  }
  for (const check of checks) io.out(`${check.level.toUpperCase().padEnd(7)}${check.id}  ${check.title}\n`);
  io.out(`${checks.length} checks\n`);
}

/** `conform explain ID`: a requirement with its checks, or a check with its requirement. @throws UsageError for an unknown id */
export function explainCommand(suite: Suite, id: string, io: Io): void {
  const check = suite.checks.find((candidate) => candidate.id === id);
  const requirement = suite.book.get(check?.requirement ?? id);
  if (requirement === undefined) {
    const ids = [...suite.book.all.map((row) => row.id), ...suite.checks.map((row) => row.id)];
    throw new UsageError(`there is no requirement and no check ${id}; nearest: ${nearest(id, ids).join(", ")}`);
  }
  if (check !== undefined) {
    io.out(`${check.id}\n  ${check.title}\n`);
    if ((check.needs ?? []).length > 0) io.out(`  needs ${(check.needs ?? []).join(", ")}\n`);
    io.out("\n");
  }
  io.out(explainRequirement(requirement));
  const citing = suite.checks.filter(
    (candidate) => candidate.requirement === requirement.id || (candidate.also ?? []).some((other) => globMatches(requirement.id, other)),
  );
  io.out(
    citing.length === 0 ? "  no check\n" : `  checks\n${citing.map((candidate) => `    ${candidate.id}  ${candidate.title}\n`).join("")}`,
  );
  io.out(`\nrun it: voicetunnel conform run --only ${id}\n`);
}

function explainRequirement(requirement: Requirement): string {
  const { file, line } = specLink(requirement);
  const untestable = requirement.untestable === undefined ? "" : `  untestable: ${requirement.untestable}\n`;
  return `${requirement.id} (${requirement.keyword}, binds ${requirement.classes.join(", ")})\n  ${requirement.text}\n  ${file}:${line}\n${untestable}`;
}
