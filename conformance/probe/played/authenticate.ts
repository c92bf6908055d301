import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import type { PeerRequest } from "../peer/requests.ts";
import { fromBase64url } from "../wire/base64.ts";
import { verify } from "../wire/ed25519.ts";
import { textAt } from "../wire/json.ts";
import { parseUser } from "../wire/names.ts";
import type { Home } from "./home.ts";
import { limitOf } from "./home.ts";
import { Refused, refuseIf } from "./refused.ts";
import { checkBody, claimedSignature, type ClaimedSignature } from "./signature-fields.ts";

/** Who sent a request, as its signature shows. */
export interface Author {
  readonly user: string;
  /** The signing key that verified, base64url. */
  readonly key: string;
  /** A user of another server: told less of what they do not belong to (foreign.refused). */
  readonly foreign: boolean;
}

/** Refuses with `stale` a time in milliseconds that is too far from the clock (request.stale). */
export function checkTime(home: Pick<Home, "now">, time: number): void {
  const now = home.now();
  refuseIf(Math.abs(now - time) > CONSTANTS.clock_skew, "stale", { server_time: now });
}

/** Whether a user belongs to another server. */
export function isForeign(home: Pick<Home, "identity">, user: string): boolean {
  return parseUser(user)?.server !== home.identity.name;
}

/** The keys by which somebody is known here: of an own user the registered one, of a foreign one those of all logs. */
function knownKeys(home: Home, user: string, foreign: boolean): readonly string[] {
  if (!foreign) return [textAt(home.store.users.get(user), "signing_key")].filter((key) => key !== "");
  const keys = [...home.store.channels.values()].map(({ state }) => state.members.get(user)?.signing_key);
  return [...new Set(keys.filter((key) => key !== undefined))];
}

function holds({ signature, base }: ClaimedSignature, key: string): boolean {
  const bytes = fromBase64url(key, 32);
  return bytes !== undefined && verify(signature, base, bytes);
}

function spendNonce(home: Home, { user, nonce, created }: ClaimedSignature): void {
  const now = home.now();
  for (const [name, until] of home.store.nonces) if (until < now) home.store.nonces.delete(name);
  const name = `${user} ${nonce}`;
  refuseIf(home.store.nonces.has(name), "replayed"); // request.nonce
  home.store.nonces.set(name, created * 1000 + CONSTANTS.nonce_memory);
}

/** Checks a signed request from its signature fields to its nonce, in the order of the chapter on requests; gives its author. */
export function authenticate(home: Home, request: PeerRequest): Author {
  const claimed = claimedSignature(request, home.identity.name);
  checkBody(request, limitOf(home, "request_bytes"), true);
  checkTime(home, claimed.created * 1000);
  const { user } = claimed;
  const foreign = isForeign(home, user);
  const keys = knownKeys(home, user, foreign);
  if (keys.length === 0) throw new Refused(foreign ? "refused" : "unknown-user");
  const key = keys.find((one) => holds(claimed, one));
  if (key === undefined) throw new Refused(foreign ? "refused" : "bad-signature");
  spendNonce(home, claimed);
  return { user, key, foreign };
}
