import { concat } from "./bytes.ts";
import type { SFrameKey } from "./sframe.ts";
import { sframeOpen, sframeSeal } from "./sframe.ts";

/** Audio is Opus, video VP8. */
export type MediaKind = "audio" | "video";

/** How many octets of a frame are not encrypted (chapter Calls, "Frames"). */
export function prefixOf(kind: MediaKind, frame: Uint8Array): number {
  const prefix = kind === "audio" ? 0 : ((frame[0] ?? 0) & 1) === 0 ? 10 : 3;
  return prefix > frame.length ? 0 : prefix;
}

/** A frame of a call, sealed with a key of one of its encoders. */
export function sealMedia(kind: MediaKind, key: SFrameKey, counter: bigint, frame: Uint8Array): Uint8Array {
  const prefix = frame.slice(0, prefixOf(kind, frame));
  return concat(prefix, sframeSeal(key, counter, frame.slice(prefix.length), prefix));
}

/** Opens a frame of a call with a key; undefined when it does not. A short video frame has no prefix, and does not say so: both are tried. */
export function openMedia(kind: MediaKind, key: SFrameKey, sealed: Uint8Array): Uint8Array | undefined {
  const length = prefixOf(kind, sealed);
  const prefix = sealed.slice(0, length);
  const rest = sframeOpen(key, sealed.slice(length), prefix);
  if (rest !== undefined || length === 0) return rest && concat(prefix, rest);
  const whole = sframeOpen(key, sealed);
  return whole !== undefined && prefixOf(kind, whole) === 0 ? whole : undefined;
}
