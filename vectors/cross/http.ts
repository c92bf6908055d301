// The signed requests and answers by `http-message-sig`, which knows RFC 9421 and nothing of this protocol.
import { component, createSignature, isSignatureError, verifySignature, webcrypto } from "http-message-sig";
import type { FieldOccurrence, MessageDescriptor, SignatureComponent, SignatureFields } from "http-message-sig";
import type { Vector } from "../loader.ts";

const WITHOUT_BODY: readonly SignatureComponent[] = ["@method", "@authority", "@path", "@query"];
const WITH_BODY: readonly SignatureComponent[] = [...WITHOUT_BODY, "content-type", "content-digest"];
const OF_ANSWER: readonly SignatureComponent[] = ["@status", "content-digest", component("signature", { req: true })];
const TAG = "voicetunnel-1";

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function fieldsOf(input: Vector["in"]): readonly FieldOccurrence[] {
  return ["content_type", "content_digest", "signature_input", "signature"]
    .filter((name) => input[name] !== undefined)
    .map((name) => ({ name: name.replace("_", "-"), value: text(input[name]) }));
}

function isAnswer({ op }: Vector): boolean {
  return op.startsWith("http-answer");
}

/** A vector's request or answer, as it would be on the wire. */
function messageOf(vector: Vector): MessageDescriptor {
  const { method, authority, path, query, status, request_signature } = vector.in;
  const fields = fieldsOf(vector.in);
  if (!isAnswer(vector))
    return { kind: "request", method: text(method), targetUri: `https://${text(authority)}${text(path)}${text(query)}`, fields };
  const asked = [{ name: "signature", value: text(request_signature) }];
  const request = { kind: "request", method: "GET", targetUri: "https://example.org/", fields: asked } as const;
  return { kind: "response", status: status as number, fields, request };
}

/** WebCrypto takes a private key as PKCS#8 (RFC 8410). */
function signingKey(seed: unknown): Promise<CryptoKey> {
  const pkcs8 = Buffer.from(`302e020100300506032b657004220420${text(seed)}`, "hex");
  return crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]);
}

function componentsOf(vector: Vector): readonly SignatureComponent[] {
  if (isAnswer(vector)) return OF_ANSWER;
  return text(vector.in["body"]) === "" ? WITHOUT_BODY : WITH_BODY;
}

/** Whether it accepts a message that a vector verifies, by the policy of the chapter Servers as far as it can be said to it. */
export async function isAcceptedByLibrary(vector: Vector): Promise<boolean> {
  const raw = Buffer.from(text(vector.in["public_key"]), "hex");
  const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
  const now = vector.in["now"] as number | undefined;
  // The library adds the skew to the age. An answer is not judged by its time, and comes from the server that it was asked of.
  const time = now === undefined ? {} : { now: now / 1000, maxAge: 0, clockSkew: 60 };
  const requiredParameters = isAnswer(vector) ? ["created", "keyid", "tag"] : ["created", "nonce", "keyid", "tag"];
  const server = vector.in["server"];
  try {
    await verifySignature(messageOf(vector), {
      label: "vt",
      policy: {
        algorithms: ["ed25519"],
        requiredComponents: componentsOf(vector),
        requiredParameters,
        ...time,
        validate: ({ parameters }) => parameters.tag === TAG && (server === undefined || parameters.keyid === server),
      },
      resolveVerifier: () => webcrypto.verifier(key),
    });
    return true;
  } catch (error) {
    if (isSignatureError(error)) return false;
    throw error;
  }
}

/** Its signature over a message that a vector signs; of a body it is told type and digest. */
export async function signedByLibrary(vector: Vector): Promise<SignatureFields> {
  const { created, nonce, keyid, private_key } = vector.in;
  const message = messageOf({ ...vector, in: { ...vector.in, ...vector.out, signature: undefined, signature_input: undefined } });
  const drawn = nonce === undefined ? {} : { nonce: text(nonce) };
  return createSignature(message, {
    label: "vt",
    components: componentsOf(vector),
    parameters: { created: created as number, ...drawn, keyid: text(keyid), tag: TAG },
    signer: webcrypto.signer(await signingKey(private_key)),
  });
}
