// What compiling the chapters costs, in a process that begins with nothing.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../stage.ts";

/** One run of the compiler of the chapters. */
export interface CompileCost {
  readonly seconds: number;
  readonly mostSeconds: number;
  readonly ok: boolean;
}

/** The chapters are compiled at every change: nobody waits longer for that. */
const MOST_SECONDS = 5;

/**
 * Compiles all chapters cold, and compares with what is committed.
 *
 * @throws when what is committed is stale.
 */
export function compileBench(): CompileCost {
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const started = performance.now();
  execFileSync(process.execPath, [join(root, "schemas/compiler/main.ts"), "--check"], { env });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, mostSeconds: MOST_SECONDS, ok: seconds <= MOST_SECONDS };
}
