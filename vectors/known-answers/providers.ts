// Who is asked: both implementations, the reference on two cryptographies, and the codecs of both where an operation asks the same.
import { gcm } from "@noble/ciphers/aes.js";
import { outcomeOf as probeOutcome, PROBE_CODEC } from "../../conformance/codec/index.ts";
import * as probe from "../../conformance/probe/wire/index.ts";
import { hkdfSha256 } from "../../conformance/probe/wire/hash.ts";
import { decodeHeader, encodeHeader } from "../../conformance/probe/wire/sframe.ts";
import { CODEC, outcomeOf } from "../../reference/codec/index.ts";
import { createNodeSuite } from "../../reference/node-crypto.ts";
import { aesGcm } from "../../reference/protocol/crypto/aes-gcm.ts";
import { hkdf } from "../../reference/protocol/crypto/digest.ts";
import { createSuite } from "../../reference/protocol/crypto/suite.ts";
import { ProtocolError, agree, checkSigningKey, sealingKeyPair, verify } from "../../reference/protocol/index.ts";
import type { Suite } from "../../reference/protocol/index.ts";
import { serializeRfc8785 } from "../../reference/protocol/json/canonical.ts";
import { decodeSframeHeader, encodeSframeHeader } from "../../reference/protocol/sframe/header.ts";
import { deriveSframe, sframeKey } from "../../reference/protocol/sframe/key.ts";
import type { Inputs } from "./read.ts";

/** Answers one question: octets in hexadecimal, or the word of a refusal. */
export type Answer = (input: Inputs) => string | Promise<string>;

