// What has to be true of every vector file.
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { REQUIREMENTS } from "../../schemas/v1/constants.ts";
import { lintSigned } from "./lint-signed.ts";
import { lintTwin } from "./lint-twin.ts";
import { sortedText } from "./pointer.ts";
import type { VectorFile, WrittenCase, WrittenGroup } from "./vector.ts";

const MOST_BYTES = 1_000_000;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The input of a case, with what its group has in common. */
function wholeInput(group: WrittenGroup, one: WrittenCase): JsonObject {
  return { ...group.in, ...one.in };
}

async function lintCase(group: WrittenGroup, one: WrittenCase, byId: ReadonlyMap<string, WrittenGroup>): Promise<readonly string[]> {
  const wrong = one.requirements.filter((id) => !Object.hasOwn(REQUIREMENTS, id)).map((id) => `names no requirement: ${id}`);
  if (one.requirements.length === 0) wrong.push("names no requirement");
  if (!SLUG.test(one.id)) wrong.push("has an id that is no slug");
  if (one.result === "valid" && one.twin === undefined) return wrong;
  const { reject = "", twin: twinId = "", field = "", resigned = [] } = one;
  const home = byId.get(twinId);
  const twin = home?.tests.find(({ id }) => id === twinId);
  if (home === undefined || twin?.result !== "valid" || home.op !== group.op) return [...wrong, "has no accepted twin of its operation"];
  if (field === "") return [...wrong, "does not say in what it differs from its twin"];
  const own = wholeInput(group, one);
  wrong.push(...lintTwin(one, own, wholeInput(home, twin)));
  if (one.result === "valid")
    return sortedText(one.out) === sortedText(twin.out) ? [...wrong, `comes to the same as its twin ${twinId}`] : wrong;
  return [...wrong, ...(await lintSigned(group.op, own, { reject, field, resigned }))];
}

async function lintFile(file: VectorFile, bytes: number): Promise<readonly string[]> {
  const cases = file.testGroups.flatMap((group) => group.tests.map((one) => [group, one] as const));
  const byId = new Map(cases.map(([group, one]) => [one.id, group]));
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [group, one] of cases) {
    problems.push(...(await lintCase(group, one, byId)).map((problem) => `${file.kind}: ${one.id} ${problem}`));
    if (seen.has(one.id)) problems.push(`${file.kind}: the id ${one.id} is there twice`);
    seen.add(one.id);
  }
  if (file.count !== cases.length) problems.push(`${file.kind}: ${String(cases.length)} cases where it says ${String(file.count)}`);
  if (bytes >= MOST_BYTES) problems.push(`${file.kind}: ${String(bytes)} bytes are too many to read`);
  return problems;
}

/**
 * Requirements of codecs that lack a case that is accepted or one that is refused. Where nothing is ever refused, an accepted case that
 * comes to something else than its twin does the same. The driver's own are tried on the driver, not by its answers to single cases.
 */
function lintCoverage(files: readonly VectorFile[]): readonly string[] {
  const cases = files.flatMap(({ testGroups }) => testGroups.flatMap(({ tests }) => tests));
  const named = (wanted: (one: WrittenCase) => boolean): ReadonlySet<string> =>
    new Set(cases.filter(wanted).flatMap(({ requirements }) => requirements));
  const [valid, invalid] = [named(({ result }) => result === "valid"), named(({ twin }) => twin !== undefined)];
  return Object.entries(REQUIREMENTS)
    .filter(([id, { classes, level }]) => classes.includes("codec") && level === "must" && !id.startsWith("driver."))
    .flatMap(([id]) => [
      ...(valid.has(id) ? [] : [`${id} has no case that is accepted`]),
      ...(invalid.has(id) ? [] : [`${id} has no case that is refused`]),
    ]);
}

/** Everything that is wrong with a set of vector files, a sentence each. */
export async function lintVectors(files: readonly { readonly file: VectorFile; readonly bytes: number }[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { file, bytes } of files) problems.push(...(await lintFile(file, bytes)));
  return [...problems, ...lintCoverage(files.map(({ file }) => file))];
}
