import type { Bytes } from "../bytes.ts";
import type { SigningKeyPair } from "../crypto/ed25519.ts";
import { sign, verify } from "../crypto/ed25519.ts";
import type { Suite } from "../crypto/suite.ts";
import { ProtocolError, malformed } from "../error.ts";
import { parseServerName } from "../ids/server-name.ts";
import { CREATED, TAG, componentList, formatSignature, parseSignature, signatureBase } from "./base.ts";
import { checkContentDigest, contentDigest } from "./digest.ts";

/** What of an answer is signed, beside its body. */
export interface AnswerTarget {
  readonly status: number;
  /** The whole value of the request's `Signature` field: binds the answer to its question. */
  readonly requestSignature: string;
}

/** The fields that a signed answer carries, in lower case. */
export interface AnswerFields {
  readonly "content-digest": string;
  readonly "signature-input": string;
  readonly signature: string;
}

/** Who answered, and when. */
export interface AnswerParameters {
  /** Seconds since the epoch. */
  readonly created: number;
  /** A server name. */
  readonly keyid: string;
}

const COMPONENTS = ['"@status"', '"content-digest"', '"signature";req'] as const;

function formatParameters({ created, keyid }: AnswerParameters): string {
  return `${componentList(COMPONENTS)};created=${String(created)};keyid="${keyid}";tag="${TAG}"`;
}

function answerBase(target: AnswerTarget, digest: string, parameters: AnswerParameters): Bytes {
  const values = [String(target.status), digest, target.requestSignature];
  return signatureBase(
    COMPONENTS.map((identifier, at) => [identifier, values[at] ?? ""]),
    formatParameters(parameters),
  );
}

/**
 * Signs an answer with the server key and returns its fields.
 *
 * @example
 * ```ts
 * const fields = await signAnswer(suite, serverKey, { status: 200, requestSignature }, body, { created: 1767225600, keyid: "a.example" });
 * ```
 */
export async function signAnswer(
  suite: Suite,
  pair: SigningKeyPair,
  target: AnswerTarget,
  body: Uint8Array,
  parameters: AnswerParameters,
): Promise<AnswerFields> {
  // answer.signed
  const digest = await contentDigest(suite, body);
  return {
    "content-digest": digest,
    "signature-input": `vt=${formatParameters(parameters)}`,
    signature: formatSignature(await sign(suite, pair, answerBase(target, digest, parameters))),
  };
}

const INPUT = new RegExp(`^vt=(\\([^()]*\\));created=${CREATED};keyid="([^"]*)";tag="([^"]*)"$`);

/** The fields of an answer as received. */
export type ReceivedAnswerFields = { readonly [name in keyof AnswerFields]: string | undefined };

/**
 * Verifies an answer by the pinned key of the server it should come from.
 *
 * @throws ProtocolError `malformed` for fields of another form, `bad-digest` for another body, `bad-signature` for another server,
 * question, status or key.
 */
export async function verifyAnswer(
  suite: Suite,
  target: AnswerTarget,
  fields: ReceivedAnswerFields,
  body: Uint8Array,
  server: { readonly name: string; readonly key: Uint8Array },
): Promise<AnswerParameters> {
  // answer.verify
  const [, list, created = "", keyid = "", tag] = INPUT.exec(fields["signature-input"] ?? "") ?? [];
  if (list !== componentList(COMPONENTS) || tag !== TAG) throw malformed("Signature-Input of the answer is not of the one accepted form");
  parseServerName(keyid);
  const signature = parseSignature(fields.signature);
  const digest = fields["content-digest"];
  await checkContentDigest(suite, digest, body);
  const parameters = { created: Number(created), keyid };
  const valid = keyid === server.name && (await verify(suite, server.key, answerBase(target, digest ?? "", parameters), signature));
  if (!valid) throw new ProtocolError("bad-signature", "the signature of the answer does not fit");
  return parameters;
}
