import type { ErrorCode } from "../protocol/error.ts";

/** The codes that close or answer a relay connection, with their `n` of the registry. */
const NUMBERS: { readonly [code in ErrorCode]?: number } = {
  malformed: 1,
  "unsupported-version": 2,
  "too-large": 4,
  "bad-signature": 6,
  "bad-key": 7,
  stale: 8,
  replayed: 9,
  audience: 10,
  forbidden: 12,
  "not-found": 14,
  "tunnel-closed": 22,
  "tunnel-ending": 23,
  "role-denied": 24,
  "not-a-writer": 25,
  "bad-frame": 26,
  "unexpected-message": 27,
  displaced: 28,
  timeout: 29,
  unresponsive: 30,
  "rights-lost": 31,
  "rate-limited": 32,
  "limit-reached": 33,
  busy: 34,
  internal: 35,
  "shutting-down": 36,
};

/** The WebSocket close code of an error code: 4000 + n. relay.close-code */
export function closeCode(code: ErrorCode): number {
  return 4000 + (NUMBERS[code] ?? 35);
}

/** Fixed numbers of the chapter. */
export const CONNECT_BYTES = 16_384;
export const CONNECT_TIME_MS = 5000;
export const WRITER_NOTICE_MS = 10_000;
export const STRIKE_SPAN_MS = 10_000;
export const RATE_SPAN_MS = 1000;
