import type { LocalMedia, MediaChoice } from "./interface.ts";

/** The tracks of opened media, by kind. */
export type Tracks = Readonly<Partial<Record<"audio" | "video", MediaStreamTrack>>>;

const opened = new WeakMap<LocalMedia, Tracks>();

/**
 * Media on tracks that are this handle's own: closing it stops them, and no others.
 *
 * @example
 * ```ts
 * const media = browserMedia(await navigator.mediaDevices.getUserMedia({ audio: true }));
 * ```
 */
export function browserMedia(stream: MediaStream): LocalMedia {
  const [audio] = stream.getAudioTracks();
  const [video] = stream.getVideoTracks();
  const choice: MediaChoice = { audio: audio !== undefined, video: video !== undefined };
  const media: LocalMedia = {
    opened: choice,
    // A clone ends by itself: whoever stops the original stops the others' sound, and that is how streams were lost.
    share: () => browserMedia(stream.clone()),
    close() {
      for (const track of stream.getTracks()) track.stop();
    },
  };
  opened.set(media, { ...(audio && { audio }), ...(video && { video }) });
  return media;
}

/** @throws TypeError for media of another port. */
export function tracksOf(media: LocalMedia): Tracks {
  const tracks = opened.get(media);
  if (tracks === undefined) throw new TypeError("media that this port has not opened");
  return tracks;
}
