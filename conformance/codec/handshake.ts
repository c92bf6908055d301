import { parseDevice, parseUser, sign, toBase64url, welcomeInput, without, type JsonObject } from "../probe/wire/index.ts";
import { unlessSigned, verified } from "./keys.ts";
import { verifyObject } from "./objects.ts";
import { decoded, number, object, octets, Refusal, text, type Op } from "./op.ts";

const CLOCK_SKEW_MS = 60_000;
const PROOF_LIFE_MS = 300_000;

function input(parts: JsonObject): Uint8Array {
  return welcomeInput(object(parts, "challenge"), object(parts, "connect"), object(parts, "welcome"));
}

/** Refuses unless something holds. */
function check(holds: boolean, code: "malformed" | "audience" | "replayed" | "stale" | "forbidden" | "lifetime"): void {
  if (!holds) throw new Refusal(code);
}

/** In the order of the chapter Relay. */
const connectVerify: Op = (parts) => {
  const challenge = object(parts, "challenge");
  const connect = object(parts, "connect");
  const { read, write } = object(connect, "roles");
  check(read === true || write === true, "malformed");
  check(connect["server"] === challenge["server"] && connect["vt_key"] === challenge["key"], "audience");
  check(connect["challenge"] === challenge["nonce"], "replayed");
  check(Math.abs(number(connect, "issued_at") - number(parts, "now")) <= CLOCK_SKEW_MS, "stale");
  check(parseDevice(text(connect, "device"))?.user === connect["user"], "forbidden");
  unlessSigned(() => verifyObject("connect", connect, octets(parts, "public_key")));
  return {};
};

/** In the order of the chapter Proof-of-relay. */
const proofVerify: Op = (parts) => {
  const proof = object(parts, "proof");
  const origin = text(parts, "origin");
  const now = number(parts, "now");
  const [from, until] = [number(proof, "issued_at"), number(proof, "expires_at")];
  const address = text(object(proof, "proxy"), "address");
  check(proof["origin"] === origin, "audience");
  check(address === parseUser(text(proof, "user"))?.server && address !== origin, "audience");
  check(parseDevice(text(proof, "device"))?.user === proof["user"], "forbidden");
  check(from <= now + CLOCK_SKEW_MS && until > now - CLOCK_SKEW_MS, "stale");
  check(until > from && until - from <= PROOF_LIFE_MS, "lifetime");
  unlessSigned(() => verifyObject("proof", proof, octets(parts, "user_key")));
  unlessSigned(() => verifyObject("proof relay", proof, octets(parts, "server_key")));
  return {};
};

/** The operations on messages of a handshake, by name. */
export const HANDSHAKE_OPS: Readonly<Record<string, Op>> = {
  "welcome.sign": (parts) => ({
    welcome: { ...without(object(parts, "welcome"), "sig"), sig: toBase64url(sign(input(parts), octets(parts, "private_key"))) },
  }),
  "welcome.verify": (parts) => {
    verified(decoded(text(object(parts, "welcome"), "sig"), 64), input(parts), octets(parts, "public_key"));
    return {};
  },
  "connect.verify": connectVerify,
  "proof-of-relay.verify": proofVerify,
};
