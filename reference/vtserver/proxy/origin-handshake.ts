import type { Challenge, Connect, RelayConnect, Via, Welcome } from "../../../schemas/v1/types.ts";
import type { SigningKeyPair } from "../../protocol/crypto/ed25519.ts";
import type { Suite } from "../../protocol/crypto/suite.ts";
import { utf8 } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { acceptOriginWelcome, checkOrigin, newRelayConnect, signRelayConnect, signWelcome } from "../../protocol/handshake/index.ts";
import type { RelaySeams, WireMessage } from "../seams.ts";
import { isOmitted } from "../seams.ts";
import type { LegEvent } from "./leg.ts";
import { readOrigin } from "./read-origin.ts";

/** A connect by proxy. */
export interface ViaConnect extends Connect {
  readonly via: Via;
}

/** What the handshake with an origin is made of. */
export interface OriginHandshakeOptions {
  readonly suite: Suite;
  /** The relay's key: `public` of the proof. */
  readonly key: SigningKeyPair;
  readonly seams: RelaySeams;
  readonly connect: ViaConnect;
  /** This relay's own challenge to the user. */
  readonly challenge: Challenge;
}

/** The handshake of a proxy with an origin, and with its user what follows from it. */
export interface OriginHandshake {
  /** What a message of the origin before its welcome is to the state table. */
  read(message: WireMessage): Promise<LegEvent>;
  /** What the challenge is answered with. proof.present */
  present(challenge: Challenge): Promise<WireMessage>;
}

/** A handshake that has not begun. */
export function createOriginHandshake({ suite, key, seams, connect, challenge }: OriginHandshakeOptions): OriginHandshake {
  const { vtserver, proof } = connect.via;
  const origin = { server: proof.origin, key: vtserver.key };
  const strict = !isOmitted(seams, "proof.origin-verify");
  let question: { readonly challenge: Challenge; readonly connect: RelayConnect } | undefined;

  /** proof.origin-verify */
  const verifies = async (welcome: Welcome): Promise<boolean> => {
    if (!strict) return true;
    return question !== undefined && passes(acceptOriginWelcome(suite, { ...question, welcome }, origin));
  };
  /** proof.via-welcome */
  const ownWelcome = async (from: Welcome): Promise<Welcome> => {
    const { connection, roles, participants, limits } = from;
    const plain = { type: "welcome", v: challenge.v, connection, roles, participants, limits } as const;
    const welcome = seams.proxyWelcome?.(plain, from) ?? plain;
    return (await signWelcome(suite, { challenge, connect, welcome }, key)) as Welcome;
  };

  return {
    async read(message) {
      const read = readOrigin(message);
      switch (read.type) {
        case "challenge":
          return { type: "challenge", challenge: read, fits: !strict || (await passes(async () => checkOrigin(read, origin))) };
        case "welcome":
          return { type: "welcome", own: (await verifies(read)) ? await ownWelcome(read) : undefined };
        case "error":
          return read;
        case "unreadable":
          return { type: "origin-unreadable" };
      }
    },
    async present(given) {
      const plain = newRelayConnect(suite, proof, given) as Omit<RelayConnect, "sig">;
      const signed = (await signRelayConnect(suite, seams.relayConnect?.(plain, given) ?? plain, key)) as RelayConnect;
      const sent = seams.presented?.(signed) ?? signed;
      question = { challenge: given, connect: sent };
      return { bytes: utf8(JSON.stringify(sent)), isBinary: false };
    },
  };
}

async function passes(check: Promise<void> | (() => Promise<void>)): Promise<boolean> {
  try {
    await (typeof check === "function" ? check() : check);
    return true;
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}
