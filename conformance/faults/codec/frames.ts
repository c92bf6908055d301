// Codecs that seal and open frames otherwise: relay.stream-key, relay.seal, relay.open, relay.packet, relay.shortest, relay.replay.
import { ProtocolError, decodeHex } from "../../../reference/protocol/index.ts";
import { readU32 } from "../../../reference/protocol/bytes.ts";
import type { Packet } from "../../../reference/protocol/index.ts";
import type { CodecFault } from "./codec-fault.ts";
import { rewriting, together } from "./codec-fault.ts";
import type { FrameParts, Seen } from "./frame-parts.ts";
import { RIGHT, canonicalInfo, joinedInfo, openingFrames, sealingFrames } from "./frame-parts.ts";

/** Seals and opens with other parts. */
function framing(change: Partial<FrameParts>): CodecFault["alter"] {
  return together(sealingFrames(change), openingFrames(change));
}

/** What opens nothing that is right says of all of it. */
const ALL_FRAMES = [
  "relay.stream-key",
  "relay.seal",
  "relay.shortest",
  "relay.open",
  "relay.packet",
  "relay.replay",
  "relay.repeated",
] as const;

/** A header as RFC 9605 lets a receiver take it: in forms longer than the shortest, too. */
function lenientHeader(octets: Uint8Array): ReturnType<FrameParts["header"]> {
  const config = octets[0] ?? 0;
  let at = 1;
  const number = (bits: number): bigint => {
    if (bits < 8) return BigInt(bits);
    const end = at + (bits & 7) + 1;
    if (end > octets.length) throw new ProtocolError("bad-frame", "cut off");
    const value = octets.subarray(at, end).reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
    at = end;
    return value;
  };
  const kid = number(config >> 4);
  const counter = number(config & 15);
  return { kid, counter, length: at };
}

/** A window as other protocols have it: an older frame passes if it did not come before. */
function inWindow(counter: bigint, { highest, counters }: Seen): boolean {
  return counter > highest || (highest - counter < 64n && !counters.has(counter));
}

function looselyRead(octets: Uint8Array): Packet {
  return { timestamp: octets.length < 5 ? 0 : readU32(octets, 1), opus: octets.slice(5) };
}

function littleEndian(packet: Packet): Uint8Array {
  const octets = RIGHT.writePacket(packet);
  return Uint8Array.from([1, ...octets.subarray(1, 5).toReversed(), ...octets.subarray(5)]);
}

