// Epoch keys, events and tunnel keys: sealed for one place each; ids of tunnels and fingerprints.
import { utf8 } from "../../../reference/protocol/bytes.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { sealTo } from "../../../reference/protocol/sealing/sealed-key.ts";
import { suiteWith } from "../../../reference/codec/suite.ts";
import { compute } from "../build.ts";
import { draw, drawHex } from "../draw.ts";
import { ALICE, BOB, b64, drawText, flipped, hex, sealingOf, signingOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";

const CHANNEL = drawText("channel");
const IKM = (name: string): string => drawHex(`ephemeral ${name}`, 32);

/** Points of small order, and values that are no canonical key: for `enc`. */
const WRONG_ENC: readonly (readonly [id: string, comment: string, key: Uint8Array])[] = [
  ["zero", "the value 0", new Uint8Array(32)],
  ["one", "the value 1", Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))],
  ["order-8", "a point of order 8", Buffer.from("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800", "hex")],
  ["p", "the value p", Buffer.from(`ed${"ff".repeat(30)}7f`, "hex")],
];

interface Sealing {
  readonly name: "epoch-key" | "event-content" | "tunnel-key";
  readonly context: JsonObject;
  /** What `seal` takes beside context, recipient's key and `ephemeral_ikm`. */
  readonly secret: JsonObject;
  /** What `open` takes beside context, private key and what was sealed. */
  readonly known: JsonObject;
}

/** Another value for a member of a context. */
const OTHERS: JsonObject = {
  channel: drawText("another channel"),
  epoch: 8,
  recipient: BOB,
  sender: BOB,
  sender_device: "phone@alice:example.org",
  to: "@carol:example.org",
  tunnelID: drawText("another tunnel"),
};

