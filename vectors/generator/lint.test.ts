import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { lintVectors } from "./lint.ts";
import type { VectorFile, WrittenCase } from "./vector.ts";

const FILE = JSON.parse(readFileSync(new URL("../v1/handshakes.json", import.meta.url), "utf8")) as VectorFile;

/** One case of the file. */
function caseOf(id: string): WrittenCase {
  const found = FILE.testGroups.flatMap(({ tests }) => tests).find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
}

/** The file with one case changed. */
function withCase(id: string, change: Partial<WrittenCase>): VectorFile {
  const testGroups = FILE.testGroups.map((group) => ({
    ...group,
    tests: group.tests.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
  return { ...FILE, testGroups };
}

/** What is wrong with a file by itself: it need not have a case for every requirement. */
async function problemsOf(file: VectorFile, bytes = 1000): Promise<readonly string[]> {
  return (await lintVectors([{ file, bytes }])).filter((problem) => problem.startsWith(`${FILE.kind}:`));
}

/** The input of a case, with members of its connect changed. */
function connectOf(id: string, change: JsonObject): { readonly in: JsonObject } {
  const { in: input } = caseOf(id);
  return { in: { ...input, connect: { ...(input["connect"] as JsonObject), ...change } } };
}

test("the lint finds nothing in what is committed", async () => {
  expect(await problemsOf(FILE)).toEqual([]);
});

const OTHER_SIGNATURE = (caseOf("connect").in["connect"] as JsonObject)["sig"] ?? null;

test.for<[string, string, Partial<WrittenCase>, string]>([
  ["no requirement", "connect", { requirements: [] }, "names no requirement"],
  ["a requirement that is none", "connect", { requirements: ["a.b"] }, "names no requirement: a.b"],
  ["an id that is no slug", "connect", { id: "Connect" }, "no slug"],
  ["an id twice", "reader", { id: "writer" }, "there twice"],
  ["no twin", "too-old", { twin: "nobody" }, "no accepted twin"],
  ["a twin that is refused", "too-old", { twin: "too-new" }, "no accepted twin"],
  ["a twin of another operation", "too-old", { twin: "welcome" }, "no accepted twin"],
  ["no difference named", "too-old", { field: "" }, "does not say in what"],
  ["a pointer that is none", "too-old", { field: "connect" }, "names one member twice"],
  ["a pointer into another", "too-old", { resigned: ["/connect/sig", "/connect"] }, "names one member twice"],
  ["another member named than the one that differs", "too-old", { field: "/connect/challenge" }, "does not differ"],
  ["a second difference", "too-old", { ...connectOf("too-old", { client_nonce: "x" }) }, "in more than /connect/issued_at"],
  ["an array for an object", "too-old", { ...connectOf("too-old", { roles: [] }) }, "in more than /connect/issued_at"],
  ["a member named that is more than what differs", "other-salt", { field: "/connect/stream" }, "in /connect/stream/salt, not in all of"],
  ["members alike that are not", "too-old", { alike: ["/connect/server"] }, "says that /connect/server is what"],
  ["something signed anew that is no signature", "too-old", { resigned: ["/connect/sig", "/connect/server"] }, "is no signature"],
  [
    "an accepted case that comes to what its twin comes to",
    "reader",
    { twin: "connect", field: "/connect/roles/write", resigned: ["/connect/sig"] },
    "comes to the same as its twin connect",
  ],
  [
    "a wrong signature beside what is refused",
    "too-old",
    { ...connectOf("too-old", { sig: OTHER_SIGNATURE }) },
    "/connect/sig is wrong as well",
  ],
  [
    "a wrong signature that is said to be made anew",
    "other-salt",
    { ...connectOf("other-salt", {}), resigned: ["/connect/sig"] },
    "/connect/sig is wrong as well",
  ],
])("the lint sees %s", async ([, id, change, problem]) => {
  expect(await problemsOf(withCase(id, change))).toContainEqual(expect.stringContaining(problem));
});

test("the lint sees a count that is not the number of cases, and a file too large to read", async () => {
  expect(await problemsOf({ ...FILE, count: FILE.count + 1 })).toContainEqual(expect.stringContaining("cases where it says"));
  expect(await problemsOf(FILE, 1_000_000)).toContainEqual(expect.stringContaining("too many to read"));
});

test("the lint sees a requirement on codecs without a case of either result", async () => {
  const only = (result: string): VectorFile => ({
    ...FILE,
    testGroups: [
      {
        type: "",
        op: "",
        in: {},
        tests: [{ ...caseOf("connect"), result: result as "valid", requirements: ["encoding.utf8"] }],
      },
    ],
  });
  expect(await lintVectors([{ file: only("valid"), bytes: 1 }])).toContain("encoding.utf8 has no case that is refused");
  expect(await lintVectors([{ file: only("invalid"), bytes: 1 }])).toContain("encoding.utf8 has no case that is accepted");
});
