import type { WebSocket } from "ws";
import { ERRORS, type ErrorCode } from "../../../../schemas/v1/constants.ts";
import { Failure } from "../../errors.ts";
import type { SocketMessage } from "../../websocket.ts";
import { utf8 } from "../../wire/bytes.ts";
import { textAt, type JsonObject } from "../../wire/json.ts";
import type { PlayedConnection } from "../interface.ts";
import { connectRefusal, isVia } from "./checks.ts";
import type { TunnelHost } from "./interface.ts";
import { liveConnection } from "./live.ts";
import { rolesOf, toldFrames, toldMessages } from "./lying.ts";
import { lineOf, type Line } from "./record.ts";
import type { Place, Room } from "./room.ts";
import { joinOrigin } from "./via.ts";
import { newChallenge, relayLimits, signedWelcome, toldNumber, welcomeFor } from "./welcome.ts";

/** What the connections of a relay share. */
export interface Relay {
  readonly host: TunnelHost;
  room(tunnelID: string): Room;
  /** Says that a connection was welcomed. */
  welcomed(connection: PlayedConnection): void;
  /** Says that a client sent what breaks its schema. */
  broken(error: Error): void;
}

/** What comes of a `connect`: who takes the messages from then on. */
export interface Joined {
  message(message: JsonObject): void;
  frame(bytes: Uint8Array): void;
  gone(): void;
}

const CONNECT_MS = 5_000;
const CONNECT_BYTES = 16_384;

/** Takes a new connection: challenge, connect, welcome, and whatever comes then (state table `connection`). */
export function startSession(relay: Relay, ws: WebSocket, index: number): PlayedConnection {
  const { host } = relay;
  let joined: Joined | undefined;
  let over = false;
  const end = (code: ErrorCode): void => {
    if (over) return;
    over = true;
    joined?.gone();
    line.end(code);
  };
  const mistaken = (error: Error): void => {
    host.trouble(error);
    end("internal");
  };
  const line = lineOf(host, ws, index, (error) => {
    // Of all that can be wrong, a Failure alone is the client's.
    if (!(error instanceof Failure)) return mistaken(error);
    relay.broken(error);
    end("malformed");
  });
  const challenge = newChallenge(host);
  const late = setTimeout(() => end("timeout"), host.ms(CONNECT_MS));
  const first = (message: SocketMessage): void => {
    clearTimeout(late);
    if (message.kind === "binary" || message.json["type"] !== "connect") return end("unexpected-message");
    line.named(message.json);
    if (utf8(message.text).length > CONNECT_BYTES) return end("too-large");
    const join = isVia(message.json) ? joinOrigin : joinHere;
    const result = join(relay, line, challenge);
    if (typeof result === "string") return end(result);
    joined = result;
    relay.welcomed(line.played);
  };
  line.socket.onMessage((message) => {
    if (over) return;
    if (joined === undefined) first(message);
    else if (message.kind === "binary") joined.frame(message.bytes);
    else joined.message(message.json);
  });
  void line.socket.closed.then(() => {
    clearTimeout(late);
    over = true;
    joined?.gone();
  });
  if (ws.protocol === "") end("malformed");
  else line.say(challenge);
  return line.played;
}

/** A connection to a tunnel that lives here; a code when it is refused. */
function joinHere(relay: Relay, line: Line, challenge: JsonObject): Joined | ErrorCode {
  const { host } = relay;
  const { connect } = line.played;
  const tunnelID = textAt(connect, "tunnelID");
  const refused = connectRefusal(host, textAt(challenge, "nonce"), connect, () => relay.room(tunnelID));
  if (refused !== undefined) return refused;
  const room = relay.room(tunnelID);
  const place = placeOf(host, line, connect);
  displace(room, place.device);
  const number = room.nextNumber();
  const members = { connection: number, roles: { ...place.roles }, participants: room.participants(), limits: relayLimits(host) };
  const welcome = welcomeFor(host, place.user, members);
  const here: Place = Object.assign(place, { number: toldNumber(welcome, number) });
  line.welcomed(here.number);
  const told = signedWelcome(host, place.user, challenge, connect, welcome);
  if (Object.keys(told).length > 0) line.say(told);
  room.enter(here);
  return liveConnection(host, room, here);
}

/** relay.one-per-device: the newer connection wins, and the others hear of the older one's end first. */
export function displace(room: Room, device: string): void {
  const older = room.holder(device);
  if (older === undefined) return;
  older.end("displaced");
  room.leave(older);
}

function placeOf(host: TunnelHost, line: Line, connect: JsonObject): Omit<Place, "number"> {
  const user = textAt(connect, "user");
  return {
    user,
    device: textAt(connect, "device"),
    credential: connect,
    roles: rolesOf(connect["roles"]),
    send: (message) => toldMessages(host, user, message).forEach(line.say),
    sendFrame: (bytes) => toldFrames(host, user, bytes).forEach((told) => line.socket.sendFrame(told)),
    end: (code, message = { type: "error", code }) => {
      toldMessages(host, user, message).forEach(line.say);
      line.close(ERRORS[code].close);
    },
  };
}
