import type { LocalMedia, MediaChoice, RtcPort } from "../rtc/interface.ts";

/** What the user has chosen for a call. */
export interface CallChoice {
  readonly video: boolean;
  readonly relayOnly: boolean;
}

/** Microphone and camera, from a press to the end of what came of it: one call or another. */
export interface Session extends CallChoice {
  /** Asks the user, once. */
  media(): Promise<LocalMedia>;
  /** The same, with the camera too: asks again only if that is not open. */
  withCamera(): Promise<LocalMedia>;
  /** What the user wants to send, since it was said last. */
  choice: MediaChoice;
  close(): void;
}

/**
 * A session that has asked for nothing yet.
 *
 * @param rtc - asks the user
 */
export function createSession(rtc: () => Promise<RtcPort>, { video, relayOnly }: CallChoice): Session {
  let asked: Promise<LocalMedia> | undefined;
  let closed = false;
  const ask = async (choice: MediaChoice): Promise<LocalMedia> => {
    const media = await (await rtc()).open(choice);
    if (closed) media.close();
    return media;
  };
  const media = (): Promise<LocalMedia> => (asked ??= ask({ audio: true, video }));
  return {
    video,
    relayOnly,
    choice: { audio: true, video },
    media,
    async withCamera() {
      const old = await media();
      if (old.opened.video) return old;
      const both = await ask({ audio: true, video: true });
      asked = Promise.resolve(both);
      // Connections have handles of their own.
      old.close();
      return both;
    },
    close() {
      closed = true;
      // Who was refused has nothing to close.
      void asked?.then((opened) => opened.close()).catch(() => undefined);
    },
  };
}
