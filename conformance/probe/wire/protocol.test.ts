import { describe, expect, it } from "vitest";
import { toBase64 } from "./base64.ts";
import { utf8 } from "./bytes.ts";
import { epochInfo, fingerprint, sealedInfo, streamBaseKey, tunnelId } from "./derive.ts";
import { sign, signingPair } from "./ed25519.ts";
import { openFrame, parseFrame, sealFrame } from "./frame.ts";
import { answerRefusal, contentDigest, requestBase, WITH_BODY, type RequestSignature } from "./http-signature.ts";
import { isServerName, parseDevice, parseUser } from "./names.ts";
import { sframeKey } from "./sframe.ts";
import { signatureRefusal, signObject, thingId } from "./signed.ts";

const pair = signingPair(new Uint8Array(32).fill(3));

describe("signed objects", () => {
  const signed = signObject("event", { v: 1, type: "a.b" }, pair.seed);

  it("hold for their label and content only", () => {
    expect(signatureRefusal("event", signed, pair.public)).toBeUndefined();
    expect(signatureRefusal("member", signed, pair.public)).toBe("bad-signature");
    expect(signatureRefusal("event", { ...signed, more: 1 }, pair.public)).toBe("bad-signature");
    expect(signatureRefusal("event", signed, new Uint8Array(32))).toBe("bad-key");
  });

  it("have an id that does not depend on the signature", () => {
    expect(thingId("event", signed)).toBe(thingId("event", { ...signed, sig: "" }));
    expect(thingId("event", signed)).not.toBe(thingId("member", signed));
  });
});

describe("derivations", () => {
  it("write their arrays in the order of the chapter", () => {
    expect(new TextDecoder().decode(epochInfo("c", 1, "@r:x", "@s:x"))).toBe('["voicetunnel/1 epoch","c",1,"@r:x","@s:x"]');
    const event = { channel: "c", epoch: 1, sender: "@s:x", sender_device: "d@s:x" };
    expect(new TextDecoder().decode(sealedInfo(event))).toBe('["voicetunnel/1 sealed","c",1,"@s:x","d@s:x",null]');
    expect(fingerprint("@a:x", "k", "s")).toMatch(/^\d{5}(?: \d{5}){11}$/);
    expect(tunnelId(new Uint8Array(32))).toHaveLength(44);
  });
});

describe("frames", () => {
  it("open with their sender's key and not with another connection's", () => {
    const names = { server: "x", channel: "c", tunnelID: "t", device: "d@a:x" };
    const base = streamBaseKey(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2), names);
    const frame = sealFrame(9, sframeKey(base, 9n), 300n, { timestamp: 960, opus: utf8("opus") });
    expect(parseFrame(frame)).toMatchObject({ connection: 9, kid: 9n, counter: 300n, shortest: true });
    expect(openFrame(frame, sframeKey(base, 9n))).toEqual({ timestamp: 960, opus: utf8("opus") });
    expect(openFrame(frame, sframeKey(base, 8n))).toBeUndefined();
    expect(parseFrame(frame.subarray(0, 22))).toBeUndefined();
  });
});

describe("HTTP message signatures", () => {
  it("write the base as RFC 9421 section 2.5 shows it", () => {
    const body = utf8("{}");
    const signature: RequestSignature = {
      method: "POST",
      authority: "example.org",
      path: "/v1/tunnels",
      query: "?",
      contentType: "application/json",
      contentDigest: contentDigest(body),
      created: 1767225600,
      nonce: Uint8Array.from({ length: 16 }, (_, i) => i),
      keyid: "@alice:example.org",
      tag: "voicetunnel-1",
      components: WITH_BODY,
      parameters: ["created", "nonce", "keyid", "tag"],
      extra: "",
      label: "vt",
    };
    expect(new TextDecoder().decode(requestBase(signature))).toBe(
      [
        '"@method": POST',
        '"@authority": example.org',
        '"@path": /v1/tunnels',
        '"@query": ?',
        '"content-type": application/json',
        '"content-digest": sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:',
        '"@signature-params": ("@method" "@authority" "@path" "@query" "content-type" "content-digest");created=1767225600;nonce="AAECAwQFBgcICQoLDA0ODw==";keyid="@alice:example.org";tag="voicetunnel-1"',
      ].join("\n"),
    );
  });

  it("hold in an answer for its status, body and request", () => {
    const body = utf8("{}");
    const parameters = '("@status" "content-digest" "signature";req);created=1;keyid="example.org";tag="voicetunnel-1"';
    const base = `"@status": 200\n"content-digest": ${contentDigest(body)}\n"signature";req: vt=:AA==:\n"@signature-params": ${parameters}`;
    const answer = {
      status: 200,
      body,
      contentDigest: contentDigest(body),
      signatureInput: `vt=${parameters}`,
      signature: `vt=:${toBase64(sign(utf8(base), pair.seed))}:`,
      requestSignature: "vt=:AA==:",
    };
    expect(answerRefusal(answer, "example.org", pair.public)).toBeUndefined();
    expect(answerRefusal({ ...answer, status: 201 }, "example.org", pair.public)).toBe("the signature does not verify");
    expect(answerRefusal({ ...answer, requestSignature: "vt=:AQ==:" }, "example.org", pair.public)).toBe("the signature does not verify");
    expect(answerRefusal({ ...answer, body: utf8("[]") }, "example.org", pair.public)).toMatch(/digest/);
    expect(answerRefusal(answer, "example.net", pair.public)).toMatch(/keyid/);
  });
});

describe("names", () => {
  it.each(["example.org", "127.0.0.1:8448", "[::1]:8448", "xn--bcher-kva.example", "localhost", "a.example:80"])(
    "accepts the server %s",
    (name) => {
      expect(isServerName(name)).toBe(true);
    },
  );
  it.each([
    "Example.org",
    "a..b",
    "a.example:443",
    "a.example:080",
    "a.example:99999",
    "[::00]",
    "[0:0::1]",
    "1.2.3",
    "256.1.1.1",
    "-a.example",
    "a-.example",
    "",
    "a:",
  ])("refuses the server %s", (name) => {
    expect(isServerName(name)).toBe(false);
  });
  it("splits users at the first colon and devices at the first @", () => {
    expect(parseUser("@bob:[::1]:8448")).toEqual({ local: "bob", server: "[::1]:8448" });
    expect(parseDevice("chrome@mtorials:mtorials.de")).toEqual({ device: "chrome", user: "@mtorials:mtorials.de" });
    expect(parseUser("@Bob:a.example")).toBeUndefined();
    expect(parseDevice("@bob:a.example")).toBeUndefined();
  });
});
