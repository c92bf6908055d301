/** Lowest and highest second octet after each kind of first octet (RFC 3629 section 4): keeps out overlong forms, surrogates and the rest. */
function secondRange(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function followers(first: number): number {
  if (first < 0x80) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 1;
  if (first >= 0xe0 && first <= 0xef) return 2;
  if (first >= 0xf0 && first <= 0xf4) return 3;
  return -1;
}

/**
 * The offset of the first octet of the first sequence that is no UTF-8, or -1.
 *
 * @example
 * firstInvalidUtf8(Uint8Array.of(0x61, 0xff)); // 1
 */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const count = followers(first);
    if (count < 0) return at;
    for (let i = 1; i <= count; i += 1) {
      const [low, high] = i === 1 ? secondRange(first) : [0x80, 0xbf];
      const next = bytes[at + i];
      if (next === undefined || next < low || next > high) return at;
    }
    at += count + 1;
  }
  return -1;
}
