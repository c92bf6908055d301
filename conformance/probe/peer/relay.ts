import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { LIMITS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Alter } from "../actors/alter.ts";
import type { World } from "../actors/world.ts";
import { eventQueue, type Queue } from "../queue.ts";
import { fromBase64url, toBase64url } from "../wire/base64.ts";
import { sign } from "../wire/ed25519.ts";
import { copyJson, isJsonObject, textAt, type Json, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { SUBPROTOCOL } from "../wire/labels.ts";
import { signatureRefusal, signingInput } from "../wire/signed.ts";
import type { PeerIdentity } from "./document.ts";
import { legSocket, type LegSocket } from "./leg.ts";
import { requestHead, type PeerRequest } from "./requests.ts";
import { namedTrace } from "./trace.ts";

/** How the vtserver of a peer behaves to the connections that the target opens; right by default. */
export interface RelayScript {
  /** Members of the welcome: the number is one more than the last, the roles are those of the proof, there is nobody else. */
  readonly connection?: number;
  readonly roles?: { readonly read: boolean; readonly write: boolean };
  readonly participants?: readonly JsonObject[];
  readonly limits?: JsonObject;
  /** Refuses with this code in place of a welcome. */
  readonly refuse?: ErrorCode;
  /**
   * - `no-upgrade`: status 403 in place of an upgrade
   * - `no-challenge`, `no-welcome`: silent from there on
   * - `gone`: breaks the connection in place of a welcome
   */
  readonly fault?: "no-upgrade" | "no-challenge" | "no-welcome" | "gone";
  /** Changes the challenge. One that breaks the schema is sent all the same. */
  readonly challenge?: (challenge: JsonObject) => void;
  /** Changes the welcome before or after it is signed, its label, or the key. One that breaks the schema is sent all the same. */
  readonly welcome?: Alter;
  /** Answers each `ping` of the user at the other end; true by default. */
  readonly autoPong?: boolean;
}

/** A connection that the target opened to a peer's vtserver for one of its users. */
export interface Leg extends LegSocket {
  /** From 1, in the order in which they were opened. */
  readonly number: number;
  /** The request that opened it. */
  readonly upgrade: PeerRequest;
  /** As it was sent. */
  readonly challenge: JsonObject;
  /** The `relay_connect`; empty until it has come. */
  readonly relayConnect: JsonObject;
  /** The proof in it. */
  readonly proof: JsonObject;
  /** The welcome as it was sent; empty when there was none. */
  readonly welcome: JsonObject;
  /** Whether the `relay_connect` is signed with the key `proof.proxy.public` (proof.present). */
  readonly presentedOk: boolean;
}

/** The vtserver of a peer. */
export interface PeerRelay {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  setScript(script: RelayScript): void;
  /** All connections, also those that have presented nothing. */
  readonly legs: readonly Leg[];
  /** Those whose `relay_connect` has been answered, or passed over as the script says. */
  readonly presented: Queue<Leg>;
  /** The first message on any of them that broke its schema. */
  readonly broken: Error | undefined;
  stop(): void;
}

/** The limits that a welcome states by default: those of the peer's document. */
function relayLimits(): JsonObject {
  const names = ["ping_ms", "dead_ms", "frame_bytes", "frames_per_second", "strikes", "queue_frames"] as const;
  return Object.fromEntries(names.map((name) => [name, LIMITS[name].default]));
}

/** A welcome, signed over challenge, relay_connect and itself. */
function signedWelcome(leg: Pick<Leg, "challenge" | "relayConnect">, welcome: JsonObject, seed: Uint8Array, alter: Alter = {}): JsonObject {
  const draft = copyJson(welcome);
  alter.before?.(draft);
  const input = signingInput(alter.label ?? "welcome", [leg.challenge, leg.relayConnect, draft]);
  const signed: JsonObject = { ...draft, sig: toBase64url(sign(input, alter.seed ?? seed)) };
  alter.after?.(signed);
  return signed;
}

interface Parts {
  readonly peer: PeerIdentity;
  readonly world: World;
  readonly presented: Queue<Leg>;
  number(): number;
  onBroken(error: Error): void;
}

/** A connection with the request that opened it. */
interface Opened {
  readonly ws: WebSocket;
  readonly upgrade: PeerRequest;
}

/** Starts a leg: challenge, then whatever the script says. */
function startLeg({ peer, world, presented, number, onBroken }: Parts, opened: Opened, index: number, script: RelayScript): Leg {
  const { ws, upgrade } = opened;
  const trace = namedTrace(world.trace, `target to the vtserver of ${peer.name}, ${index}`);
  trace.record({ direction: "received", transport: "websocket", summary: "open" });
  const socket = legSocket({ ws, trace, ms: (n) => world.ms(n), bytes: (n) => world.bytes(n), onBroken });
  const challenge: JsonObject = {
    type: "challenge",
    v: 1,
    nonce: toBase64url(world.bytes(32)),
    server: peer.name,
    key: toBase64url(peer.relay.public),
  };
  script.challenge?.(challenge);
  const state: { relayConnect: JsonObject; welcome: JsonObject } = { relayConnect: {}, welcome: {} };
  const leg: Leg = Object.defineProperties({ number: index, upgrade, challenge } as unknown as Leg, {
    ...Object.getOwnPropertyDescriptors(socket),
    relayConnect: { get: () => state.relayConnect, enumerable: true },
    proof: { get: () => proofOf(state.relayConnect), enumerable: true },
    welcome: { get: () => state.welcome, enumerable: true },
    presentedOk: { get: () => isPresented(state.relayConnect), enumerable: true },
  });
  socket.onMessage((message) => {
    if (message.kind !== "text") return;
    if (message.json["type"] === "ping" && script.autoPong !== false) socket.send({ type: "pong", n: message.json["n"] ?? 0 });
    if (message.json["type"] !== "relay_connect") return;
    state.relayConnect = message.json;
    state.welcome = answer(leg, script, peer, number) ?? {};
    presented.push(leg);
  });
  if (script.fault !== "no-challenge") {
    if (script.challenge === undefined) socket.send(challenge);
    else socket.sendText(canonicalText(challenge));
  }
  return leg;
}

function proofOf(relayConnect: JsonObject): JsonObject {
  const proof = relayConnect["proof"];
  return isJsonObject(proof) ? proof : {};
}

function isPresented(relayConnect: JsonObject): boolean {
  const key = fromBase64url(textAt(relayConnect, "proof", "proxy", "public"), 32);
  return key !== undefined && signatureRefusal("relay connect", relayConnect, key) === undefined;
}

/** Answers a `relay_connect` as the script says; gives the welcome if there was one. */
function answer(leg: Leg, script: RelayScript, peer: PeerIdentity, number: () => number): JsonObject | undefined {
  const { refuse, fault } = script;
  if (fault === "gone") leg.terminate();
  if (fault !== undefined) return undefined;
  if (refuse !== undefined) {
    leg.refuse(refuse);
    return undefined;
  }
  const roles: Json = script.roles === undefined ? (leg.proof["roles"] ?? null) : { ...script.roles };
  const base: JsonObject = {
    type: "welcome",
    v: 1,
    connection: script.connection ?? number(),
    roles,
    participants: (script.participants ?? []).map((one) => copyJson(one)),
    limits: script.limits ?? relayLimits(),
  };
  const welcome = signedWelcome(leg, base, peer.relay.seed, script.welcome);
  if (script.welcome === undefined) leg.send(welcome);
  else leg.sendText(canonicalText(welcome));
  return welcome;
}

/** Makes the vtserver of a peer. */
export function peerRelay(peer: PeerIdentity, world: World, first: RelayScript): PeerRelay {
  const legs: Leg[] = [];
  const presented = eventQueue<Leg>();
  let script = first;
  let last = 0;
  let broken: Error | undefined;
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  });
  const parts: Parts = { peer, world, presented, number: () => (last += 1), onBroken: (error) => void (broken ??= error) };
  server.on("connection", (ws: WebSocket, request: IncomingMessage) => {
    legs.push(startLeg(parts, { ws, upgrade: requestHead(request) }, legs.length + 1, script));
  });
  return {
    upgrade: (request, socket, head) => {
      if (script.fault === "no-upgrade")
        socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", () => socket.destroy());
      else server.handleUpgrade(request, socket, head, (ws) => void server.emit("connection", ws, request));
    },
    setScript: (next) => void (script = next),
    legs,
    presented,
    get broken() {
      return broken;
    },
    stop: () => {
      for (const ws of server.clients) ws.terminate();
      server.close();
      presented.end();
    },
  };
}
