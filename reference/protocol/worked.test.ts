// Recomputes every worked example of the chapters, by its kind.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { callFrameKeys, mediaKey } from "../client/rtc/frame-keys.ts";
import { clearPrefix, createMediaOpener, createMediaSealer } from "../client/rtc/frames.ts";
import { createNodeSuite } from "../node-crypto.ts";
import { utf8 } from "./bytes.ts";
import { turnCredential } from "./calls/turn.ts";
import { signingKeyPair } from "./crypto/ed25519.ts";
import { hpkeOpen, hpkeSeal } from "./crypto/hpke.ts";
import { agree, sealingKeyPair } from "./crypto/x25519.ts";
import { decodeBase64url, encodeBase64url } from "./encoding/base64url.ts";
import { decodeHex, encodeHex } from "./encoding/hex.ts";
import type { PinnedUser } from "./fingerprint.ts";
import { fingerprint } from "./fingerprint.ts";
import { createFrameOpener, encodeFrame, encodePacket, streamBaseKey } from "./frames/index.ts";
import type { Challenge, Connect, UnsignedWelcome } from "./handshake/index.ts";
import { signWelcome, verifyWelcome } from "./handshake/index.ts";
import {
  contentDigest,
  parseRequestSignature,
  requestSignatureBase,
  signAnswer,
  signRequest,
  verifyAnswer,
} from "./http-signature/index.ts";
import { idOf, tunnelId } from "./id.ts";
import type { JsonObject, JsonValue } from "./json/index.ts";
import { canonicalBytes, readJson } from "./json/index.ts";
import { deriveSframe, sframeKey } from "./sframe/key.ts";
import type { Label } from "./signing.ts";
import { signObject, verifyObject } from "./signing.ts";

interface Worked {
  readonly chapter: string;
  readonly line: number;
  readonly kind: string;
  readonly value: unknown;
}

const suite = createNodeSuite();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const signer = (hex: string): ReturnType<typeof signingKeyPair> => signingKeyPair(suite, decodeHex(hex));

type Recompute = (value: never) => Promise<void>;

