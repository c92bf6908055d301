import { expect, test } from "vitest";
import type { SigningKeyPair } from "../../protocol/crypto/index.ts";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { utf8 } from "../../protocol/bytes.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { signAnswer } from "../../protocol/http-signature/index.ts";
import { signObject } from "../../protocol/signing.ts";
import examples from "../../../schemas/v1/examples.json" with { type: "json" };
import { newAccount } from "../account.ts";
import { nodePorts } from "../node/ports.ts";
import { createPins } from "../pins.ts";
import { memoryStore } from "../ports.ts";
import type { ClientPorts } from "../ports.ts";
import { contactServer } from "../server.ts";
import type { ServerDocument } from "../wire.ts";
import { createApi } from "./api.ts";
import { directCarrier } from "./carrier.ts";
import { fetchServerDocument, serverUrl } from "./server-document.ts";

const NAME = "a.example";
const NOW = 1767225600000;
const { suite } = nodePorts();
const example = examples.find(({ type, valid }) => type === "ServerDocument" && valid)!.value as object;

function portsWith(fetch: ClientPorts["fetch"]): ClientPorts {
  return nodePorts({ suite, fetch, store: memoryStore(), clock: { now: () => NOW, after: () => () => undefined } });
}

async function documentOf(pair: SigningKeyPair, changes: object = {}, by = pair): Promise<object> {
  const key = encodeBase64url(pair.publicKey);
  return signObject(suite, "server", { ...example, server: NAME, server_key: key, issued_at: NOW, expires_at: NOW + 1000, ...changes }, by);
}

/** Fetches one document after the other with the same pins. */
async function fetchAll(documents: readonly object[], key?: string): Promise<unknown[]> {
  const left = [...documents];
  const ports = portsWith(async () => Response.json(left.shift()));
  const pins = createPins(ports.store);
  const results: unknown[] = [];
  while (left.length > 0) {
    const result = fetchServerDocument(ports, pins, { name: NAME, ...(key && { key }) });
    results.push(await result.then(({ issued_at }): number => issued_at).catch((error: unknown) => (error as { code: string }).code));
  }
  return results;
}

const [key, other] = await Promise.all([newSigningKeyPair(suite), newSigningKeyPair(suite)]);

test.for([
  ["as it should be", {}, NOW],
  ["of another server", { server: "b.example" }, "audience"],
  ["that is over", { expires_at: NOW }, "stale"],
] as const)("a document %s", async ([, changes, result]) => {
  expect(await fetchAll([await documentOf(key, changes)])).toEqual([result]);
});

test("a document that another key signed is refused", async () => {
  expect(await fetchAll([await documentOf(key, {}, other)])).toEqual(["bad-signature"]);
});

test("an older document than one seen is refused, a newer one is not (server.document-newest)", async () => {
  const times = [NOW, NOW - 1, NOW + 1];
  expect(await fetchAll(await Promise.all(times.map((issued_at) => documentOf(key, { issued_at }))))).toEqual([NOW, "stale", NOW + 1]);
});

test("another key than the first is refused (server.pin, crypto.pinned)", async () => {
  expect(await fetchAll([await documentOf(key), await documentOf(other), await documentOf(key)])).toEqual([NOW, "key-changed", NOW]);
});

test("an invitation's key counts more than the server's word (server.pin)", async () => {
  expect(await fetchAll([await documentOf(other), await documentOf(key)], encodeBase64url(key.publicKey))).toEqual(["key-changed", NOW]);
});

test.for([
  ["a.example", "https://a.example"],
  ["a.example:8448", "https://a.example:8448"],
  ["127.0.0.1:8448", "http://127.0.0.1:8448"],
  ["127.0.0.1.example", "https://127.0.0.1.example"],
  ["[::1]:1", "http://[::1]:1"],
] as const)("%s is reached at %s", ([name, url]) => {
  expect(serverUrl(name)).toBe(url);
});

/** How a server answers: what it signs with, and what it changes after that. */
interface Answering {
  readonly by?: SigningKeyPair;
  readonly keyid?: string;
  readonly status?: number;
  readonly body?: string;
  readonly bound?: string;
  readonly unsigned?: boolean;
  readonly sent?: { readonly status?: number; readonly body?: string };
}

const LIST = '{"v":1,"channels":[]}';

async function ask({ by = key, keyid = NAME, status = 200, body = LIST, bound, unsigned = false, sent = {} }: Answering): Promise<unknown> {
  const account = await newAccount(suite, { local: "alice", server: NAME, device: "laptop" });
  const ports = portsWith(async (_url, { headers }) => {
    const requestSignature = bound ?? (headers as { signature: string }).signature;
    const fields = await signAnswer(suite, by, { status, requestSignature }, utf8(body), { created: NOW / 1000, keyid });
    return new Response(sent.body ?? body, { status: sent.status ?? status, headers: unsigned ? {} : { ...fields } });
  });
  const api = createApi(ports, account, { name: NAME, key: encodeBase64url(key.publicKey) }, directCarrier(ports, "https://a.example"));
  return api.call("ChannelList", "GET", "/v1/channels");
}

