import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createNodeSuite } from "../node-crypto.ts";
import { decodeBase64url } from "../protocol/encoding/index.ts";
import { verifyAnswer } from "../protocol/http-signature/index.ts";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpOptions, HttpUser } from "./testing/http-user.ts";
import { askUnsigned, fetchOnce, newHttpUser, newNonce } from "./testing/http-user.ts";

let server: RunningServer;
let alice: HttpUser;

beforeAll(async () => {
  server = await startServer({ limits: "test" });
  alice = await newHttpUser(server, "alice");
  expect((await alice.register()).status).toBe(201);
});
afterAll(() => server.close());

const json = { "content-type": "application/json" };
const post = (body: string, headers: Record<string, string> = json) => askUnsigned(server.url, "POST", "/v1/users", { body, headers });

describe("registration", () => {
  test.each<[string, string, () => Promise<object>]>([
    ["audience", "for another server", () => alice.registration({ server: "b.example" })],
    ["audience", "of another server's user", () => alice.registration({ user: "@alice:b.example" })],
    ["stale", "of 61 s ago", () => alice.registration({ created_at: Date.now() - 61_000 })],
    ["bad-key", "with a key of small order", () => alice.registration({ sealing_key: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" })],
    ["bad-signature", "changed after it was signed", async () => ({ ...(await alice.registration()), note: 1 })],
    ["unsupported-version", "of version 2", () => alice.registration({ v: 2 })],
    ["malformed", "with a name that is none", () => alice.registration({ user: "@alice:a..b" })],
  ])("%s for one %s", async (code, _which, make) => {
    expect((await post(JSON.stringify(await make()))).json).toMatchObject({ code });
  });

  test("repeated with a new nonce gives the first entry, with the same nonce it is replayed, with other keys the name is taken", async () => {
    const bob = await newHttpUser(server, "bob");
    const first = JSON.stringify(await bob.registration({ created_at: Date.now() - 5000 }));
    const entry = await post(first);
    expect(entry.status).toBe(201);
    expect((await post(first)).json).toMatchObject({ code: "replayed" });
    expect((await bob.register()).text).toBe(entry.text);
    const other = await newHttpUser(server, "bob");
    expect((await other.register()).json).toMatchObject({ code: "name-taken", status: 409 });
  });
});

describe("a signed request", () => {
  const created = Math.floor(Date.now() / 1000);
  test.each<[string, string, HttpOptions]>([
    ["malformed", "without a signature", { headers: { signature: undefined } }],
    ["malformed", "without signature input", { headers: { "signature-input": undefined } }],
    ["malformed", "with two signatures", { headers: { signature: "vt=:AAAA:, b=:AAAA:" } }],
    ["stale", "of 65 s ago", { created: created - 65 }],
    ["stale", "of 70 s ahead", { created: created + 70 }],
    ["bad-signature", "for another authority", { authority: "b.example" }],
    ["bad-signature", "with another path", { sent: { path: "/v1/users/@bob:a.example" } }],
    ["bad-signature", "with another query", { sent: { path: "/v1/channels?x=1" } }],
  ])("%s %s", async (code, _which, options) => {
    const { json: problem, headers } = await alice.ask("GET", "/v1/channels", options);
    expect(problem).toMatchObject({ code });
    expect(headers.get("content-type")).toBe("application/problem+json");
  });

  test.each<[string, string, HttpOptions]>([
    ["bad-digest", "with another body", { sent: { body: '{"v":2}' } }],
    ["malformed", "with two digests", { headers: { "content-digest": "sha-256=:AAAA:, sha-512=:AAAA:" } }],
    ["unsupported-media-type", "of another media type", { headers: { "content-type": "text/plain" } }],
    ["malformed", "with a body that is no object", { body: "[]" }],
  ])("%s %s", async (code, _which, options) => {
    expect((await alice.ask("POST", "/v1/channels", { body: { v: 1 }, ...options })).json).toMatchObject({ code });
  });

  test("a nonce is good for one request, whatever became of that", async () => {
    const nonce = newNonce();
    expect((await alice.ask("GET", `/v1/users/@nobody:${server.name}`, { nonce })).status).toBe(404);
    expect((await alice.ask("GET", "/v1/channels", { nonce })).json).toMatchObject({ code: "replayed" });
    expect((await alice.ask("GET", "/v1/channels")).status).toBe(200);
  });

  test("of nobody is unknown-user, of a stranger from elsewhere refused", async () => {
    expect((await (await newHttpUser(server, "nobody")).ask("GET", "/v1/channels")).json).toMatchObject({ code: "unknown-user" });
    const stranger = await newHttpUser({ url: server.url, name: "b.example" }, "eve");
    expect((await stranger.ask("GET", "/v1/channels", { authority: server.name })).json).toMatchObject({ code: "refused" });
  });

  test("its answer is signed, a refusal too", async () => {
    const document = await askUnsigned(server.url, "GET", "/.well-known/voicetunnel");
    const key = decodeBase64url(String(document.json["server_key"]), 32);
    for (const target of ["/v1/channels", `/v1/users/@nobody:${server.name}`, "/v1/nothing"]) {
      const { url, method, headers: sent, body } = await alice.prepare("GET", target);
      const { status, headers, text } = await fetchOnce(url, method, sent, body);
      const requestSignature = sent["signature"] ?? "";
      const field = (name: string): string | undefined => headers.get(name) ?? undefined;
      const fields = {
        "content-digest": field("content-digest"),
        "signature-input": field("signature-input"),
        signature: field("signature"),
      };
      const verified = verifyAnswer(createNodeSuite(), { status, requestSignature }, fields, new TextEncoder().encode(text), {
        name: server.name,
        key,
      });
      await expect(verified).resolves.toMatchObject({ keyid: server.name });
    }
  });
});

describe("whatever comes", () => {
  test.each<[string, string, string, RequestInit, string]>([
    ["an unknown path", "GET", "/v1/nothing", {}, "not-found"],
    ["an unknown method", "PUT", "/v1/users", {}, "method-not-allowed"],
    ["a method that Fastify does not know", "PROPFIND", "/v1/users", {}, "method-not-allowed"],
    ["a %", "GET", "/v1/users/%40a", {}, "malformed"],
    ["a broken %", "GET", "/v1/users/%zz", {}, "malformed"],
    ["a long path", "GET", `/v1/users/${"a".repeat(9000)}`, {}, "malformed"],
    ["a content type that is none", "POST", "/v1/users", { body: "{}", headers: { "content-type": ";" } }, "unsupported-media-type"],
    ["half a document", "POST", "/v1/users", { body: '{"v":1,', headers: json }, "malformed"],
    ["bytes that are no text", "POST", "/v1/users", { body: Uint8Array.of(0xff, 0xfe), headers: json }, "malformed"],
    ["too much", "POST", "/v1/users", { body: "x".repeat(131_073), headers: json }, "too-large"],
  ])("%s gets a problem document", async (_what, method, path, init, code) => {
    const answer = await askUnsigned(server.url, method, path, init);
    expect(answer.json).toMatchObject({ code, status: answer.status, type: `urn:voicetunnel:error:${code}` });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("what is no HTTP gets one too", async () => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.end("GET / HTTP/1.1\r\nno header\r\n\r\n");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    await once(socket, "close");
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 400 [^]*"code":"malformed"/);
  });

  test("a preflight request is allowed unsigned", async () => {
    const { status, headers } = await askUnsigned(server.url, "OPTIONS", "/v1/stream");
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST, DELETE");
  });
});
