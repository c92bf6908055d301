import type { Io } from "../io.ts";
import { main } from "../main.ts";
import type { Suite } from "../suite.ts";

/** What a command printed, and how it ended. */
export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line in this process, away from any terminal.
 *
 * @param args - what stands after `voicetunnel`
 * @param suite - instead of the real one
 */
export async function capture(args: readonly string[], more: Partial<Io> = {}, suite?: Suite): Promise<Captured> {
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdoutIsTty: false,
    stderrIsTty: false,
    env: {},
    interrupt: new AbortController().signal,
    ...more,
  };
  const code = suite === undefined ? await main(args, io) : await main(args, io, () => Promise.resolve(suite));
  return { code, out, err };
}
