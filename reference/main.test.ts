import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readOptions } from "./main.ts";
import type { RunningServer, ServerOptions } from "./server.ts";
import { StartError, startServer } from "./server.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
});
afterEach(() => rm(folder, { recursive: true }));

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the command, and stops it by a signal as soon as it has written the given text. */
async function serve(args: readonly string[], until?: { readonly text: string; readonly signal: NodeJS.Signals }): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args]);
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
    if (until !== undefined && out.includes(until.text)) child.kill(until.signal);
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { out, err, code };
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "prints where it listens, and stops cleanly on %s",
  async (signal) => {
    const { out, err, code } = await serve([], { text: "/relay", signal });
    expect(out).toMatch(/^listening http:\/\/127\.0\.0\.1:\d+\nlistening ws:\/\/127\.0\.0\.1:\d+\/relay\n$/);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  },
  30_000,
);

test.each<[readonly string[], RegExp]>([
  [["--port", "http"], /--port is a number/],
  [["--port", "65536"], /--port is a number/],
  [["--only", "client", "--database", "x.db"], /--only is homeserver or vtserver/],
  [["--only", "vtserver"], /--only vtserver needs the --database/],
  [["--limits", "small"], /--limits is test or default/],
  [["--wrong"], /--wrong/],
  [["word"], /word/],
])("%j is a mistake of one line", (args, line) => {
  const read = (): unknown => readOptions(args);
  expect(read).toThrow(StartError);
  expect(read).toThrow(line);
  expect(read).not.toThrow("\n");
});

test("other servers on this machine are allowed only when the operator says so", () => {
  expect(readOptions([])).toEqual({ port: 0 });
  expect(readOptions(["--allow-loopback-peers"])).toEqual({ port: 0, allowLoopbackPeers: true });
});

test.each<[ServerOptions, RegExp]>([
  [{ name: "Example.org" }, /not a server name/],
  [{ database: "mysql://localhost/x" }, /cannot open the database mysql/],
  [{ database: "postgres://me:secret@localhost/x?host=/nowhere" }, /cannot open the database postgres:\/\/me:…@localhost/],
  [{ database: "/nowhere/at/all.db" }, /cannot open the database/],
])("%j is a mistake", async (options, line) => {
  await expect(startServer(options)).rejects.toThrow(line);
});

test("a port that is in use is a mistake", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { err, code } = await serve(["--port", String((other.address() as AddressInfo).port)]);
  expect(code).toBe(2);
  expect(err).toMatch(/^voicetunnel serve: cannot listen on 127\.0\.0\.1 port \d+: it is in use\n$/);
  other.close();
}, 30_000);

const document = async ({ url }: RunningServer): Promise<Record<string, unknown>> =>
  (await (await fetch(`${url}/.well-known/voicetunnel`)).json()) as Record<string, unknown>;

test("a restart on the same database is the same server", async () => {
  const database = join(folder, "server.db");
  const first = await startServer({ database });
  const { server, server_key, vtservers } = await document(first);
  await first.close();
  const second = await startServer({ database });
  expect(await document(second)).toMatchObject({ server, server_key, vtservers: [{ key: (vtservers as { key: string }[])[0]?.key }] });
  await second.close();
  await expect(startServer({ database, name: "b.example" })).rejects.toThrow("belongs to the server");
});

test("homeserver and vtserver apart share a database", async () => {
  const database = join(folder, "server.db");
  const homeserver = await startServer({ database, only: "homeserver", name: "127.0.0.1:9" });
  // Nobody can be told of a vtserver before there is one.
  expect(await document(homeserver)).toMatchObject({ code: "busy" });
  const vtserver = await startServer({ database, only: "vtserver" });
  expect(await document(homeserver)).toMatchObject({ vtservers: [{ url: vtserver.url }] });
  expect(vtserver.name).toBe("127.0.0.1:9");
  await Promise.all([homeserver.close(), vtserver.close()]);
});
