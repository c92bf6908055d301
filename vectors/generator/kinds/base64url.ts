// The one spelling of octets, and all others.
import { draw, drawHex } from "../draw.ts";
import type { Case, Kind } from "../vector.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function spelled(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("base64url");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

const wrong = (id: string, comment: string, text: string, twin: string): Case => ({
  id,
  comment,
  requirements: ["encoding.base64"],
  in: { text },
  reject: "malformed",
  twin,
  field: "/text",
});

/** All 64 letters in the last place before the padding: only those without set bits beyond the octets are accepted. */
function lastLetters(length: number, freeBits: number): readonly Case[] {
  const text = spelled(draw(`base64url last letter ${String(length)}`, length));
  const at = text.indexOf("=") - 1;
  const twin = `last-letter-of-${String(length)}-0`;
  return Array.from(ALPHABET, (letter, value) => {
    const id = `last-letter-of-${String(length)}-${String(value)}`;
    const whole = text.slice(0, at) + letter + text.slice(at + 1);
    const comment = `${String(length)} octets, last letter ${letter}`;
    return value % (1 << freeBits) === 0
      ? { id, comment, requirements: ["encoding.base64"], in: { text: whole } }
      : wrong(id, comment, whole, twin);
  });
}

function foreignLetters(): readonly Case[] {
  const others = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => !ALPHABET.includes(char) && char !== "=",
  );
  return [...others, "é", "\u200b", "Ａ", "\ufeff"].map((char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16).padStart(2, "0");
    return wrong(`letter-${code}`, `U+${code.padStart(4, "0")} in the place of a letter`, `AA${char}A`, "three-octets");
  });
}

const PADDING: readonly (readonly [id: string, comment: string, text: string, twin: string])[] = [
  ["missing-2", "both padding characters missing", "_w", "one-octet"],
  ["missing-1", "one of two padding characters missing", "_w=", "one-octet"],
  ["superfluous-1", "one padding character too many", "_w===", "one-octet"],
  ["superfluous-4", "a group of padding", "_w======", "one-octet"],
  ["missing-of-1", "the padding character missing", "__8", "two-octets"],
  ["superfluous-of-1", "one padding character too many", "__8==", "two-octets"],
  ["after-whole-groups", "padding where none is due", "AAAA=", "three-octets"],
  ["only", "padding alone", "====", "three-octets"],
  ["inside", "padding inside", "_w==AAAA", "one-octet"],
  ["three-in-group", "three padding characters in a group", "A===", "one-octet"],
  ["one-letter", "one letter", "A", "one-octet"],
  ["five-letters", "five letters", "AAAAA", "three-octets"],
  ["space-after", "a space behind", "_w== ", "one-octet"],
  ["space-before", "a space in front", " _w==", "one-octet"],
  ["line-end", "a line end behind", "_w==\n", "one-octet"],
  ["line-end-inside", "a line end inside", "AA\r\nAA", "three-octets"],
  ["percent", "padding percent-encoded", "_w%3D%3D", "one-octet"],
];

function lengthCases(): readonly Case[] {
  return [16, 32, 48, 64].flatMap((length): readonly Case[] => {
    const text = spelled(draw(`base64url length ${String(length)}`, length));
    const right: Case = {
      id: `length-${String(length)}`,
      comment: `${String(length)} octets, as wanted`,
      requirements: ["encoding.length"],
      in: { text, length },
    };
    const others = [0, 1, length - 1, length + 1, 2 * length].map((other): Case => ({
      id: `length-${String(length)}-not-${String(other)}`,
      comment: `${String(other)} octets where ${String(length)} are wanted`,
      requirements: ["encoding.length"],
      in: { text: spelled(draw(`base64url length ${String(length)}`, other)), length },
      reject: "malformed",
      twin: right.id,
      field: "/text",
    }));
    return [right, ...others];
  });
}

export const base64url: Kind = {
  kind: "base64url",
  algorithm: "RFC 4648 section 5, with padding, one spelling only",
  notes: "`length` is the number of octets that the type of the value has. Without it any number is right.",
  groups() {
    const byLength = Array.from({ length: 67 }, (_, length) => drawHex(`base64url ${String(length)}`, length));
    const oneByte = Array.from({ length: 256 }, (_, byte) => spelled(Uint8Array.of(byte)));
    return [
      {
        op: "base64url.encode",
        cases: byLength.map((octets, at) => ({
          id: `encode-${String(at)}`,
          comment: `${String(at)} octets`,
          requirements: ["encoding.base64"],
          in: { octets },
        })),
      },
      {
        op: "base64url.decode",
        cases: [
          { id: "one-octet", comment: "one octet", requirements: ["encoding.base64"], in: { text: "_w==" } },
          { id: "two-octets", comment: "two octets", requirements: ["encoding.base64"], in: { text: "__8=" } },
          { id: "three-octets", comment: "three octets", requirements: ["encoding.base64"], in: { text: "AAAA" } },
          { id: "no-octets", comment: "no octets", requirements: ["encoding.base64"], in: { text: "" } },
          ...oneByte.map((text, byte): Case => ({
            id: `octet-${String(byte)}`,
            comment: `the octet ${String(byte)}`,
            requirements: ["encoding.base64"],
            in: { text },
          })),
          ...lastLetters(16, 4),
          ...lastLetters(32, 2),
          ...lastLetters(64, 4),
          ...PADDING.map(([id, comment, text, twin]) => wrong(`padding-${id}`, comment, text, twin)),
          ...foreignLetters(),
          ...lengthCases(),
        ],
      },
    ];
  },
};
