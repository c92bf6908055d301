// `voicetunnel vectors generate [--check]`: writes vectors/v1, or says what in it is stale.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAll } from "./files.ts";
import type { Manifest } from "./files.ts";

const FOLDER = fileURLToPath(new URL("../v1/", import.meta.url));

function onDisk(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
}

/** What is missing, different or too much. */
function stale(texts: ReadonlyMap<string, string>): readonly string[] {
  const there = onDisk();
  const different = [...texts].filter(([path, text]) => !there.includes(path) || readFileSync(join(FOLDER, path), "utf8") !== text);
  return [...different.map(([path]) => path), ...there.filter((path) => !texts.has(path))];
}

function write(texts: ReadonlyMap<string, string>): void {
  for (const path of stale(texts)) {
    const text = texts.get(path);
    const full = join(FOLDER, path);
    mkdirSync(dirname(full), { recursive: true });
    if (text === undefined) rmSync(full);
    else writeFileSync(full, text);
  }
}

const texts = await buildAll();
const check = process.argv.includes("--check");
const changed = stale(texts);
if (!check) write(texts);
const { cases, files } = JSON.parse(texts.get("manifest.json") ?? "") as Manifest;
for (const { kind, cases: count, valid, invalid } of files) {
  process.stdout.write(
    `${kind.padEnd(16)} ${String(count).padStart(5)} cases  ${String(valid).padStart(5)} valid  ${String(invalid).padStart(5)} invalid\n`,
  );
}
const verb = check ? "stale" : "written";
process.stdout.write(
  `${String(cases)} cases in ${String(files.length)} files; ${changed.length === 0 ? "everything is up to date" : `${verb}: ${changed.join(", ")}`}.\n`,
);
if (check && changed.length > 0) process.exitCode = 1;
