// What stands in a folder, beside what ought to.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

function onDisk(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"));
}

/** The paths of what is missing, different in any byte, or too much. */
export function staleFiles(texts: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const there = onDisk(folder);
  const different = [...texts].filter(([path, text]) => !there.includes(path) || readFileSync(join(folder, path), "utf8") !== text);
  return [...different.map(([path]) => path), ...there.filter((path) => !texts.has(path))];
}

/** Writes what is stale, and removes what is too much. */
export function writeFiles(texts: ReadonlyMap<string, string>, folder: string): void {
  for (const path of staleFiles(texts, folder)) {
    const text = texts.get(path);
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (text === undefined) rmSync(full);
    else writeFileSync(full, text);
  }
}
