// Recomputes every worked example of the chapters with the suite's own code; the reference does the same with its own.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromBase64url, toBase64url } from "./base64.ts";
import { fromHex, hex, utf8 } from "./bytes.ts";
import { fingerprint, openSealed, streamBaseKey, tunnelId } from "./derive.ts";
import { sign, signingPair, verify } from "./ed25519.ts";
import { openFrame, sealFrame } from "./frame.ts";
import { answerRefusal, contentDigest, REQUEST_PARAMETERS, signRequest, WITH_BODY, WITHOUT_BODY } from "./http-signature.ts";
import { readJson } from "./json-read.ts";
import { canonical, canonicalText } from "./json-write.ts";
import type { JsonObject } from "./json.ts";
import type { IdLabel, SignatureLabel } from "./labels.ts";
import { sframeKey } from "./sframe.ts";
import { signatureRefusal, signObject, thingId, welcomeInput } from "./signed.ts";
import { agreementPair } from "./x25519.ts";

type Texts = Readonly<Record<string, string>>;
type Value = Readonly<Record<string, unknown>>;

const octets = (text: string, length?: number): Uint8Array => {
  const bytes = fromBase64url(text, length);
  if (bytes === undefined) throw new Error(`not base64url: ${text}`);
  return bytes;
};

const kinds: Readonly<Record<string, (value: Value) => void>> = {
  canonical: (value) => expect(canonicalText(readJson(utf8((value as Texts)["in"] ?? "")))).toBe(value["out"]),
  base64url: (value) => {
    const text = value as Texts;
    expect(toBase64url(fromHex(text["hex"] ?? ""))).toBe(text["base64url"]);
    expect(hex(octets(text["base64url"] ?? ""))).toBe(text["hex"]);
  },
  "signed-object": (value) => {
    const { label, object, private_key, public_key, sig } = value as { object: JsonObject } & Texts;
    const signed = signObject(label as SignatureLabel, object, fromHex(private_key ?? ""));
    expect(canonicalText(object)).toBe(value["canonical"]);
    expect(signed["sig"]).toBe(sig);
    expect(signatureRefusal(label as SignatureLabel, signed, public_key ?? "")).toBeUndefined();
  },
  id: (value) => expect(thingId(value["label"] as IdLabel, value["object"] as JsonObject)).toBe(value["id"]),
  hpke: (value) => {
    const text = value as Texts;
    const secret = fromHex(text["recipient_private_key"] ?? "");
    expect(toBase64url(agreementPair(secret).public)).toBe(text["recipient_public_key"]);
    const sealed = { enc: octets(text["enc"] ?? "", 32), ciphertext: octets(text["ciphertext"] ?? "") };
    const opened = openSealed(secret, canonical(value["info"]), sealed);
    expect(opened === undefined ? undefined : hex(opened)).toBe(text["plaintext"]);
  },
  "tunnel-id": (value) => expect(tunnelId(fromHex(value["key"] as string))).toBe(value["tunnelID"]),
  fingerprint: (value) => {
    const { user = "", signing_key = "", sealing_key = "" } = value as Texts;
    expect(fingerprint(user, signing_key, sealing_key)).toBe(value["fingerprint"]);
  },
  "http-request": (value) => {
    const text = value as Texts;
    const body = text["body"];
    const digest = body === undefined ? "" : contentDigest(utf8(body));
    if (body !== undefined) expect(digest).toBe(text["content_digest"]);
    const { method = "", authority = "", path = "", query = "", nonce = "", keyid = "" } = text;
    const signature = {
      method,
      authority,
      path,
      query: `?${query}`,
      contentType: text["content_type"] ?? "",
      contentDigest: digest,
      created: value["created"] as number,
      nonce: octets(nonce, 16),
      keyid,
      tag: "voicetunnel-1",
      components: body === undefined ? WITHOUT_BODY : WITH_BODY,
      parameters: REQUEST_PARAMETERS,
      extra: "",
      label: "vt",
    };
    const fields = signRequest(signature, fromHex(text["private_key"] ?? ""));
    expect(fields).toEqual({ input: text["signature_input"], signature: text["signature"] });
  },
  "http-answer": (value) => {
    const text = value as Texts;
    const answer = {
      status: value["status"] as number,
      body: utf8(text["body"] ?? ""),
      contentDigest: text["content_digest"],
      signatureInput: text["signature_input"],
      signature: text["signature"],
      requestSignature: text["request_signature"] ?? "",
    };
    expect(answerRefusal(answer, text["keyid"] ?? "", signingPair(fromHex(text["private_key"] ?? "")).public)).toBeUndefined();
  },
  welcome: (value) => {
    const { challenge, connect, welcome } = value as Readonly<Record<string, JsonObject>>;
    const seed = fromHex(value["private_key"] as string);
    const input = welcomeInput(challenge ?? {}, connect ?? {}, welcome ?? {});
    expect(toBase64url(sign(input, seed))).toBe(value["sig"]);
    expect(verify(octets(value["sig"] as string, 64), input, octets(challenge?.["key"] as string, 32))).toBe(true);
  },
  frame: (value) => {
    const text = value as Texts;
    const [, server = "", channel = "", tunnelID = "", device = ""] = value["info"] as readonly string[];
    const base = streamBaseKey(fromHex(text["tunnel_key"] ?? ""), fromHex(text["salt"] ?? ""), { server, channel, tunnelID, device });
    expect(hex(base)).toBe(text["base_key"]);
    const connection = value["connection"] as number;
    const key = sframeKey(base, BigInt(connection));
    expect([hex(key.key), hex(key.salt)]).toEqual([text["sframe_key"], text["sframe_salt"]]);
    const voice = { timestamp: value["timestamp"] as number, opus: fromHex(text["opus"] ?? "") };
    const frame = fromHex(text["frame"] ?? "");
    expect(hex(sealFrame(connection, key, BigInt(value["counter"] as number), voice))).toBe(hex(frame));
    expect(openFrame(frame, key)).toEqual(voice);
  },
};

const path = new URL("../../../schemas/v1/worked.json", import.meta.url);
const worked = readJson(new Uint8Array(readFileSync(path))) as unknown as readonly {
  chapter: string;
  line: number;
  kind: string;
  value: Value;
}[];

test("there are worked examples", () => {
  expect(worked.length).toBeGreaterThan(15);
});

test.each(worked.map((one) => [`${one.chapter}:${String(one.line)} ${one.kind}`, one] as const))("%s", (_, { kind, value }) => {
  const recompute = kinds[kind];
  expect(recompute, `no way to recompute ${kind}`).toBeDefined();
  recompute?.(value);
});
