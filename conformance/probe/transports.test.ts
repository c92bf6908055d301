import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { Failure } from "./errors.ts";
import { httpClient } from "./http.ts";
import { rawSocket } from "./raw-socket.ts";
import { sseParser } from "./sse.ts";
import { openStream } from "./stream.ts";
import { memoryTrace } from "./trace.ts";
import { openSocket } from "./websocket.ts";
import { fromUtf8, utf8 } from "./wire/bytes.ts";

const servers: Server[] = [];

function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ base: string; server: Server }> {
  const server = createServer(handler);
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }));
  });
}

afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

describe("the HTTP client", () => {
  it("sends headers as they are given, twice where they are given twice", async () => {
    const { base } = await listen((request, response) => response.end(JSON.stringify(request.rawHeaders)));
    const trace = memoryTrace();
    const client = httpClient({ base, trace });
    const answer = await client.send({
      method: "POST",
      target: "/a?b",
      headers: [
        ["X-A", "1"],
        ["x-a", "2"],
      ],
      body: utf8("{}"),
    });
    expect(JSON.parse(fromUtf8(answer.body))).toEqual(expect.arrayContaining(["X-A", "1", "x-a", "2", "content-length", "2"]));
    expect(trace.messages.map(({ summary }) => summary)).toEqual(["POST /a?b", "200"]);
    client.close();
  });

  it("takes a problem document for a refusal and nothing else", async () => {
    const { base } = await listen((request, response) => {
      response.writeHead(404, { "content-type": request.url === "/p" ? "application/problem+json" : "application/json" });
      response.end('{"code":"not-found","status":404,"title":"x","type":"urn:voicetunnel:error:not-found"}');
    });
    const client = httpClient({ base, trace: memoryTrace() });
    expect((await client.send({ method: "GET", target: "/p", headers: [] })).problem?.code).toBe("not-found");
    expect((await client.send({ method: "GET", target: "/q", headers: [] })).problem).toBeUndefined();
    client.close();
  });

  it("makes a broken or silent connection a failure, with the reason", async () => {
    const { base } = await listen((request) => {
      if (request.url === "/reset") request.socket.destroy();
    });
    const client = httpClient({ base, trace: memoryTrace() });
    await expect(client.send({ method: "GET", target: "/reset", headers: [] })).rejects.toBeInstanceOf(Failure);
    await expect(client.send({ method: "GET", target: "/silent", headers: [] }, { ms: 30 })).rejects.toMatchObject({
      observed: "nothing complete within 30 ms",
    });
    client.close();
  });

  it("shows the octets of an answer that is not strict JSON", async () => {
    const { base } = await listen((_, response) => response.end('{"a":1,"a":2}'));
    const client = httpClient({ base, trace: memoryTrace() });
    const answer = await client.send({ method: "GET", target: "/", headers: [] });
    expect(() => answer.json()).toThrow(
      expect.objectContaining({ violation: expect.objectContaining({ keyword: "duplicate", range: [7, 13] }) as unknown }) as Error,
    );
    client.close();
  });
});

it("sends any octets over a raw connection", async () => {
  const { base } = await listen(() => undefined);
  const socket = await rawSocket(base, memoryTrace());
  socket.write("NONSENSE\r\n\r\n");
  expect(fromUtf8((await socket.until((bytes) => fromUtf8(bytes).includes("\r\n\r\n"), 1000)) ?? utf8(""))).toContain("400");
  await socket.closed;
});

describe("the stream reader", () => {
  it("parses lines however the octets are cut", () => {
    const parser = sseParser();
    const pieces = Array.from(utf8(': hi\r\n\r\ndata: {"a":"€"}\r\n\r\ndata:x\rdata:y\r\r'), (byte) =>
      parser.feed(Uint8Array.of(byte)),
    ).flat();
    expect(pieces).toEqual([
      { kind: "comment", text: " hi" },
      { kind: "event", fields: [{ name: "data", value: '{"a":"€"}' }] },
      {
        kind: "event",
        fields: [
          { name: "data", value: "x" },
          { name: "data", value: "y" },
        ],
      },
    ]);
  });

  it("gives items as they come and fails at one of a wrong form", async () => {
    const { base } = await listen((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(`: heartbeat\n\ndata: {"kind":"added","channel":"${"A".repeat(43)}="}\n\n`);
      response.write("event: x\ndata: {}\n\n");
    });
    const trace = memoryTrace();
    const client = httpClient({ base, trace });
    const { stream } = await openStream(client, { method: "POST", target: "/v1/stream", headers: [] }, trace);
    expect(await stream?.next("added", (item) => item["kind"] === "added", 1000)).toMatchObject({ kind: "added" });
    await expect(stream?.next("more", () => true, 1000)).rejects.toMatchObject({ observed: "event, data" });
    stream?.close();
    client.close();
  });
});

describe("the WebSocket client", () => {
  it("queues messages, leaves those that do not fit, and tells the close code", async () => {
    const { base, server } = await listen(() => undefined);
    new WebSocketServer({ server }).on("connection", (ws) => {
      ws.on("error", () => undefined);
      ws.on("message", (data, binary) => ws.send(data, { binary }));
      ws.send('{"type":"ping","n":1}');
      ws.send('{"type":"closed"}', () => undefined);
    });
    const socket = await openSocket({ url: base.replace("http", "ws"), trace: memoryTrace() });
    expect(socket.protocol).toBe("voicetunnel.v1");
    socket.sendBinary(Uint8Array.of(1, 2));
    const binary = await socket.next("the echo", ({ kind }) => kind === "binary", 1000);
    expect(binary).toMatchObject({ bytes: Uint8Array.of(1, 2) });
    expect(socket.take(() => true)).toMatchObject({ json: { type: "ping" } });
    socket.close(1000);
    expect(await socket.closed).toMatchObject({ code: 1000 });
    await expect(socket.next("more", ({ kind }) => kind === "binary", 1000)).rejects.toMatchObject({
      observed: "the connection has ended",
    });
    expect(socket.log).toHaveLength(3);
  });

  it("fails when the upgrade is refused", async () => {
    const { base } = await listen((_, response) => response.writeHead(400).end());
    await expect(openSocket({ url: base.replace("http", "ws"), trace: memoryTrace() })).rejects.toBeInstanceOf(Failure);
  });
});
