import type { ErrorCode } from "../../../../schemas/v1/constants.ts";
import type { JsonObject } from "../../wire/json.ts";
import type { TunnelFacts, TunnelHost } from "./interface.ts";

/** What a connection does. */
export interface Does {
  readonly read: boolean;
  readonly write: boolean;
}

/** Somebody who is in a tunnel, by whatever way. */
export interface Place {
  /** As it was told to the client. */
  readonly number: number;
  readonly user: string;
  readonly device: string;
  /** `connect` or proof. */
  readonly credential: JsonObject;
  /** By proxy: who stands for them. */
  readonly proxy?: JsonObject;
  roles: Does;
  send(message: JsonObject): void;
  sendFrame(bytes: Uint8Array): void;
  /** Sends the `error` with that code, or `closed`, and closes. */
  end(code: ErrorCode, message?: JsonObject): void;
}

/** The live connections of a tunnel. */
export interface Room {
  readonly places: ReadonlySet<Place>;
  /** One more than any before. */
  nextNumber(): number;
  /** As a welcome lists them. */
  participants(): JsonObject[];
  /** The connection of a device that is there. */
  holder(device: string): Place | undefined;
  /** Tells the others, after `welcome` has told the newcomer. */
  enter(place: Place): void;
  /** Is gone and tells the others; does nothing the second time. */
  leave(place: Place): void;
  /** Passes a frame on to the other readers. */
  frame(from: Place, bytes: Uint8Array): void;
  changed(facts: TunnelFacts | undefined): void;
  /** Forgets everybody without a word. */
  empty(): void;
}

/** The entry of a place in the `connections` of the record. */
function entryOf({ roles, proxy }: Place): JsonObject {
  return proxy === undefined ? { type: "direct", roles: { ...roles } } : { type: "proxy", roles: { ...roles }, proxy: { ...proxy } };
}

function participantOf({ number, device, roles, credential }: Place): JsonObject {
  return { connection: number, device, roles: { ...roles }, credential };
}

/** Makes the room of a tunnel; numbers begin at 1. */
export function makeRoom(host: TunnelHost, tunnelID: string): Room {
  const places = new Set<Place>();
  let last = 0;
  let toldEnding = false;
  const tell = (message: JsonObject, except?: Place): void => {
    for (const place of [...places]) if (place !== except) place.send(message);
  };
  const forget = (place: Place): void => {
    places.delete(place);
    host.disconnected(tunnelID, place.device);
  };
  const leave = (place: Place): void => {
    if (!places.delete(place)) return;
    // Before the homeserver learns of it, which may close the tunnel.
    tell({ type: "left", connection: place.number });
    host.disconnected(tunnelID, place.device);
  };
  const close = (): void => {
    for (const place of [...places]) {
      forget(place);
      place.end("tunnel-closed", { type: "closed" });
    }
  };
  const narrowed = (place: Place, facts: TunnelFacts): void => {
    const rights = facts.rights(place.user) ?? { read: false, write: false };
    const roles = { read: place.roles.read && rights.read, write: place.roles.write && rights.write };
    if (roles.read === place.roles.read && roles.write === place.roles.write) return;
    if (!roles.read && !roles.write) {
      place.end("rights-lost");
      return leave(place);
    }
    place.roles = roles;
    tell({ type: "roles", connection: place.number, roles: { ...roles } });
    host.connected(tunnelID, place.device, entryOf(place));
  };
  return {
    places,
    nextNumber: () => (last += 1),
    participants: () => [...places].map(participantOf),
    holder: (device) => [...places].find((place) => place.device === device),
    enter: (place) => {
      tell({ type: "joined", ...participantOf(place) });
      places.add(place);
      host.connected(tunnelID, place.device, entryOf(place));
    },
    leave,
    frame: (from, bytes) => {
      for (const place of places) if (place !== from && place.roles.read) place.sendFrame(bytes);
    },
    changed: (facts) => {
      if (facts === undefined || facts.state === "closed") return close();
      for (const place of [...places]) narrowed(place, facts);
      if (facts.state !== "ending" || toldEnding) return;
      toldEnding = true;
      tell({ type: "ending", grace_ms: host.limits["grace_ms"] ?? 0 });
    },
    empty: () => {
      for (const place of [...places]) forget(place);
    },
  };
}
