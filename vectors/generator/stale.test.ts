import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { staleFiles, writeFiles } from "./stale.ts";

const TEXTS = new Map([
  ["a.json", "{}\n"],
  ["schemas/a.schema.json", "{}\n"],
]);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "vectors-"));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

test("what is missing, differs in a byte or is too much is stale, and written it is not", () => {
  const path = folder();
  expect(staleFiles(TEXTS, path)).toEqual(["a.json", "schemas/a.schema.json"]);
  writeFiles(TEXTS, path);
  expect(staleFiles(TEXTS, path)).toEqual([]);
  writeFileSync(join(path, "a.json"), "{}");
  writeFileSync(join(path, "old.json"), "{}");
  expect(staleFiles(TEXTS, path)).toEqual(["a.json", "old.json"]);
  writeFiles(TEXTS, path);
  expect(staleFiles(TEXTS, path)).toEqual([]);
  expect(readFileSync(join(path, "a.json"), "utf8")).toBe("{}\n");
});
