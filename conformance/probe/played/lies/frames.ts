import { bigEndian, concat } from "../../wire/bytes.ts";
import { parseFrame, wrapFrame } from "../../wire/frame.ts";
import { encodeHeader } from "../../wire/sframe.ts";
import type { PlayedConnection } from "../interface.ts";
import { flippedBytes } from "./spoil.ts";
import type { Lie } from "./tell.ts";

/** One bit of what is sealed is another one: of the last octet of the ciphertext, or where `at` says. */
export function framesAltered(at = -17): Lie {
  return { name: "frames-altered", hooks: { frame: (bytes) => [flippedBytes(bytes, at)] } };
}

/** Octets at the end are missing. */
export function framesTruncated(octets = 1): Lie {
  return { name: "frames-truncated", hooks: { frame: (bytes) => [bytes.slice(0, bytes.length - octets)] } };
}

/** Each frame comes twice. */
export function framesReplayed(): Lie {
  return { name: "frames-replayed", hooks: { frame: (bytes) => [bytes, bytes] } };
}

/** All frames so far come again behind each frame. */
export function framesReplayedLate(): Lie {
  const before: Uint8Array[] = [];
  const frame = (bytes: Uint8Array): readonly Uint8Array[] => [bytes, ...before.slice(0, before.push(bytes) - 1)];
  return { name: "frames-replayed-late", hooks: { frame } };
}

/** Each second frame comes before the first: the first waits for it. */
export function framesReordered(): Lie {
  let held: Uint8Array | undefined;
  const frame = (bytes: Uint8Array): readonly Uint8Array[] => {
    const [first] = [held];
    held = first === undefined ? bytes : undefined;
    return first === undefined ? [] : [bytes, first];
  };
  return { name: "frames-reordered", hooks: { frame } };
}

/** The frames go under the number of another connection: the five octets before the ciphertext alone, or the header inside too. */
export function framesUnderNumber(connection: number, { header = false }: { readonly header?: boolean } = {}): Lie {
  return { name: "frames-other-number", hooks: { frame: (bytes) => [renumbered(bytes, connection, header)] } };
}

/** A frame with another number; `header` changes the KID as well, which the tag covers. */
export function renumbered(bytes: Uint8Array, connection: number, header: boolean): Uint8Array {
  const frame = parseFrame(bytes);
  if (frame === undefined) return bytes;
  if (!header) return concat(bytes.subarray(0, 1), bigEndian(connection, 4), bytes.subarray(5));
  const old = encodeHeader(frame.kid, frame.counter);
  return wrapFrame(connection, concat(encodeHeader(BigInt(connection), frame.counter), frame.sframe.subarray(old.length)));
}

/** Sends a client its own newest frame back (relay.frame-not-back); gives it, or undefined when it has sent none. */
export function reflect(to: PlayedConnection): Uint8Array | undefined {
  const bytes = to.frames.at(-1)?.bytes;
  if (bytes !== undefined) to.sendFrame(bytes);
  return bytes;
}
