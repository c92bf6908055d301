import type { ErrorCode } from "../../../../schemas/v1/constants.ts";
import { toBase64url } from "../../wire/base64.ts";
import { jsonAt, textAt, type JsonObject } from "../../wire/json.ts";
import { parseDevice, parseUser } from "../../wire/names.ts";
import { signatureRefusal } from "../../wire/signed.ts";
import type { TunnelHost } from "./interface.ts";
import { rolesOf } from "./lying.ts";
import type { Room } from "./room.ts";

/** How far a time of a request may lie from the server's clock (chapter Errors and limits). */
export const SKEW_MS = 60_000;

/** The rows of the chapter Relay that a `connect` by proxy passes too: to whom it goes, over which challenge, when. */
export function audienceRefusal(host: TunnelHost, nonce: string, connect: JsonObject): ErrorCode | undefined {
  const { identity } = host;
  const { read, write } = rolesOf(connect["roles"]);
  if (!read && !write) return "malformed";
  if (connect["server"] !== identity.name || connect["vt_key"] !== toBase64url(identity.relay.public)) return "audience";
  if (connect["challenge"] !== nonce) return "replayed";
  return Math.abs(Number(connect["issued_at"]) - host.now()) > SKEW_MS ? "stale" : undefined;
}

/** Why a `connect` to a tunnel that lives here is refused, in the order of the chapter Relay; undefined when it is welcomed. */
export function connectRefusal(host: TunnelHost, nonce: string, connect: JsonObject, room: () => Room): ErrorCode | undefined {
  const first = audienceRefusal(host, nonce, connect);
  if (first !== undefined) return first;
  const stored = storedRefusal(host, connect);
  // relay: where `user` is a user of another server, what depends on what is stored has one answer.
  if (stored !== undefined) return parseUser(textAt(connect, "user"))?.server === host.identity.name ? stored : "refused";
  const asked = rolesOf(connect["roles"]);
  const rights = host.find(textAt(connect, "tunnelID"))?.rights(textAt(connect, "user"));
  if ((asked.read && rights?.read !== true) || (asked.write && rights?.write !== true)) return "role-denied";
  return isFull(host, room(), textAt(connect, "device")) ? "limit-reached" : undefined;
}

/** The rows from `tunnel` to `signature`. */
function storedRefusal(host: TunnelHost, connect: JsonObject): ErrorCode | undefined {
  const facts = host.find(textAt(connect, "tunnelID"));
  if (facts === undefined) return "not-found";
  if (facts.state === "closed") return "tunnel-closed";
  if (facts.state === "ending") return "tunnel-ending";
  if (facts.channel !== textAt(connect, "auth_chatchannel")) return "audience";
  const user = textAt(connect, "user");
  const key = facts.key(user);
  if (key === undefined) return "not-found";
  if (parseDevice(textAt(connect, "device"))?.user !== user) return "forbidden";
  return signatureRefusal("connect", connect, key) === undefined ? undefined : "bad-signature";
}

/** Whether a room has no place for a device: an older connection of it is not counted. */
export function isFull(host: TunnelHost, room: Room, device: string): boolean {
  const others = [...room.places].filter((place) => place.device !== device);
  return others.length >= (host.limits["connections"] ?? Infinity);
}

/** Whether a message is a `connect` by proxy. */
export function isVia(connect: JsonObject): boolean {
  return jsonAt(connect, "via") !== undefined;
}
