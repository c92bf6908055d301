// Signatures over HTTP fields as they stand, also where no implementation of the protocol would write them so.
import { base64std, sign } from "../../reference/protocol/index.ts";
import type { SigningKeyPair } from "../../reference/protocol/index.ts";
import { utf8 } from "../../reference/protocol/bytes.ts";
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { SUITE } from "../../reference/codec/suite.ts";
import { textOf } from "./scene.ts";

/** The value of each component of a request, by its identifier. */
export function requestComponents(input: JsonObject): Readonly<Record<string, string>> {
  const { method, authority, path, query, content_type = "", content_digest = "" } = input;
  return {
    '"@method"': textOf(method),
    '"@authority"': textOf(authority),
    '"@path"': textOf(path),
    // RFC 9421 section 2.2.7
    '"@query"': textOf(query) === "" ? "?" : textOf(query),
    '"content-type"': textOf(content_type),
    '"content-digest"': textOf(content_digest),
  };
}

/** The same of an answer. */
export function answerComponents({ status, content_digest, request_signature }: JsonObject): Readonly<Record<string, string>> {
  return {
    '"@status"': JSON.stringify(status),
    '"content-digest"': textOf(content_digest),
    '"signature";req': textOf(request_signature),
  };
}

/** `Signature` over what `Signature-Input` says, as it is spelled (RFC 9421 section 2.5). */
export async function signatureOver(
  values: Readonly<Record<string, string>>,
  signatureInput: string,
  key: SigningKeyPair,
): Promise<string> {
  const parameters = signatureInput.replace(/^[^=]*=/, "");
  const names = (/^\(([^)]*)\)/.exec(parameters)?.[1] ?? "").split(" ").filter((name) => name !== "");
  const lines = names.map((name) => `${name}: ${values[name] ?? ""}`);
  const base = [...lines, `"@signature-params": ${parameters}`].join("\n");
  return `vt=:${base64std.encode(await sign(SUITE, key, utf8(base)))}:`;
}
