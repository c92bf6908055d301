import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ForwardRequest, ServerName } from "../../schemas/v1/types.ts";
import { createNodeSuite } from "../node-crypto.ts";
import { newSigningKeyPair } from "../protocol/crypto/index.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { ProtocolError } from "../protocol/error.ts";
import type { Seams } from "../seams.ts";
import type { Store } from "../store/index.ts";
import { openStore } from "../store/index.ts";
import type { Peers } from "./index.ts";
import { createPeers } from "./index.ts";
import type { TestPeer } from "./testing/test-peer.ts";
import { startTestPeer } from "./testing/test-peer.ts";

const suite = createNodeSuite();
const DOCUMENT = "/.well-known/voicetunnel";
let store: Store;
let peer: TestPeer;
let peers: Peers;
/** How far the clock of the asking server is ahead. */
let ahead = 0;

const newPeers = (seams: Seams = {}): Peers => createPeers({ store, suite, clock: () => Date.now() + ahead, allowLoopback: true, seams });
/** The code with which something fails; undefined when it does not. */
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ProtocolError ? error.code : error),
  );
const document = (): Promise<unknown> => codeOf(peers.document(peer.name));

beforeEach(async () => {
  ahead = 0;
  store = await openStore(":memory:");
  peer = await startTestPeer();
  peers = newPeers();
});
afterEach(async () => {
  await peer.close();
  await store.close();
});

describe("a document", () => {
  test("is fetched once while it is young, also when many want it", async () => {
    await Promise.all([document(), document()]);
    await document();
    expect(peer.requests).toEqual([`GET ${DOCUMENT}`]);
    ahead = 35_000;
    await document();
    expect(peer.requests).toHaveLength(2);
  });

  test("is fetched again for a relay that it does not list, but not again and again", async () => {
    const { publicKey } = await newSigningKeyPair(suite);
    const key = encodeBase64url(publicKey) as never;
    await document();
    await peers.document(peer.name, { lists: key });
    expect(peer.requests).toHaveLength(1);
    ahead = 10_000;
    peer.serve(DOCUMENT, await peer.document({ vtservers: [{ url: `ws://${peer.name}/relay`, key }] }));
    for (let n = 0; n < 3; n++) expect((await peers.document(peer.name, { lists: key })).vtservers[0]?.key).toBe(key);
    expect(peer.requests).toHaveLength(2);
  });

  test.each<[string, () => Promise<object>]>([
    ["of another server", () => peer.document({ server: "b.example" })],
    ["changed after it was signed", async () => ({ ...(await peer.document()), note: 1 })],
    ["signed by another key", async () => peer.document({ server_key: encodeBase64url((await newSigningKeyPair(suite)).publicKey) })],
    ["that has expired", () => peer.document({ issued_at: Date.now() - 9000, expires_at: Date.now() - 1 })],
    ["of a time to come", () => peer.document({ issued_at: Date.now() + 70_000, expires_at: Date.now() + 80_000 })],
    ["that lives too long", () => peer.document({ expires_at: Date.now() + 604_900_000 })],
    ["of another form", () => peer.document({ vtservers: [] })],
    ["of another version", () => peer.document({ v: 2 })],
  ])("%s is refused", async (_which, make) => {
    peer.serve(DOCUMENT, await make());
    expect(await document()).toBe("peer-failed");
    peer.serve(DOCUMENT, await peer.document());
    expect(await document()).toBeUndefined();
  });

  test("is refused when it is older than the newest seen, or shows another key, also by another process of this server", async () => {
    await document();
    ahead = 40_000;
    peers = newPeers();
    peer.serve(DOCUMENT, await peer.document({ issued_at: Date.now() - 2000 }));
    expect(await document()).toBe("peer-failed");
    peer.serve(DOCUMENT, await peer.document({}, await newSigningKeyPair(suite)));
    expect(await document()).toBe("key-changed");
    peer.serve(DOCUMENT, await peer.document());
    expect(await document()).toBeUndefined();
  });
});

describe("an answer", () => {
  test.each<[string, Parameters<TestPeer["serve"]>[1]]>([
    ["that sends one elsewhere", (_request, response) => response.writeHead(302, { location: "/other" }).end()],
    ["that is too large", (_request, response) => response.end("x".repeat(65_537))],
    ["of another status", (_request, response) => response.writeHead(500).end()],
    ["that breaks off", (request) => request.destroy()],
    ["that breaks off in its middle", (request, response) => response.write("{", () => request.destroy())],
    ["that is no JSON", (_request, response) => response.end("<html>")],
    ["that switches protocols", (_request, response) => response.writeHead(101, { upgrade: "x", connection: "upgrade" }).end()],
  ])("%s is refused", async (_which, answer) => {
    peer.serve(DOCUMENT, answer);
    expect(await document()).toBe("peer-failed");
    expect(peer.requests).toHaveLength(1);
  });

  test("that does not come is not waited for", async () => {
    peer.serve(DOCUMENT, () => undefined);
    peers = newPeers({ peerRequest: (request, send) => send({ ...request, timeMs: request.timeMs / 100 }) });
    expect(await document()).toBe("peer-failed");
  });

  test("of a server where there is none is refused", async () => {
    await peer.close();
    expect(await document()).toBe("peer-failed");
    peer = await startTestPeer();
  });

  test("of an address that is not connected to is not asked for", async () => {
    peers = createPeers({ store, suite, clock: Date.now });
    expect(await document()).toBe("peer-address");
    const resolve: NonNullable<Parameters<typeof createPeers>[0]["resolve"]> = (_name, callback) =>
      callback(null, [{ address: "127.0.0.1", family: 4 }]);
    peers = createPeers({ store, suite, clock: Date.now, resolve });
    expect(await codeOf(peers.document("b.example" as ServerName))).toBe("peer-address");
    expect(peer.requests).toEqual([]);
  });
});

