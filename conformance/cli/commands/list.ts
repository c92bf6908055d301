import { globMatches, nearest } from "../../runner/globs.ts";
import { specLink, type Requirement } from "../../runner/requirements.ts";
import { selectChecks, type Selection } from "../../runner/selection.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import type { CodecCheck } from "../../codec-run/codec-check.ts";
import type { AnyCheck } from "../../runner/check.ts";
import { allChecks, type Suite } from "../suite.ts";

/** One check as it is listed. */
interface Listed {
  readonly id: string;
  readonly judges: "server" | "codec";
  readonly requirement: string;
  readonly also: readonly string[];
  readonly level: string;
  readonly needs: readonly string[];
  /** Of a codec: how many cases of the vectors it judges. */
  readonly cases?: number;
  readonly title: string;
}

function listed(check: AnyCheck | CodecCheck, suite: Suite): Listed {
  const { id, requirement, also = [], title } = check;
  const level = suite.book.get(requirement)?.level ?? "must";
  const head = { id, requirement, also, level, title } as const;
  if (!("judge" in check)) return { ...head, judges: "server", needs: check.needs ?? [] };
  // Checks of the driver itself ask what shows that the codec knows anything, and judge something else.
  return {
    ...head,
    judges: "codec",
    ...(check.op === undefined ? { needs: [] } : { needs: [`operation:${check.op}`], cases: check.cases.length }),
  };
}

/** `conform list`: the checks that runs carry out, of servers and of codecs. */
export function listCommand(suite: Suite, selection: Selection, json: boolean, io: Io): void {
  const known = allChecks(suite);
  const all: readonly (AnyCheck | CodecCheck)[] = [
    ...selectChecks(suite.checks, suite.book, selection, known),
    ...selectChecks(suite.codec?.().checks ?? [], suite.book, selection, known),
  ];
  const checks = all.map((check) => listed(check, suite));
  if (json) {
    io.out(`${JSON.stringify(checks, null, 2)}\n`);
    return;
  }
  for (const check of checks) io.out(`${check.level.toUpperCase().padEnd(7)}${check.id}  ${check.title}\n`);
  const codecs = checks.filter(({ judges }) => judges === "codec").length;
  io.out(`${checks.length} checks${codecs === 0 ? "" : `, ${codecs} of them of codecs`}\n`);
}

/** `conform explain ID`: a requirement with its checks, or a check with its requirement. @throws UsageError for an unknown id */
export function explainCommand(suite: Suite, id: string, io: Io): void {
  const checks: readonly (AnyCheck | CodecCheck)[] = [...suite.checks, ...(suite.codec?.().checks ?? [])];
  const check = checks.find((candidate) => candidate.id === id);
  const requirement = suite.book.get(check?.requirement ?? id);
  if (requirement === undefined) {
    const ids = [...suite.book.all.map((row) => row.id), ...checks.map((row) => row.id)];
    throw new UsageError(`there is no requirement and no check ${id}; nearest: ${nearest(id, ids).join(", ")}`);
  }
  if (check !== undefined) {
    io.out(`${check.id}\n  ${check.title}\n`);
    const { needs, cases } = listed(check, suite);
    if (needs.length > 0) io.out(`  needs ${needs.join(", ")}\n`);
    if (cases !== undefined) io.out(`  judges ${cases} cases of vectors/v1\n`);
    io.out("\n");
  }
  io.out(explainRequirement(requirement));
  const citing = checks.filter(
    (candidate) => candidate.requirement === requirement.id || (candidate.also ?? []).some((other) => globMatches(requirement.id, other)),
  );
  io.out(
    citing.length === 0 ? "  no check\n" : `  checks\n${citing.map((candidate) => `    ${candidate.id}  ${candidate.title}\n`).join("")}`,
  );
  const run = `voicetunnel conform run`;
  if (citing.some((one) => !("judge" in one))) io.out(`\nrun it: ${run} --only ${id}\n`);
  if (citing.some((one) => "judge" in one)) io.out(`\nrun it on a codec: ${run} --codec "CMD" --only ${id}\n`);
}

function explainRequirement(requirement: Requirement): string {
  const { file, line } = specLink(requirement);
  const untestable = requirement.untestable === undefined ? "" : `  untestable: ${requirement.untestable}\n`;
  return `${requirement.id} (${requirement.keyword}, binds ${requirement.classes.join(", ")})\n  ${requirement.text}\n  ${file}:${line}\n${untestable}`;
}
