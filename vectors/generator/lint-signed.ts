// No case is refused for a signature unless that is what it is about: all others are right.
import { createPublicKey, verify as verifyByNode } from "node:crypto";
import { ed25519 } from "@noble/curves/ed25519.js";
import { isSigningKey } from "../../conformance/probe/wire/index.ts";
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import { covered, signingOf } from "./scene.ts";
import { valueAt } from "./pointer.ts";

/** A signature in the input of an operation. */
interface Place {
  readonly pointer: string;
  isRight(): boolean | Promise<boolean>;
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function bytes(hex: JsonValue | undefined): Buffer {
  return Buffer.from(text(hex), "hex");
}

/** By the equation alone: small keys and other spellings of them pass (ZIP 215). */
function fits(key: Uint8Array, octets: Uint8Array, signature: Uint8Array): boolean {
  return ed25519.verify(signature, octets, key, { zip215: true });
}

/** OpenSSL's opinion, so that the lint shares no code with those who computed the case. It takes no key that the protocol refuses. */
function verifies(key: Uint8Array, octets: Uint8Array, signature: Uint8Array): boolean {
  if (!isSigningKey(key)) return fits(key, octets, signature);
  const jwk = { kty: "OKP", crv: "Ed25519", x: Buffer.from(key).toString("base64url") };
  return verifyByNode(null, octets, createPublicKey({ key: jwk, format: "jwk" }), signature);
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The signature of an object in one of its members, which covers all others but those. */
function inObject(input: JsonObject, place: string, label: string, key: () => Promise<Uint8Array> | Uint8Array): Place {
  const member = label === "proof" ? "user_sig" : label === "proof relay" ? "server_sig" : "sig";
  const uncovered = label === "proof" ? ["user_sig", "server_sig"] : [member];
  return {
    pointer: `${place}/${member}`,
    async isRight() {
      const object = objectOf(valueAt(input, place));
      const signed = Object.fromEntries(Object.entries(object).filter(([name]) => !uncovered.includes(name)));
      return verifies(await key(), covered(label, signed), Buffer.from(text(object[member]), "base64url"));
    },
  };
}

/** The key of a user of the vectors, who is named as the key is. */
async function keyOfUser(user: JsonValue | undefined): Promise<Uint8Array> {
  return (await signingOf(/^@([^:]*):/.exec(text(user))?.[1] ?? "")).publicKey;
}

function ofLog(input: JsonObject): readonly Place[] {
  const objects = input["objects"] as readonly JsonValue[];
  return [
    inObject(input, "/creation", "channel", () => keyOfUser(valueAt(input, "/creation/creator/user"))),
    ...objects.map((object, at) => inObject(input, `/objects/${String(at)}`, "member", () => keyOfUser(objectOf(object)["sender"]))),
  ];
}

/** Parameters as RFC 9421 writes them, from a spelling that a lenient reader might let pass. */
function respelled(parameters: string): string {
  return parameters
    .replace(/; +/g, ";")
    .replace(/ +/g, " ")
    .replace(/;created=0+(?=\d)/, ";created=");
}

/** RFC 9421 section 2.5 from the texts of the fields alone, whatever stands in them. Right is what is over the text as it is, or as it is respelled. */
function ofHttp(input: JsonObject, values: { readonly [component: string]: JsonValue | undefined }): Place {
  return {
    pointer: "/signature",
    isRight() {
      const [, parameters, names = ""] = /^[a-z0-9]+=(\(([^)]*)\)[^,]*)/.exec(text(input["signature_input"])) ?? [];
      const components = names.split(" ").filter((name) => name !== "");
      const isAbsent = components.some((name) => Object.hasOwn(values, name) && values[name] === undefined);
      // Without Signature-Input, or without a field that it names, there is nothing that a signature could be over.
      if (parameters === undefined || isAbsent) return true;
      const lines = components.map((name) => `${name}: ${text(values[name])}`);
      const signature = Buffer.from(/:([^:]*):$/.exec(text(input["signature"]))?.[1] ?? "", "base64");
      return [parameters, respelled(parameters)].some((spelling) =>
        verifies(bytes(input["public_key"]), Buffer.from([...lines, `"@signature-params": ${spelling}`].join("\n")), signature),
      );
    },
  };
}

const OF_OPERATION: Readonly<Record<string, (input: JsonObject) => readonly Place[]>> = {
  "ed25519.verify": (input) => [
    { pointer: "/signature", isRight: () => fits(bytes(input["public_key"]), bytes(input["message"]), bytes(input["signature"])) },
  ],
  "object.verify": (input) => [inObject(input, "/object", text(input["label"]), () => bytes(input["public_key"]))],
  "connect.verify": (input) => [inObject(input, "/connect", "connect", () => bytes(input["public_key"]))],
  "proof-of-relay.verify": (input) => [
    inObject(input, "/proof", "proof", () => bytes(input["user_key"])),
    inObject(input, "/proof", "proof relay", () => bytes(input["server_key"])),
  ],
  "welcome.verify": (input) => [
    {
      pointer: "/welcome/sig",
      isRight() {
        const { sig, ...welcome } = objectOf(input["welcome"]);
        const signed = covered("welcome", [input["challenge"] ?? null, input["connect"] ?? null, welcome]);
        return verifies(bytes(input["public_key"]), signed, Buffer.from(text(sig), "base64url"));
      },
    },
  ],
  "membership.apply": ofLog,
  "http-request.verify": (input) => [
    ofHttp(input, {
      '"@method"': input["method"],
      '"@authority"': input["authority"],
      '"@path"': input["path"],
      '"@query"': input["query"] === "" ? "?" : input["query"],
      '"content-type"': input["content_type"],
      '"content-digest"': input["content_digest"],
    }),
  ],
  "http-answer.verify": (input) => [
    ofHttp(input, {
      '"@status"': JSON.stringify(input["status"]),
      '"content-digest"': input["content_digest"],
      '"signature";req': input["request_signature"],
    }),
  ],
};

/** Codes that say that a signature, or the key that it was made with, is what is wrong. */
const OF_SIGNATURES: readonly string[] = ["bad-signature", "bad-key"];

/** What is said of a refused case. */
export interface Refused {
  readonly reject: string;
  readonly field: string;
  readonly resigned: readonly string[];
}

/**
 * What is wrong with the signatures of a refused case: what it says was signed anew has to be a signature, and a right one; and where
 * something else is refused, so have all the others to be.
 */
export async function lintSigned(op: string, input: JsonObject, { reject, field, resigned }: Refused): Promise<readonly string[]> {
  const places = OF_OPERATION[op]?.(input) ?? [];
  const problems = resigned
    .filter((pointer) => !places.some((place) => place.pointer === pointer))
    .map((pointer) => `says that ${pointer} was signed anew, and it is no signature`);
  for (const place of places) {
    // Where the signature is what is changed, or its absence, it need not be right.
    if (place.pointer === field || (OF_SIGNATURES.includes(reject) && !resigned.includes(place.pointer))) continue;
    if (!(await place.isRight())) problems.push(`is refused with ${reject}, and ${place.pointer} is wrong as well: sign it anew`);
  }
  return problems;
}
