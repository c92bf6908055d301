// WebRTC in Node, by werift: TypeScript alone, nothing native to build, and the shape of the browser's.
import type { MediaChoice, RtcPort } from "./interface.ts";
import { connectNode } from "./node-connection.ts";
import type { NodeMedia } from "./node-media.ts";
import { openNodeMedia } from "./node-media.ts";

export type { NodeMedia } from "./node-media.ts";

/** How a port in Node is made. */
export interface NodeRtcOptions {
  /** Addresses offered beside those of the machine's interfaces: by default 127.0.0.1, for both ends on one machine without a network. */
  readonly addresses?: readonly string[];
}

/** A port whose media are handed in frame by frame. */
export interface NodeRtcPort extends RtcPort {
  open(choice: MediaChoice): Promise<NodeMedia>;
}

/**
 * WebRTC for Node. Importing this takes longer than most modules: whoever may not need it imports it when it does.
 *
 * @example
 * ```ts
 * const rtc = nodeRtc();
 * const media = await rtc.open({ audio: true, video: false });
 * ```
 */
export function nodeRtc({ addresses = ["127.0.0.1"] }: NodeRtcOptions = {}): NodeRtcPort {
  return {
    connect: (options, handlers) => connectNode(options, handlers, addresses),
    open: async (choice) => openNodeMedia(choice),
  };
}
