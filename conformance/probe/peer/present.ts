import { altered, type Alter } from "../actors/alter.ts";
import { answerPings, dial, refusal, welcomeOf, type JoinOptions, type JoinReply } from "../actors/join.ts";
import { makeParticipant } from "../actors/participant.ts";
import type { Tunnel } from "../actors/tunnel.ts";
import type { User } from "../actors/user.ts";
import type { Socket } from "../websocket.ts";
import { toBase64url } from "../wire/base64.ts";
import { isJsonObject, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import type { PeerIdentity } from "./document.ts";
import { namedTrace } from "./trace.ts";

/** How a proof is presented; right by default. */
export interface PresentOptions extends Pick<JoinOptions, "autoPong" | "socket" | "instead" | "url"> {
  /** Changes the `relay_connect`; its `seed` presents it with another key. One that breaks the schema is sent all the same. */
  readonly alter?: Alter;
  /** The proof is wrong on purpose by its form. */
  readonly raw?: boolean;
}

/** A `relay_connect` for a challenge, signed with the peer's vtserver key. */
export function relayConnect(
  peer: PeerIdentity,
  tunnel: Tunnel,
  proof: JsonObject,
  challenge: JsonObject,
  options: PresentOptions = {},
): JsonObject {
  const { world } = tunnel.channel;
  const base: JsonObject = {
    type: "relay_connect",
    v: 1,
    proof,
    challenge: challenge["nonce"] ?? "",
    server: world.server,
    client_nonce: toBase64url(world.bytes(32)),
  };
  return altered("relay connect", base, peer.relay.seed, options.alter);
}

/** Connects as the peer's vtserver does, and gives what the target's relay answers. `connect` of the reply is the `relay_connect`. */
export async function presentProof(
  peer: PeerIdentity,
  tunnel: Tunnel,
  { user, proof }: { readonly user: User; readonly proof: JsonObject },
  options: PresentOptions = {},
): Promise<JoinReply> {
  const { world } = tunnel.channel;
  const trace = namedTrace(world.trace, `vtserver of ${peer.name} to the target`);
  const { socket, challenge } = await dial(tunnel, { ...options, trace });
  if (challenge["nonce"] === undefined) return { ...(await refusal(socket)), socket, challenge, connect: {} };
  const connect = relayConnect(peer, tunnel, proof, challenge, options);
  if (options.autoPong !== false) answerPings(socket);
  // The proof is what names device and salt.
  const credential = isJsonObject(connect["proof"]) ? connect["proof"] : proof;
  const start = socket.closeInfo === undefined ? makeParticipant({ tunnel, user, socket, challenge, connect, credential }) : undefined;
  if (options.instead !== undefined) options.instead(socket, challenge);
  else sendMaybeRaw(socket, connect, options.alter !== undefined || options.raw === true);
  const welcome = await welcomeOf(socket, world.ms(WELCOME_MS));
  if (welcome !== undefined && start !== undefined) return { status: 101, participant: start(welcome), socket, challenge, connect };
  return { ...(await refusal(socket)), socket, challenge, connect };
}

/** Both servers may ask each other for something, 5000 ms each, before there is an answer. */
const WELCOME_MS = 12_000;

/** Sends a message checked against its schema, unless it is wrong on purpose. */
export function sendMaybeRaw(socket: Socket, message: JsonObject, raw: boolean): void {
  if (raw) socket.sendText(canonicalText(message));
  else socket.sendJson(message);
}
