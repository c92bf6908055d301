// WebRTC in a browser: its own, with its microphone and camera.
import { connectBrowser } from "./browser-connection.ts";
import { browserMedia } from "./browser-media.ts";
import type { RtcPort } from "./interface.ts";

/** How a port in a browser is made. */
export interface BrowserRtcOptions {
  /** Starts `frame-worker`. By default it is looked for beside this module. */
  readonly worker?: () => Worker;
  /** Takes what is received, a track for each line. By default audio is played, and video is not shown. */
  readonly play?: (track: MediaStreamTrack) => void;
  /** What video is asked of the camera. */
  readonly video?: MediaTrackConstraints;
}

/**
 * WebRTC of the browser. Frames are sealed and opened in a worker, which runs while there are connections.
 *
 * @example
 * ```ts
 * const rtc = browserRtc({ play: (track) => show(track) });
 * const media = await rtc.open({ audio: true, video: true });
 * ```
 */
export function browserRtc({ worker = besideThis, play = playAudio, video = {} }: BrowserRtcOptions = {}): RtcPort {
  let running: Worker | undefined;
  let connections = 0;
  const closed = (): void => {
    connections -= 1;
    if (connections > 0) return;
    running?.terminate();
    running = undefined;
  };
  return {
    connect(options, handlers) {
      connections += 1;
      running ??= worker();
      return connectBrowser(options, handlers, { worker: running, play, closed });
    },
    open: async (choice) =>
      browserMedia(await navigator.mediaDevices.getUserMedia({ audio: choice.audio, video: choice.video ? video : false })),
  };
}

function besideThis(): Worker {
  return new Worker(new URL("./frame-worker.js", import.meta.url), { type: "module" });
}

function playAudio(track: MediaStreamTrack): void {
  if (track.kind !== "audio") return;
  const element = new Audio();
  element.srcObject = new MediaStream([track]);
  // It is refused until the user has done something on the page, which is what a call begins with.
  element.play().catch(() => undefined);
}
