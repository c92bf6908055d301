import { expect, test } from "vitest";
import { isNamed, isRelayed, relayedCandidate, relayedDescription, unnamedDescription } from "./candidates.ts";

// media.relay-only
const sdp = [
  "v=0",
  "o=- 1 2 IN IP4 10.0.0.7",
  "s=-",
  "c=IN IP4 10.0.0.7",
  "m=audio 9 UDP/TLS/RTP/SAVPF 96",
  "c=IN IP6 fd00::7",
  "a=rtcp:9 IN IP4 10.0.0.7",
  "a=candidate:1 1 udp 2122260223 10.0.0.7 50000 typ host generation 0",
  "a=candidate:2 1 udp 1686052607 10.0.0.8 50000 typ srflx raddr 10.0.0.7 rport 50000",
  "a=candidate:3 1 udp 41885439 192.0.2.1 60000 typ relay raddr 10.0.0.7 rport 50000 generation 0",
  "a=mid:0",
  "",
];

test("a description for relays alone has the relay's address and no other", () => {
  expect(relayedDescription(sdp.join("\r\n")).split("\r\n")).toEqual([
    "v=0",
    "o=- 1 2 IN IP4 0.0.0.0",
    "s=-",
    "c=IN IP4 0.0.0.0",
    "m=audio 9 UDP/TLS/RTP/SAVPF 96",
    "c=IN IP4 0.0.0.0",
    "a=rtcp:9 IN IP4 0.0.0.0",
    "a=candidate:3 1 udp 41885439 192.0.2.1 60000 typ relay raddr 0.0.0.0 rport 0 generation 0",
    "a=mid:0",
    "",
  ]);
});

test("a candidate is a relay's by its type, not by its words", () => {
  expect(isRelayed("candidate:3 1 udp 1 192.0.2.1 6 typ relay")).toBe(true);
  expect(isRelayed("candidate:1 1 udp 1 10.0.0.7 5 typ host relay typ")).toBe(false);
  expect(relayedCandidate("candidate:3 1 udp 1 192.0.2.1 6 typ relay raddr fd00::7 rport 5")).toBe(
    "candidate:3 1 udp 1 192.0.2.1 6 typ relay raddr 0.0.0.0 rport 0",
  );
});

test("a candidate with a name in place of its address is left out, and nothing else", () => {
  const named = "candidate:1 1 udp 2113937151 0b8f2d11-6d9c-4c5a-8f2e-4d6f2f1a9b1e.local 50000 typ host";
  expect([isNamed(named), isNamed(`a=${named}`), isNamed("candidate:1 1 udp 1 10.0.0.7 5 typ host ufrag .local ")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(unnamedDescription([...sdp.slice(0, -1), `a=${named}`, ""].join("\r\n"))).toBe(sdp.join("\r\n"));
});
