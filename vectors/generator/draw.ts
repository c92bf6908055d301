import { createHash } from "node:crypto";

/** What all vectors are drawn from. Another seed makes another set of files. */
export const SEED = "voicetunnel vectors 1";

/**
 * Octets that depend on the seed and a name alone: the same in every run, on every machine, in whatever order they are drawn.
 *
 * @example
 * ```ts
 * draw("alice signing", 32); // always the same 32 octets
 * ```
 */
export function draw(name: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 32) {
    const block = createHash("sha256")
      .update(JSON.stringify([SEED, name, at / 32]))
      .digest();
    bytes.set(block.subarray(0, Math.min(32, length - at)), at);
  }
  return bytes;
}

/** The same in hexadecimal. */
export function drawHex(name: string, length: number): string {
  return Buffer.from(draw(name, length)).toString("hex");
}
