import { SuiteError } from "../errors.ts";
import type { Socket, SocketClose, SocketMessage } from "../websocket.ts";
import { eventQueue, type Queue } from "../queue.ts";
import { fromBase64url } from "../wire/base64.ts";
import { equal, fromBigEndian } from "../wire/bytes.ts";
import { streamBaseKey } from "../wire/derive.ts";
import { verify } from "../wire/ed25519.ts";
import { openFrame, parseFrame, sealFrame, type Voice } from "../wire/frame.ts";
import { isJsonObject, textAt, type Json, type JsonObject } from "../wire/json.ts";
import { sframeKey, type SFrameKey } from "../wire/sframe.ts";
import { welcomeInput } from "../wire/signed.ts";
import type { Tunnel } from "./tunnel.ts";
import type { User } from "./user.ts";

/** A frame that came, opened where its sender is known. */
export interface Heard {
  readonly at: number;
  readonly bytes: Uint8Array;
  /** The connection in the frame; 0 when it has not its form. */
  readonly connection: number;
  readonly counter: bigint;
  /** Undefined when it does not open with the key of the sender's credential. */
  readonly voice: Voice | undefined;
}

/** Somebody else in the tunnel, as the relay tells. */
export interface Person {
  readonly connection: number;
  readonly device: string;
  readonly roles: Json;
  readonly credential: JsonObject;
  readonly key: SFrameKey | undefined;
}

/** A live connection to a tunnel. */
export interface Participant {
  readonly user: User;
  readonly device: string;
  readonly tunnel: Tunnel;
  readonly socket: Socket;
  readonly connection: number;
  readonly roles: Json;
  readonly challenge: JsonObject;
  readonly connect: JsonObject;
  readonly welcome: JsonObject;
  /** Whether the welcome is signed with the relay's key over challenge, connect and itself (relay.welcome). */
  readonly welcomeOk: boolean;
  /** The others, by connection number, also those who have left. */
  readonly people: ReadonlyMap<number, Person>;
  /** All frames that came. */
  readonly frames: readonly Heard[];
  readonly closed: Promise<SocketClose>;
  /** Seals octets as a packet of voice, with the next counter; not sent. */
  frame(opus: Uint8Array, override?: { readonly counter?: bigint; readonly connection?: number }): Uint8Array;
  /** Seals and sends; gives the frame. */
  speak(opus: Uint8Array): Uint8Array;
  sendFrame(bytes: Uint8Array): void;
  /** Waits for a frame not taken before that fits: 2000 ms × scale by default. */
  heard(what: string, predicate: (frame: Heard) => boolean, ms?: number): Promise<Heard>;
  /** Waits for exactly these octets. */
  heardBytes(bytes: Uint8Array, ms?: number): Promise<Heard>;
  /** Waits for a control message of that type. */
  message(type: string, predicate?: (message: JsonObject) => boolean, ms?: number): Promise<JsonObject>;
  /** All control messages of a type that came. */
  messages(type: string): readonly JsonObject[];
  /** Sends a ping and waits for its pong: whatever was sent before has been dealt with by then. */
  fence(ms?: number): Promise<void>;
  /** Closes and waits until it is closed. */
  leave(): Promise<SocketClose>;
}

export interface ParticipantParts {
  readonly tunnel: Tunnel;
  readonly user: User;
  readonly socket: Socket;
  readonly challenge: JsonObject;
  /** What answered the challenge: a `connect`, or a `relay_connect`. */
  readonly connect: JsonObject;
  /** What names device and salt; the `connect` by default, of a `relay_connect` its proof. */
  readonly credential?: JsonObject;
}

const WAIT_MS = 2_000;

function streamKey(tunnel: Tunnel, credential: JsonObject, connection: number): SFrameKey | undefined {
  const salt = fromBase64url(textAt(credential, "stream", "salt"), 32);
  if (salt === undefined) return undefined;
  const names = {
    server: tunnel.channel.world.server,
    channel: tunnel.channel.id,
    tunnelID: tunnel.id,
    device: textAt(credential, "device"),
  };
  return sframeKey(streamBaseKey(tunnel.key, salt, names), BigInt(connection));
}

function personOf(tunnel: Tunnel, message: JsonObject): Person {
  const connection = Number(message["connection"]);
  const credential = isJsonObject(message["credential"]) ? message["credential"] : {};
  const key = streamKey(tunnel, credential, connection);
  return { connection, device: textAt(message, "device"), roles: message["roles"] ?? null, credential, key };
}

