import {
  fromHex,
  hex,
  isJsonObject,
  openFrame,
  parseFrame,
  sealFrame,
  sframeKey,
  sframeOpen,
  streamBaseKey,
  type JsonObject,
  type SFrameKey,
} from "../probe/wire/index.ts";
import { decoded, list, number, object, octets, Refusal, text, type Op } from "./op.ts";

function baseKey(tunnelKey: Uint8Array, stream: JsonObject): Uint8Array {
  const names = {
    server: text(stream, "server"),
    channel: text(stream, "channel"),
    tunnelID: text(stream, "tunnelID"),
    device: text(stream, "device"),
  };
  return streamBaseKey(tunnelKey, decoded(text(stream, "salt"), 32), names);
}

/** What a receiver keeps of a stream: its key, and the highest counter that it accepted. */
interface Stream {
  readonly key: SFrameKey;
  highest: bigint;
}

function streamOf(tunnelKey: Uint8Array, names: JsonObject, connection: number): Stream {
  return { key: sframeKey(baseKey(tunnelKey, names), BigInt(connection)), highest: -1n };
}

/** Opens the next frame of a stream. Throws Refusal, and then has changed nothing. */
function openNext(stream: Stream, bytes: Uint8Array): JsonObject {
  const frame = parseFrame(bytes);
  // relay.open, relay.shortest
  const { kid } = stream.key;
  if (frame === undefined || !frame.shortest || BigInt(frame.connection) !== kid || frame.kid !== kid) throw new Refusal("bad-frame");
  const voice = openFrame(bytes, stream.key);
  // relay.packet: what opens and holds no packet is no frame.
  if (voice === undefined) throw new Refusal(sframeOpen(stream.key, frame.sframe) === undefined ? "bad-seal" : "bad-frame");
  // relay.replay: judged when the tag has been found right
  if (frame.counter <= stream.highest) throw new Refusal("replayed");
  stream.highest = frame.counter;
  return { counter: `${frame.counter}`, timestamp: voice.timestamp, opus: hex(voice.opus) };
}

function tryNext(stream: Stream, bytes: Uint8Array): JsonObject | undefined {
  try {
    return openNext(stream, bytes);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function frameOf(value: unknown): Uint8Array {
  if (typeof value !== "string") throw new TypeError("a frame is no text");
  return fromHex(value);
}

const sessionOpen: Op = (input) => {
  const streams = new Map<number, Stream>();
  const salts = new Set<string>();
  for (const talker of list(input, "talkers")) {
    if (!isJsonObject(talker)) throw new TypeError("a talker is no object");
    const names = { ...input, device: text(talker, "device"), salt: text(talker, "salt") };
    const connection = number(talker, "connection");
    // relay.repeated: who repeats a number or a salt is not heard, and the first one is heard on.
    if (streams.has(connection) || salts.has(names.salt)) continue;
    salts.add(names.salt);
    streams.set(connection, streamOf(octets(input, "tunnel_key"), names, connection));
  }
  const heard: JsonObject[] = [];
  for (const [at, item] of list(input, "frames").entries()) {
    const bytes = frameOf(item);
    const stream = streams.get(parseFrame(bytes)?.connection ?? 0);
    const voice = stream === undefined ? undefined : tryNext(stream, bytes);
    if (stream !== undefined && voice !== undefined) heard.push({ frame: at, connection: Number(stream.key.kid), ...voice });
  }
  return { heard };
};

/** The operations on frames, by name. */
export const FRAME_OPS: Readonly<Record<string, Op>> = {
  "stream-key.derive": (input) => {
    const base = baseKey(octets(input, "tunnel_key"), object(input, "stream"));
    const { key, salt } = sframeKey(base, BigInt(number(input, "connection")));
    return { base_key: hex(base), sframe_key: hex(key), sframe_salt: hex(salt) };
  },
  "frame.seal": (input) => {
    const connection = number(input, "connection");
    const key = sframeKey(baseKey(octets(input, "tunnel_key"), object(input, "stream")), BigInt(connection));
    const voice = { timestamp: number(input, "timestamp"), opus: octets(input, "opus") };
    return { frame: hex(sealFrame(connection, key, BigInt(text(input, "counter")), voice)) };
  },
  "frame.open": (input) => {
    const stream = streamOf(octets(input, "tunnel_key"), object(input, "stream"), number(input, "connection"));
    for (const earlier of list(input, "before")) tryNext(stream, frameOf(earlier));
    return openNext(stream, octets(input, "frame"));
  },
  "session.open": sessionOpen,
};