/** Long, because it is a table: a case an entry. */
async function groupsOf({ name, context, secret, known }: Sealing): Promise<readonly Group[]> {
  const recipient = await sealingOf(`${name} recipient`);
  const seal = { context, recipient_key: hex(recipient.publicKey), ...secret };
  const seals = Array.from({ length: 8 }, (_, at): Case => ({
    id: `seal-${name}-${String(at)}`,
    comment: "a fixed ephemeral key",
    requirements: ["crypto.hpke-info"],
    in: { ...seal, ephemeral_ikm: IKM(`${name} ${String(at)}`) },
  }));
  const { sealed } = (await compute(`${name}.seal`, { ...seal, ephemeral_ikm: IKM(`${name} 0`) })) as {
    sealed: { enc: string; ciphertext: string };
  };
  const opens = { context, sealed, private_key: hex(recipient.seed), ...known };
  const twin = `open-${name}`;
  const refuse = (
    id: string,
    comment: string,
    field: string,
    change: JsonObject,
    requirement: Case["requirements"][number],
    reject: Case["reject"] = "bad-seal",
  ): Case => ({
    id: `${twin}-${id}`,
    comment,
    requirements: [requirement],
    in: { ...opens, ...change },
    reject,
    twin,
    field,
  });
  const ciphertext = Buffer.from(sealed.ciphertext.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  const enc = Buffer.from(sealed.enc.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  const withCiphertext = (bytes: Uint8Array): JsonObject => ({ sealed: { ...sealed, ciphertext: b64(bytes) } });
  const withEnc = (bytes: Uint8Array): JsonObject => ({ sealed: { ...sealed, enc: b64(bytes) } });
  const contexts = Object.keys(context).map((member) =>
    refuse(
      `context-${member.replaceAll("_", "-").toLowerCase()}`,
      `another ${member}`,
      `/context/${member}`,
      { context: { ...context, [member]: OTHERS[member] ?? null } },
      "crypto.hpke-info",
    ),
  );
  const bits = Array.from({ length: 8 * 16 }, (_, bit) => 8 * (ciphertext.length - 16) + bit).map((bit) =>
    refuse(
      `bit-${String(bit)}`,
      `bit ${String(bit)} of the ciphertext turned over`,
      "/sealed/ciphertext",
      withCiphertext(flipped(ciphertext, bit)),
      "crypto.hpke-info",
    ),
  );
  const open: readonly Case[] = [
    { id: twin, comment: "what was sealed here", requirements: ["crypto.hpke-info", "crypto.x25519-key", "crypto.x25519-zero"], in: opens },
    ...contexts,
    ...bits,
    ...[0, 15, 16, ciphertext.length - 1].map((length) =>
      refuse(
        `length-${String(length)}`,
        `${String(length)} octets of the ciphertext`,
        "/sealed/ciphertext",
        withCiphertext(ciphertext.subarray(0, length)),
        "crypto.hpke-info",
      ),
    ),
    refuse(
      "ciphertext-spelling",
      "the ciphertext is no base64url",
      "/sealed/ciphertext",
      { sealed: { ...sealed, ciphertext: `${sealed.ciphertext}=` } },
      "encoding.base64",
      "malformed",
    ),
    ...WRONG_ENC.map(([id, comment, key]) =>
      refuse(
        `enc-${id}`,
        `enc is ${comment}`,
        "/sealed/enc",
        withEnc(key),
        id === "p" ? "crypto.x25519-key" : "crypto.x25519-zero",
        "bad-key",
      ),
    ),
    refuse("enc-top-bit", "the top bit of enc set", "/sealed/enc", withEnc(flipped(enc, 255)), "crypto.x25519-key", "bad-key"),
    refuse("enc-short", "enc of 31 octets", "/sealed/enc", withEnc(enc.subarray(1)), "encoding.length", "malformed"),
    refuse("enc-other", "another enc", "/sealed/enc", withEnc((await sealingOf("another enc")).publicKey), "crypto.hpke-info"),
    refuse("private-key", "another private key", "/private_key", { private_key: drawHex("another private key", 32) }, "crypto.hpke-info"),
  ];
  return [
    { op: `${name}.seal`, cases: seals },
    { op: `${name}.open`, cases: open },
  ];
}

/** What is inside of a sealed event, and is none. */
async function innerCases(): Promise<Group> {
  const recipient = await sealingOf("event-content recipient");
  const context = { channel: CHANNEL, epoch: 7, sender: ALICE, sender_device: "laptop@alice:example.org" };
  const info = ["voicetunnel/1 sealed", CHANNEL, 7, ALICE, "laptop@alice:example.org", null];
  const texts = [
    '{"type":"a.b","content":{}}',
    "",
    "null",
    "[]",
    '{"type":"a.b"}',
    '{"content":{}}',
    '{"type":1,"content":{}}',
    '{"type":"a.b","content":[]}',
    '{"type":"a.b","content":null}',
    '{"type":"a.b","type":"a.b","content":{}}',
    '{"type":"a.b","content":{"n":1.0}}',
  ];
  const cases: Case[] = [];
  for (const [at, text] of texts.entries()) {
    const sealed = await sealTo(suiteWith(draw("ephemeral inner", 32)), recipient.publicKey, utf8(text), info);
    const one = {
      id: at === 0 ? "inner" : `inner-${String(at)}`,
      comment: `sealed is ${text === "" ? "nothing" : text}`,
      requirements: ["sealed.open"],
      in: { sealed: { enc: sealed.enc, ciphertext: sealed.ciphertext } },
    } as const;
    cases.push(at === 0 ? one : { ...one, reject: "bad-seal", twin: "inner", field: "/sealed/ciphertext" });
  }
  return { op: "event-content.open", shared: { context, private_key: hex(recipient.seed) }, cases };
}

export const sealing: Kind = {
  kind: "sealing",
  algorithm: "HPKE (RFC 9180) base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM",
  notes:
    "`ephemeral_ikm` is the input of DeriveKeyPair that gives the ephemeral key. A library that cannot be given one uses the cases that open.",
  async groups() {
    const epoch = await sealingOf("epoch");
    const tunnelKey = drawHex("tunnel key", 32);
    const { tunnelID } = await compute("tunnel-key.id", { tunnel_key: tunnelKey });
    const event = { channel: CHANNEL, epoch: 7, sender: ALICE, sender_device: "laptop@alice:example.org", to: BOB };
    const groups = [
      await groupsOf({
        name: "epoch-key",
        context: { channel: CHANNEL, epoch: 7, recipient: ALICE, sender: ALICE },
        secret: { epoch_key: hex(epoch.seed) },
        known: { epoch_public: hex(epoch.publicKey) },
      }),
      await groupsOf({
        name: "event-content",
        context: event,
        secret: { type: "example.text", content: { text: "grüß dich", n: 1 } },
        known: {},
      }),
      await groupsOf({
        name: "tunnel-key",
        context: { channel: CHANNEL, epoch: 7, tunnelID: tunnelID ?? null, sender: ALICE },
        secret: { tunnel_key: tunnelKey },
        known: {},
      }),
    ].flat();
    return [...groups, await innerCases(), await wrongHalf(), await wrongTunnel()];
  },
};

/** A key that opens and is not the private half of the epoch's public key. */
async function wrongHalf(): Promise<Group> {
  const context = { channel: CHANNEL, epoch: 9, recipient: ALICE, sender: ALICE };
  const [recipient, epoch, other] = [await sealingOf("half recipient"), await sealingOf("half epoch"), await sealingOf("half other")];
  const { sealed } = await compute("epoch-key.seal", {
    context,
    recipient_key: hex(recipient.publicKey),
    epoch_key: hex(epoch.seed),
    ephemeral_ikm: IKM("half"),
  });
  const input = { context, private_key: hex(recipient.seed), sealed: sealed ?? null };
  return {
    op: "epoch-key.open",
    cases: [
      {
        id: "half",
        comment: "the private half of the public key",
        requirements: ["epoch.open"],
        in: { ...input, epoch_public: hex(epoch.publicKey) },
      },
      {
        id: "half-other",
        comment: "the private half of another public key",
        requirements: ["epoch.open"],
        in: { ...input, epoch_public: hex(other.publicKey) },
        reject: "bad-seal",
        twin: "half",
        field: "/epoch_public",
      },
    ],
  };
}

/** A tunnelID that everybody agrees on, and whose key is another one. */
async function wrongTunnel(): Promise<Group> {
  const epoch = await sealingOf("tunnel epoch");
  const key = drawHex("tunnel key", 32);
  const { tunnelID } = await compute("tunnel-key.id", { tunnel_key: key });
  const context = { channel: CHANNEL, epoch: 9, tunnelID: tunnelID ?? null, sender: ALICE };
  const sealedWith = (tunnel_key: string): Promise<JsonObject> =>
    compute("tunnel-key.seal", { context, recipient_key: hex(epoch.publicKey), tunnel_key, ephemeral_ikm: IKM("wrong tunnel") });
  const input = { context, private_key: hex(epoch.seed) };
  return {
    op: "tunnel-key.open",
    cases: [
      {
        id: "hash",
        comment: "the key of the tunnelID",
        requirements: ["init.verify-hash", "tunnel.id"],
        in: { ...input, ...(await sealedWith(key)) },
      },
      {
        id: "hash-other",
        comment: "another key, sealed for this tunnelID",
        requirements: ["init.verify-hash", "tunnel.id"],
        in: { ...input, ...(await sealedWith(drawHex("another tunnel key", 32))) },
        reject: "bad-seal",
        twin: "hash",
        field: "/sealed/ciphertext",
      },
    ],
  };
}

export const hashes: Kind = {
  kind: "hashes",
  algorithm: "SHA-256",
  notes: "Ids of tunnels, and fingerprints of users' keys.",
  async groups() {
    const fingerprints: Case[] = [];
    for (let at = 0; at < 20; at++) {
      const user = at === 0 ? ALICE : `@user${String(at)}:example.org`;
      const input = { user, signing_key: b64((await signingOf(user)).publicKey), sealing_key: b64((await sealingOf(user)).publicKey) };
      fingerprints.push({ id: `fingerprint-${String(at)}`, comment: user, requirements: ["encoding.canonical"], in: input });
    }
    const ids = Array.from({ length: 20 }, (_, at): Case => ({
      id: `tunnel-${String(at)}`,
      comment: "a key",
      requirements: ["tunnel.id"],
      in: { tunnel_key: drawHex(`tunnel key ${String(at)}`, 32) },
    }));
    return [
      { op: "tunnel-key.id", cases: ids },
      { op: "fingerprint", cases: fingerprints },
    ];
  },
};
