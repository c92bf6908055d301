// `voicetunnel vectors generate [--check]`: writes vectors/v1, or says what in it is stale.
import { fileURLToPath } from "node:url";
import { buildAll } from "./files.ts";
import type { Manifest } from "./files.ts";
import { staleFiles, writeFiles } from "./stale.ts";

const FOLDER = fileURLToPath(new URL("../v1/", import.meta.url));

const texts = await buildAll();
const check = process.argv.includes("--check");
const changed = staleFiles(texts, FOLDER);
if (!check) writeFiles(texts, FOLDER);
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
