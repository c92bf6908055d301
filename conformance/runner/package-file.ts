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

/** The absolute path of a file that is shipped as it is: specifications, generated JSON. */
export function packageFile(path: string): string {
  return join(PACKAGE_ROOT, path);
}

/** The absolute path of a program: `reference/main.ts` here, `dist/reference/main.js` in the package. */
export function programFile(path: string): string {
  return FROM_SOURCE ? packageFile(path) : packageFile(join("dist", path.replace(/\.ts$/, ".js")));
}
