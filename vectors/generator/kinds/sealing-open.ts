// Sealed things to open: with ephemeral keys that come from nowhere, for every form of content, and with a wrong `info`.
import { hpkeSeal } from "../../../conformance/probe/wire/hpke.ts";
import { canonicalBytes, tunnelId } from "../../../reference/protocol/index.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import { SUITE } from "../../../reference/codec/suite.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { draw, drawHex } from "../draw.ts";
import { ALICE, BOB, b64, drawText, hex, sealingOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";

const EMPTY = new Uint8Array(0);

/** An `info` before it is octets: its label, then its parts. */
type Info = readonly [label: string, ...parts: (string | number | null)[]];

/** One of the three sealed things: its operation, what it is sealed for, and the `info` of the chapter Cryptography as an array. */
interface Thing {
  readonly name: "epoch-key" | "event-content" | "tunnel-key";
  readonly context: JsonObject;
  readonly info: Info;
  readonly plaintext: Uint8Array;
  /** What opening takes besides. */
  readonly known: JsonObject;
}

function sealedBy(recipient: Uint8Array, info: Uint8Array, plaintext: Uint8Array, ephemeral: string, aad: Uint8Array = EMPTY): JsonObject {
  const { enc, ciphertext } = hpkeSeal(recipient, info, plaintext, draw(ephemeral, 32), aad);
  return { enc: b64(enc), ciphertext: b64(ciphertext) };
}

async function things(number: number): Promise<readonly Thing[]> {
  const name = `open-only ${String(number)}`;
  const [channel, epoch] = [drawText(`${name} channel`), 1 + number * number];
  const epochPair = await sealingOf(`${name} epoch`);
  const tunnelKey = draw(`${name} tunnel key`, 32);
  const tunnelID = await tunnelId(SUITE, tunnelKey);
  const to = number % 2 === 0 ? { to: BOB } : {};
  const content = { type: "example.text", content: CONTENTS[number % CONTENTS.length] ?? {} };
  const device = "laptop@alice:example.org";
  return [
    {
      name: "epoch-key",
      context: { channel, epoch, recipient: BOB, sender: ALICE },
      info: ["voicetunnel/1 epoch", channel, epoch, BOB, ALICE],
      plaintext: epochPair.seed,
      known: { epoch_public: hex(epochPair.publicKey) },
    },
    {
      name: "event-content",
      context: { channel, epoch, sender: ALICE, sender_device: device, ...to },
      info: ["voicetunnel/1 sealed", channel, epoch, ALICE, device, to.to ?? null],
      plaintext: canonicalBytes(content),
      known: {},
    },
    {
      name: "tunnel-key",
      context: { channel, epoch, tunnelID, sender: ALICE },
      info: ["voicetunnel/1 tunnel key", channel, epoch, tunnelID, ALICE],
      plaintext: tunnelKey,
      known: {},
    },
  ];
}

/** Contents of events: none, deep, long, beyond ASCII. */
const CONTENTS: readonly JsonObject[] = [
  {},
  { text: "" },
  { text: "grüß dich 😀 \u0000\u001f" },
  { n: [9_007_199_254_740_991, -9_007_199_254_740_991, 0], b: [true, false, null] },
  { a: { b: { c: { d: { e: [[[[]]]] } } } } },
  { text: "a".repeat(3000) },
  Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`member ${String(at)}`, at])),
  { type: "not the type", content: { content: 1 } },
];

/** Cases to open: the ephemeral private keys are drawn, so that no `ephemeral_ikm` gives them. */
async function openOnly(number: number): Promise<readonly Group[]> {
  const recipient = await sealingOf(`open-only recipient ${String(number)}`);
  return (await things(number)).map(({ name, context, info, plaintext, known }) => {
    const sealed = sealedBy(recipient.publicKey, canonicalBytes(info), plaintext, `${name} ephemeral ${String(number)}`);
    return {
      op: `${name}.open`,
      cases: [
        {
          id: `${name}-${String(number)}`,
          comment: "an ephemeral key of the sender's own",
          requirements: ["crypto.hpke-info"],
          in: { context, private_key: hex(recipient.seed), sealed, ...known },
        },
      ],
    };
  });
}

/** Other octets that a sealer might have taken for the `info`, and other ways to seal. */
function wrongInfos(info: Info): readonly (readonly [id: string, comment: string, info: Uint8Array, aad?: Uint8Array])[] {
  const [label, ...parts] = info;
  const as = (value: JsonValue): Uint8Array => canonicalBytes(value);
  const right = as(info);
  return [
    ["no-info", "no info", EMPTY],
    ["label-alone", "the label alone", utf8(label)],
    ["label-left-out", "the array without its label", as(parts)],
    ["label-version", "the label of another version", as([label.replace("/1", "/2"), ...parts])],
    ["label-other", "the label of something else", as(["voicetunnel/1 stream", ...parts])],
    ["joined", "the parts joined, not an array", utf8(info.join("|"))],
    ["order", "the last two parts in each other's place", as([...info.slice(0, -2), info.at(-1) ?? null, info.at(-2) ?? null])],
    ["number-as-text", "the epoch as a text", as(info.map((part) => (typeof part === "number" ? String(part) : part)))],
    ["spaced", "the array with spaces", utf8(JSON.stringify(info).replaceAll(",", ", "))],
    ["part-left-out", "the array without its last part", as(info.slice(0, -1))],
    ["part-more", "one part more", as([...info, null])],
    ["zero-behind", "the octet 0 behind", Buffer.concat([right, Uint8Array.of(0)])],
    ["as-aad", "the info as additional data instead", EMPTY, right],
    ["with-aad", "the info as additional data as well", right, right],
  ];
}

