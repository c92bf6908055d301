import { EVENT_TYPES } from "../../../schemas/v1/constants.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { parseDeviceAddress } from "../../protocol/ids/index.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import { memberOf } from "../../protocol/membership/index.ts";
import { openEvent } from "../../protocol/sealing/index.ts";
import { verifyObject } from "../../protocol/signing.ts";
import { checkMessage } from "../schema.ts";
import { checked, refuseIf } from "../seams.ts";
import { asJson } from "../wire.ts";
import type { Event, EventEntry } from "../wire.ts";
import type { Reader } from "./apply.ts";
import type { ChannelState, ReceivedEvent } from "./state.ts";

/** Event types of the reserved name spaces that travel in clear; `sealed` ones and unknown ones of these spaces do not. */
export function isAllowedInClear(type: string): boolean {
  if (Object.hasOwn(EVENT_TYPES, type)) return EVENT_TYPES[type] === "clear";
  return !type.startsWith("vt.") && !type.startsWith("m.call.");
}

/**
 * Verifies an event with the key that the log gives for its sender, and opens it if it is sealed.
 *
 * @returns undefined for one that is not sealed for this account: for another user, or for an epoch whose key it was not given.
 * @throws ProtocolError for whatever is to be ignored: `bad-signature`, `forbidden`, `bad-seal`, `must-be-sealed`, `epoch-stale`.
 */
export async function openReceived(
  reader: Reader,
  state: ChannelState,
  log: MembershipState,
  entry: EventEntry,
): Promise<ReceivedEvent | undefined> {
  const { event, id, seq, received_at, age } = entry;
  const { seams } = reader.ports;
  await verifySender(reader, log, event);
  const inClear = (): ProtocolError => new ProtocolError("must-be-sealed", `${event.type} in clear`);
  refuseIf(seams, "event.client-rights/clear", !isAllowedInClear(event.type), inClear);
  const envelope = { id, seq, sender: event.sender, device: event.sender_device, created_at: event.created_at, received_at, age };
  if (event.type !== SEALED) {
    const keyed = event.state_key === undefined ? {} : { state_key: event.state_key };
    return { ...envelope, ...keyed, type: event.type, content: event.content, sealed: false };
  }
  const content = checkMessage("open", "SealedContent", asJson(event.content));
  // sealed.client-epoch
  const isCurrent = content.epoch === log.epoch.number && !log.epoch.due;
  refuseIf(seams, "sealed.client-epoch", !isCurrent, () => new ProtocolError("epoch-stale", "an event sealed for another epoch"));
  const { account } = reader;
  const pair = content.to === undefined ? state.epochs.get(content.epoch) : content.to === account.user ? account.sealing : undefined;
  // A key that this account does not have is no fault of the event, and shows nothing either.
  if (pair === undefined) return undefined;
  const { channel, sender, sender_device } = event;
  const addressed = content.to === undefined ? {} : { to: content.to };
  const context = { channel, epoch: content.epoch, sender, sender_device, ...addressed };
  let opened = await openEvent(context, content, pair);
  for (const other of seams?.openedUnder?.(context, log) ?? []) opened ??= await openEvent(other, content, pair);
  const closed = (): ProtocolError => new ProtocolError("bad-seal", "a sealed event that does not open under its own envelope");
  refuseIf(seams, "sealed.open", opened === undefined, closed);
  const { type, content: inside } = opened ?? event;
  return { ...envelope, ...addressed, type, content: inside, sealed: true };
}

/** The envelope's own type. */
export const SEALED = "vt.sealed";

async function verifySender(reader: Reader, log: MembershipState, event: Event): Promise<void> {
  const { suite, seams } = reader.ports;
  // event.verify, log.client-keys
  const member = memberOf(log, event.sender);
  refuseIf(seams, "event.verify/member", member === undefined, () => new ProtocolError("forbidden", "an event of one who is no member"));
  if (member === undefined) return;
  const isForeign = parseDeviceAddress(event.sender_device).user !== event.sender;
  refuseIf(seams, "event.client-rights/device", isForeign, () => new ProtocolError("forbidden", "the device of another user"));
  const key = (await seams?.signerKey?.(member, reader)) ?? member.signing_key;
  await checked(seams, "event.verify", () => verifyObject(suite, "event", event, key));
}
