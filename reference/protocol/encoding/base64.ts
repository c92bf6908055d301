import type { Bytes } from "../bytes.ts";
import { malformed } from "../error.ts";

const COMMON = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** One of the two alphabets of RFC 4648, always with padding. */
export interface Base64 {
  /** The one spelling of these bytes. */
  encode(bytes: Uint8Array): string;
  /**
   * The bytes of that spelling and of no other: no missing or extra padding, no whitespace, no bits that are set and mean nothing.
   * With `length`, exactly so many bytes.
   *
   * @throws ProtocolError `malformed`.
   */
  decode(text: string, length?: number): Bytes;
}

function base64(alphabet: string): Base64 {
  const values = new Map([...alphabet].map((letter, value) => [letter, value]));
  return {
    encode(bytes) {
      let text = "";
      for (let at = 0; at < bytes.length; at += 3) {
        const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        const letters = Math.min(bytes.length - at, 3) + 1;
        for (let i = 0; i < 4; i++) text += i < letters ? alphabet.charAt((group >> (18 - 6 * i)) & 63) : "=";
      }
      return text;
    },
    decode(text, length) {
      if (text.length % 4 !== 0) throw malformed("base64 whose length is no multiple of 4");
      const letters = text.replace(/={1,2}$/, "");
      const bytes = new Uint8Array(Math.floor((letters.length * 6) / 8));
      let bits = 0;
      let buffer = 0;
      let at = 0;
      for (const letter of letters) {
        const value = values.get(letter);
        if (value === undefined) throw malformed("a character outside the base64 alphabet");
        buffer = ((buffer << 6) | value) & 0xffff;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes[at++] = (buffer >> bits) & 0xff;
      }
      // RFC 4648 section 3.5: the bits that pad the last letter are zero, or two spellings would mean one thing.
      if ((buffer & ((1 << bits) - 1)) !== 0) throw malformed("base64 whose last letter has bits without a meaning");
      if (length !== undefined && bytes.length !== length) {
        throw malformed(`base64 of ${String(bytes.length)} bytes where ${String(length)} are wanted`);
      }
      return bytes;
    },
  };
}

/** The URL-safe alphabet (RFC 4648 section 5), with padding: all binary values in JSON. */
export const base64url: Base64 = base64(`${COMMON}-_`);

/** The standard alphabet (RFC 4648 section 4): byte sequences in HTTP fields (RFC 8941) and TURN passwords, nothing else. */
export const base64std: Base64 = base64(`${COMMON}+/`);