function heardOf(bytes: Uint8Array, at: number, people: ReadonlyMap<number, Person>): Heard {
  const frame = parseFrame(bytes);
  const key = people.get(frame?.connection ?? 0)?.key;
  return {
    at,
    bytes,
    connection: frame?.connection ?? 0,
    counter: frame?.counter ?? -1n,
    voice: key === undefined ? undefined : openFrame(bytes, key),
  };
}

/** Listens on a connection from before the welcome; the function that it gives makes the participant of the welcome. */
export function makeParticipant(parts: ParticipantParts): (welcome: JsonObject) => Participant {
  const { tunnel, socket } = parts;
  const people = new Map<number, Person>();
  const frames = eventQueue<Heard>();
  const meet = (message: JsonObject): void => {
    const person = personOf(tunnel, message);
    people.set(person.connection, person);
  };
  socket.onMessage((message) => {
    if (message.kind === "binary") return frames.push(heardOf(message.bytes, message.at, people));
    const { type, participants } = message.json;
    if (type === "joined") meet(message.json);
    if (type === "welcome" && Array.isArray(participants)) participants.filter(isJsonObject).forEach(meet);
  });
  void socket.closed.then(() => frames.end());
  return (welcome) => welcomed(parts, welcome, people, frames);
}

/** Seals with the connection's own key; its counter begins at 0 and grows with each frame that does not name one. */
function sealer(tunnel: Tunnel, credential: JsonObject, connection: number): Participant["frame"] {
  const key = streamKey(tunnel, credential, connection);
  let counter = 0n;
  return (opus, override = {}) => {
    const number = override.connection ?? connection;
    const own = number === connection ? key : streamKey(tunnel, credential, number);
    if (own === undefined) throw new SuiteError("a participant without a salt cannot seal frames");
    const at = override.counter ?? counter++;
    return sealFrame(number, own, at, { timestamp: Number((at * 960n) & 0xffff_ffffn), opus });
  };
}

/** Everything that is waited for or read. */
function ears(
  { tunnel, socket }: ParticipantParts,
  frames: Queue<Heard>,
): Pick<Participant, "frames" | "heard" | "heardBytes" | "message" | "messages" | "fence"> {
  const { world } = tunnel.channel;
  const heard: Participant["heard"] = (what, predicate, ms = WAIT_MS) => frames.next(what, predicate, world.ms(ms));
  const message: Participant["message"] = async (type, predicate = () => true, ms = WAIT_MS) => {
    const fits = (one: SocketMessage): boolean => one.kind === "text" && one.json["type"] === type && predicate(one.json);
    const found = await socket.next(`the message ${type}`, fits, world.ms(ms));
    return found.kind === "text" ? found.json : {};
  };
  return {
    frames: frames.log,
    heard,
    heardBytes: (bytes, ms) => heard("the frame that was sent", (one) => equal(one.bytes, bytes), ms),
    message,
    messages: (type) => socket.log.flatMap((one) => (one.kind === "text" && one.json["type"] === type ? [one.json] : [])),
    fence: async (ms) => {
      const n = Number(fromBigEndian(world.bytes(6)));
      socket.sendJson({ type: "ping", n });
      await message("pong", (pong) => pong["n"] === n, ms);
    },
  };
}

function welcomed(parts: ParticipantParts, welcome: JsonObject, people: ReadonlyMap<number, Person>, frames: Queue<Heard>): Participant {
  const { tunnel, user, socket, challenge, connect } = parts;
  const connection = Number(welcome["connection"]);
  const signature = fromBase64url(textAt(welcome, "sig"), 64);
  const credential = parts.credential ?? connect;
  const frame = sealer(tunnel, credential, connection);
  const sendFrame = (bytes: Uint8Array): void => socket.sendBinary(bytes);
  return {
    user,
    device: textAt(credential, "device"),
    tunnel,
    socket,
    connection,
    roles: welcome["roles"] ?? null,
    challenge,
    connect,
    welcome,
    get welcomeOk() {
      return signature !== undefined && verify(signature, welcomeInput(challenge, connect, welcome), tunnel.relay.keyBytes);
    },
    people,
    closed: socket.closed,
    frame,
    sendFrame,
    speak: (opus) => {
      const bytes = frame(opus);
      sendFrame(bytes);
      return bytes;
    },
    ...ears(parts, frames),
    leave: () => {
      socket.close();
      return socket.closed;
    },
  };
}
