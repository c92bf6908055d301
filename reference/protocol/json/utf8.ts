import { malformed } from "../error.ts";

// `ignoreBOM: true` means "leave it in": the reader then refuses it as a character that cannot stand there.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes strict UTF-8 (RFC 3629: no surrogates, no overlong forms).
 *
 * @throws ProtocolError `malformed`, with the offset of the first byte that is wrong.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    const offset = firstInvalid(bytes);
    throw malformed(`not UTF-8 at byte ${String(offset)}`, { details: { offset } });
  }
}

/** RFC 3629 section 4: the first byte of a sequence decides its length and the range of the second byte. */
function sequence(first: number): readonly [length: number, low: number, high: number] | undefined {
  if (first < 0x80) return [1, 0, 0];
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf];
  if (first === 0xe0) return [3, 0xa0, 0xbf];
  if (first === 0xed) return [3, 0x80, 0x9f];
  if (first >= 0xe1 && first <= 0xef) return [3, 0x80, 0xbf];
  if (first === 0xf0) return [4, 0x90, 0xbf];
  if (first >= 0xf1 && first <= 0xf3) return [4, 0x80, 0xbf];
  return first === 0xf4 ? [4, 0x80, 0x8f] : undefined;
}

function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const shape = sequence(bytes[at] ?? 0);
    if (shape === undefined) return at;
    const [length, low, high] = shape;
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i];
      if (byte === undefined || byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return at + i;
    }
    at += length;
  }
  return at;
}
