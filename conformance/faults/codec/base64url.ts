// Codecs that spell binary values otherwise, or read other spellings. encoding.base64, encoding.length
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { forgiving, rewriting, saying, together } from "./codec-fault.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

interface Sealed {
  readonly enc: string;
  readonly ciphertext: string;
}

/** Reads another spelling than the one given, wherever one comes from the wire. */
function reading(change: (text: string) => string): Alteration {
  const sealed = ({ enc, ciphertext }: Sealed): Sealed => ({ enc: change(enc), ciphertext: change(ciphertext) });
  return together(
    rewriting<"Base64urlDecodeIn">("base64url.decode", (input) => ({ ...input, text: change(input.text) })),
    rewriting<"EpochOpenIn">("epoch-key.open", (input) => ({ ...input, sealed: sealed(input.sealed) })),
    rewriting<"EventOpenIn">("event-content.open", (input) => ({ ...input, sealed: sealed(input.sealed) })),
    rewriting<"TunnelKeyOpenIn">("tunnel-key.open", (input) => ({ ...input, sealed: sealed(input.sealed) })),
    forgiving<"ObjectVerifyIn">("object.verify", "malformed", (input, honest) => {
      const member = input.label === "proof" ? "user_sig" : input.label === "proof relay" ? "server_sig" : "sig";
      const signature = input.object[member];
      return typeof signature === "string" ? honest({ ...input, object: { ...input.object, [member]: change(signature) } }) : undefined;
    }),
  );
}

/** With as much padding as there should be, where there is too little (−1) or too much (1) of it. */
function padded(text: string, wrong: -1 | 1): string {
  const letters = text.replace(/=+$/, "");
  const right = letters.padEnd(Math.ceil(letters.length / 4) * 4, "=");
  return Math.sign(text.length - right.length) === wrong ? right : text;
}

/** With zeros for the bits of the last letter that mean nothing. */
function trimmed(text: string): string {
  const [, before = "", last = "", padding = ""] = /^(.*)([A-Za-z0-9_-])(={1,2})$/.exec(text) ?? [];
  if (last === "") return text;
  const mask = padding.length === 2 ? 0x30 : 0x3c;
  return `${before}${LETTERS.charAt(LETTERS.indexOf(last) & mask)}${padding}`;
}

export const faults: readonly CodecFault[] = [
  {
    id: "base64-padding-missing",
    violates: ["encoding.base64"],
    title: "It reads base64url without its padding.",
    alter: reading((text) => padded(text, -1)),
  },
  {
    id: "base64-padding-superfluous",
    violates: ["encoding.base64"],
    title: "It reads base64url with more padding than it needs.",
    alter: reading((text) => padded(text, 1)),
  },
  {
    id: "base64-standard-alphabet",
    violates: ["encoding.base64"],
    title: "It reads the standard alphabet as well.",
    alter: reading((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  },
  {
    id: "base64-white-space",
    violates: ["encoding.base64"],
    title: "It skips white space in base64url.",
    alter: reading((text) => text.replace(/[ \t\r\n]/g, "")),
  },
  {
    id: "base64-other-characters",
    violates: ["encoding.base64"],
    title: "It skips what is no letter of base64url.",
    alter: reading((text) => text.replace(/[^A-Za-z0-9_=-]/g, "")),
  },
  {
    id: "base64-trailing-bits",
    violates: ["encoding.base64"],
    title: "It ignores the bits of the last letter that mean nothing.",
    alter: reading(trimmed),
  },
  {
    id: "base64-written-without-padding",
    violates: ["encoding.base64"],
    title: "It writes base64url without padding.",
    alter: saying<"Base64urlEncodeIn", "Base64urlEncodeOut">("base64url.encode", ({ text }) => ({ text: text.replace(/=+$/, "") })),
  },
  {
    id: "base64-written-in-the-standard-alphabet",
    violates: ["encoding.base64"],
    title: "It writes the standard alphabet.",
    alter: saying<"Base64urlEncodeIn", "Base64urlEncodeOut">("base64url.encode", ({ text }) => ({
      text: text.replaceAll("-", "+").replaceAll("_", "/"),
    })),
  },
  {
    id: "length-not-checked",
    violates: ["encoding.length"],
    title: "It reads binary values of any length.",
    alter: rewriting<"Base64urlDecodeIn">("base64url.decode", ({ text }) => ({ text })),
  },
  {
    id: "length-as-the-least",
    violates: ["encoding.length"],
    title: "It accepts a binary value that is longer than its type.",
    alter: forgiving<"Base64urlDecodeIn">("base64url.decode", "malformed", async ({ text, length = 0 }, honest) => {
      const out = (await honest({ text })) as In<"Base64urlDecodeOut">;
      return out.octets.length >= 2 * length ? out : undefined;
    }),
  },
];
