import type { TransformOptions, TransformRule } from "./frame-worker.ts";
import { cloneTrack, endClone } from "./browser-media.ts";
import type { FrameCrypto } from "./interface.ts";

type Kind = "audio" | "video";

/** A media line of a connection: what is sent and received on it, and the two transforms that it passes through. */
export interface BrowserLine {
  readonly transceiver: RTCRtpTransceiver;
  protect(frames: FrameCrypto | undefined): void;
  /** Sends a track from now on, or nothing. The track itself is left as it is. */
  send(track: MediaStreamTrack | undefined): Promise<void>;
  close(): void;
}

/** The one codec of each kind (media.codecs). */
const CODECS: Readonly<Record<Kind, string>> = { audio: "audio/opus", video: "video/VP8" };

/**
 * Takes a transceiver that has been made just now. This must not wait for anything: Chromium lets frames pass by a transform that it gets
 * later than in the call that made the transceiver, or than in the event `track`.
 */
export function createBrowserLine(kind: Kind, transceiver: RTCRtpTransceiver, worker: Worker): BrowserLine {
  const { sender, receiver } = transceiver;
  const outgoing = insert("send", kind, sender, worker);
  const incoming = insert("receive", kind, receiver, worker);
  const codecs = RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [];
  transceiver.setCodecPreferences(codecs.filter(({ mimeType }) => mimeType.toLowerCase() === CODECS[kind].toLowerCase()));
  let source: MediaStreamTrack | undefined;
  let sent: MediaStreamTrack | undefined;
  const stop = (): void => {
    if (source !== undefined && sent !== undefined) endClone(source, sent);
    sent = source = undefined;
  };
  return {
    transceiver,
    protect(frames) {
      // media.kid: whatever this sender's encoder makes goes through the one transform, which counts on.
      outgoing.rule(frames && { frames: "sealed", baseKey: frames.keys.send, kid: frames.encoder().kid });
      incoming.rule(frames && { frames: "sealed", baseKey: frames.keys.receive, kid: 0 });
    },
    async send(track) {
      if (track === source) return;
      stop();
      source = track;
      if (track === undefined) return sender.replaceTrack(null);
      const own = (sent = cloneTrack(track));
      // Nothing of the user is given to a sender whose frames have not been seen to pass the transform: until then it has silence.
      own.enabled = false;
      outgoing.passed(() => {
        own.enabled = true;
      });
      await sender.replaceTrack(own);
    },
    close() {
      stop();
      outgoing.close();
      incoming.close();
    },
  };
}

/** A transform, seen from outside of its worker. */
interface Inserted {
  rule(rule: TransformRule | undefined): void;
  /** Calls back when the next frame has passed. */
  passed(then: () => void): void;
  close(): void;
}

function insert(side: "send" | "receive", kind: Kind, into: RTCRtpSender | RTCRtpReceiver, worker: Worker): Inserted {
  const { port1, port2 } = new MessageChannel();
  const options: TransformOptions = { side, kind, port: port2 };
  into.transform = new RTCRtpScriptTransform(worker, options, [port2]);
  let then: (() => void) | undefined;
  port1.onmessage = () => then?.();
  return {
    rule: (rule = { frames: "clear" }) => port1.postMessage(rule),
    passed(callback) {
      then = callback;
      port1.postMessage("say");
    },
    close: () => port1.close(),
  };
}
