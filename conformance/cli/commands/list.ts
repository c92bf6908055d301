import { globMatches, nearest } from "../../runner/globs.ts";
import { specLink, type Requirement } from "../../runner/requirements.ts";
import { selectChecks, type Selection } from "../../runner/selection.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import type { AnyClientCheck } from "../../client-run/client-check.ts";
import type { ClientDriverCheck } from "../../client-run/client-driver-checks.ts";
import type { CodecCheck } from "../../codec-run/codec-check.ts";
import type { AnyCheck } from "../../runner/check.ts";
import { allChecks, checksOfClients, type Suite } from "../suite.ts";

/** One check as it is listed. */
interface Listed {
  readonly id: string;
  readonly judges: "server" | "client" | "codec";
  readonly requirement: string;
  readonly also: readonly string[];
  readonly level: string;
  readonly needs: readonly string[];
  /** Of a codec: how many cases of the vectors it judges. */
  readonly cases?: number;
  readonly title: string;
}

type Listable = AnyCheck | AnyClientCheck | ClientDriverCheck | CodecCheck;

function alsoOf(check: Listable): readonly string[] {
  return "also" in check ? (check.also ?? []) : [];
}

function listed(check: Listable, suite: Suite): Listed {
  const { id, requirement, title } = check;
  const also = alsoOf(check);
  const level = suite.book.get(requirement)?.level ?? "must";
  const head = { id, requirement, also, level, title } as const;
  if ("ops" in check) return { ...head, judges: "client", needs: check.ops.map((op) => `operation:${op}`) };
  if ("judgeClient" in check) return { ...head, judges: "client", needs: [] };
  if (!("judge" in check)) return { ...head, judges: "server", needs: check.needs ?? [] };
  // Checks of the driver itself ask what shows that the codec knows anything, and judge something else.
  return {
    ...head,
    judges: "codec",
    ...(check.op === undefined ? { needs: [] } : { needs: [`operation:${check.op}`], cases: check.cases.length }),
  };
}

/** `conform list`: the checks that runs carry out, of servers, clients and codecs. */
export async function listCommand(suite: Suite, selection: Selection, json: boolean, io: Io): Promise<void> {
  const known = await allChecks(suite);
  const all: readonly Listable[] = [
    ...selectChecks(suite.checks, suite.book, selection, known),
    ...selectChecks(await checksOfClients(suite), suite.book, selection, known),
    ...selectChecks(suite.codec?.().checks ?? [], suite.book, selection, known),
  ];
  const checks = all.map((check) => listed(check, suite));
  if (json) {
    io.out(`${JSON.stringify(checks, null, 2)}\n`);
    return;
  }
  for (const check of checks) io.out(`${check.level.toUpperCase().padEnd(7)}${check.id}  ${check.title}\n`);
  const others = (["client", "codec"] as const).flatMap((kind) => {
    const count = checks.filter(({ judges }) => judges === kind).length;
    return count === 0 ? [] : [`${count} of ${kind}s`];
  });
  io.out(`${checks.length} checks${others.length === 0 ? "" : `, of them ${others.join(" and ")}`}\n`);
}

/** `conform explain ID`: a requirement with its checks, or a check with its requirement. @throws UsageError for an unknown id */
export async function explainCommand(suite: Suite, id: string, io: Io): Promise<void> {
  const checks: readonly Listable[] = [...suite.checks, ...(await checksOfClients(suite)), ...(suite.codec?.().checks ?? [])];
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
    (candidate) => candidate.requirement === requirement.id || alsoOf(candidate).some((other) => globMatches(requirement.id, other)),
  );
  io.out(
    citing.length === 0 ? "  no check\n" : `  checks\n${citing.map((candidate) => `    ${candidate.id}  ${candidate.title}\n`).join("")}`,
  );
  const run = `voicetunnel conform run`;
  const judges = new Set((check === undefined ? citing : [check]).map((one) => listed(one, suite).judges));
  if (judges.has("server")) io.out(`\nrun it: ${run} --only ${id}\n`);
  if (judges.has("client")) io.out(`\nrun it on a client: ${run} --client "CMD" --only ${id}\n`);
  if (judges.has("codec")) io.out(`\nrun it on a codec: ${run} --codec "CMD" --only ${id}\n`);
}

function explainRequirement(requirement: Requirement): string {
  const { file, line } = specLink(requirement);
  const untestable = requirement.untestable === undefined ? "" : `  untestable: ${requirement.untestable}\n`;
  return `${requirement.id} (${requirement.keyword}, binds ${requirement.classes.join(", ")})\n  ${requirement.text}\n  ${file}:${line}\n${untestable}`;
}
