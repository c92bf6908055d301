import { toBase64url } from "../../wire/base64.ts";
import { sign } from "../../wire/ed25519.ts";
import type { JsonObject } from "../../wire/json.ts";
import { welcomeInput } from "../../wire/signed.ts";
import type { TunnelHost } from "./interface.ts";
import { liesTo, told } from "./lying.ts";

/** The `challenge` of a new connection. Nobody is known yet, so a lie about it is told to everybody. */
export function newChallenge(host: TunnelHost): JsonObject {
  const { identity } = host;
  const honest: JsonObject = {
    type: "challenge",
    v: 1,
    nonce: toBase64url(host.bytes(32)),
    server: identity.name,
    key: toBase64url(identity.relay.public),
  };
  return told(host, honest, () => host.lies.challenge?.(honest));
}

/** Those of the server's limits that a connection has to know. */
export function relayLimits(host: TunnelHost): JsonObject {
  const names = ["ping_ms", "dead_ms", "frame_bytes", "frames_per_second", "strikes", "queue_frames"];
  return Object.fromEntries(names.map((name) => [name, host.limits[name] ?? 0]));
}

/** A `welcome` without its signature, as that user is told. */
export function welcomeFor(
  host: TunnelHost,
  user: string,
  members: Pick<JsonObject, "connection" | "roles" | "participants" | "limits">,
): JsonObject {
  const honest: JsonObject = { type: "welcome", v: 1, ...members };
  return told(host, honest, () => liesTo(host.lies, user).welcome?.(honest));
}

/** Signs a `welcome` over challenge, `connect` and itself (relay.welcome). */
export function signedWelcome(host: TunnelHost, user: string, challenge: JsonObject, connect: JsonObject, welcome: JsonObject): JsonObject {
  const lies = liesTo(host.lies, user);
  const sig = toBase64url(sign(welcomeInput(challenge, connect, welcome), lies.relaySeed ?? host.identity.relay.seed));
  const signed = { ...welcome, sig };
  return told(host, signed, () => lies.signedWelcome?.(signed, { challenge, connect }));
}

/** The number in a welcome as it was told, or the one that was meant where it is none. */
export function toldNumber(welcome: JsonObject, meant: number): number {
  const told = welcome["connection"];
  return typeof told === "number" && Number.isSafeInteger(told) && told > 0 ? told : meant;
}
