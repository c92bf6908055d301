// Frames in parts, each of which a wrong codec can have otherwise.
import { SUITE } from "../../../reference/codec/suite.ts";
import { concat, own, readU32, u32, utf8 } from "../../../reference/protocol/bytes.ts";
import {
  ProtocolError,
  canonicalBytes,
  decodeBase64url,
  decodeHex,
  decodePacket,
  decodeSframeHeader,
  encodeHex,
  encodePacket,
  encodeSframeHeader,
  hkdf,
} from "../../../reference/protocol/index.ts";
import type { Packet, StreamKeyInput } from "../../../reference/protocol/index.ts";
import { bigEndian } from "../../../reference/protocol/sframe/header.ts";
import { deriveSframe } from "../../../reference/protocol/sframe/key.ts";
import type { Alteration, In } from "./codec-fault.ts";
import { replacing, together } from "./codec-fault.ts";

/** What a receiver has opened of a stream. */
export interface Seen {
  highest: bigint;
  readonly counters: Set<bigint>;
}

type Talker = In<"SessionOpenIn">["talkers"][number];

/** All that makes frames what they are. */
export interface FrameParts {
  /** Salt and info of the base key, from which both are derived with the tunnel key. */
  base(stream: StreamKeyInput): { readonly salt: Uint8Array; readonly info: Uint8Array };
  /** The label of a key of SFrame, with the key id in it. */
  label(name: "key" | "salt", kid: bigint): string;
  /** The key id that goes into the derivation. */
  keyOf(kid: bigint, connection: number): bigint;
  nonce(salt: Uint8Array, counter: bigint): Uint8Array;
  aad(header: Uint8Array): Uint8Array;
  /** How many octets of the tag are written, and how many are compared. */
  readonly tag: { readonly written: number; readonly compared: number };
  /** The counter that is sealed for the one asked for. */
  counter(asked: bigint): bigint;
  header(ciphertext: Uint8Array): { readonly kid: bigint; readonly counter: bigint; readonly length: number };
  isFrame(frame: Uint8Array): boolean;
  isOurs(kid: bigint, connection: number): boolean;
  writePacket(packet: Packet): Uint8Array;
  readPacket(octets: Uint8Array): Packet;
  isNew(counter: bigint, seen: Seen): boolean;
  /** Whether a participant is taken, after these. */
  joins(talker: Talker, before: readonly Talker[]): boolean;
  /** Whether a counter counts before its tag was looked at. */
  readonly countsUnopened: boolean;
}

/** The parts that are right: a start for wrong ones. */
export const RIGHT: FrameParts = {
  base: ({ server, channel, tunnelID, device, salt }) => ({
    salt: decodeBase64url(salt, 32),
    info: canonicalBytes(["voicetunnel/1 stream", server, channel, tunnelID, device]),
  }),
  label: (name) => `SFrame 1.0 Secret ${name} `,
  keyOf: (_, connection) => BigInt(connection),
  nonce: (salt, counter) => bigEndian(counter, 12).map((octet, at) => octet ^ (salt[at] ?? 0)),
  aad: (header) => header,
  tag: { written: 16, compared: 16 },
  counter: (asked) => asked,
  header: decodeSframeHeader,
  isFrame: (frame) => frame.length >= 23 && frame[0] === 1,
  isOurs: (kid, connection) => kid === BigInt(connection),
  writePacket: encodePacket,
  readPacket: decodePacket,
  isNew: (counter, { highest }) => counter > highest,
  joins: ({ connection, salt }, before) => before.every((one) => one.connection !== connection && one.salt !== salt),
  countsUnopened: false,
};

interface Stream {
  readonly tunnelKey: string;
  readonly stream: StreamKeyInput;
  readonly connection: number;
}

interface Keys {
  readonly base: Uint8Array;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
}

async function keysOf(parts: FrameParts, { tunnelKey, stream, connection }: Stream, kid: bigint): Promise<Keys> {
  const base = await hkdf(SUITE, { ikm: decodeHex(tunnelKey), ...parts.base(stream), length: 32 });
  const number = parts.keyOf(kid, connection);
  const key = await deriveSframe(SUITE, base, parts.label("key", kid), number, 16);
  const salt = await deriveSframe(SUITE, base, parts.label("salt", kid), number, 12);
  return { base, key, salt };
}

function gcm(nonce: Uint8Array, aad: Uint8Array, tag: number): AesGcmParams {
  return { name: "AES-GCM", iv: own(nonce), additionalData: own(aad), tagLength: 8 * tag };
}

async function sealFrame(parts: FrameParts, stream: Stream, asked: bigint, packet: Packet): Promise<Uint8Array> {
  const { key, salt } = await keysOf(parts, stream, BigInt(stream.connection));
  const counter = parts.counter(asked);
  const header = encodeSframeHeader({ kid: BigInt(stream.connection), counter });
  const imported = await SUITE.subtle.importKey("raw", own(key), "AES-GCM", false, ["encrypt"]);
  const algorithm = gcm(parts.nonce(salt, counter), parts.aad(header), parts.tag.written);
  const sealed = await SUITE.subtle.encrypt(algorithm, imported, own(parts.writePacket(packet)));
  return concat(Uint8Array.of(1), u32(stream.connection), header, new Uint8Array(sealed));
}

interface Opener extends Stream {
  readonly seen: Seen;
  readonly keys: Map<bigint, Promise<Keys>>;
}