describe("an entry", () => {
  test("is given as it was signed, with members that nobody knows", async () => {
    const bob = peer.user("bob");
    const entry = await peer.entry(bob, { note: "x" });
    peer.serve(bob, entry);
    expect(JSON.stringify(await peers.entry(bob))).toBe(JSON.stringify(entry));
    expect(await peers.knownEntry(bob)).toEqual(entry);
    expect(peer.requests).toEqual([`GET ${DOCUMENT}`, `GET /v1/directory/${bob}`]);
  });

  test.each<[string, string, () => Promise<object>]>([
    ["peer-failed", "of another user", () => peer.entry(peer.user("eve"))],
    ["peer-failed", "signed by another key", async () => peer.entry(peer.user("bob"), {}, await newSigningKeyPair(suite))],
    ["peer-failed", "of another form", () => peer.entry(peer.user("bob"), { created_at: "1" })],
    ["peer-failed", "with a key that is none", () => peer.entry(peer.user("bob"), { signing_key: `${"A".repeat(43)}=` })],
  ])("%s for one %s", async (code, _which, make) => {
    peer.serve(peer.user("bob"), await make());
    expect(await codeOf(peers.entry(peer.user("bob")))).toBe(code);
    peer.serve(peer.user("bob"), await peer.entry(peer.user("bob")));
    expect(await codeOf(peers.entry(peer.user("bob")))).toBeUndefined();
  });

  test("with other keys than before is key-changed, and that of nobody not-found", async () => {
    const bob = peer.user("bob");
    const entry = await peer.entry(bob);
    peer.serve(bob, entry);
    await peers.entry(bob);
    peer.serve(bob, await peer.entry(bob));
    expect(await codeOf(peers.entry(bob))).toBe("key-changed");
    expect(await peers.knownEntry(bob)).toEqual(entry);
    expect(await codeOf(peers.entry(peer.user("nobody")))).toBe("not-found");
  });
});

describe("a request that is sent on", () => {
  const request = (more: object = {}): ForwardRequest =>
    ({ v: 1, server: peer.name, method: "GET", path: "/v1/channels", headers: {}, ...more }) as ForwardRequest;

  test("arrives unchanged, and its answer comes back unchanged", async () => {
    const headers = { "content-type": "application/json", "content-digest": "d", "signature-input": "i", signature: "s" };
    const seen: unknown[] = [];
    peer.serve("/v1/x?a=%20&wait=1", (asked, response) => {
      seen.push(asked.method, asked.headers);
      asked.on("data", (chunk: Buffer) => seen.push([...chunk]));
      asked.on("end", () =>
        response.writeHead(418, { "content-type": "text/x", "retry-after": "7", "x-other": "1" }).end(Uint8Array.of(0, 255)),
      );
    });
    const answer = await peers.forward(request({ method: "POST", path: "/v1/x", query: "a=%20&wait=1", headers, body: "_wA=" }));
    expect(answer).toMatchObject({ v: 1, status: 418, headers: { "content-type": "text/x", "retry-after": "7" }, body: "AP8=" });
    expect(Object.keys(answer.headers).sort()).toEqual(["content-type", "date", "retry-after"]);
    expect(seen).toEqual(["POST", { ...headers, host: peer.name, "content-length": "2", connection: "close" }, [255, 0]]);
  });

  test("asks for the document before, unless that is what it asks for", async () => {
    await peers.forward(request({ path: DOCUMENT }));
    expect(peer.requests).toEqual([`GET ${DOCUMENT}`]);
    await peers.forward(request());
    expect(peer.requests).toEqual([`GET ${DOCUMENT}`, `GET ${DOCUMENT}`, "GET /v1/channels"]);
  });

  test("takes an answer of 1 MiB and none that is larger, nor one that leads elsewhere", async () => {
    let size = 1_048_576;
    peer.serve("/v1/channels", (_asked, response) => response.end(Buffer.alloc(size)));
    expect((await peers.forward(request())).body).toHaveLength(1_398_104);
    size++;
    expect(await codeOf(peers.forward(request()))).toBe("peer-failed");
    peer.serve("/v1/channels", (_asked, response) => response.writeHead(307, { location: "/v1/other" }).end());
    expect(await codeOf(peers.forward(request()))).toBe("peer-failed");
  });

  test("is given as long as it asks to wait", async () => {
    const times: number[] = [];
    peers = newPeers({
      peerRequest(asked, send) {
        times.push(asked.timeMs);
        return send(asked);
      },
    });
    for (const query of ["after=1&wait=20000", "wait=9007199254740991", "waits=9"]) await peers.forward(request({ query }));
    expect(times).toEqual([5000, 25_000, 65_000, 5000]);
  });
});
