import { spawn, type ChildProcess } from "node:child_process";
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import type { CommandWords } from "./command-words.ts";
import { CODEC_LIMITS } from "./limits.ts";
import type { DriverEnd, Link } from "./link.ts";

/** On POSIX a driver leads a process group of its own: what it starts, such as an interpreter under a wrapper, ends with it. */
const GROUPS = process.platform !== "win32";

/** Processes that run: a second interrupt ends this one at once, and must not leave them behind. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) killAll(child);
});

function killAll(child: ChildProcess): void {
  try {
    if (GROUPS && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // Nobody is left of the group.
  }
}

/** The newest octets of a stream, as text; it is read on whatever comes, so that nobody who writes much gets stuck. */
function keepTail(stream: NodeJS.ReadableStream): () => { readonly tail: string; readonly bytes: number } {
  let tail = Buffer.alloc(0);
  let bytes = 0;
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    tail = Buffer.concat([tail, chunk]).subarray(-CODEC_LIMITS.complaintBytes);
  });
  return () => ({ tail: tail.toString("utf8"), bytes });
}

/** How it could not be started, for a person: the system's own codes are for programs. */
function startTrouble(program: string, error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return `there is no program ${program}`;
  if (error.code === "EACCES") return `${program} must not be executed`;
  return error.message;
}

/** Resolves with how a process ended. A grandchild may hold its pipes open for ever: they are waited for only a moment. */
function endOf(child: ChildProcess, program: string): Promise<DriverEnd> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ notStarted: startTrouble(program, error) }));
    child.once("exit", (status, signal) => {
      running.delete(child);
      const end: DriverEnd = { ...(status === null ? {} : { status }), ...(signal === null ? {} : { signal }) };
      const timer = setTimeout(() => {
        killAll(child);
        child.stdout?.destroy();
        resolve(end);
      }, CODEC_LIMITS.drainMs);
      child.once("close", () => {
        clearTimeout(timer);
        resolve(end);
      });
    });
  });
}

/** Ours. A driver that Node runs also finds what was read once stripped of its types and compiled, as this program does. */
function environment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { NODE_COMPILE_CACHE: dirname(cache), ...process.env };
}

/** Starts a command as a driver. A command that cannot be started is told by `ended`. */
export function processLink([program, ...args]: CommandWords): Link {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], detached: GROUPS, windowsHide: true, env: environment() });
  if (child.pid !== undefined) running.add(child);
  const ended = endOf(child, program);
  // A driver that ends early breaks the pipe: its end tells that.
  child.stdin.on("error", () => undefined);
  return { input: child.stdin, output: child.stdout, ended, complaints: keepTail(child.stderr), kill: () => killAll(child) };
}
