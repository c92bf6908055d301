import type { Suite } from "../crypto/suite.ts";
import type { SealingKeyPair } from "../crypto/x25519.ts";
import { ProtocolError } from "../error.ts";
import { canonicalBytes } from "../json/canonical.ts";
import { readJson } from "../json/reader.ts";
import type { JsonObject, JsonValue } from "../json/value.ts";
import { isObject } from "../json/value.ts";
import type { SealedText } from "./sealed-key.ts";
import { openFrom, sealTo } from "./sealed-key.ts";

/** The envelope of a sealed event, which its seal is bound to. */
export interface SealedEventContext {
  readonly channel: string;
  readonly epoch: number;
  readonly sender: string;
  readonly sender_device: string;
  /** Absent: for all readers, sealed to the epoch's key. Otherwise for one user, sealed to that user's key. */
  readonly to?: string;
}

/** What is inside. */
export interface OpenedEvent {
  readonly type: string;
  readonly content: JsonObject;
}

/** The content of a `vt.sealed` event. */
export interface SealedEventContent extends SealedText {
  readonly epoch: number;
  readonly to?: string;
}

function sealedInfo({ channel, epoch, sender, sender_device, to }: SealedEventContext): readonly JsonValue[] {
  return ["voicetunnel/1 sealed", channel, epoch, sender, sender_device, to ?? null];
}

/** Seals an event to the key that `to` calls for and returns the content of its envelope. */
export async function sealEvent(
  suite: Suite,
  context: SealedEventContext,
  event: OpenedEvent,
  recipient: Uint8Array,
): Promise<SealedEventContent> {
  const plaintext = canonicalBytes({ type: event.type, content: event.content });
  const sealed = await sealTo(suite, recipient, plaintext, sealedInfo(context));
  return { epoch: context.epoch, ...sealed, ...(context.to === undefined ? {} : { to: context.to }) };
}

/**
 * Opens a sealed event with the epoch's pair or, if it has a `to`, one's own. Undefined for everything that is to be ignored: it does
 * not open under its own envelope, or is no `{type, content}` inside.
 */
export async function openEvent(context: SealedEventContext, sealed: SealedText, pair: SealingKeyPair): Promise<OpenedEvent | undefined> {
  try {
    // sealed.open
    const plaintext = await openFrom(pair, sealed, sealedInfo(context));
    if (plaintext === undefined) return undefined;
    const opened = readJson(plaintext);
    if (!isObject(opened)) return undefined;
    const { type, content } = opened;
    return typeof type === "string" && content !== undefined && isObject(content) ? { type, content } : undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}
