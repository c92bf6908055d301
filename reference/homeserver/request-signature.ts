// What a request's signature says of itself, before anybody asks whether that is allowed: the steps do.
import type { Bytes } from "../protocol/bytes.ts";
import { decodeBase64url } from "../protocol/encoding/index.ts";
import { signatureBase, parseSignature } from "../protocol/http-signature/base.ts";
import type { RequestTarget } from "../protocol/http-signature/index.ts";
import { parseUserId } from "../protocol/ids/index.ts";

/** A signature named `vt`, as it was written. */
export interface ReadSignature {
  /** Component identifiers as written: `"@method"`. */
  readonly components: readonly string[];
  /** Parameter names in their order. */
  readonly names: readonly string[];
  /** The value of `Signature-Input` without `vt=`. */
  readonly parameters: string;
  /** Seconds since the epoch. */
  readonly created: number;
  readonly nonce: string;
  readonly keyid: string;
  readonly tag: string;
  readonly signature: Bytes;
}

/** The components of a signature, with a body or without. request.components */
export const COMPONENTS: Readonly<Record<"bare" | "body", readonly string[]>> = {
  bare: ['"@method"', '"@authority"', '"@path"', '"@query"'],
  body: ['"@method"', '"@authority"', '"@path"', '"@query"', '"content-type"', '"content-digest"'],
};

/** The parameters of a signature. request.parameters */
export const PARAMETERS: readonly string[] = ["created", "nonce", "keyid", "tag"];

const FORM = /^vt=(\(((?:"[a-z0-9@-]+"(?:;[a-z]+)*(?: (?!\)))?)*)\)((?:;[a-z]+=(?:"[^"\\]*"|[0-9]{1,15}))*))$/;
const PARAMETER = /;([a-z]+)=(?:"([^"]*)"|([0-9]+))/g;

/**
 * Reads the fields of a signature named `vt`; undefined when there is none, or it is not written as RFC 8941 does.
 *
 * @throws ProtocolError `malformed` for a nonce or user id that is none.
 */
export function readSignature(input: string | undefined, field: string | undefined): ReadSignature | undefined {
  const [, parameters, list = "", rest = ""] = FORM.exec(input ?? "") ?? [];
  if (parameters === undefined || field === undefined) return undefined;
  const found = [...rest.matchAll(PARAMETER)].map(([, name = "", text, number]) => ({ name, text, number }));
  const value = (name: string): string => found.find((one) => one.name === name)?.text ?? "";
  const created = found.find(({ name }) => name === "created")?.number ?? "";
  return {
    components: list === "" ? [] : list.split(" "),
    names: found.map(({ name }) => name),
    parameters,
    // One number has one spelling.
    created: /^(?:0|[1-9][0-9]*)$/.test(created) ? Number(created) : Number.NaN,
    nonce: value("nonce"),
    keyid: value("keyid"),
    tag: value("tag"),
    signature: parseSignature(field),
  };
}

/** Refuses parameters whose values are not of their form. */
export function checkParameterForms({ nonce, keyid, created }: ReadSignature): boolean {
  decodeBase64url(nonce, 16);
  parseUserId(keyid);
  return Number.isSafeInteger(created);
}

/** The bytes that a signature with these components covers. */
export function coveredBytes(read: ReadSignature, target: RequestTarget): Bytes {
  const values: Readonly<Record<string, string | undefined>> = {
    '"@method"': target.method,
    '"@authority"': target.authority,
    '"@path"': target.path,
    '"@query"': target.query === "" ? "?" : target.query,
    '"content-type"': target.body?.contentType,
    '"content-digest"': target.body?.contentDigest,
  };
  return signatureBase(
    read.components.map((component) => [component, values[component] ?? ""]),
    read.parameters,
  );
}
