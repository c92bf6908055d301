import { failure, Failure } from "../errors.ts";
import { toBase64url } from "../wire/base64.ts";
import type { JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { openSocket, type Socket, type SocketMessage, type SocketOptions } from "../websocket.ts";
import type { Trace } from "../trace.ts";
import { altered, type Alter } from "./alter.ts";
import { makeParticipant, type Participant } from "./participant.ts";
import type { Tunnel } from "./tunnel.ts";
import type { User } from "./user.ts";

/** How to connect; right by default. */
export interface JoinOptions {
  /** Device address; the user's first device by default. */
  readonly device?: string;
  /** Both by default. */
  readonly roles?: { readonly read: boolean; readonly write: boolean };
  /** Changes the `connect`. One that breaks the schema is sent all the same. */
  readonly alter?: Alter;
  /** Answers each `ping`; true by default. */
  readonly autoPong?: boolean;
  readonly url?: string;
  readonly socket?: Partial<Pick<SocketOptions, "subprotocols" | "headers" | "offerCompression" | "answerPings" | "localAddress">>;
  /** Sent instead of the `connect`, after the challenge. */
  readonly instead?: (socket: Socket, challenge: JsonObject) => void;
}

/** 101 when welcomed, else the close code with the code of the `error` message. Fits the runner's `Reply`. */
export interface JoinReply {
  readonly status: number;
  readonly problem?: { readonly code: string } | undefined;
  readonly participant?: Participant;
  readonly socket: Socket;
  readonly challenge: JsonObject;
  /** The `connect` as it was sent; empty when the relay refused before its challenge. */
  readonly connect: JsonObject;
}

/** A connection that has its challenge and has sent nothing. */
export interface Dialled {
  readonly socket: Socket;
  readonly challenge: JsonObject;
}

const HANDSHAKE_MS = 5_000;

export function isType(...types: readonly string[]): (message: SocketMessage) => boolean {
  return (message) => message.kind === "text" && types.some((type) => message.json["type"] === type);
}

/** Opens a WebSocket to the relay of a tunnel and takes the challenge. The connection is closed with the test. */
export async function dial(
  tunnel: Tunnel,
  options: Pick<JoinOptions, "url" | "socket"> & { readonly trace?: Trace } = {},
): Promise<Dialled> {
  const { world } = tunnel.channel;
  const socket = await openSocket({
    url: options.url ?? tunnel.relay.url,
    trace: options.trace ?? world.trace,
    onSocket: world.own?.socket,
    ...options.socket,
  });
  world.cleanup(() => socket.terminate());
  const first = await socket.next("a challenge", isType("challenge", "error"), world.ms(HANDSHAKE_MS));
  return { socket, challenge: first.kind === "text" && first.json["type"] === "challenge" ? first.json : {} };
}

/** A `connect` for a challenge, right by default; signed by the user. */
export function connectMessage(tunnel: Tunnel, user: User, challenge: JsonObject, options: JoinOptions = {}): JsonObject {
  const { world } = tunnel.channel;
  const base: JsonObject = {
    type: "connect",
    v: 1,
    tunnelID: tunnel.id,
    auth_chatchannel: tunnel.channel.id,
    // Names the relay of the verified record, never that of the challenge (relay.own-audience).
    server: world.server,
    vt_key: tunnel.relay.key,
    user: user.id,
    device: options.device ?? user.device,
    roles: { ...(options.roles ?? { read: true, write: true }) },
    challenge: challenge["nonce"] ?? "",
    client_nonce: toBase64url(world.bytes(32)),
    issued_at: world.now(),
    stream: { salt: toBase64url(world.bytes(32)) },
  };
  return altered("connect", base, user.signing.seed, options.alter);
}

/** Answers each `ping`, from the first message on: also one right behind the welcome. */
export function answerPings(socket: Socket): void {
  socket.onMessage((message) => {
    if (message.kind === "text" && message.json["type"] === "ping") socket.sendJson({ type: "pong", n: message.json["n"] ?? 0 });
  });
}

/** Connects and gives what the relay answers. Throws Failure when it does neither welcome nor refuse in time. */
export async function joinTunnel(tunnel: Tunnel, user: User, options: JoinOptions = {}): Promise<JoinReply> {
  const { socket, challenge } = await dial(tunnel, options);
  const { world } = tunnel.channel;
  // Refused before there was a challenge: there is nothing to sign.
  if (challenge["nonce"] === undefined) return { ...(await refusal(socket)), socket, challenge, connect: {} };
  const connect = connectMessage(tunnel, user, challenge, options);
  if (options.autoPong !== false) answerPings(socket);
  const start = socket.closeInfo === undefined ? makeParticipant({ tunnel, user, socket, challenge, connect }) : undefined;
  if (options.instead !== undefined) options.instead(socket, challenge);
  else if (options.alter === undefined) socket.sendJson(connect);
  else socket.sendText(canonicalText(connect));
  const welcome = await welcomeOf(socket, world.ms(HANDSHAKE_MS));
  if (welcome !== undefined && start !== undefined) return { status: 101, participant: start(welcome), socket, challenge, connect };
  return { ...(await refusal(socket)), socket, challenge, connect };
}

/** The welcome; undefined when the connection was closed instead. */
export async function welcomeOf(socket: Socket, ms: number = HANDSHAKE_MS): Promise<JsonObject | undefined> {
  try {
    const message = await socket.next("a welcome or a refusal", isType("welcome"), ms);
    return message.kind === "text" ? message.json : undefined;
  } catch (error) {
    const wasClosed = error instanceof Failure && error.violation === undefined && socket.closeInfo !== undefined;
    if (!wasClosed) throw error;
    return undefined;
  }
}

/** The `error` message and the close code; waits for the close. */
export async function refusal(socket: Socket): Promise<{ readonly status: number; readonly problem?: { readonly code: string } }> {
  const { code } = await socket.closed;
  const error = socket.log.find((message) => isType("error")(message));
  if (error?.kind !== "text") return { status: code };
  const problem = error.json["code"];
  if (typeof problem !== "string") throw failure("an error message has no code", "a code", canonicalText(error.json));
  return { status: code, problem: { code: problem } };
}
