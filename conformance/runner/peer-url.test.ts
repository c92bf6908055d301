import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { openPeerHost, peerPlace } from "./peer-url.ts";
import { UsageError } from "./usage-error.ts";

describe("--peer-url", () => {
  it.each([
    ["https://peer.example.org", "9000", { url: "https://peer.example.org", port: 9000 }],
    ["https://Peer.example.org:8443/", "9000", { url: "https://peer.example.org:8443", port: 9000 }],
    ["http://127.0.0.1:9000", undefined, { url: "http://127.0.0.1:9000", port: 9000, listenOn: "127.0.0.1" }],
    ["http://localhost:9000", "9001", { url: "http://localhost:9000", port: 9001, listenOn: "127.0.0.1" }],
  ])("%s with the port %s is understood", (url, port, place) => {
    expect(peerPlace(url, port)).toEqual(place);
  });

  it.each([
    ["peer.example.org", "9000", /wants a URL/],
    ["ftp://peer.example.org", "9000", /wants a URL/],
    ["http://peer.example.org", "9000", /over TLS; give https:\/\/peer\.example\.org/],
    ["https://127.0.0.1:9000", undefined, /did you mean http:\/\/127\.0\.0\.1:9000/],
    ["https://peer.example.org/path", "9000", /bare origin/],
    ["https://me:secret@peer.example.org", "9000", /bare origin/],
    ["https://peer_1.example.org", "9000", /cannot be the name/],
    ["https://peer.example.org", undefined, /needs --peer-port/],
    ["https://peer.example.org", "0", /--peer-port wants a number/],
    ["https://peer.example.org", "70000", /--peer-port wants a number/],
  ])("%s with the port %s is answered in words", (url, port, words) => {
    expect(() => peerPlace(url, port)).toThrow(UsageError);
    expect(() => peerPlace(url, port)).toThrow(words);
  });

  it("whose port is taken is answered in words", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const opening = openPeerHost({ url: `http://127.0.0.1:${port}`, port, listenOn: "127.0.0.1" });
    await expect(opening).rejects.toThrow(
      `cannot listen on port ${port} for --peer-url http://127.0.0.1:${port}: something else listens there already`,
    );
    await new Promise((resolve) => taken.close(resolve));
  });
});
