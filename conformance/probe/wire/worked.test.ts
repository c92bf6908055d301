import { describe, expect, it } from "vitest";
import worked from "../../../schemas/v1/worked.json" with { type: "json" };
import { fromBase64, fromBase64url, toBase64, toBase64url } from "./base64.ts";
import { fromHex, fromUtf8, hex, utf8 } from "./bytes.ts";
import { callBaseKey, fingerprint, streamBaseKey, tunnelId } from "./derive.ts";
import { sign, signingPair, verify } from "./ed25519.ts";
import { hmacSha1 } from "./hash.ts";
import { openFrame, sealFrame } from "./frame.ts";
import { openMedia, prefixOf, sealMedia, type MediaKind } from "./media-frame.ts";
import { deriveKey, hpkeOpen, hpkeSeal } from "./hpke.ts";
import {
  answerRefusal,
  contentDigest,
  requestBase,
  signRequest,
  WITHOUT_BODY,
  WITH_BODY,
  type RequestSignature,
} from "./http-signature.ts";
import type { JsonObject } from "./json.ts";
import { canonical, canonicalText } from "./json-write.ts";
import { readJson } from "./json-read.ts";
import type { IdLabel } from "./labels.ts";
import { sframeKey } from "./sframe.ts";
import { signObject, thingId, welcomeInput } from "./signed.ts";
import { agree, agreementPair } from "./x25519.ts";

type Value = JsonObject;
const text = (value: Value, name: string): string => (typeof value[name] === "string" ? value[name] : "");
const octets = (value: Value, name: string): Uint8Array => fromHex(text(value, name));
const object = (value: Value, name: string): JsonObject => value[name] as JsonObject;

function request(value: Value): RequestSignature {
  const body = "body" in value;
  return {
    method: text(value, "method"),
    authority: text(value, "authority"),
    path: text(value, "path"),
    query: `?${text(value, "query")}`,
    contentType: text(value, "content_type"),
    contentDigest: body ? contentDigest(utf8(text(value, "body"))) : "",
    created: Number(value["created"]),
    nonce: fromBase64url(text(value, "nonce")) ?? new Uint8Array(0),
    keyid: text(value, "keyid"),
    tag: "voicetunnel-1",
    components: body ? WITH_BODY : WITHOUT_BODY,
    parameters: ["created", "nonce", "keyid", "tag"],
    extra: "",
    label: "vt",
  };
}

