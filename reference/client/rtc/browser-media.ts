import type { LocalMedia, MediaChoice } from "./interface.ts";

/** The tracks of opened media, by kind. */
export type Tracks = Readonly<Partial<Record<"audio" | "video", MediaStreamTrack>>>;

const opened = new WeakMap<LocalMedia, Tracks>();
/** What a connection sends of a track: clones, so that it can be silenced there alone. They end with the track. */
const clones = new WeakMap<MediaStreamTrack, Set<MediaStreamTrack>>();

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
      for (const track of stream.getTracks()) for (const each of [track, ...(clones.get(track) ?? [])]) each.stop();
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

/** A clone of a track for a connection, which {@link endClone} ends. */
export function cloneTrack(track: MediaStreamTrack): MediaStreamTrack {
  const clone = track.clone();
  clones.set(track, (clones.get(track) ?? new Set()).add(clone));
  return clone;
}

export function endClone(track: MediaStreamTrack, clone: MediaStreamTrack): void {
  clone.stop();
  clones.get(track)?.delete(clone);
}
