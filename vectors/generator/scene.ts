// Who is in the vectors: the same users, server and channel everywhere, all drawn from the seed.
import { readFileSync } from "node:fs";
import { canonicalBytes } from "../../reference/protocol/index.ts";
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import { encodeBase64url, sealingKeyPair, sign, signingKeyPair } from "../../reference/protocol/index.ts";
import type { SealingKeyPair, SigningKeyPair } from "../../reference/protocol/index.ts";
import { labelled } from "../../reference/protocol/signing.ts";
import { SUITE } from "../../reference/codec/suite.ts";
import { draw } from "./draw.ts";

/** The clock of the vectors: 2026-01-01T00:00:00Z. */
export const NOW = 1_767_225_600_000;
export const SERVER = "example.org";
export const OTHER_SERVER = "b.example";
export const ALICE = "@alice:example.org";
export const BOB = "@bob:b.example";

/** The same pair for the same name, made once. */
function kept<Pair>(make: (name: string) => Promise<Pair>): (name: string) => Promise<Pair> {
  const pairs = new Map<string, Promise<Pair>>();
  return (name) => {
    const pair = pairs.get(name) ?? make(name);
    pairs.set(name, pair);
    return pair;
  };
}

/** A signing key pair by the name of whose it is. */
export const signingOf: (name: string) => Promise<SigningKeyPair> = kept((name) => signingKeyPair(SUITE, draw(`signing ${name}`, 32)));

/** A sealing key pair by the name of whose it is. */
export const sealingOf: (name: string) => Promise<SealingKeyPair> = kept((name) => sealingKeyPair(SUITE, draw(`sealing ${name}`, 32)));

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

export function b64(bytes: Uint8Array): string {
  return encodeBase64url(bytes);
}

/** 32 octets as they stand in objects. */
export function drawText(name: string, length: number = 32): string {
  return b64(draw(name, length));
}

interface Example {
  readonly type: string;
  readonly valid: boolean;
  readonly value: JsonValue;
}

/** The examples of the chapters. */
export const EXAMPLES = JSON.parse(readFileSync(new URL("../../schemas/v1/examples.json", import.meta.url), "utf8")) as readonly Example[];

/** The first valid example of a type. */
export function exampleOf(type: string): JsonObject {
  const found = EXAMPLES.find((one) => one.type === type && one.valid);
  if (found === undefined) throw new Error(`the chapters have no example of a ${type}`);
  return found.value as JsonObject;
}

/** An Ed25519 signature over whatever octets, as it stands in objects. */
export async function signOctets(key: SigningKeyPair, octets: Uint8Array): Promise<string> {
  return b64(await sign(SUITE, key, octets));
}

/** The octets that a signature of an object covers, with a label of one's choice. */
export function covered(label: string, value: JsonValue): Uint8Array {
  return labelled(label, canonicalBytes(value));
}

/** One bit of some octets turned over. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** A member that is a text. Throws when it is none. */
export function textOf(value: JsonValue | undefined): string {
  if (typeof value !== "string") throw new Error(`${JSON.stringify(value)} is no text`);
  return value;
}
