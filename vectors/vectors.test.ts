import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { leaveOut } from "../.ci/programs.ts";
import { beforeAll, expect, test } from "vitest";
import type { TypeName } from "../schemas/v1/types.ts";
import { validate } from "../schemas/validate.ts";
import { buildAll } from "./generator/files.ts";
import type { Manifest } from "./generator/files.ts";
import type { VectorFile } from "./generator/vector.ts";
import { vectors } from "./loader.ts";

const V1 = new URL("v1/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, V1), "utf8");
const manifest = JSON.parse(read("manifest.json")) as Manifest;

let built: ReadonlyMap<string, string>;
beforeAll(async () => {
  built = await buildAll();
}, 60_000);

test("what is committed is what the generator writes, to the byte", () => {
  for (const [path, text] of built) expect(read(path) === text, path).toBe(true);
});

test("there are thousands of cases, and files that can be read", () => {
  expect(manifest.cases).toBeGreaterThan(3000);
  for (const { file, bytes } of manifest.files) expect(bytes, file).toBeLessThan(1_000_000);
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

test("the loaders read all cases", () => {
  expect([...vectors()]).toHaveLength(manifest.cases);
});

const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : undefined;
const run = (program: string): string =>
  execFileSync(python ?? "python3", ["-B", fileURLToPath(new URL(program, import.meta.url))], { encoding: "utf8" });

test.skipIf(leaveOut(python))("the loader in Python reads all cases", () => {
  expect(Number(run("loader.py"))).toBe(manifest.cases);
});

test.skipIf(leaveOut(python))("a few lines of Python agree on thousands of cases", () => {
  const [, count = 0, wrong] = /^(\d+) cases, (\d+) wrong$/m.exec(run("check.py")) ?? [];
  expect(wrong).toBe("0");
  expect(Number(count)).toBeGreaterThan(3000);
});
