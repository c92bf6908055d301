import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

/** A reference server in a process of its own. */
export interface ServerProcess {
  /** The URL that it printed first. */
  readonly url: string;
  readonly port: number;
  /** Settles when the process has ended, however. */
  readonly gone: Promise<unknown>;
  /** Ends it and waits until it is gone. Nothing happens to one that has ended. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** Those that run: when this process ends, whatever ends it, they end with it. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts `serve` with some arguments, and waits until it listens. */
export async function startProcess(args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(child, "exit")])) as [unknown];
  const url = /^listening (\S+)$/.exec(String(line))?.[1];
  if (url === undefined) throw new Error(`the server did not start: ${args.join(" ")}`);
  return { url, port: Number(new URL(url).port), gone: goneOf(child), end: (signal) => end(child, signal) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

function goneOf(child: ChildProcess): Promise<unknown> {
  return child.exitCode === null && child.signalCode === null ? once(child, "exit") : Promise.resolve();
}
