import type { Suite } from "../crypto/suite.ts";
import { ProtocolError } from "../error.ts";
import { sframeKey } from "../sframe/key.ts";
import type { Packet } from "./frame.ts";
import { decodeFrame, decodePacket } from "./frame.ts";
import { createQueue } from "./queue.ts";
import type { StreamKeyInput } from "./stream-key.ts";
import { streamBaseKey } from "./stream-key.ts";

/** Opens the frames of one connection. */
export interface FrameOpener {
  /**
   * The packet of a frame, in the order of the calls.
   *
   * @throws ProtocolError `bad-frame` for one that is malformed or another's, `bad-seal` for one that is altered, `replayed` for one whose counter is not higher
   * than that of every frame opened before.
   */
  open(frame: Uint8Array): Promise<Packet & { readonly counter: bigint }>;
}

/**
 * Makes the opener of a connection.
 *
 * @example
 * ```ts
 * const opener = await createFrameOpener(suite, { tunnelKey, stream, connection: 1 });
 * const { timestamp, opus } = await opener.open(frame);
 * ```
 */
export async function createFrameOpener(
  suite: Suite,
  { tunnelKey, stream, connection }: { tunnelKey: Uint8Array; stream: StreamKeyInput; connection: number },
): Promise<FrameOpener> {
  const key = await sframeKey(suite, await streamBaseKey(suite, tunnelKey, stream), BigInt(connection));
  const inOrder = createQueue();
  let highest = -1n;
  const openOne = async (bytes: Uint8Array): ReturnType<typeof key.open> => {
    const frame = decodeFrame(bytes);
    if (frame.connection !== connection) throw new ProtocolError("bad-frame", "a frame of another connection");
    return key.open(frame.ciphertext);
  };
  return {
    open(bytes) {
      return inOrder(openOne(bytes), ({ counter, plaintext }) => {
        const packet = decodePacket(plaintext);
        // relay.replay: judged after the tag, or a forged counter would shut out the true ones.
        if (counter <= highest) throw new ProtocolError("replayed", "a frame that is not newer than the last");
        highest = counter;
        return { ...packet, counter };
      });
    },
  };
}
