// Runs in a worker of the browser, between its encoders and its packets (W3C WebRTC Encoded Transform): seals what goes out and opens
// what comes in. Until it is told how, nothing passes.
import { createSuite } from "../../protocol/crypto/suite.ts";
import { createMediaOpener, createMediaSealer } from "./frames.ts";

/** What a transform is made with. */
export interface TransformOptions {
  readonly side: "send" | "receive";
  readonly kind: "audio" | "video";
  /** Rules come in by it; the answer to each goes out, when the first frame has passed under it. */
  readonly port: MessagePort;
}

/** How frames pass: as they are, or sealed or opened with a base key. A sender has its KID, which it shares with no other. */
export type TransformRule =
  { readonly frames: "clear" } | { readonly frames: "sealed"; readonly baseKey: Uint8Array; readonly kid: number };

/** The part of an encoded frame that matters here. */
interface EncodedFrame {
  data: ArrayBuffer;
}

/** The event `rtctransform`, which TypeScript knows in workers alone. */
interface TransformEvent extends Event {
  readonly transformer: {
    readonly options: TransformOptions;
    readonly readable: ReadableStream<EncodedFrame>;
    readonly writable: WritableStream<EncodedFrame>;
  };
}

type Change = (frame: Uint8Array) => Promise<Uint8Array>;

const suite = createSuite(globalThis.crypto);

function changeOf({ side, kind }: TransformOptions, rule: TransformRule): Change {
  if (rule.frames === "clear") return async (frame) => frame;
  if (side === "receive") {
    const open = createMediaOpener(suite, rule.baseKey);
    return (frame) => open(kind, frame);
  }
  const sealer = createMediaSealer(suite, rule.baseKey, rule.kid);
  return (frame) => sealer.seal(kind, frame);
}

function start({ transformer: { options, readable, writable } }: TransformEvent): void {
  let change: Change | undefined;
  let asked = false;
  options.port.onmessage = ({ data }: MessageEvent<TransformRule | "say">) => {
    if (data === "say") asked = true;
    else change = changeOf(options, data);
  };
  const passing = new TransformStream<EncodedFrame, EncodedFrame>({
    async transform(frame, controller) {
      if (change === undefined || frame.data.byteLength === 0) return;
      try {
        frame.data = Uint8Array.from(await change(new Uint8Array(frame.data))).buffer;
      } catch {
        return; // media.open
      }
      if (asked) options.port.postMessage("passed");
      asked = false;
      controller.enqueue(frame);
    },
  });
  // It ends with the connection, in whatever way.
  readable
    .pipeThrough(passing)
    .pipeTo(writable)
    .catch(() => undefined);
}

globalThis.addEventListener("rtctransform", (event) => start(event as TransformEvent));
