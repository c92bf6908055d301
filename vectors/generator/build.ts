// From the cases that a kind lists to the file: each result is computed by the reference, and has to be what its author expected.
import { CODEC, outcomeOf } from "../../reference/codec/index.ts";
import type { Outcome } from "../../reference/codec/index.ts";
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { SEED } from "./draw.ts";
import { sortedText } from "./pointer.ts";
import type { Case, Group, Kind, VectorFile, WrittenCase, WrittenGroup } from "./vector.ts";

/** Does an operation by the reference. */
export async function ask(op: string, input: JsonObject): Promise<Outcome> {
  const operation = CODEC.get(op);
  if (operation === undefined) throw new Error(`the reference has no operation ${op}`);
  return outcomeOf(operation, input);
}

/** Does an operation that is accepted, and gives its results. Throws when it is refused. */
export async function compute(op: string, input: JsonObject): Promise<JsonObject> {
  const outcome = await ask(op, input);
  if ("ok" in outcome) return outcome.ok;
  throw new Error(`${op} was refused with ${outcome.reject.code}: ${JSON.stringify(input)}`);
}

async function buildCase(group: Group, one: Case): Promise<WrittenCase> {
  const { id, comment, requirements, in: input, reject, twin, field, resigned, alike } = one;
  const outcome = await ask(group.op, { ...group.shared, ...input });
  const got = "ok" in outcome ? "accepted" : outcome.reject.code;
  const isExpected = reject === "refused" ? got !== "accepted" : got === (reject ?? "accepted");
  if (!isExpected) throw new Error(`${group.op}, ${id}: ${reject ?? "accepted"} was expected, and it is ${got}`);
  const head = { id, comment, result: "ok" in outcome ? "valid" : "invalid", requirements, in: input } as const;
  return {
    ...head,
    ...("ok" in outcome ? { out: outcome.ok } : { reject: outcome.reject.code }),
    ...(twin === undefined ? {} : { twin }),
    ...(field === undefined ? {} : { field }),
    ...(resigned === undefined ? {} : { resigned }),
    ...(alike === undefined ? {} : { alike }),
  };
}

async function buildGroup(group: Group): Promise<WrittenGroup> {
  const tests: WrittenCase[] = [];
  for (const one of group.cases) tests.push(await buildCase(group, one));
  const outOf = (wanted: string | undefined): string => sortedText(tests.find(({ id }) => id === wanted)?.out);
  for (const { id, sameAs } of group.cases)
    if (sameAs !== undefined && outOf(id) !== outOf(sameAs))
      throw new Error(`${group.op}, ${id}: it does not come to the same as ${sameAs}`);
  return { type: CODEC.get(group.op)?.in ?? "", op: group.op, in: group.shared ?? {}, tests };
}

/**
 * Computes the file of a kind.
 *
 * @throws Error when a case comes to something else than its author expected.
 */
export async function buildFile({ kind, algorithm, notes, groups }: Kind): Promise<VectorFile> {
  const testGroups: WrittenGroup[] = [];
  for (const group of await groups()) testGroups.push(await buildGroup(group));
  const count = testGroups.reduce((sum, { tests }) => sum + tests.length, 0);
  return { kind, algorithm, schema: `schemas/${kind}.schema.json`, notes, seed: SEED, count, testGroups };
}

/** The text of a file: one case a line, so that people and version control can read it. */
export function fileText(file: VectorFile): string {
  const { testGroups, ...head } = file;
  const groups = testGroups.map(({ tests, ...group }) => {
    const lines = tests.map((one) => `        ${JSON.stringify(one)}`).join(",\n");
    return `    {${Object.entries(group)
      .map(([name, value]) => `\n      ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
      .join("")}\n      "tests": [\n${lines}\n      ]\n    }`;
  });
  const members = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${members.join("")}  "testGroups": [\n${groups.join(",\n")}\n  ]\n}\n`;
}
