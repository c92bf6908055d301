// Codecs that compute other ids, hashes and fingerprints. encoding.id, encoding.canonical, tunnel.id
import { SUITE } from "../../../reference/codec/suite.ts";
import { concat, utf8 } from "../../../reference/protocol/bytes.ts";
import type { JsonObject } from "../../../reference/protocol/index.ts";
import { canonicalBytes, decodeHex, encodeBase64url, sha256 } from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { replacing, saying } from "./codec-fault.ts";
import { without } from "./signing.ts";

/** Hashes something else for the id of an object. */
function hashing(octets: (label: string, object: JsonObject) => Uint8Array): Alteration {
  return replacing<"ObjectIdIn">("object.id", async ({ label, object }) => ({
    id: encodeBase64url(await sha256(SUITE, octets(label, object as JsonObject))),
  }));
}

function under(prefix: string, object: JsonObject): Uint8Array {
  return concat(utf8(prefix), Uint8Array.of(0), canonicalBytes(object));
}

/** Hashes something else for a tunnelID. */
function naming(octets: (key: Uint8Array) => Uint8Array): Alteration {
  return replacing<"TunnelIdIn">("tunnel-key.id", async ({ tunnel_key }) => ({
    tunnelID: encodeBase64url(await sha256(SUITE, octets(decodeHex(tunnel_key)))),
  }));
}

/** Hashes something else for a fingerprint. */
function fingering(octets: (user: string, signing: string, sealing: string) => Uint8Array): Alteration {
  return replacing<"FingerprintIn">("fingerprint", async ({ user, signing_key, sealing_key }) => {
    const hash = await sha256(SUITE, octets(user, signing_key, sealing_key));
    const bits = hash.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
    const groups = Array.from({ length: 12 }, (_, at) => ((bits >> BigInt(256 - 20 * (at + 1))) & 0xfffffn) % 100_000n);
    return { fingerprint: groups.map((group) => group.toString().padStart(5, "0")).join(" ") };
  });
}

export const faults: readonly CodecFault[] = [
  {
    id: "id-with-signature",
    violates: ["encoding.id"],
    title: "It hashes an object with its signature, which makes two ids of one thing.",
    alter: hashing((label, object) => under(`voicetunnel/1 ${label} id`, object)),
  },
  {
    id: "id-without-label",
    violates: ["encoding.id"],
    title: "It hashes an object without a label.",
    alter: hashing((_, object) => canonicalBytes(without(object, "sig"))),
  },
  {
    id: "id-under-the-label-of-the-signature",
    violates: ["encoding.id"],
    title: "It hashes what was signed.",
    alter: hashing((label, object) => under(`voicetunnel/1 ${label}`, without(object, "sig"))),
  },
  {
    id: "id-of-what-came",
    violates: ["encoding.id", "encoding.canonical"],
    title: "It hashes an object as it came.",
    alter: hashing((label, object) =>
      concat(utf8(`voicetunnel/1 ${label} id`), Uint8Array.of(0), utf8(JSON.stringify(without(object, "sig")))),
    ),
  },
  {
    id: "id-without-unknown-members",
    violates: ["encoding.id"],
    title: "It leaves members that it does not know out of ids.",
    alter: hashing((label, object) => {
      const known = Object.fromEntries(Object.entries(object).filter(([name]) => /^(?:[a-z_]{2,}|v)$/.test(name)));
      return under(`voicetunnel/1 ${label} id`, without(known, "sig", "unknown"));
    }),
  },
  {
    id: "id-without-padding",
    violates: ["encoding.id"],
    title: "It writes ids without padding.",
    alter: saying<"ObjectIdIn", "ObjectIdOut">("object.id", ({ id }) => ({ id: id.replace(/=$/, "") })),
  },
  {
    id: "tunnel-id-without-label",
    violates: ["tunnel.id"],
    title: "It hashes the tunnel key alone.",
    alter: naming((key) => key),
  },
  {
    id: "tunnel-id-without-zero",
    violates: ["tunnel.id"],
    title: "It leaves out the zero octet between label and tunnel key.",
    alter: naming((key) => concat(utf8("voicetunnel/1 tunnel id"), key)),
  },
  {
    id: "tunnel-id-of-the-written-key",
    violates: ["tunnel.id"],
    title: "It hashes the tunnel key as base64url.",
    alter: naming((key) => concat(utf8("voicetunnel/1 tunnel id"), Uint8Array.of(0), utf8(encodeBase64url(key)))),
  },
  {
    id: "fingerprint-of-joined-texts",
    violates: ["encoding.canonical"],
    title: "It computes fingerprints over joined texts.",
    alter: fingering((user, signing, sealing) => utf8(`voicetunnel/1 fingerprint${user}${signing}${sealing}`)),
  },
  {
    id: "fingerprint-without-user",
    violates: ["encoding.canonical"],
    title: "It computes fingerprints of keys, whosever they are.",
    alter: fingering((_, signing, sealing) => canonicalBytes(["voicetunnel/1 fingerprint", signing, sealing])),
  },
];
