import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BrokenRunError } from "../runner/usage-error.ts";
import { startReference } from "./reference-process.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "voicetunnel-program-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, source: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  return file;
}

/** Keeps the contract: prints where it listens, ends with 0 at SIGTERM, and tells its arguments to whoever asks. */
const RIGHT = `
import { createServer } from "node:http";
const port = Number(process.argv[process.argv.indexOf("--port") + 1]);
const server = createServer((_, response) => response.end(JSON.stringify({ pid: process.pid, args: process.argv.slice(2) })));
server.listen(port, "127.0.0.1", () => console.log("listening http://127.0.0.1:" + server.address().port));
process.on("SIGTERM", () => { server.closeAllConnections(); server.close(() => process.exit(0)); });
`;

interface Told {
  readonly pid: number;
  readonly args: readonly string[];
}
const ask = async (url: string): Promise<Told> => (await (await fetch(url)).json()) as Told;

test("two servers are started with the agreed arguments, restarted at the same address and store, and stopped", async () => {
  const reference = await startReference(program("right", RIGHT));
  const first = await ask(reference.url);
  expect(first.args).toEqual([
    "serve",
    "--only",
    "homeserver",
    "--port",
    "0",
    "--database",
    expect.stringMatching(/^sqlite:/),
    "--limits",
    "test",
    "--allow-loopback-peers",
    "--turn-uri",
    "turn:127.0.0.1:3478",
  ]);
  const peer = await ask(reference.peerServer ?? "");
  expect(peer.args[6]).not.toBe(first.args[6]);
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    await reference.control.restart(signal);
    const again = await ask(reference.url);
    expect(again.pid).not.toBe(first.pid);
    expect(again.args[6]).toBe(first.args[6]);
  }
  expect((await ask(reference.peerServer ?? "")).pid).toBe(peer.pid);
  await reference.stop();
  for (const url of [reference.url, reference.peerServer ?? ""]) await expect(fetch(url)).rejects.toThrow();
});

test("a reference that ends before it listens is told in one line", async () => {
  const file = program("broken", 'process.stderr.write("error: no store\\n"); process.exit(2);');
  const error: unknown = await startReference(file).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BrokenRunError);
  expect((error as Error).message).toBe("the reference ended (2) before it listened: error: no store");
});
