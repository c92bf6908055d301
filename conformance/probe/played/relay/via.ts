import type { ErrorCode } from "../../../../schemas/v1/constants.ts";
import { ERRORS } from "../../../../schemas/v1/constants.ts";
import { toBase64url } from "../../wire/base64.ts";
import { isJsonObject, jsonAt, textAt, type JsonObject } from "../../wire/json.ts";
import { canonicalText } from "../../wire/json-write.ts";
import { parseDevice, parseUser } from "../../wire/names.ts";
import { proofVerifies } from "../../wire/proof.ts";
import { signatureRefusal } from "../../wire/signed.ts";
import { audienceRefusal, SKEW_MS } from "./checks.ts";
import type { PlayedRelay, ProxiedGuest, TunnelHost } from "./interface.ts";
import { rolesOf, toldFrames, toldMessages } from "./lying.ts";
import type { Line } from "./record.ts";
import type { Joined, Relay } from "./session.ts";
import { signedWelcome, toldNumber, welcomeFor } from "./welcome.ts";

/** In what proof and `connect` have to agree (proof.via-match). */
const SHARED = ["tunnelID", "auth_chatchannel", "user", "device", "roles", "stream"] as const;

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b);
}

/** The rows of the chapter Proof-of-relay that need no other server. */
function viaRefusal(host: TunnelHost, nonce: string, connect: JsonObject, proof: JsonObject): ErrorCode | undefined {
  const { identity } = host;
  const first = audienceRefusal(host, nonce, connect);
  if (first !== undefined) return first;
  const user = textAt(connect, "user");
  const key = host.userKey?.(user);
  if (parseUser(user)?.server !== identity.name || (host.userKey !== undefined && key === undefined)) return "forbidden";
  if (parseDevice(textAt(connect, "device"))?.user !== user) return "forbidden";
  if (key !== undefined && signatureRefusal("connect", connect, key) !== undefined) return "bad-signature";
  const own = { address: identity.name, public: toBase64url(identity.relay.public) };
  if (!same(proof["proxy"], own)) return "audience";
  if (proof["origin"] === identity.name || SHARED.some((name) => !same(proof[name], connect[name]))) return "bad-proof";
  if (Number(proof["expires_at"]) <= host.now() - SKEW_MS) return "stale";
  return proofVerifies(proof, "server_sig", identity.signing.public) ? undefined : "bad-signature";
}

/** The vtserver of the origin, when it is the one of `via.vtserver`. */
function originRelay(host: TunnelHost, connect: JsonObject, proof: JsonObject): PlayedRelay | ErrorCode {
  const origin = host.elsewhere(textAt(proof, "origin"));
  if (origin === undefined) return "peer-failed";
  const { relayUrl, relay } = origin.identity;
  const listed = { url: relayUrl, key: toBase64url(relay.public) };
  return same(jsonAt(connect, "via", "vtserver"), listed) ? origin : "audience";
}

/** The client, as the origin's vtserver sees it through this one: a wire, apart from this one's own lies. */
function guestOf(host: TunnelHost, line: Line, proof: JsonObject): ProxiedGuest {
  const user = textAt(proof, "user");
  return {
    user,
    device: textAt(proof, "device"),
    roles: rolesOf(proof["roles"]),
    proof,
    send: (message) => toldMessages(host, user, message).forEach(line.say),
    sendFrame: (bytes) => toldFrames(host, user, bytes).forEach((told) => line.socket.sendFrame(told)),
    close: (code) => line.close(code),
  };
}

function codeOf(text: string): ErrorCode {
  return Object.hasOwn(ERRORS, text) ? (text as ErrorCode) : "peer-failed";
}

/** A connection to a tunnel of another server (state table `proxy-leg`); a code when it is refused. */
export function joinOrigin({ host }: Relay, line: Line, challenge: JsonObject): Joined | ErrorCode {
  const { connect } = line.played;
  const given = jsonAt(connect, "via", "proof");
  const proof = isJsonObject(given) ? given : {};
  const refused = viaRefusal(host, textAt(challenge, "nonce"), connect, proof);
  if (refused !== undefined) return refused;
  const origin = originRelay(host, connect, proof);
  if (typeof origin === "string") return origin;
  const place = origin.admit(textAt(proof, "tunnelID"), guestOf(host, line, proof));
  if ("refused" in place) return codeOf(place.refused);
  const user = textAt(connect, "user");
  const { connection, roles, participants, limits } = place;
  // proof.via-welcome: of the origin are the members, of this relay the signature.
  const welcome = welcomeFor(host, user, { connection, roles, participants: [...participants], limits });
  line.welcomed(toldNumber(welcome, connection));
  line.say(signedWelcome(host, user, challenge, connect, welcome));
  return { message: place.message, frame: place.frame, gone: place.left };
}
