import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { RUN_LIMITS } from "../runner/limits.ts";
import { programFile } from "../runner/package-file.ts";
import type { TargetControl } from "../runner/target.ts";
import { BrokenRunError } from "../runner/usage-error.ts";

/** A reference server that the suite started as a process of its own: the suite never imports the reference. */
export interface ReferenceProcess {
  readonly url: string;
  readonly control: TargetControl;
  stop(): Promise<void>;
}

/** The program that is the reference. @throws BrokenRunError when it is not part of this installation */
export function referenceProgram(): string {
  const program = programFile("reference/main.ts");
  if (!existsSync(program))
    throw new BrokenRunError("the reference server is not part of this installation; name a server with --server URL");
  return program;
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/**
 * Starts the reference on a free port of loopback, with small limits and a store of its own in a temporary folder.
 * Its contract: `serve …` prints `listening <url>` when everything is ready (the homeserver first) and ends with 0 at SIGTERM.
 */
export async function startReference(program: string = referenceProgram()): Promise<ReferenceProcess> {
  const folder = mkdtempSync(join(tmpdir(), "voicetunnel-"));
  const common = ["--database", `sqlite:${join(folder, "store.sqlite")}`, "--limits", "test", "--allow-loopback-peers"];
  try {
    let started = await launch(program, ["serve", "--port", "0", ...common]);
    const { url } = started;
    const restart = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
      await end(started.child, signal);
      // The same address and the same store: for its users it is the same server.
      started = await launch(program, ["serve", "--port", new URL(url).port, ...common]);
    };
    const stop = async (): Promise<void> => {
      await end(started.child, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    };
    return { url, control: { restart }, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function launch(program: string, args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint = (complaint + chunk.toString("utf8")).slice(-4_000)));
  const lines = createInterface({ input: child.stdout });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const url = await new Promise<string>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new BrokenRunError(`the reference did not listen within ${RUN_LIMITS.spawnMs} ms`)),
        RUN_LIMITS.spawnMs,
      );
      // Lines that come later are read and dropped, so that the pipe never fills.
      lines.on("line", (line) => {
        const match = /^listening (https?:\/\/\S+)$/.exec(line);
        if (match?.[1] !== undefined) resolve(match[1].replace(/\/+$/, ""));
      });
      child.once("error", (error) => reject(new BrokenRunError(`the reference could not be started: ${error.message}`)));
      child.once("exit", (code) =>
        reject(new BrokenRunError(`the reference ended (${code ?? "by a signal"}) before it listened: ${firstLine(complaint)}`)),
      );
    });
    return { child, url };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function firstLine(text: string): string {
  return (
    text
      .trim()
      .split("\n")
      .find((line) => /error/i.test(line)) ??
    text.trim().split("\n")[0] ??
    ""
  );
}

/** Ends a process: asks with the signal, insists with SIGKILL. */
async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const insist = setTimeout(() => child.kill("SIGKILL"), RUN_LIMITS.stopMs);
  await gone;
  clearTimeout(insist);
}
