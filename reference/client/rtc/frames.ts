import { concat } from "../../protocol/bytes.ts";
import type { Suite } from "../../protocol/crypto/suite.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { createQueue } from "../../protocol/frames/queue.ts";
import { decodeSframeHeader } from "../../protocol/sframe/header.ts";
import type { SframeKey } from "../../protocol/sframe/key.ts";
import { sframeKey } from "../../protocol/sframe/key.ts";
import type { FrameCrypto, FrameKeys, FrameSealer } from "./interface.ts";

/** The first octets of a VP8 frame (RFC 6386 section 9.1): those of a key frame, whose lowest bit of all is 0, and of every other. */
const KEY_FRAME_PREFIX = 10;
const DELTA_FRAME_PREFIX = 3;

/**
 * How many octets of a frame stay clear (chapter Calls, "Frames"): none of audio, nor of a video frame that is shorter than its prefix.
 *
 * @example
 * ```ts
 * clearPrefix("video", Uint8Array.of(0x11, 2, 3, 4)); // 3
 * ```
 */
export function clearPrefix(kind: "audio" | "video", frame: Uint8Array): number {
  const [first] = frame;
  if (kind === "audio" || first === undefined) return 0;
  const prefix = (first & 1) === 0 ? KEY_FRAME_PREFIX : DELTA_FRAME_PREFIX;
  return frame.length < prefix ? 0 : prefix;
}

/**
 * Seals and opens the frames of one side of a call. There must be one for each call, not two: they would hand out the same KIDs.
 *
 * @example
 * ```ts
 * const frames = createFrameCrypto(suite, await callFrameKeys(suite, pair, call, ownDevice));
 * const sealed = await frames.encoder().seal("audio", opus);
 * ```
 */
export function createFrameCrypto(suite: Suite, keys: FrameKeys): FrameCrypto {
  const open = createMediaOpener(suite, keys.receive);
  let encoders = 0;
  return {
    keys,
    // media.kid: counted here alone, for as long as the call lasts.
    encoder: () => createMediaSealer(suite, keys.send, encoders++),
    open,
  };
}

/** The sealer of one KID; whoever makes it says that there was none before. Its results come in the order of the calls. */
export function createMediaSealer(suite: Suite, baseKey: Uint8Array, kid: number): FrameSealer {
  const key = sframeKey(suite, baseKey, BigInt(kid));
  const inOrder = createQueue();
  let next = 0n;
  return {
    kid,
    seal(kind, frame) {
      // Taken before anything is awaited, so that no two calls take the same.
      const counter = next++;
      const prefix = frame.slice(0, clearPrefix(kind, frame));
      const sealed = key.then((known) => known.seal(counter, frame.slice(prefix.length), prefix));
      return inOrder(sealed, (ciphertext) => concat(prefix, ciphertext));
    },
  };
}

/** Opens the frames of the other side, whose KIDs are seen with their first frame. */
export function createMediaOpener(suite: Suite, baseKey: Uint8Array): FrameCrypto["open"] {
  // Only of KIDs that a frame was opened with: what somebody makes up takes no room.
  const known = new Map<bigint, { readonly key: SframeKey; highest: bigint }>();
  const inOrder = createQueue();
  const openAt = async (frame: Uint8Array, prefixLength: number): Promise<Opened> => {
    const prefix = frame.slice(0, prefixLength);
    const ciphertext = frame.slice(prefixLength);
    const { kid } = decodeSframeHeader(ciphertext);
    const key = known.get(kid)?.key ?? (await sframeKey(suite, baseKey, kid));
    const { counter, plaintext } = await key.open(ciphertext, prefix);
    return { key, counter, frame: concat(prefix, plaintext) };
  };
  const openOne = async (kind: "audio" | "video", frame: Uint8Array): Promise<Opened> => {
    const prefix = clearPrefix(kind, frame);
    if (prefix === 0) return openAt(frame, 0);
    try {
      return await openAt(frame, prefix);
    } catch (error) {
      // What was too short for a prefix begins with the header of SFrame, whose lowest bit says nothing.
      const whole = await openAt(frame, 0);
      if (clearPrefix(kind, whole.frame) !== 0) throw error;
      return whole;
    }
  };
  return (kind, sealed) =>
    inOrder(openOne(kind, sealed), ({ key, counter, frame }) => {
      const seen = known.get(key.kid);
      // media.open: judged after the tag, or a forged counter would shut out the true ones.
      if (seen !== undefined && counter <= seen.highest) throw new ProtocolError("replayed", "a frame that is not newer than the last");
      known.set(key.kid, { key, highest: counter });
      return frame;
    });
}

interface Opened {
  readonly key: SframeKey;
  readonly counter: bigint;
  readonly frame: Uint8Array;
}
