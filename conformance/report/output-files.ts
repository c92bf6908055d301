import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileTrouble } from "../runner/file-trouble.ts";
import { UsageError } from "../runner/usage-error.ts";

/**
 * Makes a folder for output, if it is not there, and looks whether files can be written into it. Called before a run: what a run found must not be
 * lost to a mistyped path.
 *
 * @throws UsageError that says why not
 */
export function outputFolder(folder: string): void {
  if (folder === "") throw new UsageError("--out wants the name of a folder, not an empty one");
  try {
    makeFolders(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const why = code === "ENOENT" ? "no folder can be made there" : fileTrouble(error);
    throw new UsageError(`cannot write reports into ${folder}: ${why}; give another folder with --out`);
  }
}

/** One step at a time: Node's own `recursive` never ends where the system says ENOENT for a folder whose parent is there, as /proc does. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "EEXIST" });
    return;
  }
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Writes a file that was named on the command line. @throws UsageError */
export function writeNamedFile(what: string, file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    throw new UsageError(`cannot write the ${what} ${file}: ${code === "ENOENT" ? "there is no such folder" : fileTrouble(error)}`);
  }
}
