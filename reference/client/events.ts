import type { ProtocolError } from "../protocol/error.ts";
import type { ShownCall } from "./calls/engine.ts";
import type { MembershipObject, TunnelRecord } from "./wire.ts";
import type { ReceivedEvent } from "./channel/state.ts";

/** What a client tells the program around it. Nothing that goes wrong is kept back. */
export type ClientEvent =
  /** A verified event, in the order of the channel. */
  | { readonly kind: "event"; readonly channel: string; readonly event: ReceivedEvent }
  /** A state event was refreshed, or a snapshot says so; the `seq` is that of the entry. */
  | { readonly kind: "refresh"; readonly channel: string; readonly event: ReceivedEvent; readonly from: "stream" | "snapshot" }
  /** A step of the membership log. */
  | { readonly kind: "member"; readonly channel: string; readonly object: MembershipObject; readonly seq: number }
  /** Something that was not to be believed, or could not be opened: an entry, a record, a participant. */
  | { readonly kind: "ignored"; readonly channel: string; readonly id: string; readonly error: ProtocolError }
  /** The membership log cannot be followed further: nothing newer of the channel counts. */
  | { readonly kind: "broken"; readonly channel: string; readonly error: ProtocolError }
  /** A tunnel of which a record came that verifies. */
  | { readonly kind: "tunnel"; readonly channel: string; readonly record: TunnelRecord }
  /** A tunnel whose key is known now. */
  | { readonly kind: "announced"; readonly channel: string; readonly tunnelID: string; readonly sender: string }
  | { readonly kind: "ring" | "ring stopped"; readonly channel: string; readonly tunnelID: string }
  /** How the calls of a DM are shown has changed. */
  | ({ readonly kind: "call"; readonly channel: string } & ShownCall)
  /** A call begins in which the other side learns the IP address; told before the first one. */
  | { readonly kind: "address"; readonly channel: string }
  /** The user can read a channel from now on, or no longer. */
  | { readonly kind: "added" | "lost"; readonly channel: string }
  /** Everything that came together is told: now is the time to act on it. */
  | { readonly kind: "read"; readonly channel: string }
  /** The live stream is there, or is gone and will be opened again. */
  | { readonly kind: "stream"; readonly state: "open" | "closed" }
  /** Something failed that nobody waits for. */
  | { readonly kind: "error"; readonly during: string; readonly error: unknown };

/** Hears what a client tells. */
export type Listener = (event: ClientEvent) => void;
