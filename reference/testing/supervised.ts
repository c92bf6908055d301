import type { ServerProcess } from "./server-process.ts";
import { startProcess } from "./server-process.ts";

/** A server process that comes back where it was whenever it ends, as a service manager has it. */
export interface Supervised {
  readonly url: string;
  /** Ends the process. Resolves when it listens again. */
  kill(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Ends it for good. */
  stop(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/**
 * Starts `serve` with some arguments, and starts it again at its port whenever it ends.
 *
 * @param args - all but `--port`
 * @throws Error when it does not start, the first time or again
 */
export async function supervise(args: readonly string[]): Promise<Supervised> {
  const begin = (port: number): Promise<ServerProcess> => startProcess([...args, "--port", String(port)]);
  let process = await begin(0);
  const { url, port } = process;
  let stopping = false;
  const waiting: (() => void)[] = [];
  const keep = async (): Promise<void> => {
    for (;;) {
      await process.gone;
      if (stopping) return;
      process = await begin(port);
      for (const told of waiting.splice(0)) told();
    }
  };
  const kept = keep();
  return {
    url,
    async kill(signal) {
      const back = new Promise<void>((resolve) => waiting.push(resolve));
      await process.end(signal);
      await Promise.race([back, kept]);
    },
    async stop(signal) {
      stopping = true;
      await process.end(signal);
      await kept;
    },
  };
}
