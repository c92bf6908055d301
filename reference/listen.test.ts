import { once } from "node:events";
import { createServer } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import type { AddressInfo, Server as TcpServer, Socket } from "node:net";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { holdEarly, listen, refuseUpgrade } from "./listen.ts";
import { StartError } from "./start-error.ts";

let tcp: TcpServer;
let port: number;
beforeEach(async () => {
  tcp = createTcpServer();
  await once(tcp.listen(0, "127.0.0.1"), "listening");
  ({ port } = tcp.address() as AddressInfo);
});
afterEach(() => tcp.close());

/** Both ends of a connection. */
async function pair(): Promise<{ readonly client: Socket; readonly socket: Socket }> {
  const accepted = once(tcp, "connection") as Promise<[Socket]>;
  const client = connect(port, "127.0.0.1");
  return { client, socket: (await accepted)[0] };
}

/** Ends the client with a reset, so that the server's end gets an error. */
async function breakOff({ client, socket }: { readonly client: Socket; readonly socket: Socket }): Promise<void> {
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.resume();
  client.resetAndDestroy();
  await closed;
}

describe.each(["request", "upgrade"])("what comes early: %s", (event) => {
  test("is handed on, once", () => {
    const http = createServer();
    const release = holdEarly(http);
    http.emit(event, {}, new PassThrough(), Buffer.alloc(0));
    let answers = 0;
    http.on(event, () => (answers += 1));
    release();
    release();
    expect(answers).toBe(1);
  });

  test("is answered once by who can answer already, while the other one is being started", () => {
    const http = createServer();
    const release = holdEarly(http);
    let answers = 0;
    http.on(event, () => (answers += 1));
    http.emit(event, {}, new PassThrough(), Buffer.alloc(0));
    release();
    expect(answers).toBe(1);
  });
});

test("an upgrade that breaks off while it waits ends nothing else", async () => {
  const http = createServer();
  const release = holdEarly(http);
  const both = await pair();
  http.emit("upgrade", {}, both.socket, Buffer.alloc(0));
  await breakOff(both);
  release();
});

test("an upgrade that leads nowhere and breaks off ends nothing else", async () => {
  const both = await pair();
  refuseUpgrade(both.socket);
  await breakOff(both);
});

test("an upgrade that leads nowhere is told so", async () => {
  const { client, socket } = await pair();
  refuseUpgrade(socket);
  expect(String((await once(client, "data"))[0])).toMatch(/^HTTP\/1\.1 404 /);
  client.destroy();
});

test("a port that somebody has is a mistake in one line", async () => {
  await expect(listen(createServer(), "127.0.0.1", port)).rejects.toThrow(StartError);
  await expect(listen(createServer(), "127.0.0.1", port)).rejects.toThrow(`cannot listen on 127.0.0.1 port ${String(port)}: it is in use`);
});
