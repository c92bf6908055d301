import type { CallLogEntry } from "../../protocol/calls/index.ts";
import type { ReceivedEvent } from "../channel/state.ts";
import type { MediaChoice } from "../rtc/interface.ts";
import type { ShownCall } from "./engine.ts";
import type { CallsListener } from "./events.ts";
import type { CallChoice } from "./session.ts";

/** The calls of a DM. What a button would do, a function does. */
export interface Calls {
  /** What the user is shown. */
  shown(): ShownCall;
  /**
   * The user calls: resolves as soon as the call is begun. What comes of it is told.
   *
   * @throws ProtocolError `forbidden` in a group, and where there is a call of this device already.
   */
  start(choice?: Partial<CallChoice>): Promise<void>;
  /** The user accepts the call that is shown; with audio alone, unless told otherwise. */
  accept(choice?: Partial<CallChoice>): Promise<void>;
  /** The user rejects it, for everybody or only so that the own devices stop ringing. */
  reject(options?: { readonly silently?: boolean }): Promise<void>;
  hangUp(): Promise<void>;
  /** What is sent from now on; opens the camera when it is wanted first. */
  choose(media: MediaChoice): Promise<void>;
  /** Sends media although the other side cannot encrypt frames. */
  agree(): void;
  /** Sends an Opus packet, as soon as there is a connection. Where media are handed in: in Node. @throws ProtocolError `not-found` without a call */
  talk(opus: Uint8Array): Promise<void>;
  log(): readonly CallLogEntry[];
  /** Hears what happens, until the function that it returns is called. */
  listen(listener: CallsListener): () => void;
}

/** The same, for the client that makes it. */
export interface ChannelCalls extends Calls {
  /** Takes an event of the channel, in order. */
  take(event: ReceivedEvent): void;
  /** Everything that came together is there. */
  read(): void;
  /** Whether the device is in a call of another channel. */
  engage(engaged: boolean): void;
  isInCall(): boolean;
  stop(): void;
}
