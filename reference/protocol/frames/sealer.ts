import type { Bytes } from "../bytes.ts";
import type { Suite } from "../crypto/suite.ts";
import { sframeKey } from "../sframe/key.ts";
import type { Packet } from "./frame.ts";
import { encodeFrame, encodePacket } from "./frame.ts";
import { createQueue } from "./queue.ts";
import type { StreamKeyInput } from "./stream-key.ts";
import { streamBaseKey } from "./stream-key.ts";

/** Seals the frames of one connection. There must never be two for one connection: they would count alike. */
export interface FrameSealer {
  /** Seals a packet and hands the frame on, in the order of the calls; resolves when it has been handed on. */
  push(packet: Packet): Promise<void>;
}

/**
 * Makes the sealer of a connection. The counter begins at 0.
 *
 * @param send takes the frames in order.
 * @example
 * ```ts
 * const sealer = await createFrameSealer(suite, { tunnelKey, stream, connection: 1 }, (frame) => socket.send(frame));
 * await sealer.push({ timestamp: 0, opus });
 * ```
 */
export async function createFrameSealer(
  suite: Suite,
  { tunnelKey, stream, connection }: { tunnelKey: Uint8Array; stream: StreamKeyInput; connection: number },
  send: (frame: Bytes) => void,
): Promise<FrameSealer> {
  const key = await sframeKey(suite, await streamBaseKey(suite, tunnelKey, stream), BigInt(connection));
  const inOrder = createQueue();
  let counter = 0n;
  return {
    push(packet) {
      // relay.one-counter: taken before anything is awaited, so that no two calls take the same.
      const sealed = key.seal(counter++, encodePacket(packet));
      return inOrder(sealed, (ciphertext) => {
        send(encodeFrame({ connection, ciphertext }));
      });
    },
  };
}
