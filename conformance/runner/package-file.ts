import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the package root was not found above the runner");
    folder = parent;
  }
  return folder;
}

/** The folder that holds package.json, in the repository and in the packed package alike. */
export const PACKAGE_ROOT: string = findRoot();

/** True when this code runs from `.ts` files (the repository), false from compiled ones (the package). */
export const FROM_SOURCE: boolean = import.meta.url.endsWith(".ts");

/** The root of the tree that this code belongs to: the repository, or `dist/` of the package, which repeats the tree. */
const TREE_ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** The absolute path of a file that is read at run time, such as `schemas/v1/requirements.json`. */
export function dataFile(path: string): string {
  return join(TREE_ROOT, path);
}

/** The absolute path of a program: `reference/main.ts` here, `dist/reference/main.js` in the package. */
export function programFile(path: string): string {
  return join(TREE_ROOT, FROM_SOURCE ? path : path.replace(/\.ts$/, ".js"));
}
