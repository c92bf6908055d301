/** RFC 4648 section 5 with padding: exactly one spelling of each octet string (encoding.base64). */
const URL_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** RFC 4648 section 4, for the byte sequences of HTTP fields (RFC 8941 section 3.3.5). */
const STANDARD_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encode(bytes: Uint8Array, alphabet: string): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = Math.min(3, bytes.length - i);
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let digit = 0; digit < 4; digit += 1) out += digit <= left ? alphabet.charAt((word >> (18 - 6 * digit)) & 63) : "=";
  }
  return out;
}

/** Decodes, then writes again and compares: whatever is not the one spelling differs (padding, trailing bits, alphabet, white space). */
function decode(text: string, alphabet: string): Uint8Array | undefined {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const out = new Uint8Array(Math.max(0, Math.floor((text.length * 3) / 4) - padding));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const char of text.slice(0, text.length - padding)) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return undefined;
    word = ((word << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) out[at++] = (word >> (bits -= 8)) & 0xff;
  }
  return encode(out, alphabet) === text ? out : undefined;
}

/**
 * base64url with padding.
 *
 * @example
 * toBase64url(new Uint8Array(16)); // "AAAAAAAAAAAAAAAAAAAAAA=="
 */
export function toBase64url(bytes: Uint8Array): string {
  return encode(bytes, URL_ALPHABET);
}

/** The octets of base64url with padding, or undefined for every other spelling (encoding.base64) or length (encoding.length). */
export function fromBase64url(text: string, length?: number): Uint8Array | undefined {
  const bytes = decode(text, URL_ALPHABET);
  return bytes === undefined || (length !== undefined && bytes.length !== length) ? undefined : bytes;
}

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  return encode(bytes, STANDARD_ALPHABET);
}

/** The octets of standard base64 with padding, or undefined for every other spelling. */
export function fromBase64(text: string): Uint8Array | undefined {
  return decode(text, STANDARD_ALPHABET);
}
