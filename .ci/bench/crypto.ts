import { createCipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, sign, verify } from "node:crypto";
import * as probe from "../../conformance/probe/wire/ed25519.ts";
import { hpkeSeal as probeSeal } from "../../conformance/probe/wire/hpke.ts";
import { agreementPair } from "../../conformance/probe/wire/x25519.ts";
import { createNodeSuite } from "../../reference/node-crypto.ts";
import * as reference from "../../reference/protocol/crypto/index.ts";
import { judged, rate, type Measured } from "./measure.ts";

const AGAINST = "node:crypto";
const message = crypto.getRandomValues(new Uint8Array(300));
const seed = crypto.getRandomValues(new Uint8Array(32));
const info = new TextEncoder().encode("bench");

/** What HPKE is made of, by OpenSSL: a fresh pair, an agreement, two derivations of the KEM and two of the schedule, a cipher. */
function nodeSeal(recipient: ReturnType<typeof createPublicKey>): Buffer {
  const pair = generateKeyPairSync("x25519");
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey: recipient });
  pair.publicKey.export({ format: "jwk" });
  const derive = (secret: Uint8Array, length: number): Uint8Array => new Uint8Array(hkdfSync("sha256", secret, info, info, length));
  const secret = derive(derive(shared, 32), 32);
  const cipher = createCipheriv("aes-128-gcm", derive(secret, 16), derive(secret, 12));
  return Buffer.concat([cipher.update(message), cipher.final(), cipher.getAuthTag()]);
}

interface Rates {
  readonly sign: number;
  readonly verify: number;
  readonly seal: number;
}

async function nodeRates(): Promise<Rates> {
  const pair = generateKeyPairSync("ed25519");
  const privateKey = createPrivateKey(pair.privateKey.export({ type: "pkcs8", format: "pem" }));
  const publicKey = createPublicKey(privateKey);
  const signature = sign(null, message, privateKey);
  const { publicKey: recipient } = generateKeyPairSync("x25519");
  return {
    sign: await rate(() => sign(null, message, privateKey)),
    verify: await rate(() => verify(null, message, publicKey, signature)),
    seal: await rate(() => nodeSeal(recipient)),
  };
}

async function referenceRates(): Promise<Rates> {
  const suite = createNodeSuite();
  const pair = await reference.newSigningKeyPair(suite);
  const recipient = await reference.newSealingKeyPair(suite);
  const signature = await reference.sign(suite, pair, message);
  return {
    sign: await rate(() => reference.sign(suite, pair, message)),
    verify: await rate(() => reference.verify(suite, pair.publicKey, message, signature)),
    seal: await rate(() => reference.hpkeSeal(suite, recipient.publicKey, message, { info })),
  };
}

async function probeRates(): Promise<Rates> {
  const pair = probe.signingPair(seed);
  const signature = probe.sign(message, seed);
  const recipient = agreementPair(crypto.getRandomValues(new Uint8Array(32)));
  return {
    sign: await rate(() => probe.sign(message, seed)),
    verify: await rate(() => probe.verify(signature, message, pair.public)),
    seal: await rate(() => probeSeal(recipient.public, info, message, crypto.getRandomValues(new Uint8Array(32)))),
  };
}

/**
 * The least ratios, half of what was measured on a busy machine: the reference runs on OpenSSL, too, and seals on other threads; the probe
 * is JavaScript on purpose, a second implementation.
 */
const LEAST: Readonly<Record<"reference" | "probe", Rates>> = {
  reference: { sign: 0.2, verify: 0.4, seal: 0.03 },
  probe: { sign: 0.1, verify: 0.05, seal: 0.08 },
};

/** Signing, verifying and sealing in the reference and in the probe, each against OpenSSL called directly. */
export async function cryptoBench(): Promise<Measured[]> {
  const [peer, ours] = [await nodeRates(), { reference: await referenceRates(), probe: await probeRates() }];
  return (["reference", "probe"] as const).flatMap((who) =>
    (["sign", "verify", "seal"] as const).map((what) =>
      judged({ name: `${who}: ${what}`, unit: "1/s", ours: ours[who][what], peer: peer[what], against: AGAINST, least: LEAST[who][what] }),
    ),
  );
}
