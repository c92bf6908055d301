// Frames: the keys of streams, all forms of headers, and everything that is no frame of its sender.
import { createCipheriv } from "node:crypto";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { drawHex } from "../draw.ts";
import { drawText, flipped, hex } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";
import { formGroups, openGroups } from "./frame-headers.ts";
import { CONNECTIONS, COUNTERS, PLAIN, STREAM, TUNNEL_KEY, handmade, keysOf, sealed } from "./frame-parts.ts";
import type { Keys } from "./frame-parts.ts";

const sealCases: readonly Case[] = [
  ...CONNECTIONS.flatMap((connection) =>
    COUNTERS.map((counter, at): Case => ({
      id: `seal-${String(connection)}-${String(counter)}`,
      comment: `connection ${String(connection)}, counter ${String(counter)}`,
      requirements: ["relay.seal", "relay.shortest"],
      in: { connection, counter: String(counter), timestamp: 960, opus: "f8fffe" },
      ...(at === 0 ? {} : { twin: `seal-${String(connection)}-${String(COUNTERS[0])}`, field: "/counter" }),
    })),
  ),
  ...[1, 2, 3, 15, 16, 17, 80, 160, 1275].map((length): Case => ({
    id: `seal-opus-of-${String(length)}`,
    comment: `a packet of ${String(length)} octets`,
    requirements: ["relay.seal"],
    in: { connection: 1, counter: "0", timestamp: 4_294_967_295, opus: drawHex("opus", length) },
  })),
];

/** Streams that differ in one thing each, and some that share nothing. */
const STREAMS: readonly (readonly [id: string, comment: string, stream: JsonObject, field?: string])[] = [
  ...Object.entries({
    server: ["b.example", "example.org:8448", "[2001:db8::1]:8448"],
    channel: [drawText("other channel")],
    tunnelID: [drawText("other tunnel")],
    device: ["phone@alice:example.org", "laptop@alice:example.org:8448", "~._-@bob:b.example", `${"D".repeat(64)}@a:a`],
    salt: [drawText("other salt")],
  }).flatMap(([name, values]) =>
    values.map(
      (value, at) =>
        [`${name.toLowerCase()}-${String(at + 1)}`, `another ${name}`, { ...STREAM, [name]: value }, `/stream/${name}`] as const,
    ),
  ),
  ...Array.from({ length: 20 }, (_, at): readonly [string, string, JsonObject] => [
    `drawn-${String(at + 1)}`,
    "another of each",
    {
      server: `s${String(at)}.example`,
      channel: drawText(`channel ${String(at)}`),
      tunnelID: drawText(`tunnelID ${String(at)}`),
      device: `d${String(at)}@u${String(at)}:s${String(at)}.example`,
      salt: drawText(`salt ${String(at)}`),
    },
  ]),
];

const keyCases: readonly Case[] = [
  ...CONNECTIONS.map((connection): Case => ({
    id: `keys-${String(connection)}`,
    comment: `connection ${String(connection)}`,
    requirements: ["relay.stream-key"],
    in: { stream: STREAM, connection },
  })),
  ...STREAMS.map(([id, comment, stream, field]): Case => ({
    id: `keys-of-${id}`,
    comment,
    requirements: ["relay.stream-key"],
    in: { stream, connection: 1 },
    ...(field === undefined ? {} : { twin: "keys-1", field }),
  })),
];

function refused(
  id: string,
  comment: string,
  requirement: RequirementId,
  frame: string,
  twin: string,
  reject: Case["reject"] = "refused",
): Case {
  return { id, comment, requirements: [requirement], in: { frame }, reject, twin, field: "/frame" };
}

