import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { LABELS } from "../schemas/v1/constants.ts";
import type { TypeName } from "../schemas/v1/types.ts";
import { validate } from "../schemas/validate.ts";
import { buildAll } from "./generator/files.ts";
import type { Manifest } from "./generator/files.ts";
import { staleFiles } from "./generator/stale.ts";
import type { VectorFile } from "./generator/vector.ts";
import { vectors } from "./loader.ts";

const V1 = new URL("v1/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, V1), "utf8");
const manifest = JSON.parse(read("manifest.json")) as Manifest;

let built: ReadonlyMap<string, string>;
beforeAll(async () => {
  built = await buildAll();
}, 60_000);

test("what is committed is what the generator writes, to the byte, and nothing else", () => {
  expect(staleFiles(built, fileURLToPath(V1))).toEqual([]);
});

test("there are thousands of cases, in files that can be read, and the manifest is right about each of them", () => {
  expect(manifest.files.length).toBeGreaterThan(0);
  expect(manifest.cases).toBe(manifest.files.reduce((sum, { cases }) => sum + cases, 0));
  expect(manifest.cases).toBeGreaterThan(3000);
  for (const { file, kind, schema, cases, valid, invalid, bytes, sha256 } of manifest.files) {
    const octets = readFileSync(new URL(file, V1));
    const content = JSON.parse(octets.toString("utf8")) as VectorFile;
    const results = content.testGroups.flatMap(({ tests }) => tests.map(({ result }) => result));
    const count = (wanted: string): number => results.filter((result) => result === wanted).length;
    expect({ file, bytes, sha256, cases, valid, invalid, seed: manifest.seed }).toEqual({
      file: `${content.kind}.json`,
      bytes: octets.length,
      sha256: createHash("sha256").update(octets).digest("hex"),
      cases: content.count,
      valid: count("valid"),
      invalid: count("invalid"),
      seed: content.seed,
    });
    expect([kind, schema]).toEqual([content.kind, content.schema]);
    expect(valid + invalid).toBe(cases);
    expect(bytes, file).toBeLessThan(1_000_000);
  }
});

test("the README explains every member of the files and of the manifest", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const names = new Set<string>();
  const add = (value: object): void => {
    for (const name of Object.keys(value)) names.add(name);
  };
  add(manifest);
  manifest.files.forEach(add);
  for (const { file } of manifest.files) {
    const content = JSON.parse(read(file)) as VectorFile;
    add(content);
    for (const group of content.testGroups) {
      add(group);
      group.tests.forEach(add);
    }
  }
  expect([...names].filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
});

test("there are signatures with every label", () => {
  const labels = ALL.filter(({ op, out }) => op === "object.verify" && out !== undefined).map(({ in: input }) => input["label"]);
  // A welcome has operations of its own.
  expect(new Set([...labels, "welcome"])).toEqual(new Set(Object.keys(LABELS)));
});

const CHAPTER = readFileSync(new URL("../spec/driver-protocol.md", import.meta.url), "utf8");

const ALL = [...vectors()];

/** The operations of the chapter's table, with the codes with which they refuse. */
const OPERATIONS = CHAPTER.split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => {
    const [, names = "", , codes = ""] = line.split("|");
    const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
    // Two operations in a row: what seals reads nothing but a key, what signs nothing at all.
    const only = (op: string): readonly string[] => (op.endsWith(".seal") ? ["bad-key"] : op.endsWith(".sign") ? [] : quoted(codes));
    return quoted(names).map((op) => ({ op, codes: quoted(codes).length === 0 ? [] : only(op) }));
  });

test.for(OPERATIONS)("there are cases of $op that are accepted, and some for each code with which it refuses", ({ op, codes }) => {
  const cases = ALL.filter((one) => one.op === op);
  expect(cases.some(({ out }) => out !== undefined)).toBe(true);
  expect([...new Set(cases.flatMap(({ reject }) => reject ?? []))].sort()).toEqual([...codes].sort());
});

test.for(manifest.files)("$file is of its schema, and every input and output of its type", ({ file, schema }) => {
  const content = JSON.parse(read(file)) as VectorFile;
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false, unicodeRegExp: true });
  ajv.addKeyword("discriminator");
  const isOfSchema = ajv.compile(JSON.parse(read(schema)) as object);
  expect(isOfSchema(content), JSON.stringify(isOfSchema.errors?.slice(0, 3))).toBe(true);
  for (const group of content.testGroups) {
    for (const one of group.tests) {
      expect(validate("closed", group.type as TypeName, { ...group.in, ...one.in }).ok, one.id).toBe(true);
    }
  }
});
