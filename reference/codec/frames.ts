// Relay chapter: the keys of streams, and frames.
import type { WireTypes } from "../../schemas/v1/types.ts";
import {
  ProtocolError,
  createFrameOpener,
  decodeFrame,
  decodeHex,
  encodeFrame,
  encodeHex,
  encodePacket,
  sframeKey,
  streamBaseKey,
} from "../protocol/index.ts";
import type { FrameOpener } from "../protocol/index.ts";
import { deriveSframe } from "../protocol/sframe/key.ts";
import type { Op, Plain } from "./op.ts";
import { op } from "./op.ts";
import { SUITE } from "./suite.ts";

type Opened = Plain<WireTypes["FrameOpenOut"]>;

async function openOne(opener: FrameOpener, frame: string): Promise<Opened> {
  const { counter, timestamp, opus } = await opener.open(decodeHex(frame));
  return { counter: String(counter), timestamp, opus: encodeHex(opus) };
}

/** The same, undefined for a frame that is refused. */
async function tryOne(opener: FrameOpener, frame: string): Promise<Opened | undefined> {
  try {
    return await openOne(opener, frame);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/** The number that a frame says it is from; undefined for what is no frame. */
function connectionOf(frame: string): number | undefined {
  try {
    return decodeFrame(decodeHex(frame)).connection;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

async function openSession(session: Plain<WireTypes["SessionOpenIn"]>): Promise<Plain<WireTypes["SessionOpenOut"]>> {
  const { server, channel, tunnelID } = session;
  const tunnelKey = decodeHex(session.tunnel_key);
  const openers = new Map<number, FrameOpener>();
  const salts = new Set<string>();
  for (const { connection, device, salt } of session.talkers) {
    // relay.repeated
    if (openers.has(connection) || salts.has(salt)) continue;
    salts.add(salt);
    openers.set(connection, await createFrameOpener(SUITE, { tunnelKey, stream: { server, channel, tunnelID, device, salt }, connection }));
  }
  const heard: Plain<WireTypes["HeardFrame"]>[] = [];
  for (const [at, frame] of session.frames.entries()) {
    const connection = connectionOf(frame);
    const opener = connection === undefined ? undefined : openers.get(connection);
    if (connection === undefined || opener === undefined) continue;
    const voice = await tryOne(opener, frame);
    if (voice !== undefined) heard.push({ frame: at, connection, ...voice });
  }
  return { heard };
}

/** The operations on frames, by name. */
export const FRAME_OPS: Readonly<Record<string, Op>> = {
  "stream-key.derive": op("StreamKeyIn", "StreamKeyOut", async ({ tunnel_key, stream, connection }) => {
    const base = await streamBaseKey(SUITE, decodeHex(tunnel_key), stream);
    const kid = BigInt(connection);
    const key = await deriveSframe(SUITE, base, "SFrame 1.0 Secret key ", kid, 16);
    const salt = await deriveSframe(SUITE, base, "SFrame 1.0 Secret salt ", kid, 12);
    return { base_key: encodeHex(base), sframe_key: encodeHex(key), sframe_salt: encodeHex(salt) };
  }),
  "frame.seal": op("FrameSealIn", "FrameSealOut", async ({ tunnel_key, stream, connection, counter, timestamp, opus }) => {
    const key = await sframeKey(SUITE, await streamBaseKey(SUITE, decodeHex(tunnel_key), stream), BigInt(connection));
    const ciphertext = await key.seal(BigInt(counter), encodePacket({ timestamp, opus: decodeHex(opus) }));
    return { frame: encodeHex(encodeFrame({ connection, ciphertext })) };
  }),
  "frame.open": op("FrameOpenIn", "FrameOpenOut", async ({ tunnel_key, stream, connection, before = [], frame }) => {
    const opener = await createFrameOpener(SUITE, { tunnelKey: decodeHex(tunnel_key), stream, connection });
    for (const earlier of before) await tryOne(opener, earlier);
    return openOne(opener, frame);
  }),
  "session.open": op("SessionOpenIn", "SessionOpenOut", openSession),
};
