import { afterEach, describe, expect, it } from "vitest";
import { httpClient } from "../http.ts";
import { received } from "../schemas.ts";
import { memoryTrace } from "../trace.ts";
import { isJsonObject, type JsonObject } from "../wire/json.ts";
import { signatureRefusal } from "../wire/signed.ts";
import { publicHost } from "./host.ts";
import type { Peer } from "./interface.ts";
import { loneWorld, type LoneWorld } from "./testing.ts";

const open: LoneWorld[] = [];
afterEach(async () => {
  for (const lone of open.splice(0)) await lone.end();
});

async function lone(): Promise<LoneWorld> {
  const made = await loneWorld();
  open.push(made);
  return made;
}

async function get(peer: Peer, target: string): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
  const response = await fetch(peer.url + target, { redirect: "manual" });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function read(bytes: Uint8Array, type: "ServerDocument" | "DirectoryEntry"): JsonObject {
  const value = received("an answer of the peer", bytes, type);
  return isJsonObject(value) ? value : {};
}

describe("a peer", () => {
  it("serves a document that is signed with the key derived from its name", async () => {
    const peer = await (await lone()).world.peer();
    const { status, bytes } = await get(peer, "/.well-known/voicetunnel");
    const document = read(bytes, "ServerDocument");
    expect(status).toBe(200);
    expect(document["server"]).toBe(peer.name);
    expect(signatureRefusal("server", document, peer.key)).toBeUndefined();
    expect(document["vtservers"]).toEqual([{ url: peer.relayUrl, key: peer.relayKey }]);
  });

  it("serves the directory entries of its users and of nobody else", async () => {
    const peer = await (await lone()).world.peer();
    const bob = await peer.user();
    const { bytes } = await get(peer, `/v1/directory/${bob.id}`);
    const entry = read(bytes, "DirectoryEntry");
    expect(entry).toMatchObject(bob.identity);
    expect(signatureRefusal("user", entry, peer.key)).toBeUndefined();
    expect((await get(peer, `/v1/directory/@nobody:${peer.name}`)).status).toBe(404);
  });

  it("writes down each request with its head and body", async () => {
    const { world, trace } = await lone();
    const peer = await world.peer();
    await fetch(`${peer.url}/v1/channels?a=1`, { method: "POST", body: "abc" });
    expect(peer.requests).toHaveLength(1);
    expect(peer.requests[0]).toMatchObject({ method: "POST", target: "/v1/channels?a=1", path: "/v1/channels", query: "a=1" });
    expect(new TextDecoder().decode(peer.requests[0]?.body)).toBe("abc");
    expect(peer.connections).toBe(1);
    expect(trace.messages[0]?.summary).toBe(`[peer ${peer.name}] POST /v1/channels?a=1`);
  });

  it("issues each document later than the one before", async () => {
    const peer = await (await lone()).world.peer();
    const times = [peer.document, peer.serveDocument(), peer.serveDocument()].map((document) => Number(document["issued_at"]));
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  it("pads a document and an entry to the octet, signature included", async () => {
    const peer = await (await lone()).world.peer({ document: { size: 65_536 } });
    const { bytes } = await get(peer, "/.well-known/voicetunnel");
    expect(bytes).toHaveLength(65_536);
    expect(signatureRefusal("server", read(bytes, "ServerDocument"), peer.key)).toBeUndefined();
    const bob = await peer.user({ entry: { size: 65_537 } });
    expect((await get(peer, `/v1/directory/${bob.id}`)).bytes).toHaveLength(65_537);
  });

  it("redirects to a place where it answers rightly", async () => {
    const peer = await (await lone()).world.peer({ document: { fault: "redirect" } });
    const { status, headers } = await get(peer, "/.well-known/voicetunnel");
    expect(status).toBe(302);
    const there = await get(peer, headers.get("location") ?? "");
    expect(read(there.bytes, "ServerDocument")["server"]).toBe(peer.name);
    expect(peer.fetches("document")).toBe(2);
  });

  it.each(["drop", "truncated"] as const)("breaks the connection where it is told to (%s)", async (fault) => {
    const peer = await (await lone()).world.peer({ document: { fault } });
    await expect(get(peer, "/.well-known/voicetunnel")).rejects.toThrow();
  });

  it("signs the answer of a handler for the signature of the request", async () => {
    const { world } = await lone();
    const peer = await world.peer();
    const bob = await peer.user();
    peer.answer("GET", "/v1/channels", () => ({ body: { v: 1, channels: [] } }));
    const client = httpClient({ base: peer.url, trace: memoryTrace(), signer: () => ({ name: peer.name, key: peer.signing.public }) });
    const request = bob.signed("GET", "/v1/channels", { before: (signature) => void (signature.authority = peer.name) });
    const answer = await client.send(request, { type: "ChannelList" });
    client.close();
    expect(answer.signatureRefusal).toBeUndefined();
  });
});

describe("peers behind one public URL", () => {
  it("have that name, one after the other, and the second of a check is not run", async () => {
    const free = await publicHost("http://127.0.0.1:1", 0, "127.0.0.1");
    const { world, end } = await loneWorld({ kind: "url", host: free });
    const peer = await world.peer();
    expect(peer.name).toBe("127.0.0.1:1");
    await expect(world.peer()).rejects.toThrow("second-peer");
    await end();
    const other = await loneWorld({ kind: "url", host: free });
    expect((await other.world.peer()).key).toBe(peer.key);
    await other.end();
    await free.close();
  });

  it("do not wait for a test that ended before its turn came", async () => {
    const host = await publicHost("http://127.0.0.1:1", 0, "127.0.0.1");
    const [first, second, third] = [
      await loneWorld({ kind: "url", host }),
      await loneWorld({ kind: "url", host }),
      await loneWorld({ kind: "url", host }),
    ];
    await first.world.peer();
    const late = second.world.peer();
    await second.end();
    const waiting = third.world.peer();
    await first.end();
    await late;
    expect((await waiting).name).toBe("127.0.0.1:1");
    await third.end();
    await host.close();
  });
});