async function wrongInfoGroups(): Promise<readonly Group[]> {
  const recipient = await sealingOf("wrong info recipient");
  return (await things(0)).map(({ name, context, info, plaintext, known }) => {
    const make = (octets: Uint8Array, aad?: Uint8Array): JsonObject =>
      sealedBy(recipient.publicKey, octets, plaintext, `${name} wrong info`, aad);
    const twin = `${name}-info`;
    const one = (id: string, comment: string, sealed: JsonObject): Case => ({
      id,
      comment,
      requirements: ["crypto.hpke-info"],
      in: { sealed },
    });
    return {
      op: `${name}.open`,
      shared: { context, private_key: hex(recipient.seed), ...known },
      cases: [
        one(twin, "sealed with the info of the chapter", make(canonicalBytes(info))),
        ...wrongInfos(info).map(([id, comment, octets, aad]): Case => ({
          ...one(`${twin}-${id}`, `sealed with ${comment}`, make(octets, aad)),
          reject: "bad-seal",
          twin,
          field: "/sealed/ciphertext",
        })),
      ],
    };
  });
}

/** Contents of every form, with fixed ephemeral keys. */
async function contentGroup(): Promise<Group> {
  const recipient = await sealingOf("content recipient");
  const context = { channel: drawText("channel"), epoch: 1, sender: ALICE, sender_device: "laptop@alice:example.org" };
  return {
    op: "event-content.seal",
    shared: { context, recipient_key: hex(recipient.publicKey) },
    cases: CONTENTS.map((content, at) => ({
      id: `content-${String(at + 1)}`,
      comment: `content ${JSON.stringify(content).slice(0, 60)}`,
      requirements: ["crypto.hpke-info", "encoding.canonical"],
      in: { type: "example.text", content, ephemeral_ikm: drawHex(`content ${String(at)}`, 32) },
    })),
  };
}

/** Keys to which nobody seals. */
const WRONG_KEYS: readonly (readonly [id: string, comment: string, requirement: RequirementId, key: string])[] = [
  ["zero", "the value 0", "crypto.x25519-zero", "00".repeat(32)],
  ["one", "the value 1", "crypto.x25519-zero", `01${"00".repeat(31)}`],
  ["order-8", "a point of order 8", "crypto.x25519-zero", "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"],
  ["order-8-other", "the other point of order 8", "crypto.x25519-zero", "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"],
  ["p-minus-1", "the value p − 1", "crypto.x25519-zero", `ec${"ff".repeat(30)}7f`],
  ["p", "the value p", "crypto.x25519-key", `ed${"ff".repeat(30)}7f`],
  ["p-plus-9", "p + 9, the generator otherwise", "crypto.x25519-key", `f6${"ff".repeat(30)}7f`],
  ["top-bit", "the generator with the top bit set", "crypto.x25519-key", `09${"00".repeat(30)}80`],
];

async function wrongRecipients(): Promise<readonly Group[]> {
  const recipient = await sealingOf("recipient of a right key");
  const inner = (name: string, plaintext: Uint8Array): JsonObject => {
    if (name === "event-content") return { type: "example.text", content: {} };
    return { [name === "epoch-key" ? "epoch_key" : "tunnel_key"]: hex(plaintext) };
  };
  return (await things(0)).map(({ name, context, plaintext }) => {
    const one = (id: string, comment: string, recipient_key: string): Case => ({
      id,
      comment,
      requirements: ["crypto.x25519-zero"],
      in: { recipient_key },
    });
    const twin = `${name}-to`;
    return {
      op: `${name}.seal`,
      shared: { context, ...inner(name, plaintext), ephemeral_ikm: drawHex(`${name} to`, 32) },
      cases: [
        one(twin, "an honest key", hex(recipient.publicKey)),
        ...WRONG_KEYS.map(([id, comment, requirement, key]): Case => ({
          ...one(`${twin}-${id}`, comment, key),
          requirements: [requirement],
          reject: "bad-key",
          twin,
          field: "/recipient_key",
        })),
      ],
    };
  });
}

export const sealingOpen: Kind = {
  kind: "sealing-open",
  algorithm: "HPKE (RFC 9180) base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM",
  notes:
    "To open only: the ephemeral keys are as a library draws them, and no `ephemeral_ikm` is known. The refused ones are sealed by the right key with another `info` than the chapter's.",
  async groups() {
    const groups: Group[] = [];
    for (let number = 1; number <= 16; number++) groups.push(...(await openOnly(number)));
    return [...groups, ...(await wrongInfoGroups()), ...(await wrongRecipients()), await contentGroup()];
  },
};
