import type { PeerIdentity } from "../../peer/document.ts";
import { toBase64url } from "../../wire/base64.ts";
import { sign } from "../../wire/ed25519.ts";
import { textAt, type JsonObject } from "../../wire/json.ts";
import { welcomeInput } from "../../wire/signed.ts";
import { altersParticipants } from "./participants.ts";
import { flipped } from "./spoil.ts";
import type { Lie } from "./tell.ts";

/** The `welcome` is signed by another key than that of the challenge (relay.verify-welcome). */
export function welcomeByOtherKey(seed: Uint8Array): Lie {
  return { name: "welcome-other-key", hooks: { relaySeed: seed } };
}

/** The `welcome` of a proxy is signed by the vtserver of the origin (proof.client-welcome). */
export function welcomeByOrigin(origin: Pick<PeerIdentity, "relay">): Lie {
  return { name: "welcome-by-origin", hooks: { relaySeed: origin.relay.seed } };
}

/** The `welcome` is signed over another nonce than the one of the challenge. */
export function welcomeOverOtherChallenge(server: Pick<PeerIdentity, "relay">, nonce: Uint8Array): Lie {
  return signedOver("welcome-other-challenge", server, ({ challenge, connect }) => ({
    challenge: { ...challenge, nonce: toBase64url(nonce) },
    connect,
  }));
}

/** The `welcome` is signed over another `connect`: one that was sent before, for instance. */
export function welcomeOverOtherConnect(server: Pick<PeerIdentity, "relay">, other: JsonObject): Lie {
  return signedOver("welcome-other-connect", server, ({ challenge }) => ({ challenge, connect: other }));
}

interface Over {
  readonly challenge: JsonObject;
  readonly connect: JsonObject;
}

function signedOver(name: Lie["name"], { relay }: Pick<PeerIdentity, "relay">, change: (over: Over) => Over): Lie {
  const signedWelcome = (welcome: JsonObject, over: Over): JsonObject => {
    const { challenge, connect } = change(over);
    return { ...welcome, sig: toBase64url(sign(welcomeInput(challenge, connect, welcome), relay.seed)) };
  };
  return { name, hooks: { signedWelcome } };
}

/** Members of the `welcome` are others than those that were signed. */
export function welcomeAltered(change: (welcome: JsonObject) => JsonObject = moreLimits): Lie {
  return { name: "welcome-altered", hooks: { signedWelcome: change } };
}

function moreLimits(welcome: JsonObject): JsonObject {
  return { ...welcome, connection: Number(welcome["connection"]) + 1 };
}

/** One bit of the signature is another one. */
export function welcomeSignatureSpoilt(): Lie {
  return {
    name: "welcome-signature-spoilt",
    hooks: { signedWelcome: (welcome) => ({ ...welcome, sig: flipped(textAt(welcome, "sig")) }) },
  };
}

/** The `welcome` gives the client a number of its own that somebody has had before (relay.repeated). */
export function welcomeWithNumber(connection: number): Lie {
  return { name: "welcome-repeated-number", hooks: { welcome: (welcome) => ({ ...welcome, connection }) } };
}

/** The challenge of another relay, passed on: it names that one (relay.own-audience). It is told to everybody, since nobody is known yet. */
export function challengePassedOn(other: Pick<PeerIdentity, "name" | "relay">, nonce?: string): Lie {
  const names = { server: other.name, key: toBase64url(other.relay.public) };
  const passed = (challenge: JsonObject): JsonObject => ({ ...challenge, ...names, ...(nonce === undefined ? {} : { nonce }) });
  return { name: "challenge-passed-on", hooks: { challenge: passed } };
}

/** The challenge names another key alone, or another server alone. */
export function challengeNames(members: { readonly server?: string; readonly key?: string }): Lie {
  return { name: "challenge-other-names", hooks: { challenge: (challenge) => ({ ...challenge, ...members }) } };
}

/** Of the participants in the `welcome`, two have each other's salt. */
export function saltsSwapped(): Lie {
  const welcome = altersParticipants((participants) => {
    const streams = participants.map((one) => (one["credential"] as JsonObject)["stream"] ?? null);
    return participants.map((one, i) => {
      const stream = streams[i === 0 ? 1 : i === 1 ? 0 : i] ?? null;
      return { ...one, credential: { ...(one["credential"] as JsonObject), stream } };
    });
  });
  return { name: "salts-swapped", hooks: { welcome } };
}

/** The `welcome` leaves somebody out who is there. */
export function participantHidden(device: string): Lie {
  const welcome = altersParticipants((participants) => participants.filter((one) => one["device"] !== device));
  return { name: "participant-hidden", hooks: { welcome } };
}