/** Every bit of what comes before the ciphertext, and of the tag; every length that is too short. */
async function damaged(connection: number, counter: bigint): Promise<Group> {
  const name = `${String(connection)}-${String(counter)}`;
  const frame = Buffer.from(await sealed(connection, counter), "hex");
  const clear = frame.length - 16 - 8;
  const bits = [
    ...Array.from({ length: 8 * clear }, (_, bit) => bit),
    ...Array.from({ length: 128 }, (_, bit) => 8 * (frame.length - 16) + bit),
  ];
  const twin = `open-${name}`;
  return {
    op: "frame.open",
    shared: { tunnel_key: TUNNEL_KEY, stream: STREAM, connection },
    cases: [
      {
        id: twin,
        comment: `connection ${String(connection)}, counter ${String(counter)}`,
        requirements: ["relay.open"],
        in: { frame: hex(frame) },
      },
      ...bits.map((bit) => {
        const where = bit < 8 ? "the first octet" : bit < 40 ? "the connection" : bit < 8 * clear ? "the SFrame header" : "the tag";
        return refused(
          `bit-${String(bit)}-of-${name}`,
          `bit ${String(bit % 8)} of octet ${String(bit >> 3)}, in ${where}, turned over`,
          "relay.open",
          hex(flipped(frame, bit)),
          twin,
        );
      }),
      ...Array.from({ length: frame.length }, (_, length) =>
        refused(
          `first-${String(length)}-of-${name}`,
          `the first ${String(length)} octets`,
          "relay.open",
          hex(frame.subarray(0, length)),
          twin,
        ),
      ),
      refused(`one-more-of-${name}`, "an octet more", "relay.open", `${hex(frame)}00`, twin, "bad-seal"),
    ],
  };
}

/** Headers in longer forms than the shortest, each sealed rightly. */
async function longer(): Promise<Group> {
  const [one, eight] = [await keysOf(1), await keysOf(8)];
  const make = (keys: Keys, connection: number, counter: bigint, ...header: number[]): string =>
    handmade(keys, connection, Uint8Array.from(header), counter, PLAIN);
  const forms: readonly (readonly [id: string, comment: string, frame: string])[] = [
    ["counter-1-octet", "the counter 0 in an octet", make(one, 1, 0n, 0x18, 0)],
    ["counter-7-octet", "the counter 7 in an octet", make(one, 1, 7n, 0x18, 7)],
    ["counter-2-octets", "the counter 8 in two octets", make(one, 1, 8n, 0x19, 0, 8)],
    ["counter-8-octets", "the counter 255 in eight octets", make(one, 1, 255n, 0x1f, 0, 0, 0, 0, 0, 0, 0, 255)],
    ["kid-1-octet", "the KID 1 in an octet", make(one, 1, 0n, 0x80, 1)],
    ["kid-2-octets", "the KID 1 in two octets", make(one, 1, 0n, 0x90, 0, 1)],
    ["kid-8-octets", "the KID 1 in eight octets", make(one, 1, 0n, 0xf0, 0, 0, 0, 0, 0, 0, 0, 1)],
    ["both", "KID and counter in an octet each", make(one, 1, 0n, 0x88, 1, 0)],
    ["kid-is-not-connection", "a KID that is not the connection, sealed with the key of the KID", make(eight, 1, 0n, 0x80, 8)],
    ["kid-is-not-connection-again", "a KID that is not the connection, sealed with the key of the connection", make(one, 1, 0n, 0x20)],
  ];
  const inner: readonly (readonly [id: string, comment: string, plaintext: Uint8Array])[] = [
    ["inner-version", "another version inside", Uint8Array.of(2, 0, 0, 0, 0, 1)],
    ["inner-short", "four octets inside", Uint8Array.of(1, 0, 0, 0)],
    ["inner-version-0", "version 0 inside", Uint8Array.of(0, 0, 0, 0, 0, 1)],
  ];
  return {
    op: "frame.open",
    shared: { tunnel_key: TUNNEL_KEY, stream: STREAM, connection: 1 },
    cases: [
      {
        id: "by-hand",
        comment: "a frame made by hand",
        requirements: ["relay.shortest", "relay.open", "relay.packet"],
        in: { frame: make(one, 1, 0n, 0x10) },
      },
      {
        id: "no-opus",
        comment: "an empty packet",
        requirements: ["relay.packet"],
        in: { frame: handmade(one, 1, Uint8Array.of(0x10), 0n, Uint8Array.of(1, 0, 0, 0, 0)) },
      },
      ...forms.map(([id, comment, frame]) => refused(id, comment, "relay.shortest", frame, "by-hand", "bad-frame")),
      ...inner.map(([id, comment, plaintext]) =>
        refused(id, comment, "relay.packet", handmade(one, 1, Uint8Array.of(0x10), 0n, plaintext), "by-hand", "bad-frame"),
      ),
      {
        id: "header-not-authenticated",
        comment: "sealed without the header as additional data",
        requirements: ["relay.open"],
        in: { frame: notAuthenticated(one) },
        reject: "bad-seal",
        twin: "by-hand",
        field: "/frame",
      },
    ],
  };
}

