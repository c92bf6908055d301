import type { LocalMedia, MediaChoice, RtcConnection, RtcHandlers, RtcOptions, RtcPort, RtcState } from "../rtc/interface.ts";
import { createSerial } from "../serial.ts";
import type { Serial } from "../serial.ts";
import type { PairEffect } from "./pair.ts";
import type { SignalBody } from "./signal.ts";

/** What the connections of a mesh are made of. */
export interface LinkParts {
  readonly rtc: RtcPort;
  /** What is sent: each connection gets a handle of its own. */
  readonly media: LocalMedia;
  readonly iceServers: () => Promise<RtcOptions["iceServers"]>;
  /** Tells the other device something; `isOpen` says whether it still matters. */
  readonly send: (to: LinkName, said: SignalBody, isOpen: () => boolean) => Promise<void>;
  readonly heard: (device: string, kind: "audio" | "video", frame: Uint8Array) => void;
  readonly changed: (device: string, state: RtcState) => void;
  /** A connection broke. */
  readonly broke: (link: LinkName) => void;
  readonly failed: (device: string, error: unknown) => void;
}

/** One connection to one device. */
export interface LinkName {
  readonly device: string;
  readonly negotiation: string;
}

/** The connections to the others. */
export interface Links {
  run(device: string, effect: PairEffect): void;
  /** What is sent from now on. */
  choose(choice: MediaChoice): Promise<void>;
  state(device: string): RtcState | undefined;
}

/** A mesh carries both, so that nothing is negotiated anew when somebody shows themselves. */
const LINES: MediaChoice = { audio: true, video: true };
const NOTHING: MediaChoice = { audio: false, video: false };

/** A connection that is there or about to be. */
interface Link {
  negotiation: string;
  state: RtcState;
  open: boolean;
  connection: RtcConnection | undefined;
  readonly media: LocalMedia;
  /** One step of the connection after the other. */
  readonly steps: Serial;
  /** What is sent is sent in the order in which it arose. */
  readonly outbox: Serial;
}

/** No connections yet. Long because its closures share them. */
export function createLinks(parts: LinkParts, first: MediaChoice): Links {
  const links = new Map<string, Link>();
  let choice = first;

  const close = (device: string): void => {
    const link = links.get(device);
    if (link === undefined) return;
    links.delete(device);
    link.open = false;
    link.connection?.close();
    link.media.close();
    parts.changed(device, "closed");
  };
  /** What is done for a link counts for nothing once it is closed. */
  const step = (device: string, link: Link, run: (connection: RtcConnection) => Promise<void>): void => {
    link
      .steps(async () => {
        if (link.open && link.connection !== undefined) await run(link.connection);
      })
      .catch((error: unknown) => {
        if (link.open) parts.failed(device, error);
      });
  };
  const say = (device: string, link: Link, what: Promise<SignalBody | undefined>): void => {
    link
      .outbox(async () => {
        const said = await what;
        if (said !== undefined && link.open) await parts.send({ device, negotiation: link.negotiation }, said, () => link.open);
      })
      .catch((error: unknown) => {
        if (link.open) parts.failed(device, error);
      });
  };
  const handlers = (device: string, link: Link): RtcHandlers => ({
    candidate: (candidate) => say(device, link, Promise.resolve({ type: "candidate", candidate })),
    state(state) {
      if (!link.open || state === link.state) return;
      link.state = state;
      parts.changed(device, state);
      if (state === "failed" || state === "closed") parts.broke({ device, negotiation: link.negotiation });
    },
    packet: (opus) => parts.heard(device, "audio", opus),
    frame: (vp8) => parts.heard(device, "video", vp8),
  });
  const begin = (device: string, offers: boolean): void => {
    const link: Link = {
      negotiation: "",
      state: "new",
      open: true,
      connection: undefined,
      media: parts.media.share(),
      steps: createSerial(),
      outbox: createSerial(),
    };
    links.set(device, link);
    const connect = async (): Promise<void> => {
      const iceServers = await parts.iceServers();
      if (!link.open) return;
      link.connection = parts.rtc.connect({ iceServers, relayOnly: false, lines: offers ? LINES : NOTHING }, handlers(device, link));
      // Frames in a mesh have no key of their own: DTLS alone protects them.
      link.connection.protect(undefined);
      await link.connection.send(link.media, choice);
    };
    link.steps(connect).catch((error: unknown) => parts.failed(device, error));
  };
  /** Makes a description, and sends it before all candidates that arise with it. */
  const describe = (device: string, link: Link, negotiation: string, make: (connection: RtcConnection) => Promise<SignalBody>): void => {
    link.negotiation = negotiation;
    const { promise, resolve } = Promise.withResolvers<SignalBody | undefined>();
    say(device, link, promise);
    step(device, link, async (connection) => {
      try {
        resolve(await make(connection));
      } finally {
        resolve(undefined);
      }
    });
    // Where there is no connection, nothing is to be said.
    void link.steps(async () => resolve(undefined));
  };
  return {
    run(device, effect) {
      if (effect.do === "begin") return begin(device, effect.offers);
      if (effect.do === "close") return close(device);
      const link = links.get(device);
      if (link === undefined) return;
      switch (effect.do) {
        case "offer":
          return describe(device, link, effect.negotiation, async (connection) => ({ type: "offer", sdp: await connection.offer() }));
        case "answer": {
          const { negotiation, sdp } = effect;
          return describe(device, link, negotiation, async (connection) => ({ type: "answer", sdp: await connection.answer(sdp) }));
        }
        case "take":
          return step(device, link, (connection) => connection.take(effect.sdp));
        case "add":
          return step(device, link, (connection) => connection.add(effect.candidate));
      }
    },
    async choose(next) {
      choice = next;
      // media.mute: at once, whatever a connection is about.
      await Promise.all([...links.values()].map(async ({ connection, media }) => connection?.send(media, next)));
    },
    state: (device) => links.get(device)?.state,
  };
}
