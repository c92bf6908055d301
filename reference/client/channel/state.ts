import type { SealingKeyPair } from "../../protocol/crypto/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import { flagsOf } from "../../protocol/membership/index.ts";
import type { Event, MemberIdentity, MembershipObject } from "../wire.ts";

/** An event as it is shown: verified, and opened where it was sealed. */
export interface ReceivedEvent {
  readonly id: string;
  readonly seq: number;
  /** User id and device address of the sender. */
  readonly sender: string;
  readonly device: string;
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly state_key?: string;
  /** Whether it was sealed, and for one user only. */
  readonly sealed: boolean;
  readonly to?: string;
  readonly created_at: number;
  readonly received_at: number;
  /** Milliseconds between the server's receiving and its delivery, by the server's word. */
  readonly age: number;
}

/** What applying an entry brought about. */
export type Happening =
  | { readonly kind: "event"; readonly event: ReceivedEvent }
  /** A state event was refreshed, or a snapshot says so: its age and the time of its receipt are those of the refresh. */
  | { readonly kind: "refresh"; readonly event: ReceivedEvent; readonly from: "stream" | "snapshot" }
  | { readonly kind: "member"; readonly object: MembershipObject; readonly seq: number }
  /** Something that is not to be believed: nothing of it counts. */
  | { readonly kind: "ignored"; readonly id: string; readonly error: ProtocolError }
  /** The log cannot be followed further; nothing newer counts. */
  | { readonly kind: "broken"; readonly error: ProtocolError };

/** A channel as its own entries say it is. Each is a new value, save for `applied`, which only grows. */
export interface ChannelState {
  readonly channel: string;
  /** The server that hosts it. */
  readonly server: string;
  /** Undefined before the creation object. */
  readonly log: MembershipState | undefined;
  /** Of the newest entry applied, 0 for none. */
  readonly seq: number;
  /** The ids of the entries applied. */
  readonly applied: Set<string>;
  /** Epoch number to key pair, of the epochs that this account can open. */
  readonly epochs: ReadonlyMap<number, SealingKeyPair>;
  /** The newest state event by type and key. */
  readonly entries: ReadonlyMap<string, ReceivedEvent>;
  /** Everybody who was ever a member, with the keys that the log gave. */
  readonly identities: ReadonlyMap<string, Pick<MemberIdentity, keyof MemberIdentity>>;
  readonly broken: ProtocolError | undefined;
}

/** A channel of which nothing is known but its id. */
export function emptyChannel(channel: string, server: string): ChannelState {
  return {
    channel,
    server,
    log: undefined,
    seq: 0,
    applied: new Set(),
    epochs: new Map(),
    entries: new Map(),
    identities: new Map(),
    broken: undefined,
  };
}

/** The name of a state entry in {@link ChannelState.entries}. */
export function stateName(type: string, key: string): string {
  return `${type} ${key}`;
}

/** What a state event is, as opposed to any other. */
export function isStateEvent(event: Pick<Event, "state_key">): boolean {
  return event.state_key !== undefined;
}

/** The membership log of a channel that is known and can be believed. */
export function logOf(state: ChannelState): MembershipState {
  if (state.broken !== undefined) throw state.broken;
  if (state.log === undefined) throw new ProtocolError("not-found", "nothing is known of the channel yet");
  return state.log;
}

/** Whether the channel has no epoch key that this reader can use. */
export function isRotationDue(state: ChannelState, user: string): boolean {
  const log = logOf(state);
  // epoch.open
  return log.epoch.due || (flagsOf(log, user).read && !state.epochs.has(log.epoch.number));
}

/** Whether it is for this user to post the next epoch. */
export function shouldRotate(state: ChannelState, user: string): boolean {
  if (state.broken !== undefined || state.log === undefined) return false;
  const { read, write } = flagsOf(state.log, user);
  return read && write && isRotationDue(state, user);
}
