import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { RUN_LIMITS } from "../runner/limits.ts";
import { programFile } from "../runner/package-file.ts";
import type { TargetControl } from "../runner/target.ts";
import { BrokenRunError } from "../runner/usage-error.ts";

/** A reference server that the suite started as processes of their own: the suite never imports the reference. */
export interface ReferenceProcess {
  readonly url: string;
  readonly control: TargetControl;
  /** The URL of the other server of a pair. */
  readonly peerServer?: string;
  stop(): Promise<void>;
}

/** Two reference servers that reach each other. */
export interface ReferencePair {
  readonly a: ReferenceProcess;
  readonly b: ReferenceProcess;
  /** Stops both. */
  stop(): Promise<void>;
}

/** The program that is the reference. @throws BrokenRunError when it is not part of this installation */
export function referenceProgram(): string {
  const program = programFile("reference/main.ts");
  if (!existsSync(program))
    throw new BrokenRunError("the reference server is not part of this installation; name a server with --server URL");
  return program;
}

/** The processes run the same program: what the first one has compiled, the others find. It is where Node has it by default. */
const CACHED = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), VOICETUNNEL_TURN_SECRET: "of a test" };

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/** What the two servers are made of: a process each. The first one has two vtservers, so that checks can see where tunnels go. */
const PARTS = { a: ["homeserver", "vtserver", "vtserver"], b: ["homeserver", "vtserver"] } as const;
/** The first one has a TURN server to offer, to which nobody connects; the other one has none. */
const TURN = ["--turn-uri", "turn:127.0.0.1:3478"] as const;
type Parts = (typeof PARTS)[keyof typeof PARTS];

/** Starts two servers, and gives the first one; stopping it stops both. */
export async function startReference(program: string = referenceProgram()): Promise<ReferenceProcess> {
  const { a, stop } = await startPair(program);
  return { ...a, stop };
}

/** Starts two servers that reach each other. @throws BrokenRunError when one of them does not start */
export async function startPair(program: string = referenceProgram()): Promise<ReferencePair> {
  const started = await Promise.allSettled([startServer(program, PARTS.a, TURN), startServer(program, PARTS.b)]);
  const servers = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const [a, b] = servers;
  if (a !== undefined && b !== undefined) return { a: { ...a, peerServer: b.url }, b: { ...b, peerServer: a.url }, stop };
  await stop();
  throw started.find((one) => one.status === "rejected")?.reason;
}

/**
 * Starts a reference server on free ports of loopback, with small limits and a store of its own in a temporary folder: its homeserver and
 * its vtservers, each a process. Their contract: `serve …` prints `listening <url>` when everything is ready and ends with 0 at SIGTERM.
 */
async function startServer(program: string, parts: Parts, more: readonly string[] = []): Promise<ReferenceProcess> {
  const folder = mkdtempSync(join(tmpdir(), "voicetunnel-"));
  const common = ["--database", `sqlite:${join(folder, "store.sqlite")}`, "--limits", "test", "--allow-loopback-peers"];
  const its = (part: string): readonly string[] => (part === "homeserver" ? more : []);
  const begin = (part: string, port = "0"): Promise<Started> =>
    launch(program, ["serve", "--only", part, "--port", port, ...common, ...its(part)]);
  let running: readonly Started[] = [];
  const endAll = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    await Promise.all(running.map(({ child }) => end(child, signal)));
  };
  const stop = async (): Promise<void> => {
    await endAll("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [first, ...others] = parts;
    // The homeserver names the server; the others find the name in the store.
    running = [await begin(first)];
    const relays = await Promise.allSettled(others.map((part) => begin(part)));
    running = [...running, ...relays.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))];
    for (const one of relays) if (one.status === "rejected") throw one.reason;
    const restart = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
      await endAll(signal);
      // The same addresses and the same store: for its users it is the same server.
      running = await Promise.all(running.map(({ url }, n) => begin(parts[n] ?? first, new URL(url).port)));
    };
    return { url: running[0]?.url ?? "", control: { restart }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Those that run: when this process ends, whatever ends it, they end with it. */
const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

async function launch(program: string, args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...CACHED, ...process.env } });
  children.add(child);
  child.once("exit", () => children.delete(child));
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
        const match = /^listening ((?:https?|wss?):\/\/\S+)$/.exec(line);
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
