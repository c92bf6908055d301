// TURN credentials: HMAC-SHA1 with keys of every length class, and usernames of every width.
import { contrasts } from "../contrast.ts";
import { drawHex } from "../draw.ts";
import type { Case, Kind } from "../vector.ts";

const NOON = 1_767_268_800;

function one(id: string, comment: string, secret: string, expires: number = NOON, random: string = drawHex(`turn ${id}`, 16)): Case {
  return { id, comment, requirements: ["ice.username", "ice.password"], in: { secret, expires, random } };
}

function cases(): readonly Case[] {
  const lengths = [1, 2, 16, 19, 20, 21, 32, 55, 56, 63, 64, 65, 100, 127, 128, 129, 256, 512];
  const times = [0, 1, 999_999_999, 1_000_000_000, 2_147_483_647, 2_147_483_648, 4_294_967_296, Number.MAX_SAFE_INTEGER];
  const base = one("credential", "a credential", drawHex("turn secret", 32));
  return [
    ...contrasts(base, [
      {
        id: "later",
        comment: "it expires a second later",
        requirements: ["ice.username", "ice.password"],
        field: "/expires",
        value: NOON + 1,
      },
      {
        id: "random",
        comment: "with other random octets",
        requirements: ["ice.username", "ice.password"],
        field: "/random",
        value: drawHex("turn other", 16),
      },
      {
        id: "secret",
        comment: "with another secret",
        requirements: ["ice.password"],
        field: "/secret",
        value: drawHex("turn other secret", 32),
      },
      {
        id: "zero-octet",
        comment: "with a secret that ends in a zero octet, which a text in C does not show",
        requirements: ["ice.password"],
        field: "/secret",
        value: `${drawHex("turn secret", 32)}00`.replace(/^../, "ff"),
      },
    ]),
    ...lengths.map((length) =>
      one(`secret-${String(length)}`, `a secret of ${String(length)} octets`, drawHex(`turn secret ${String(length)}`, length)),
    ),
    ...times.map((time, at) => one(`time-${String(at + 1)}`, `it expires at ${String(time)}`, drawHex("turn secret", 32), time)),
    ...["00", "ff", "0f", "f0"].map((octet) =>
      one(`random-${octet}`, `sixteen octets ${octet}`, drawHex("turn secret", 32), NOON, octet.repeat(16)),
    ),
    one(
      "secret-text",
      "the secret is the octets of its text, not what it spells in hexadecimal or base64",
      Buffer.from("deadbeef").toString("hex"),
    ),
    one("secret-utf8", "a secret beyond ASCII", Buffer.from("Schlüssel €").toString("hex")),
  ];
}

export const turn: Kind = {
  kind: "turn-credentials",
  algorithm: "TURN credentials: HMAC-SHA1 (RFC 2104) in standard base64",
  notes: "A username, a password. A case that differs from its twin in one member has another result.",
  groups: () => [{ op: "turn.credential", cases: cases() }],
};