test("a signed answer is read", async () => {
  expect(await ask({})).toEqual({ v: 1, channels: [] });
});

test.for<[string, Answering, string]>([
  ["without a signature", { unsigned: true }, "malformed"],
  ["of another key", { by: other }, "bad-signature"],
  ["of another server's name", { keyid: "b.example" }, "bad-signature"],
  ["to another request", { bound: `vt=:${"A".repeat(86)}==:` }, "bad-signature"],
  ["with another status", { sent: { status: 201 } }, "bad-signature"],
  ["with another body", { sent: { body: '{"v":1,"channels":[],"x":1}' } }, "bad-digest"],
  ["of another form", { body: '{"v":1}' }, "malformed"],
  ["with a member twice", { body: '{"v":1,"v":1,"channels":[]}' }, "malformed"],
  ["of another version", { body: '{"v":2,"channels":[]}' }, "unsupported-version"],
  ["that is no problem document", { status: 404, body: "{}" }, "malformed"],
])("an answer %s is refused (answer.verify)", async ([, answering, code]) => {
  await expect(ask(answering)).rejects.toMatchObject({ code });
});

test("a refusal has the server's code and what it says beside", async () => {
  const problem = {
    type: "urn:voicetunnel:error:log-conflict",
    title: "no",
    status: 409,
    code: "log-conflict",
    head: "A".repeat(43) + "=",
  };
  await expect(ask({ status: 409, body: JSON.stringify(problem) })).rejects.toMatchObject({
    code: "log-conflict",
    details: { status: 409, head: problem.head },
  });
});

test("a server that is not there is an error with its reason", async () => {
  const ports = portsWith(() => Promise.reject(new TypeError("refused")));
  await expect(fetchServerDocument(ports, createPins(ports.store), { name: NAME })).rejects.toMatchObject({
    code: "timeout",
    cause: { message: "refused" },
  });
});

test("nothing goes to a server whose document is over before there is a newer one (server.document-anew)", async () => {
  let now = NOW;
  const asked: string[] = [];
  const ports = nodePorts({
    suite,
    store: memoryStore(),
    clock: { now: () => now, after: () => () => undefined },
    async fetch(url) {
      asked.push(new URL(url).pathname);
      return url.endsWith("voicetunnel")
        ? Response.json(await documentOf(key, { issued_at: now, expires_at: now + 1000 }))
        : Response.error();
    },
  });
  const server = await contactServer(ports, createPins(ports.store), { name: NAME });
  const account = await newAccount(suite, { local: "alice", server: NAME, device: "laptop" });
  const api = createApi(ports, account, server, directCarrier(ports, serverUrl(NAME)));
  const call = (): Promise<unknown> => expect(api.call("ChannelList", "GET", "/v1/channels")).rejects.toThrow();
  await call();
  now += 1000;
  await Promise.all([call(), call()]);
  const [document, list] = ["/.well-known/voicetunnel", "/v1/channels"];
  expect(asked).toEqual([document, list, document, list, list]);
});

test("a body that the server does not take is not sent (limit.client-bytes)", async () => {
  const ports = portsWith(() => Promise.reject(new Error("sent")));
  const account = await newAccount(suite, { local: "alice", server: NAME, device: "laptop" });
  const { limits } = example as ServerDocument;
  const server = { name: NAME, key: encodeBase64url(key.publicKey), current: async () => ({ limits }) };
  const api = createApi(ports, account, server, directCarrier(ports, "https://a.example"));
  const post = (octets: number): Promise<unknown> =>
    api.call("Ordered", "POST", "/v1/channels", { body: { x: "x".repeat(octets - '{"x":""}'.length) } });
  await expect(post(limits.request_bytes)).rejects.toMatchObject({ code: "timeout" });
  await expect(post(limits.request_bytes + 1)).rejects.toMatchObject({ code: "too-large" });
});

test("a clock that is wrong is put right by the server's, once (request.client-clock)", async () => {
  const times: number[] = [];
  const ports = portsWith(async (_url, { headers }) => {
    const { signature, "signature-input": input } = headers as Record<string, string>;
    const created = Number(/created=(\d+)/.exec(input!)![1]);
    times.push(created * 1000 - NOW);
    const problem = { type: "urn:voicetunnel:error:stale", title: "old", status: 401, code: "stale", server_time: NOW + 3_600_000 };
    const [status, body] = times.length === 2 ? [200, LIST] : [401, JSON.stringify(problem)];
    const fields = await signAnswer(suite, key, { status, requestSignature: signature! }, utf8(body), { created, keyid: NAME });
    return new Response(body, { status, headers: { ...fields } });
  });
  const account = await newAccount(suite, { local: "alice", server: NAME, device: "laptop" });
  const api = createApi(ports, account, { name: NAME, key: encodeBase64url(key.publicKey) }, directCarrier(ports, "https://a.example"));
  const call = (): Promise<unknown> => api.call("ChannelList", "GET", "/v1/channels");
  expect(await call()).toEqual({ v: 1, channels: [] });
  await expect(call()).rejects.toMatchObject({ code: "stale" });
  expect(times).toEqual([0, 3_600_000, 3_600_000, 3_600_000]);
});
