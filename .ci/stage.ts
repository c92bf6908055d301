import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const root: string = join(import.meta.dirname, "..");

/** One command of the test run: what it is called, and what to run, from the root. */
export interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Show what it prints while it runs, instead of only when it fails. */
  readonly live?: boolean;
  /** Show what it printed when it has ended, whatever came of it. */
  readonly told?: boolean;
}

export interface Outcome {
  readonly stage: Stage;
  readonly ok: boolean;
  readonly ms: number;
}

const env = {
  ...process.env,
  // The programs of this package first, so that a stage gets the Node that the lock file names.
  PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
  // The tests start the same programs many times: each start after the first finds them stripped of types and compiled.
  NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled"),
};

/** Runs one stage and prints a line about it; what it printed itself only when it failed, or is to be told. Never rejects. */
export function run(stage: Stage): Promise<Outcome> {
  const started = performance.now();
  const [file, ...args] = stage.command;
  const child = spawn(file, args, { cwd: root, env, stdio: stage.live ? "inherit" : ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((settle) => {
    const end = (ok: boolean, note: string): void => {
      const ms = performance.now() - started;
      process.stdout.write(`${ok ? "ok    " : "FAILED"} ${stage.name} (${(ms / 1000).toFixed(1)} s)${note}\n`);
      if (!ok || stage.told === true) process.stdout.write(Buffer.concat(output));
      settle({ stage, ok, ms });
    };
    child.once("error", (error) => {
      end(false, `: ${error.message}`);
    });
    child.once("close", (code, signal) => {
      end(code === 0, code === 0 ? "" : `: ${signal ?? `exit code ${String(code)}`}`);
    });
  });
}

/** Runs stages, as many at once as `width` says, in order of their start. */
export async function runAll(stages: readonly Stage[], width: number): Promise<Outcome[]> {
  const waiting = [...stages];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) outcomes.push(await run(stage));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
