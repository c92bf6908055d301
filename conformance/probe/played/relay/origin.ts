import { ERRORS, type ErrorCode } from "../../../../schemas/v1/constants.ts";
import { isJsonObject, objectsAt, textAt, type JsonObject } from "../../wire/json.ts";
import { parseDevice, parseUser } from "../../wire/names.ts";
import { proofVerifies } from "../../wire/proof.ts";
import { isFull, SKEW_MS } from "./checks.ts";
import type { ProxiedGuest, ProxiedPlace, TunnelHost } from "./interface.ts";
import { liveConnection } from "./live.ts";
import { rolesOf, toldFrames, toldMessages } from "./lying.ts";
import type { Place, Room } from "./room.ts";
import { displace } from "./session.ts";
import { relayLimits, toldNumber, welcomeFor } from "./welcome.ts";

const LIFE_MS = 300_000;

/** The rows of "Admitting a proof" before those that depend on what is stored. */
function formRefusal(host: TunnelHost, proof: JsonObject): ErrorCode | undefined {
  const { name } = host.identity;
  const user = textAt(proof, "user");
  const address = textAt(proof, "proxy", "address");
  const [issued, expires] = [Number(proof["issued_at"]), Number(proof["expires_at"])];
  if (proof["origin"] !== name || address !== parseUser(user)?.server || address === name) return "audience";
  if (parseDevice(textAt(proof, "device"))?.user !== user) return "forbidden";
  if (issued > host.now() + SKEW_MS || expires <= host.now() - SKEW_MS) return "stale";
  return expires > issued && expires - issued <= LIFE_MS ? undefined : "lifetime";
}

/** The rows that have one answer, as far as they need nothing of the proxy's server: that one stands in the same process. */
function isWelcome(host: TunnelHost, proof: JsonObject): boolean {
  const facts = host.find(textAt(proof, "tunnelID"));
  if (facts === undefined || facts.state === "ending" || facts.state === "closed") return false;
  const user = textAt(proof, "user");
  const [key, rights, asked] = [facts.key(user), facts.rights(user), rolesOf(proof["roles"])];
  if (facts.channel !== proof["auth_chatchannel"] || key === undefined || rights === undefined) return false;
  if ((asked.read && !rights.read) || (asked.write && !rights.write)) return false;
  return proofVerifies(proof, "user_sig", key);
}

function proofRefusal(host: TunnelHost, used: Set<string>, proof: JsonObject, room: () => Room): ErrorCode | undefined {
  const form = formRefusal(host, proof);
  if (form !== undefined) return form;
  const nonce = `${textAt(proof, "user")} ${textAt(proof, "nonce")}`;
  if (!isWelcome(host, proof) || used.has(nonce)) return "refused";
  used.add(nonce);
  const device = textAt(proof, "device");
  const direct = room().holder(device)?.credential ?? {};
  if (direct["type"] === "connect" && Number(direct["issued_at"]) > Number(proof["issued_at"])) return "displaced";
  return isFull(host, room(), device) ? "limit-reached" : undefined;
}

/**
 * Takes somebody in who came through the vtserver of another server.
 *
 * @param used - users with nonces of the proofs that were accepted before
 */
export function admitGuest(
  host: TunnelHost,
  used: Set<string>,
  tunnelID: string,
  guest: ProxiedGuest,
  rooms: (tunnelID: string) => Room,
): ProxiedPlace | { readonly refused: ErrorCode } {
  const { proof, user } = guest;
  if (tunnelID !== proof["tunnelID"]) return { refused: "refused" };
  const refused = proofRefusal(host, used, proof, () => rooms(tunnelID));
  if (refused !== undefined) return { refused };
  const room = rooms(tunnelID);
  displace(room, guest.device);
  const number = room.nextNumber();
  const members = { connection: number, roles: { ...rolesOf(guest.roles) }, participants: room.participants(), limits: relayLimits(host) };
  const welcome = welcomeFor(host, user, members);
  const place = placeOf(host, guest, toldNumber(welcome, number));
  room.enter(place);
  const live = liveConnection(host, room, place);
  return {
    connection: place.number,
    roles: isJsonObject(welcome["roles"]) ? welcome["roles"] : members.roles,
    participants: objectsAt(welcome, "participants"),
    limits: isJsonObject(welcome["limits"]) ? welcome["limits"] : members.limits,
    message: live.message,
    frame: live.frame,
    left: live.gone,
  };
}

function placeOf(host: TunnelHost, guest: ProxiedGuest, number: number): Place {
  const { user, device, proof } = guest;
  const send: Place["send"] = (message) => toldMessages(host, user, message).forEach(guest.send);
  return {
    number,
    user,
    device,
    credential: proof,
    proxy: isJsonObject(proof["proxy"]) ? proof["proxy"] : {},
    roles: rolesOf(guest.roles),
    send,
    sendFrame: (bytes) => toldFrames(host, user, bytes).forEach(guest.sendFrame),
    end: (code, message = { type: "error", code }) => {
      send(message);
      guest.close(ERRORS[code].close);
    },
  };
}
