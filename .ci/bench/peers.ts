// A program of its own: one server, so that the measuring process and the measured one do not share a processor's time.
// Its first argument says which; it prints `listening URL` and ends with the pipe of its stdin.
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { WebSocketServer } from "ws";
import { startServer } from "../../reference/server.ts";

const folder = mkdtempSync(join(tmpdir(), "voicetunnel-bench-"));
const file = join(folder, "store.sqlite");

/** The reference, with the highest limits that a server may state. */
async function reference(): Promise<string> {
  const limits = { frames_per_second: 1000, queue_frames: 500, requests_per_minute: 1_000_000 };
  return (await startServer({ limits, database: file })).url;
}

/** Hands each binary message to everybody else: the least that a relay does. */
async function fanOut(): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
  server.on("connection", (socket) => {
    socket.on("message", (data, binary) => {
      for (const other of server.clients) if (other !== socket) other.send(data, { binary });
    });
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** Takes a body and inserts it, with the same settings of SQLite as the reference's: the least that a homeserver does. */
async function inserting(): Promise<string> {
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = normal");
  database.exec("create table events (seq integer primary key, body text not null)");
  const insert = database.prepare("insert into events (body) values (?) returning seq");
  const app = fastify();
  app.post("*", async (request, reply) => {
    const row = insert.get(JSON.stringify(request.body));
    return reply.code(201).send(row);
  });
  return app.listen({ port: 0, host: "127.0.0.1" });
}

const SERVERS: Readonly<Record<string, () => Promise<string>>> = { reference, "fan-out": fanOut, inserting };
const start = SERVERS[process.argv[2] ?? ""];
if (start === undefined) throw new Error(`one of ${Object.keys(SERVERS).join(", ")} is wanted`);
process.stdin.resume().once("end", () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.stdout.write(`listening ${await start()}\n`);
