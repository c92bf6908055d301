#!/usr/bin/env node
// `voicetunnel serve`: starts the reference server and prints where it listens.
import { realpathSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { ServerOptions } from "./server.ts";
import { StartError, startServer } from "./server.ts";

const OPTIONS = {
  name: { type: "string" },
  port: { type: "string" },
  database: { type: "string" },
  only: { type: "string" },
  limits: { type: "string" },
  "relay-url": { type: "string" },
  "allow-loopback-peers": { type: "boolean" },
  "turn-uri": { type: "string", multiple: true },
  "turn-ttl": { type: "string" },
} as const;

/**
 * The options of a command line.
 *
 * @throws StartError with one line for whoever typed it.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): ServerOptions {
  const { name, port = "0", database, only, limits, "relay-url": relayUrl, "turn-uri": uris, "turn-ttl": ttl, ...flags } = parse(args);
  if (!/^(?:0|[1-9][0-9]{0,4})$/.test(port) || Number(port) > 65535)
    throw new StartError(`--port is a number from 0 to 65535, not ${port}`);
  if (only !== undefined && only !== "homeserver" && only !== "vtserver")
    throw new StartError(`--only is homeserver or vtserver, not ${only}`);
  if (only !== undefined && database === undefined) throw new StartError(`--only ${only} needs the --database that both servers share`);
  if (limits !== undefined && limits !== "test" && limits !== "default") throw new StartError(`--limits is test or default, not ${limits}`);
  if (relayUrl !== undefined && !/^wss?:\/\/\S+$/.test(relayUrl)) throw new StartError(`--relay-url begins with wss://, not ${relayUrl}`);
  return {
    port: Number(port),
    ...(name === undefined ? {} : { name }),
    ...(database === undefined ? {} : { database }),
    ...(only === undefined ? {} : { only }),
    ...(limits === undefined ? {} : { limits }),
    ...(relayUrl === undefined ? {} : { relayUrl }),
    ...turnOptions(uris, ttl, env),
    ...(flags["allow-loopback-peers"] === undefined ? {} : { allowLoopbackPeers: flags["allow-loopback-peers"] }),
  };
}

/** Where the secret comes from: not from the command line, which every user of the machine can read. */
const TURN_SECRET = "VOICETUNNEL_TURN_SECRET";

function turnOptions(uris: readonly string[] | undefined, ttl = "3600", env: NodeJS.ProcessEnv): Pick<ServerOptions, "turn"> {
  if (uris === undefined) return {};
  const wrong = uris.find((uri) => !/^(?:stuns?|turns?):[!-~]+$/.test(uri));
  if (wrong !== undefined) throw new StartError(`--turn-uri begins with turn: or turns:, not ${wrong}`);
  const secret = env[TURN_SECRET] ?? "";
  if (secret === "") throw new StartError(`--turn-uri needs the secret of the TURN server in ${TURN_SECRET}`);
  if (!/^[1-9][0-9]{0,4}$/.test(ttl) || Number(ttl) > 86400)
    throw new StartError(`--turn-ttl is a number of seconds from 1 to 86400, not ${ttl}`);
  return { turn: { uris, secret: new TextEncoder().encode(secret), ttl: Number(ttl) } };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node explains at length how to pass a positional argument that begins with a dash; the first sentence says what is wrong.
    throw new StartError((error instanceof Error ? error.message : String(error)).split(". ")[0] ?? "");
  }
}

/**
 * Runs the server until a signal stops it.
 *
 * @returns the exit code: 0 after a clean stop, 2 for a mistake in the command line or what it names.
 */
export async function serveCommand(args: readonly string[]): Promise<number> {
  // Before the first line is printed: whoever reads that may send a signal at once.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  try {
    const server = await startServer(readOptions(args));
    // For those that are started after this one, where there is a cache.
    flushCompileCache();
    for (const url of server.listening) process.stdout.write(`listening ${url}\n`);
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`voicetunnel serve: ${error.message}\n`);
    return 2;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // The command line of the suite hands its own words on: `serve --port 0`.
  const args = process.argv.slice(2);
  process.exitCode = await serveCommand(args[0] === "serve" ? args.slice(1) : args);
}
