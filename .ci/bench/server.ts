import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A server that runs in another process. */
export interface BenchServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one of the servers of `peers.ts`. */
export async function benchServer(which: "reference" | "fan-out" | "inserting"): Promise<BenchServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "peers.ts"), which], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), ended])) as [unknown];
  const url = /^listening (\S+)$/.exec(String(line))?.[1];
  if (url === undefined) throw new Error(`the server ${which} does not listen: ${String(line)}`);
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { url, stop };
}
