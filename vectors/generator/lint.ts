// What has to be true of every vector file.
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import { REQUIREMENTS } from "../../schemas/v1/constants.ts";
import type { VectorFile, WrittenCase, WrittenGroup } from "./vector.ts";

const MOST_BYTES = 1_000_000;

/**
 * What nobody can be refused for, so that no case can be negative: for it there are cases with each result.
 * The driver's own requirements are tried on the driver, not by its answers to single cases.
 */
const WITHOUT_NEGATIVE: readonly string[] = ["encoding.octet-order", "encoding.id"];

/** A copy of a value without the member that a JSON pointer (RFC 6901) names. */
export function withoutPointer(value: JsonValue, pointer: string): JsonValue {
  const [step = "", ...rest] = pointer.slice(1).split("/");
  const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, member]: [string, JsonValue]) => {
    if (key !== name) return [[key, member]];
    return rest.length === 0 ? [] : [[key, withoutPointer(member, `/${rest.join("/")}`)]];
  });
  return Object.fromEntries(entries) as JsonObject;
}

/** The same text for the same value, whatever the order of its members, and whether an array or an object with numbers for names. */
function sorted(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sorted(member)}`).join(",")}}`;
}

function lintCase(file: string, group: WrittenGroup, one: WrittenCase, byId: ReadonlyMap<string, WrittenGroup>): readonly string[] {
  const at = `${file}: ${one.id}`;
  const wrong = one.requirements.filter((id) => !Object.hasOwn(REQUIREMENTS, id)).map((id) => `${at} names no requirement: ${id}`);
  if (one.requirements.length === 0) wrong.push(`${at} names no requirement`);
  if (one.result === "valid") return wrong;
  const { twin: twinId = "", field = "" } = one;
  const home = byId.get(twinId);
  const twin = home?.tests.find(({ id }) => id === twinId);
  if (home === undefined || twin?.result !== "valid" || home.op !== group.op)
    return [...wrong, `${at} has no accepted twin of its operation`];
  if (field === "") return [...wrong, `${at} does not say in what it differs from its twin`];
  const pointers = [field, ...(one.resigned ?? [])];
  const rest = (input: JsonObject): string => sorted(pointers.reduce<JsonValue>(withoutPointer, input));
  const [own, other] = [
    { ...group.in, ...one.in },
    { ...home.in, ...twin.in },
  ];
  if (rest(own) !== rest(other)) wrong.push(`${at} differs from its twin ${twinId} in more than ${field}`);
  if (sorted(own) === sorted(other)) wrong.push(`${at} does not differ from its twin ${twinId}`);
  return wrong;
}

function lintFile(file: VectorFile, bytes: number): readonly string[] {
  const cases = file.testGroups.flatMap((group) => group.tests.map((one) => [group, one] as const));
  const byId = new Map(cases.map(([group, one]) => [one.id, group]));
  const problems = cases.flatMap(([group, one]) => lintCase(file.kind, group, one, byId));
  if (byId.size !== cases.length) {
    const seen = new Set<string>();
    for (const [, { id }] of cases) {
      if (seen.has(id)) problems.push(`${file.kind}: the id ${id} is there twice`);
      seen.add(id);
    }
  }
  for (const [, { id }] of cases) if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) problems.push(`${file.kind}: the id ${id} is no slug`);
  if (bytes >= MOST_BYTES) problems.push(`${file.kind}: ${String(bytes)} bytes are too many to read`);
  return problems;
}

/** Requirements of codecs that lack a case that is accepted or one that is refused. */
function lintCoverage(files: readonly VectorFile[]): readonly string[] {
  const cases = files.flatMap(({ testGroups }) => testGroups.flatMap(({ tests }) => tests));
  const named = (result: string): ReadonlySet<string> =>
    new Set(cases.filter((one) => one.result === result).flatMap(({ requirements }) => requirements));
  const [valid, invalid] = [named("valid"), named("invalid")];
  return Object.entries(REQUIREMENTS)
    .filter(([id, { classes, level }]) => classes.includes("codec") && level === "must" && !id.startsWith("driver."))
    .flatMap(([id]) => [
      ...(valid.has(id) ? [] : [`${id} has no case that is accepted`]),
      ...(invalid.has(id) || WITHOUT_NEGATIVE.includes(id) ? [] : [`${id} has no case that is refused`]),
    ]);
}

/** Everything that is wrong with a set of vector files, a sentence each. */
export function lintVectors(files: readonly { readonly file: VectorFile; readonly bytes: number }[]): readonly string[] {
  return [...files.flatMap(({ file, bytes }) => lintFile(file, bytes)), ...lintCoverage(files.map(({ file }) => file))];
}
