// ChatChannel, "Events", "State events" and "Sealed events"; InitializeVoice, "Sending": what is checked of an event, in that order.
import { EVENT_TYPES } from "../../schemas/v1/constants.ts";
import type { Event, InitializeVoiceContent, SealedContent } from "../../schemas/v1/types.ts";
import { checkSealingKey } from "../protocol/crypto/index.ts";
import { decodeBase64url } from "../protocol/encoding/index.ts";
import { stateKeyOwner } from "../protocol/events/state-key.ts";
import { parseDeviceAddress } from "../protocol/ids/index.ts";
import type { JsonValue } from "../protocol/json/index.ts";
import { canonicalBytes } from "../protocol/json/index.ts";
import { flagsOf, memberOf } from "../protocol/membership/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import { checkVersion } from "../protocol/version.ts";
import type { Step } from "../seams.ts";
import type { StoredTunnel, Tx } from "../store/index.ts";
import { getTunnel, stateRoom } from "../store/index.ts";
import type { Ask } from "./endpoint.ts";
import { faultOf } from "./form-steps.ts";
import type { Channel } from "./memberships.ts";
import { checkNames } from "./names.ts";
import { refuse } from "./refusal.ts";

/** An event that is to be ordered, in a transaction. */
export interface EventContext {
  readonly ask: Ask;
  readonly tx: Tx;
  readonly channel: Channel;
  readonly event: Event;
  /** The tunnel of an InitializeVoice. */
  tunnel?: StoredTunnel;
}

/** What stays true when an event is sent again; that its sender may still write is asked each time. event.again-rights */
export const AUTHOR_STEPS: readonly Step<EventContext>[] = [
  {
    id: "event.channel",
    check: ({ channel, event }) => (event.channel === channel.channel ? undefined : refuse("audience", "an event for another channel")),
  },
  {
    id: "event.sender",
    check: ({ ask, event }) =>
      event.sender === ask.user && parseDeviceAddress(event.sender_device).user === ask.user
        ? undefined
        : refuse("forbidden", "sender or sender_device is not of the user who asks"),
  },
  {
    id: "channel.write",
    check: ({ ask, channel }) =>
      flagsOf(channel.membership, ask.user).write ? undefined : refuse("forbidden", "the user is not allowed to write"),
  },
  {
    id: "event.signature",
    async check({ ask, channel, event }) {
      await verifyObject(ask.server.suite, "event", event, memberOf(channel.membership, event.sender)?.signing_key ?? "");
      return undefined;
    },
  },
];

const isState = ({ event }: EventContext): boolean => event.state_key !== undefined;

/** Type, size, and what a state event asks for. */
export const EVENT_STEPS: readonly Step<EventContext>[] = [
  {
    id: "event.must-be-sealed",
    check({ event }) {
      const isReserved = event.type.startsWith("vt.") || event.type.startsWith("m.call.");
      const isClear = Object.hasOwn(EVENT_TYPES, event.type) && EVENT_TYPES[event.type] === "clear";
      return isReserved && !isClear ? refuse("must-be-sealed", `${event.type} does not travel in clear`) : undefined;
    },
  },
  {
    id: "limit.event-bytes",
    check: ({ ask, event }) =>
      canonicalBytes(event as unknown as JsonValue).length <= ask.server.limits.event_bytes
        ? undefined
        : refuse("too-large", "the event is larger than event_bytes"),
  },
  {
    id: "state.callstate-keyed",
    check: (context) =>
      context.event.type === "vt.callstate" && !isState(context) ? refuse("malformed", "a vt.callstate without a state_key") : undefined,
  },
  {
    id: "state.callstate-key",
    check: ({ event }) =>
      event.type === "vt.callstate" && event.state_key !== undefined && (event.state_key as string) !== event.sender_device
        ? refuse("forbidden", "the state_key of a vt.callstate is the sender_device")
        : undefined,
  },
  {
    id: "state.own-key",
    check: ({ event }) =>
      event.state_key !== undefined && stateKeyOwner(event.state_key, event.sender) === "foreign"
        ? refuse("forbidden", "the state_key is somebody else's")
        : undefined,
  },
  {
    id: "state.admin-key",
    check({ channel, event }) {
      if (event.state_key === undefined || channel.kind === "dm" || stateKeyOwner(event.state_key, event.sender) !== "shared")
        return undefined;
      return flagsOf(channel.membership, event.sender).admin ? undefined : refuse("forbidden", "this state_key is for admins");
    },
  },
  {
    id: "limit.state-entries",
    async check({ ask, tx, event }) {
      if (event.state_key === undefined) return undefined;
      const { exists, count } = await stateRoom(tx, event);
      return exists || count < ask.server.limits.state_entries
        ? undefined
        : refuse("limit-reached", "the channel has as many state entries as `state_entries` says");
    },
  },
];

