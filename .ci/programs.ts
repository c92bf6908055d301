import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program that npm cannot bring stands on this machine, or undefined. */
function find(...names: readonly string[]): string | undefined {
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium's path, or undefined when it is not installed; `.ci/setup` installs it. */
export function chromium(): string | undefined {
  return find("chromium", "chromium-browser", "google-chrome");
}

/** The Rust compiler's path, or undefined when it is not installed; `.ci/setup` installs it. */
export function rustc(): string | undefined {
  return find("rustc");
}

/** The path of coturn's server, or undefined when it is not installed; `.ci/setup` installs it. */
export function turnserver(): string | undefined {
  return find("turnserver");
}

/**
 * Whether to leave out the tests that need a program which is missing: with `CI=true` never, so that they fail there; elsewhere
 * they count as skipped.
 */
export function leaveOut(program: string | undefined): boolean {
  return program === undefined && process.env["CI"] !== "true";
}
