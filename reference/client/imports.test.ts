import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
/** `import … from "x"`, but not `import type`, of which nothing is left when it runs. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm;

/** All modules that one reaches, from the root of the repository. */
async function reached(file: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier = ""] of (await readFile(file, "utf8")).matchAll(IMPORT)) {
    if (specifier.startsWith(".")) await reached(join(dirname(file), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

test("the public entry reaches nothing that a browser has not", async () => {
  const modules = [...(await reached(join(import.meta.dirname, "index.ts"), new Set()))];
  const foreign = modules.filter((module) => !module.startsWith(root));
  expect(foreign.toSorted()).toEqual(["@hpke/core", "canonicalize"]);
  const files = modules.filter((module) => module.startsWith(root)).map((module) => relative(root, module));
  expect(files.filter((file) => /^reference\/(?!client\/(?!node\/|testing\/)|protocol\/)/.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});
