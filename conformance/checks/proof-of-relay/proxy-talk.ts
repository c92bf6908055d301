import * as fc from "fast-check";
import type { Participant } from "../../probe/actors/index.ts";
import type { Leg, Speaker } from "../../probe/peer/index.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { wrapFrame } from "../../probe/wire/frame.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { SocketMessage } from "../../probe/websocket.ts";
import { rewritten } from "../encoding/rewritten.ts";
import type { ProxyScene } from "./proxy-join.ts";

/** A text or the octets of a binary message, as they go over the wire. */
export type Message = string | Uint8Array;

const ODD: JsonObject = { odd: { e: "€\u0007", n: [1, null] } };

/** What an origin says that ends nothing; `Somebody` else is there. */
export function controlOfOrigin(kind: number, n: number, somebody: Speaker): JsonObject {
  const connection = 2 + n;
  const all: readonly JsonObject[] = [
    { type: "ping", n },
    { type: "pong", n },
    { type: "joined", ...somebody.participant, connection },
    { type: "left", connection },
    { type: "roles", connection, roles: { read: n % 2 === 0, write: n % 3 === 0 } },
    { type: "ending", grace_ms: n },
    { type: "error", code: "bad-frame" },
    { type: "error", code: "not-a-writer", detail: `${String(n)} €` },
  ];
  return { ...all[kind % all.length], ...(n % 2 === 0 ? ODD : {}) };
}

export function controlOfUser(kind: number, n: number): JsonObject {
  return { type: kind % 2 === 0 ? "ping" : "pong", n, ...(n % 2 === 0 ? ODD : {}) };
}

/** A message of one side: a frame of any octets, or a control message in one of its many texts. */
export type Draft = { readonly octets: Uint8Array } | { readonly kind: number; readonly n: number; readonly form: number };

export const DRAFTS: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ octets: fc.uint8Array({ minLength: 18, maxLength: 300 }) }),
  fc.record({ kind: fc.nat({ max: 7 }), n: fc.nat({ max: 1_000_000 }), form: fc.nat({ max: 10_000 }) }),
);

export function written(draft: Draft, control: (kind: number, n: number) => JsonObject, connection: number): Message {
  if ("octets" in draft) return wrapFrame(connection, draft.octets);
  return rewritten(control(draft.kind, draft.n), draft.form);
}

export function asSent(message: Message): string {
  return typeof message === "string" ? message : hex(message);
}

function asCame(message: SocketMessage): string {
  return message.kind === "text" ? message.text : hex(message.bytes);
}

/** Both ends of a proxied connection; neither answers a ping by itself. */
export interface Ends {
  readonly participant: Participant;
  readonly leg: Leg;
}

export async function quietEnds({ peer, tunnel, bob }: ProxyScene): Promise<Ends> {
  peer.serveRelay({ autoPong: false });
  return peer.join(tunnel, bob, { autoPong: false });
}

export function sayToUser({ leg }: Ends, message: Message): void {
  if (typeof message === "string") leg.sendText(message);
  else leg.sendFrame(message);
}

export function sayToOrigin({ participant: { socket } }: Ends, message: Message): void {
  if (typeof message === "string") socket.sendText(message);
  else socket.sendBinary(message);
}

/** All that came after the welcome on either end. */
export function heard({ participant, leg }: Ends): { readonly byUser: readonly string[]; readonly byOrigin: readonly string[] } {
  const [, , ...byUser] = participant.socket.log;
  const [, ...byOrigin] = leg.log;
  return { byUser: byUser.map(asCame), byOrigin: byOrigin.map(asCame) };
}