function notAuthenticated({ key, salt }: Keys): string {
  const cipher = createCipheriv("aes-128-gcm", key, salt);
  const body = Buffer.concat([cipher.update(PLAIN), cipher.final(), cipher.getAuthTag()]);
  return hex(Buffer.concat([Uint8Array.of(1, 0, 0, 0, 1, 0x10), body]));
}

/** Frames of other streams, and frames that came before. Long, because it is a table: a case an entry. */
async function placed(): Promise<Group> {
  const frame = await sealed(1, 300n);
  const input = { tunnel_key: TUNNEL_KEY, stream: STREAM, connection: 1, frame };
  const refuse = (
    id: string,
    comment: string,
    change: JsonObject,
    field: string,
    reject: ErrorCode,
    requirement: RequirementId = "relay.open",
  ): Case => ({ id, comment, requirements: [requirement], in: { ...input, ...change }, reject, twin: "placed", field });
  const others: JsonObject = {
    server: "b.example",
    channel: drawText("other channel"),
    tunnelID: drawText("other tunnel"),
    device: "phone@alice:example.org",
    salt: drawText("other salt"),
  };
  const before = async (...counters: readonly bigint[]): Promise<string[]> => Promise.all(counters.map((counter) => sealed(1, counter)));
  const forged = hex(flipped(Buffer.from(await sealed(1, 1000n), "hex"), 8 * 20));
  const accept = async (id: string, comment: string, frames: readonly string[]): Promise<Case> => ({
    id,
    comment,
    requirements: ["relay.replay"],
    in: { ...input, before: frames },
  });
  return {
    op: "frame.open",
    cases: [
      { id: "placed", comment: "a frame", requirements: ["relay.open"], in: input },
      await accept("after-none", "nothing before", []),
      await accept("after-299", "the one before it", await before(299n)),
      await accept("after-gap", "older ones, with gaps and out of order", await before(5n, 3n, 100n)),
      await accept("after-forged", "after a forged one with a higher counter, which counts for nothing", [forged]),
      refuse("again", "the same frame again", { before: await before(300n) }, "/before", "replayed", "relay.replay"),
      refuse("older", "an older frame", { before: await before(301n) }, "/before", "replayed", "relay.replay"),
      refuse(
        "older-in-window",
        "an older one within what other protocols would let through",
        { before: await before(298n, 302n) },
        "/before",
        "replayed",
        "relay.replay",
      ),
      ...Object.entries(others).map(([name, value]) =>
        refuse(`other-${name.toLowerCase()}`, `another ${name}`, { stream: { ...STREAM, [name]: value } }, `/stream/${name}`, "bad-seal"),
      ),
      refuse("other-key", "another tunnel key", { tunnel_key: drawHex("other key", 32) }, "/tunnel_key", "bad-seal"),
      refuse("other-connection", "the frame of another connection", { connection: 2 }, "/connection", "bad-frame"),
    ],
  };
}

export const frames: Kind = {
  kind: "frames",
  algorithm: "SFrame (RFC 9605), AES_128_GCM_SHA256_128, in the frames of the chapter Relay",
  notes: "Counters are texts, because they go up to 2^64 - 1. `before` holds frames that came earlier in the same stream.",
  async groups() {
    const stream = { tunnel_key: TUNNEL_KEY, stream: STREAM };
    return [
      { op: "stream-key.derive", shared: { tunnel_key: TUNNEL_KEY }, cases: keyCases },
      { op: "frame.seal", shared: stream, cases: sealCases },
      await damaged(1, 0n),
      await damaged(8, 300n),
      await damaged(65_536, 16_777_216n),
      await longer(),
      ...(await formGroups()),
      ...(await openGroups()),
      await placed(),
    ];
  },
};