const contentOf = (event: Event): SealedContent => event.content as unknown as SealedContent;

const ROTATION_DUE: Step<EventContext> = {
  id: "epoch.rotation-due",
  check: ({ channel }) =>
    channel.membership.epoch.due
      ? refuse("epoch-stale", "the channel is rotation due", { epoch: channel.membership.epoch.number })
      : undefined,
};

/** An X25519 key that a sealed text brings. */
const ENC: Step<EventContext> = {
  id: "crypto.x25519-key",
  check({ event }) {
    checkSealingKey(decodeBase64url(contentOf(event).enc, 32));
    return undefined;
  },
};

/** What a `vt.sealed` asks for. */
export const SEALED_STEPS: readonly Step<EventContext>[] = [
  {
    id: "sealed.form",
    check({ event }) {
      const fault = faultOf("SealedContent", event.content);
      if (fault === undefined) checkNames("SealedContent", event.content);
      return fault;
    },
  },
  {
    id: "sealed.no-state",
    check: (context) => (isState(context) ? refuse("malformed", "a sealed event has no state_key") : undefined),
  },
  ENC,
  ROTATION_DUE,
  {
    id: "sealed.epoch",
    check: ({ channel, event }) =>
      contentOf(event).epoch === channel.membership.epoch.number
        ? undefined
        : refuse("epoch-stale", "not the current epoch", { epoch: channel.membership.epoch.number }),
  },
  {
    id: "sealed.to-member",
    check({ channel, event }) {
      const { to } = contentOf(event);
      return to === undefined || memberOf(channel.membership, to) !== undefined ? undefined : refuse("not-found", "`to` is no member");
    },
  },
];

const voiceOf = (event: Event): InitializeVoiceContent => event.content as unknown as InitializeVoiceContent;

/** What a `vt.initialize_voice` asks for. That its sender may write was asked before. init.write */
export const INIT_STEPS: readonly Step<EventContext>[] = [
  {
    id: "init.form",
    check(context) {
      const { event } = context;
      if (isState(context)) return refuse("malformed", "an InitializeVoice has no state_key");
      checkVersion(event.content as unknown as JsonValue);
      const fault = faultOf("InitializeVoiceContent", event.content);
      if (fault === undefined) checkNames("InitializeVoiceContent", event.content);
      return fault;
    },
  },
  ENC,
  {
    id: "init.homeserver",
    check: ({ ask, event }) =>
      voiceOf(event).homeserver === ask.server.name ? undefined : refuse("audience", "the homeserver of an InitializeVoice is this server"),
  },
  {
    id: "init.known",
    check: ({ channel, tunnel }) =>
      tunnel?.channel === channel.channel ? undefined : refuse("not-found", "the channel has no such tunnel"),
  },
  {
    id: "init.creator",
    check: ({ event, tunnel }) =>
      tunnel === undefined || tunnel.created_by === event.sender
        ? undefined
        : refuse("forbidden", "the creator of the tunnel announces it"),
  },
  {
    id: "init.closed",
    check: ({ tunnel }) => (tunnel?.life.state === "closed" ? refuse("tunnel-closed", "the tunnel is closed") : undefined),
  },
  ROTATION_DUE,
  {
    id: "init.epoch",
    check: ({ channel, event }) =>
      voiceOf(event).epoch === channel.membership.epoch.number
        ? undefined
        : refuse("epoch-stale", "not the current epoch", { epoch: channel.membership.epoch.number }),
  },
];

/** The tunnel that an InitializeVoice names, if it does. */
export async function announcedTunnel(tx: Tx, event: Event): Promise<StoredTunnel | undefined> {
  const { tunnelID } = voiceOf(event);
  return typeof tunnelID === "string" ? getTunnel(tx, tunnelID) : undefined;
}
