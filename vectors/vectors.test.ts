import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import type { TypeName } from "../schemas/v1/types.ts";
import { validate } from "../schemas/validate.ts";
import { buildAll } from "./generator/files.ts";
import type { Manifest } from "./generator/files.ts";
import type { VectorFile } from "./generator/vector.ts";

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