export const faults: readonly CodecFault[] = [
  {
    id: "tag-truncated",
    violates: ["relay.open"],
    title: "It compares the first 8 octets of a tag.",
    collateral: ["relay.shortest", "relay.replay"],
    alter: openingFrames({ tag: { written: 16, compared: 8 } }),
  },
  {
    id: "tag-of-8-octets",
    violates: ["relay.seal", "relay.open"],
    title: "It writes tags of 8 octets, and reads such tags.",
    collateral: ALL_FRAMES,
    alter: framing({ tag: { written: 8, compared: 8 } }),
  },
  {
    id: "header-not-authenticated",
    violates: ["relay.seal", "relay.open"],
    title: "It seals frames without their header as additional data.",
    collateral: ALL_FRAMES,
    alter: framing({ aad: () => new Uint8Array() }),
  },
  {
    id: "counter-reused",
    violates: ["relay.seal"],
    title: "It seals every frame with the counter 0.",
    alter: sealingFrames({ counter: () => 0n }),
  },
  {
    id: "nonce-without-counter",
    violates: ["relay.seal"],
    title: "It seals every frame with one nonce.",
    collateral: ALL_FRAMES,
    alter: framing({ nonce: (salt) => salt }),
  },
  {
    id: "nonce-little-endian",
    violates: ["relay.seal"],
    title: "It adds the counter to the other end of the salt.",
    collateral: ALL_FRAMES,
    alter: framing({ nonce: (salt, counter) => RIGHT.nonce(salt.toReversed(), counter).toReversed() }),
  },
  {
    id: "kid-not-in-key",
    violates: ["relay.stream-key"],
    title: "It derives the keys of all connections alike.",
    collateral: ALL_FRAMES,
    alter: framing({ keyOf: () => 0n }),
  },
  {
    id: "kid-not-compared",
    violates: ["relay.shortest"],
    title: "It opens a frame with the key of the KID that it names.",
    collateral: ["relay.open"],
    alter: openingFrames({ isOurs: () => true, keyOf: (kid) => kid }),
  },
  {
    id: "kid-ignored",
    violates: ["relay.shortest"],
    title: "It opens a frame with the key of its connection, whatever KID it names.",
    collateral: ["relay.open"],
    alter: openingFrames({ isOurs: () => true }),
  },
  {
    id: "longer-headers-accepted",
    violates: ["relay.shortest"],
    title: "It accepts KIDs and counters that are not in their shortest encoding.",
    collateral: ["relay.open"],
    alter: openingFrames({ header: lenientHeader }),
  },
  {
    id: "wrong-connection-accepted",
    violates: ["relay.open"],
    title: "It takes a frame for one of the connection that it names.",
    alter: rewriting<"FrameOpenIn">("frame.open", (input) => {
      const frame = decodeHex(input.frame);
      return frame.length < 23 || frame[0] !== 1 ? input : { ...input, connection: Math.max(1, readU32(frame, 1)) };
    }),
    collateral: ["relay.open"],
  },
  {
    id: "first-octet-ignored",
    violates: ["relay.open"],
    title: "It takes a frame of any version.",
    alter: openingFrames({ isFrame: () => true }),
  },
  {
    id: "inner-version-ignored",
    violates: ["relay.packet"],
    title: "It takes whatever a frame holds for a packet.",
    alter: openingFrames({ readPacket: looselyRead }),
  },
  {
    id: "timestamp-little-endian",
    violates: ["relay.seal"],
    title: "It writes timestamps with the lowest octet first.",
    alter: sealingFrames({ writePacket: littleEndian }),
  },
  {
    id: "replay-window-missing",
    violates: ["relay.replay"],
    title: "It opens a frame as often as it comes.",
    collateral: ["relay.shortest", "relay.open", "relay.repeated"],
    alter: openingFrames({ isNew: () => true }),
  },
  {
    id: "replay-window-of-64",
    violates: ["relay.replay"],
    title: "It opens older frames that did not come before.",
    collateral: ["relay.shortest", "relay.open", "relay.repeated"],
    alter: openingFrames({ isNew: inWindow }),
  },
  {
    id: "counter-of-the-newest-accepted",
    violates: ["relay.replay"],
    title: "It opens the newest frame again.",
    collateral: ["relay.shortest", "relay.open", "relay.repeated"],
    alter: openingFrames({ isNew: (counter, { highest }) => counter >= highest }),
  },
  {
    id: "forged-counters-counted",
    violates: ["relay.replay"],
    title: "It remembers the counter of a frame before it knows that it is no forgery.",
    collateral: ["relay.repeated"],
    alter: openingFrames({ countsUnopened: true }),
  },
  {
    id: "repeated-salt-accepted",
    violates: ["relay.repeated"],
    title: "It plays a participant with the salt of another one.",
    alter: openingFrames({ joins: ({ connection }, before) => before.every((one) => one.connection !== connection) }),
  },
  {
    id: "repeated-number-accepted",
    violates: ["relay.repeated"],
    title: "It plays a participant with the number of another one.",
    alter: openingFrames({ joins: ({ salt }, before) => before.every((one) => one.salt !== salt) }),
  },
  {
    id: "stream-key-without-device",
    violates: ["relay.stream-key"],
    title: "It leaves the talker out of the keys of streams.",
    collateral: ALL_FRAMES,
    alter: sealingFrames({ base: ({ server, channel, tunnelID, salt }) => derivedWith(salt, server, channel, tunnelID) }),
  },
  {
    id: "stream-key-without-server",
    violates: ["relay.stream-key"],
    title: "It leaves the server out of the keys of streams.",
    collateral: ALL_FRAMES,
    alter: sealingFrames({ base: ({ channel, tunnelID, device, salt }) => derivedWith(salt, channel, tunnelID, device) }),
  },
  {
    id: "stream-key-without-salt",
    violates: ["relay.stream-key"],
    title: "It derives the keys of streams with a salt of zeros.",
    collateral: ALL_FRAMES,
    alter: sealingFrames({ base: (stream) => ({ ...RIGHT.base(stream), salt: new Uint8Array(32) }) }),
  },
  {
    id: "stream-key-of-joined-texts",
    violates: ["relay.stream-key"],
    title: "It joins what the keys of streams are derived from.",
    collateral: ALL_FRAMES,
    alter: sealingFrames({
      base: (stream) => {
        const { server, channel, tunnelID, device } = stream;
        return { ...RIGHT.base(stream), info: joinedInfo("voicetunnel/1 stream", server, channel, tunnelID, device) };
      },
    }),
  },
  {
    id: "stream-key-of-old-drafts",
    violates: ["relay.stream-key"],
    title: "It derives SFrame's keys with the labels of a draft.",
    collateral: ALL_FRAMES,
    alter: sealingFrames({ label: (name) => `SFrame10 ${name} ` }),
  },
];

function derivedWith(salt: string, ...parts: readonly string[]): ReturnType<FrameParts["base"]> {
  const stream = { server: "", channel: "", tunnelID: "", device: "", salt };
  return { ...RIGHT.base(stream), info: canonicalInfo("voicetunnel/1 stream", ...parts) };
}
