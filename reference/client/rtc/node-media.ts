import type { LocalMedia, MediaChoice } from "./interface.ts";

/** Microphone and camera of a program: whatever it hands in, encoded already. */
export interface NodeMedia extends LocalMedia {
  /** Sends an Opus packet of 20 ms on every connection that sends this media's audio; resolves when it has left. */
  talk(opus: Uint8Array): Promise<void>;
  /** Sends a VP8 frame likewise. */
  show(vp8: Uint8Array): Promise<void>;
  share(): NodeMedia;
}

/** Takes what comes from a source. */
export type Take = (kind: "audio" | "video", frame: Uint8Array) => Promise<void>;

/** What all handles on the same media have in common: who hears it. */
interface Source {
  readonly takers: Set<Take>;
}

const sources = new WeakMap<LocalMedia, Source>();

/**
 * Opens media whose frames are handed in.
 *
 * @example
 * ```ts
 * const media = openNodeMedia({ audio: true, video: false });
 * await media.talk(opus);
 * ```
 */
export function openNodeMedia(opened: MediaChoice): NodeMedia {
  return handle({ takers: new Set() }, opened);
}

function handle(source: Source, opened: MediaChoice): NodeMedia {
  let open = true;
  const give = async (kind: "audio" | "video", frame: Uint8Array): Promise<void> => {
    if (!open || !opened[kind]) return;
    await Promise.all([...source.takers].map((take) => take(kind, frame)));
  };
  const media: NodeMedia = {
    opened,
    talk: (opus) => give("audio", opus),
    show: (vp8) => give("video", vp8),
    share: () => handle(source, opened),
    close() {
      open = false;
      for (const leave of leaving.get(media) ?? []) leave();
      leaving.delete(media);
    },
  };
  sources.set(media, source);
  return media;
}

/** What ends when a handle is closed: never what others hear of the same source. */
const leaving = new WeakMap<LocalMedia, Set<() => void>>();

/**
 * Hears what comes from a source, until the handle is closed or what is returned is called.
 *
 * @throws TypeError for media of another port.
 */
export function hear(media: LocalMedia, take: Take): () => void {
  const { takers } = sources.get(media) ?? other();
  const leaves = leaving.get(media) ?? new Set();
  leaving.set(media, leaves);
  const own: Take = (kind, frame) => take(kind, frame);
  const leave = (): void => {
    takers.delete(own);
    leaves.delete(leave);
  };
  takers.add(own);
  leaves.add(leave);
  return leave;
}

/** Whether two handles are on the same media, so that one encoder made what comes from both. */
export function sameSource(one: LocalMedia, another: LocalMedia): boolean {
  return sources.get(one) === sources.get(another);
}

function other(): never {
  throw new TypeError("media that this port has not opened");
}
