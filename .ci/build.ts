// `npm run build`: dist/ as it is published: compiled ESM with types and source maps, and the files that are read at run time.
// Types are not checked here (`npm run typecheck` does): isolatedDeclarations lets the compiler write each file by itself.
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./stage.ts";

const dist = join(root, "dist");

/** Read at run time by their place relative to the code, so dist/ repeats the tree. */
const ASSETS = ["schemas/v1", "vectors/v1", "spec", "conformance/drivers"];

rmSync(dist, { recursive: true, force: true });
const { ok } = await run({ name: "compile", command: ["tsc", "-p", "tsconfig.build.json"] });
for (const asset of ASSETS.filter((folder) => existsSync(join(root, folder)))) {
  cpSync(join(root, asset), join(dist, asset), {
    recursive: true,
    force: false,
    filter: (path) => !/(?<!\.d)\.ts$|__pycache__/.test(path),
  });
}
process.exitCode = ok ? 0 : 1;