/** Computes the outputs of each kind from its inputs: what it gives must be in the worked example, to the byte. */
const KINDS: Readonly<Record<string, (value: Value) => JsonObject>> = {
  canonical: (value) => ({ out: canonicalText(readJson(utf8(text(value, "in")))) }),
  base64url: (value) => ({
    base64url: toBase64url(octets(value, "hex")),
    hex: hex(fromBase64url(text(value, "base64url")) ?? new Uint8Array(0)),
  }),
  "signed-object": (value) => {
    const pair = signingPair(octets(value, "private_key"));
    const signed = signObject(text(value, "label"), object(value, "object"), pair.seed);
    return { public_key: toBase64url(pair.public), canonical: canonicalText(value["object"]), sig: signed["sig"] ?? null };
  },
  id: (value) => ({ id: thingId(text(value, "label") as IdLabel, object(value, "object")) }),
  hpke: (value) => {
    const secret = octets(value, "recipient_private_key");
    const { public: recipient } = agreementPair(secret);
    const info = canonical(value["info"]);
    const sealed = hpkeSeal(recipient, info, octets(value, "plaintext"), deriveKey(octets(value, "ephemeral_ikm")));
    const opened = hpkeOpen(secret, info, sealed) ?? new Uint8Array(0);
    const texts = { enc: toBase64url(sealed.enc), ciphertext: toBase64url(sealed.ciphertext) };
    return { recipient_public_key: toBase64url(recipient), ...texts, plaintext: hex(opened) };
  },
  fingerprint: (value) => ({ fingerprint: fingerprint(text(value, "user"), text(value, "signing_key"), text(value, "sealing_key")) }),
  "turn-credential": (value) => {
    const username = `${Number(value["expires"])}:${text(value, "random")}`;
    return { username, password: toBase64(hmacSha1(octets(value, "secret"), utf8(username))) };
  },
  "tunnel-id": (value) => ({ tunnelID: tunnelId(octets(value, "key")) }),
  "http-request": (value) => {
    const signature = request(value);
    const fields = signRequest(signature, octets(value, "private_key"));
    const digest = "body" in value ? { content_digest: signature.contentDigest } : {};
    return { ...digest, signature_input: fields.input, signature: fields.signature, signature_base: fromUtf8(requestBase(signature)) };
  },
  "http-answer": (value) => {
    const pair = signingPair(octets(value, "private_key"));
    const answer = {
      status: Number(value["status"]),
      body: utf8(text(value, "body")),
      contentDigest: text(value, "content_digest"),
      signatureInput: text(value, "signature_input"),
      signature: text(value, "signature"),
      requestSignature: text(value, "request_signature"),
    };
    expect(answerRefusal(answer, text(value, "keyid"), pair.public)).toBeUndefined();
    const signature = fromBase64(text(value, "signature").slice(4, -1)) ?? new Uint8Array(0);
    expect(verify(signature, utf8(text(value, "signature_base")), pair.public)).toBe(true);
    return { content_digest: contentDigest(answer.body) };
  },
  welcome: (value) => {
    const pair = signingPair(octets(value, "private_key"));
    const input = welcomeInput(object(value, "challenge"), object(value, "connect"), object(value, "welcome"));
    return { sig: toBase64url(sign(input, pair.seed)) };
  },
  frame: (value) => {
    const [, server = "", channel = "", tunnelID = "", device = ""] = value["info"] as string[];
    const base = streamBaseKey(octets(value, "tunnel_key"), octets(value, "salt"), { server, channel, tunnelID, device });
    const connection = Number(value["connection"]);
    const key = sframeKey(base, BigInt(connection));
    const voice = { timestamp: Number(value["timestamp"]), opus: octets(value, "opus") };
    const frame = sealFrame(connection, key, BigInt(Number(value["counter"])), voice);
    expect(openFrame(frame, key)).toEqual(voice);
    return { base_key: hex(base), sframe_key: hex(key.key), sframe_salt: hex(key.salt), frame: hex(frame) };
  },
  "media-frame": (value) => {
    const [calling, party] = [agreementPair(octets(value, "calling_private_key")), agreementPair(octets(value, "party_private_key"))];
    const [, channel = "", caller = "", call_id = "", callingDevice = "", partyDevice = "", , , sender = ""] = value["info"] as string[];
    const [callingKey, partyKey] = [toBase64url(calling.public), toBase64url(party.public)];
    const names = { channel, caller, call_id, calling: callingDevice, party: partyDevice, callingKey, partyKey };
    const dh = agree(calling.private, party.public) ?? new Uint8Array(0);
    expect(agree(party.private, calling.public)).toEqual(dh);
    const base = callBaseKey(dh, names, sender);
    const key = sframeKey(base, BigInt(Number(value["kid"])));
    const kind = text(value, "kind") as MediaKind;
    const frame = octets(value, "frame");
    const sealed = sealMedia(kind, key, BigInt(Number(value["counter"])), frame);
    expect(openMedia(kind, key, sealed)).toEqual(frame);
    const info = ["voicetunnel/1 call", channel, caller, call_id, callingDevice, partyDevice, callingKey, partyKey, sender];
    const keys = { base_key: hex(base), sframe_key: hex(key.key), sframe_salt: hex(key.salt) };
    return { info, dh: hex(dh), ...keys, prefix: hex(frame.slice(0, prefixOf(kind, frame))), sealed: hex(sealed) };
  },
};

describe("the worked examples of the specification", () => {
  it.each(worked.map((one, i) => [i, one.kind, one.chapter, one.line, one.value as Value] as const))(
    "%i (%s, %s line %i) are computed to the byte",
    (_, kind, _chapter, _line, value) => {
      const compute = KINDS[kind];
      if (compute === undefined) throw new Error(`nobody computes worked examples of the kind ${kind}`);
      const outputs = compute(value);
      expect({ ...value, ...outputs }).toEqual(value);
    },
  );
});