/** Somebody who is asked, and what they can be asked. */
export interface Provider {
  readonly name: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const octets = (input: Inputs, name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(input[name] ?? "", "hex"));
const number = (input: Inputs, name: string): bigint => BigInt(input[name] ?? "");

/** A refusal by its code; anything else that is thrown as `refused`, where the primitives have no codes. */
async function refusal(work: () => Promise<string> | string, isRefusal: (error: unknown) => string | undefined): Promise<string> {
  try {
    return await work();
  } catch (error) {
    const code = isRefusal(error);
    if (code === undefined) throw error;
    return code;
  }
}

const codeOf = (error: unknown): string | undefined => (error instanceof ProtocolError ? error.code : undefined);
const anyRefusal = (error: unknown): string | undefined => (error instanceof Error ? "refused" : undefined);

function parsed(header: { readonly kid: bigint; readonly counter: bigint } | undefined): string {
  return header === undefined ? "refused" : `${String(header.kid)} ${String(header.counter)}`;
}

function jsonOf(input: Inputs): unknown {
  return JSON.parse(Buffer.from(octets(input, "text")).toString("utf8"));
}

function reference(name: string, suite: Suite): Provider {
  const sframe = (input: Inputs): ReturnType<typeof sframeKey> => sframeKey(suite, octets(input, "base_key"), number(input, "kid"));
  const half = async (input: Inputs, label: string, length: number): Promise<string> =>
    hex(await deriveSframe(suite, octets(input, "base_key"), label, number(input, "kid"), length));
  return {
    name,
    answers: {
      ed25519: (input) =>
        refusal(async () => {
          checkSigningKey(octets(input, "key"));
          return (await verify(suite, octets(input, "key"), octets(input, "msg"), octets(input, "sig"))) ? "ok" : "bad-signature";
        }, codeOf),
      x25519: (input) =>
        refusal(
          async () => hex(await agree(suite, await sealingKeyPair(suite, octets(input, "private")), octets(input, "public"))),
          codeOf,
        ),
      "aes-gcm.open": async (input) => {
        const opened = await (
          await aesGcm(suite, octets(input, "key"))
        ).open(octets(input, "iv"), octets(input, "sealed"), octets(input, "aad"));
        return opened === undefined ? "refused" : hex(opened);
      },
      "aes-gcm.seal": async (input) =>
        hex(await (await aesGcm(suite, octets(input, "key"))).seal(octets(input, "iv"), octets(input, "msg"), octets(input, "aad"))),
      hkdf: (input) => {
        const [ikm, salt, info] = [octets(input, "ikm"), octets(input, "salt"), octets(input, "info")];
        return refusal(async () => hex(await hkdf(suite, { ikm, salt, info, length: Number(input["size"]) })), anyRefusal);
      },
      jcs: (input) => hex(serializeRfc8785(jsonOf(input))),
      "sframe.header": (input) => hex(encodeSframeHeader({ kid: number(input, "kid"), counter: number(input, "counter") })),
      "sframe.parse": (input) => parsed(decodeSframeHeader(octets(input, "header"))),
      "sframe.keys": async (input) =>
        `${await half(input, "SFrame 1.0 Secret key ", 16)} ${await half(input, "SFrame 1.0 Secret salt ", 12)}`,
      "sframe.seal": async (input) =>
        hex(await (await sframe(input)).seal(number(input, "ctr"), octets(input, "pt"), octets(input, "metadata"))),
      "sframe.open": async (input) => hex((await (await sframe(input)).open(octets(input, "ct"), octets(input, "metadata"))).plaintext),
    },
  };
}

function probeKey(input: Inputs): probe.SFrameKey {
  return probe.sframeKey(octets(input, "base_key"), number(input, "kid"));
}

const PROBE: Provider = {
  name: "probe",
  answers: {
    ed25519: (input) => {
      if (!probe.isSigningKey(octets(input, "key"))) return "bad-key";
      return probe.verify(octets(input, "sig"), octets(input, "msg"), octets(input, "key")) ? "ok" : "bad-signature";
    },
    x25519: (input) => {
      const shared = probe.agree(octets(input, "private"), octets(input, "public"));
      return shared === undefined ? "bad-key" : hex(shared);
    },
    "aes-gcm.open": (input) =>
      refusal(() => hex(gcm(octets(input, "key"), octets(input, "iv"), octets(input, "aad")).decrypt(octets(input, "sealed"))), anyRefusal),
    "aes-gcm.seal": (input) => hex(gcm(octets(input, "key"), octets(input, "iv"), octets(input, "aad")).encrypt(octets(input, "msg"))),
    hkdf: (input) =>
      refusal(() => hex(hkdfSha256(octets(input, "ikm"), octets(input, "salt"), octets(input, "info"), Number(input["size"]))), anyRefusal),
    jcs: (input) => hex(Buffer.from(probe.canonicalText(jsonOf(input) as probe.Json), "utf8")),
    "sframe.header": (input) => hex(encodeHeader(number(input, "kid"), number(input, "counter"))),
    "sframe.parse": (input) => parsed(decodeHeader(octets(input, "header"))),
    "sframe.keys": (input) => `${hex(probeKey(input).key)} ${hex(probeKey(input).salt)}`,
    "sframe.seal": (input) => hex(probe.sframeSeal(probeKey(input), number(input, "ctr"), octets(input, "pt"), octets(input, "metadata"))),
    "sframe.open": (input) => {
      const opened = probe.sframeOpen(probeKey(input), octets(input, "ct"), octets(input, "metadata"));
      return opened === undefined ? "refused" : hex(opened);
    },
  },
};

type Outcome = { readonly ok: object } | { readonly reject: { readonly code: string } };

/** What an operation says in one word: its code, its only result, or that it accepts. */
function wordOf(outcome: Outcome): string {
  if ("reject" in outcome) return outcome.reject.code;
  const [result = "ok"] = Object.values(outcome.ok) as readonly string[];
  return result;
}

/** A codec, by the operations that ask the same. */
function codec(name: string, ask: (op: string, input: Inputs) => Promise<Outcome> | Outcome): Provider {
  const asked =
    (op: string, rename: (input: Inputs) => Inputs): Answer =>
    async (input) =>
      wordOf(await ask(op, rename(input)));
  return {
    name,
    answers: {
      ed25519: asked("ed25519.verify", ({ key = "", msg = "", sig = "" }) => ({ public_key: key, message: msg, signature: sig })),
      x25519: asked("x25519.agree", (input) => ({ private_key: input["private"] ?? "", public_key: input["public"] ?? "" })),
      "json.canonical": asked("json.canonical", ({ text = "" }) => ({ text })),
    },
  };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("there is no such operation");
  return value;
}

export const PROVIDERS: readonly Provider[] = [
  reference("reference on @peculiar/webcrypto", createNodeSuite()),
  reference("reference on the platform's WebCrypto", createSuite(globalThis.crypto)),
  PROBE,
  codec("codec of the reference", (op, input) => outcomeOf(required(CODEC.get(op)), input)),
  codec("codec of the probe", (op, input) => probeOutcome(required(PROBE_CODEC.get(op)), input)),
];
