import { fromBase64url } from "../wire/base64.ts";
import { openSealed, sealedInfo, sealText, tunnelKeyInfo } from "../wire/derive.ts";
import { isJsonObject, textAt, type Json, type JsonObject } from "../wire/json.ts";
import { readJson } from "../wire/json-read.ts";
import { canonical } from "../wire/json-write.ts";
import type { AgreementPair } from "../wire/x25519.ts";
import { altered, type Alter } from "./alter.ts";
import type { ChannelKeys } from "./membership-build.ts";
import type { Someone, User } from "./user.ts";

/** What an event is to say; the rest is filled in. */
export interface EventDraft {
  readonly type: string;
  readonly content: JsonObject;
  readonly state_key?: string;
  /** Device address; the sender's first device by default. */
  readonly device?: string;
}

export interface SealOptions {
  /** Sealed to this user instead of to the epoch. */
  readonly to?: Someone;
  readonly device?: string;
}

/** The tunnel that an InitializeVoice announces. */
export interface Announced {
  readonly tunnelID: string;
  readonly key: Uint8Array;
  readonly epoch: number;
  readonly replaces?: string;
}

/** Events of a channel, right by default and signed by `by`. Nothing is sent. */
export interface EventBuilder {
  event(by: User, draft: EventDraft, alter?: Alter): JsonObject;
  /** A `vt.sealed` event around `{type, content}`. `alter` changes the envelope. */
  sealed(by: User, opened: Pick<EventDraft, "type" | "content">, options?: SealOptions, alter?: Alter): JsonObject;
  initializeVoice(by: User, tunnel: Announced, alter?: Alter): JsonObject;
}

/** The public key of the current epoch; one that nobody has in epoch 0, so that what must be refused can be built. */
function epochKey(keys: ChannelKeys): Uint8Array {
  return fromBase64url(keys.state().epochKey ?? "", 32) ?? Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 9 : 0));
}

function sealingKeyOf(someone: Someone): Uint8Array {
  return fromBase64url(textAt(someone.identity, "sealing_key"), 32) ?? new Uint8Array(32);
}

/** Makes the builders of a channel. */
export function eventBuilder(keys: ChannelKeys): EventBuilder {
  const { world } = keys;
  const event: EventBuilder["event"] = (by, draft, alter) => {
    const { type, content, state_key, device = by.device } = draft;
    const state = state_key === undefined ? {} : { state_key };
    const base = {
      v: 1,
      type,
      channel: keys.state().channel,
      sender: by.id,
      sender_device: device,
      content,
      created_at: world.now(),
      ...state,
    };
    return altered("event", base, by.signing.seed, alter);
  };
  const sealed: EventBuilder["sealed"] = (by, opened, options = {}, alter) => {
    const { channel, epoch } = keys.state();
    const device = options.device ?? by.device;
    const info = sealedInfo({ channel, epoch, sender: by.id, sender_device: device, to: options.to?.id });
    const text = sealText(
      options.to === undefined ? epochKey(keys) : sealingKeyOf(options.to),
      info,
      canonical({ type: opened.type, content: opened.content }),
      world.bytes(32),
    );
    const to = options.to === undefined ? {} : { to: options.to.id };
    return event(by, { type: "vt.sealed", content: { epoch, ...text, ...to }, device }, alter);
  };
  const initializeVoice: EventBuilder["initializeVoice"] = (by, tunnel, alter) => {
    const { channel } = keys.state();
    const { tunnelID, epoch, replaces } = tunnel;
    const text = sealText(epochKey(keys), tunnelKeyInfo(channel, epoch, tunnelID, by.id), tunnel.key, world.bytes(32));
    const content = { v: 1, tunnelID, homeserver: world.server, epoch, ...text, ...(replaces === undefined ? {} : { replaces }) };
    return event(by, { type: "vt.initialize_voice", content }, alter);
  };
  return { event, sealed, initializeVoice };
}

function str(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** What was sealed, opened with the keys that the suite holds: of the epoch, or of the user to whom it goes. Undefined when it does not open. */
export function openEvent(event: JsonObject, pair: AgreementPair): JsonObject | undefined {
  const content = isJsonObject(event["content"]) ? event["content"] : {};
  const enc = fromBase64url(str(content["enc"]), 32);
  const ciphertext = fromBase64url(str(content["ciphertext"]));
  if (enc === undefined || ciphertext === undefined) return undefined;
  const info = sealedInfo({
    channel: str(event["channel"]),
    epoch: Number(content["epoch"]),
    sender: str(event["sender"]),
    sender_device: str(event["sender_device"]),
    to: typeof content["to"] === "string" ? content["to"] : undefined,
  });
  const plain = openSealed(pair.private, info, { enc, ciphertext });
  if (plain === undefined) return undefined;
  const value = readJson(plain);
  return isJsonObject(value) ? value : undefined;
}
