import { toBase64url } from "../../probe/wire/base64.ts";

/** A wrong way to write octets in base64url, which lax decoders take for the right one. */
export interface Misspelling {
  readonly name: string;
  /** Undefined where the right spelling leaves no room for this mistake. */
  write(right: string): string | undefined;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The same octets with one of the unused bits of the last character set. */
function trailingBits(right: string, bit: number): string | undefined {
  const padding = right.length - right.replace(/=+$/, "").length;
  if (padding === 0 || bit >= 2 * padding) return undefined;
  const at = right.length - padding - 1;
  return right.slice(0, at) + ALPHABET.charAt(ALPHABET.indexOf(right.charAt(at)) | (1 << bit)) + right.slice(at + 1);
}

function standard(right: string): string | undefined {
  const written = right.replaceAll("-", "+").replaceAll("_", "/");
  return written === right ? undefined : written;
}

/** Every misspelling. `\n` and ` ` need a place where they can be written; in HTTP fields they cannot. */
export const MISSPELLINGS: readonly Misspelling[] = [
  { name: "no padding", write: (right) => (right.endsWith("=") ? right.replace(/=+$/, "") : undefined) },
  { name: "one padding character less", write: (right) => (right.endsWith("=") ? right.slice(0, -1) : undefined) },
  { name: "one padding character more", write: (right) => `${right}=` },
  { name: "padding in front", write: (right) => `=${right}` },
  { name: "padding in the middle", write: (right) => `${right.slice(0, 4)}=${right.slice(4)}` },
  { name: "the lowest trailing bit", write: (right) => trailingBits(right, 0) },
  { name: "the next trailing bit", write: (right) => trailingBits(right, 1) },
  { name: "the highest trailing bit", write: (right) => trailingBits(right, 3) },
  { name: "the alphabet of standard base64", write: standard },
  { name: "white space behind it", write: (right) => `${right} ` },
  { name: "a line break behind it", write: (right) => `${right}\n` },
  { name: "a line break in the middle", write: (right) => `${right.slice(0, 8)}\n${right.slice(8)}` },
  { name: "white space in front", write: (right) => ` ${right}` },
  { name: "a character of no alphabet", write: (right) => `${right.slice(0, 4)}*${right.slice(5)}` },
  { name: "a character of no alphabet in between", write: (right) => `${right.slice(0, 4)}.${right.slice(4)}` },
];

/** Octets whose spelling shows which alphabet is used, whatever their number. */
export function telltale(octets: Uint8Array): Uint8Array {
  return Uint8Array.from([0xfb, 0xff, 0xbf, ...octets.subarray(3)]);
}

/** Draws octets until their spelling (or that of something made of them) shows the alphabet. */
export function untilTelltale<T>(draw: () => T, spelled: (value: T) => Uint8Array): T {
  for (;;) {
    const value = draw();
    if (/[-_]/.test(toBase64url(spelled(value)))) return value;
  }
}