const kinds: Readonly<Record<string, Recompute>> = {
  canonical: async (value: { in: string; out: string }) => {
    expect(text(canonicalBytes(readJson(utf8(value.in))))).toBe(value.out);
  },
  base64url: async (value: { hex: string; base64url: string }) => {
    expect(encodeBase64url(decodeHex(value.hex))).toBe(value.base64url);
    expect(encodeHex(decodeBase64url(value.base64url))).toBe(value.hex);
  },
  "signed-object": async (value: {
    label: Label;
    private_key: string;
    public_key: string;
    object: JsonObject;
    canonical: string;
    sig: string;
  }) => {
    const signed = await signObject(suite, value.label, value.object, await signer(value.private_key));
    expect(text(canonicalBytes(value.object))).toBe(value.canonical);
    expect(signed.sig).toBe(value.sig);
    await verifyObject(suite, value.label, signed, value.public_key);
  },
  id: async (value: { label: Label; object: JsonObject; id: string }) => {
    expect(await idOf(suite, value.label, value.object)).toBe(value.id);
  },
  hpke: async (value: {
    recipient_private_key: string;
    recipient_public_key: string;
    ephemeral_ikm: string;
    info: readonly JsonValue[];
    plaintext: string;
    enc: string;
    ciphertext: string;
  }) => {
    const recipient = await sealingKeyPair(suite, decodeHex(value.recipient_private_key));
    expect(encodeBase64url(recipient.publicKey)).toBe(value.recipient_public_key);
    const input = { info: canonicalBytes(value.info), ikmE: decodeHex(value.ephemeral_ikm) };
    const sealed = await hpkeSeal(suite, recipient.publicKey, decodeHex(value.plaintext), input);
    expect([encodeBase64url(sealed.enc), encodeBase64url(sealed.ciphertext)]).toEqual([value.enc, value.ciphertext]);
    expect(await hpkeOpen(recipient, sealed, input)).toEqual(decodeHex(value.plaintext));
  },
  "turn-credential": async (value: { secret: string; expires: number; random: string; username: string; password: string }) => {
    const { username, password } = await turnCredential(suite, decodeHex(value.secret), value.expires, decodeHex(value.random));
    expect([username, password]).toEqual([value.username, value.password]);
  },
  fingerprint: async (value: PinnedUser & { fingerprint: string }) => {
    expect(await fingerprint(suite, value)).toBe(value.fingerprint);
  },
  "tunnel-id": async (value: { key: string; tunnelID: string }) => {
    expect(await tunnelId(suite, decodeHex(value.key))).toBe(value.tunnelID);
  },
  welcome: async (value: { private_key: string; challenge: Challenge; connect: Connect; welcome: UnsignedWelcome; sig: string }) => {
    const welcome = await signWelcome(suite, value, await signer(value.private_key));
    expect(welcome.sig).toBe(value.sig);
    await verifyWelcome(suite, { ...value, welcome }, value.challenge.key);
  },
  frame: async (value: {
    tunnel_key: string;
    salt: string;
    info: readonly [string, string, string, string, string];
    base_key: string;
    sframe_key: string;
    sframe_salt: string;
    connection: number;
    counter: number;
    timestamp: number;
    opus: string;
    plaintext: string;
    frame: string;
  }) => {
    const [, server, channel, tunnelID, device] = value.info;
    const stream = { server, channel, tunnelID, device, salt: encodeBase64url(decodeHex(value.salt)) };
    const { connection } = value;
    const baseKey = await streamBaseKey(suite, decodeHex(value.tunnel_key), stream);
    expect(encodeHex(baseKey)).toBe(value.base_key);
    expect(encodeHex(await deriveSframe(suite, baseKey, "SFrame 1.0 Secret key ", BigInt(connection), 16))).toBe(value.sframe_key);
    expect(encodeHex(await deriveSframe(suite, baseKey, "SFrame 1.0 Secret salt ", BigInt(connection), 12))).toBe(value.sframe_salt);
    const packet = encodePacket({ timestamp: value.timestamp, opus: decodeHex(value.opus) });
    expect(encodeHex(packet)).toBe(value.plaintext);
    const key = await sframeKey(suite, baseKey, BigInt(connection));
    const ciphertext = await key.seal(BigInt(value.counter), packet);
    expect(encodeHex(encodeFrame({ connection, ciphertext }))).toBe(value.frame);
    const opener = await createFrameOpener(suite, { tunnelKey: decodeHex(value.tunnel_key), stream, connection });
    expect(encodeHex((await opener.open(decodeHex(value.frame))).opus)).toBe(value.opus);
  },
  "media-frame": async (value: {
    calling_private_key: string;
    party_private_key: string;
    info: readonly [string, string, string, string, string, string, string, string, string];
    dh: string;
    base_key: string;
    sframe_key: string;
    sframe_salt: string;
    kid: number;
    counter: number;
    kind: "audio" | "video";
    frame: string;
    prefix: string;
    sealed: string;
  }) => {
    const [, channel, caller, callId, callingDevice, party, callingKey, partyKey, sender] = value.info;
    const calling = await sealingKeyPair(suite, decodeHex(value.calling_private_key));
    const called = await sealingKeyPair(suite, decodeHex(value.party_private_key));
    expect([mediaKey(calling), mediaKey(called)]).toEqual([callingKey, partyKey]);
    expect(encodeHex(await agree(suite, calling, called.publicKey))).toBe(value.dh);
    const call = { channel, caller, callId, callingDevice, callingKey, party, partyKey };
    const ofCalling = await callFrameKeys(suite, calling, call, callingDevice);
    const ofParty = await callFrameKeys(suite, called, call, party);
    const [ofSender, ofOther] = sender === callingDevice ? [ofCalling, ofParty] : [ofParty, ofCalling];
    expect([encodeHex(ofSender.send), encodeHex(ofOther.receive)]).toEqual([value.base_key, value.base_key]);
    const kid = BigInt(value.kid);
    expect(encodeHex(await deriveSframe(suite, ofSender.send, "SFrame 1.0 Secret key ", kid, 16))).toBe(value.sframe_key);
    expect(encodeHex(await deriveSframe(suite, ofSender.send, "SFrame 1.0 Secret salt ", kid, 12))).toBe(value.sframe_salt);
    const frame = decodeHex(value.frame);
    expect(encodeHex(frame.slice(0, clearPrefix(value.kind, frame)))).toBe(value.prefix);
    const sealer = createMediaSealer(suite, ofSender.send, value.kid);
    for (let earlier = 0; earlier < value.counter; earlier++) await sealer.seal(value.kind, frame);
    expect(encodeHex(await sealer.seal(value.kind, frame))).toBe(value.sealed);
    const opened = await createMediaOpener(suite, ofOther.receive)(value.kind, decodeHex(value.sealed));
    expect(encodeHex(opened)).toBe(value.frame);
  },
  "http-request": async (value: {
    private_key: string;
    keyid: string;
    authority: string;
    method: string;
    path: string;
    query: string;
    body?: string;
    content_type?: string;
    content_digest?: string;
    created: number;
    nonce: string;
    signature_input: string;
    signature_base: string;
    signature: string;
  }) => {
    const { method, authority, path, created, nonce, keyid } = value;
    const target = { method, authority, path, query: value.query === "" ? "" : `?${value.query}` };
    const body = value.body === undefined ? undefined : utf8(value.body);
    const fields = await signRequest(suite, await signer(value.private_key), target, { created, nonce, keyid }, body);
    expect(fields["signature-input"]).toBe(value.signature_input);
    expect(fields.signature).toBe(value.signature);
    expect(fields["content-digest"]).toBe(value.content_digest);
    const whole =
      value.content_type === undefined || value.content_digest === undefined
        ? target
        : { ...target, body: { contentType: value.content_type, contentDigest: value.content_digest } };
    expect(text(requestSignatureBase(whole, { created, nonce, keyid }))).toBe(value.signature_base);
    const parsed = parseRequestSignature({ signatureInput: value.signature_input, signature: value.signature }, body !== undefined);
    expect(parsed).toMatchObject({ created, nonce, keyid });
  },
  "http-answer": async (value: {
    private_key: string;
    keyid: string;
    status: number;
    body: string;
    content_digest: string;
    request_signature: string;
    created: number;
    signature_input: string;
    signature: string;
  }) => {
    const key = await signer(value.private_key);
    const target = { status: value.status, requestSignature: value.request_signature };
    const parameters = { created: value.created, keyid: value.keyid };
    const fields = await signAnswer(suite, key, target, utf8(value.body), parameters);
    expect(fields).toEqual({
      "content-digest": value.content_digest,
      "signature-input": value.signature_input,
      signature: value.signature,
    });
    expect(await contentDigest(suite, utf8(value.body))).toBe(value.content_digest);
    const server = { name: value.keyid, key: key.publicKey };
    expect(await verifyAnswer(suite, target, fields, utf8(value.body), server)).toEqual(parameters);
  },
};

const file = new URL("../../schemas/v1/worked.json", import.meta.url);
const examples = JSON.parse(readFileSync(file, "utf8")) as readonly Worked[];

test.for(examples)("the $kind worked in $chapter at line $line comes out as it stands there", async ({ kind, value }) => {
  const recompute = kinds[kind];
  if (recompute === undefined) throw new Error(`no recomputation for the kind ${kind}`);
  await recompute(value as never);
});