function openerOf(stream: Stream): Opener {
  return { ...stream, seen: { highest: -1n, counters: new Set() }, keys: new Map() };
}

function refuse(code: "bad-frame" | "bad-seal" | "replayed"): ProtocolError {
  return new ProtocolError(code, "refused by a wrong codec");
}

async function openFrame(parts: FrameParts, opener: Opener, frame: Uint8Array): Promise<object> {
  if (!parts.isFrame(frame) || frame.length < 23 || readU32(frame, 1) !== opener.connection) throw refuse("bad-frame");
  const ciphertext = frame.subarray(5);
  const { kid, counter, length } = parts.header(ciphertext);
  if (!parts.isOurs(kid, opener.connection)) throw refuse("bad-frame");
  if (parts.countsUnopened && !counted(parts, opener.seen, counter)) throw refuse("replayed");
  const keys = opener.keys.get(kid) ?? keysOf(parts, opener, kid);
  opener.keys.set(kid, keys);
  const plaintext = await opened(parts, await keys, counter, ciphertext, length);
  if (plaintext === undefined) throw refuse("bad-seal");
  const { timestamp, opus } = parts.readPacket(plaintext);
  if (!parts.countsUnopened && !counted(parts, opener.seen, counter)) throw refuse("replayed");
  return { counter: String(counter), timestamp, opus: encodeHex(opus) };
}

function counted(parts: FrameParts, seen: Seen, counter: bigint): boolean {
  if (!parts.isNew(counter, seen)) return false;
  seen.counters.add(counter);
  if (counter > seen.highest) seen.highest = counter;
  return true;
}

async function opened(
  parts: FrameParts,
  { key, salt }: Keys,
  counter: bigint,
  ciphertext: Uint8Array,
  length: number,
): Promise<Uint8Array | undefined> {
  const { written, compared } = parts.tag;
  const imported = await SUITE.subtle.importKey("raw", own(key), "AES-GCM", false, ["decrypt"]);
  const sealed = ciphertext.subarray(length, ciphertext.length - (written - compared));
  if (sealed.length < compared) return undefined;
  try {
    const algorithm = gcm(parts.nonce(salt, counter), parts.aad(ciphertext.subarray(0, length)), compared);
    return new Uint8Array(await SUITE.subtle.decrypt(algorithm, imported, own(sealed)));
  } catch {
    return undefined;
  }
}

async function orRefused(opened: Promise<object>): Promise<object | undefined> {
  try {
    return await opened;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/** Derives keys and seals with other parts. */
export function sealingFrames(change: Partial<FrameParts>): Alteration {
  const parts = { ...RIGHT, ...change };
  return together(
    replacing<"StreamKeyIn">("stream-key.derive", async ({ tunnel_key, stream, connection }) => {
      const { base, key, salt } = await keysOf(parts, { tunnelKey: tunnel_key, stream, connection }, BigInt(connection));
      return { base_key: encodeHex(base), sframe_key: encodeHex(key), sframe_salt: encodeHex(salt) };
    }),
    replacing<"FrameSealIn">("frame.seal", async ({ tunnel_key, stream, connection, counter, timestamp, opus }) => {
      const packet = { timestamp, opus: decodeHex(opus) };
      return { frame: encodeHex(await sealFrame(parts, { tunnelKey: tunnel_key, stream, connection }, BigInt(counter), packet)) };
    }),
  );
}

/** Opens with other parts. */
export function openingFrames(change: Partial<FrameParts>): Alteration {
  const parts = { ...RIGHT, ...change };
  return together(
    replacing<"FrameOpenIn">("frame.open", async ({ tunnel_key, stream, connection, before = [], frame }) => {
      const opener = openerOf({ tunnelKey: tunnel_key, stream, connection });
      for (const earlier of before) await orRefused(openFrame(parts, opener, decodeHex(earlier)));
      return openFrame(parts, opener, decodeHex(frame));
    }),
    replacing<"SessionOpenIn">("session.open", (session) => openSession(parts, session)),
  );
}

async function openSession(parts: FrameParts, session: In<"SessionOpenIn">): Promise<object> {
  const { server, channel, tunnelID, talkers, frames } = session;
  const joined: Talker[] = [];
  for (const talker of talkers) if (parts.joins(talker, joined)) joined.push(talker);
  const openers = new Map(
    joined.map(({ connection, device, salt }) => {
      const stream = { server, channel, tunnelID, device, salt };
      return [connection, openerOf({ tunnelKey: session.tunnel_key, stream, connection })] as const;
    }),
  );
  const heard: object[] = [];
  for (const [at, text] of frames.entries()) {
    const frame = decodeHex(text);
    const opener = frame.length < 5 ? undefined : openers.get(readU32(frame, 1));
    const voice = opener === undefined ? undefined : await orRefused(openFrame(parts, opener, frame));
    if (opener !== undefined && voice !== undefined) heard.push({ frame: at, connection: opener.connection, ...voice });
  }
  return { heard };
}

/** A label of the derivations, as octets are written in vectors. */
export function canonicalInfo(...parts: readonly (string | number)[]): Uint8Array {
  return canonicalBytes(parts);
}

/** The parts of an `info`, joined. */
export function joinedInfo(...parts: readonly string[]): Uint8Array {
  return utf8(parts.join(" "));
}
