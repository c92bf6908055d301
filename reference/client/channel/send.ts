import { decodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { JsonObject } from "../../protocol/json/index.ts";
import { memberOf } from "../../protocol/membership/index.ts";
import { sealEvent } from "../../protocol/sealing/index.ts";
import { checkMessage } from "../schema.ts";
import { refuseIf } from "../seams.ts";
import { asJson, signMessage } from "../wire.ts";
import type { Event } from "../wire.ts";
import type { Reader } from "./apply.ts";
import { currentPair } from "./epochs.ts";
import { SEALED, isAllowedInClear } from "./received.ts";
import type { ChannelState } from "./state.ts";
import { isRotationDue, logOf } from "./state.ts";

/** What a user wants to say. */
export interface Message {
  readonly type: string;
  readonly content: object;
}

/**
 * A signed event in clear.
 *
 * @throws ProtocolError `must-be-sealed` for a type that travels only sealed; what broke the log, if something did.
 */
export function clearEvent(reader: Reader, state: ChannelState, message: Message, stateKey?: string): Promise<Event> {
  // sealed.signalling
  const inClear = (): ProtocolError => new ProtocolError("must-be-sealed", `${message.type} does not travel in clear`);
  refuseIf(reader.ports.seams, "sealed.signalling", !isAllowedInClear(message.type), inClear);
  // log.client-broken
  return sign(reader, logOf(state).channel, message, stateKey);
}

/**
 * A signed event, sealed for all readers, or for one member alone with `to`.
 *
 * @throws ProtocolError `epoch-stale` while the channel is rotation due, `not-found` for one who is no member.
 */
export async function sealedEvent(reader: Reader, state: ChannelState, message: Message, to?: string): Promise<Event> {
  const { account, ports } = reader;
  const log = logOf(state);
  if (isRotationDue(state, account.user)) throw new ProtocolError("epoch-stale", "the channel is rotation due");
  checkMessage("closed", "OpenedContent", asJson({ type: message.type, content: message.content }));
  const context = { channel: log.channel, epoch: log.epoch.number, sender: account.user, sender_device: account.device };
  const written = { type: message.type, content: message.content as JsonObject };
  const opened = ports.seams?.sealing?.(written) ?? written;
  if (to === undefined) {
    return sign(reader, log.channel, {
      type: SEALED,
      content: await sealEvent(ports.suite, context, opened, currentPair(state).publicKey),
    });
  }
  const member = memberOf(log, to);
  if (member === undefined) throw new ProtocolError("not-found", `${to} is no member`);
  const key = decodeBase64url(member.sealing_key, 32);
  return sign(reader, log.channel, { type: SEALED, content: await sealEvent(ports.suite, { ...context, to }, opened, key) });
}

function sign({ ports, account }: Reader, channel: string, { type, content }: Message, stateKey?: string): Promise<Event> {
  const keyed = stateKey === undefined ? {} : { state_key: stateKey };
  const event = {
    v: 1,
    type,
    channel,
    sender: account.user,
    sender_device: account.device,
    content,
    created_at: ports.clock.now(),
    ...keyed,
  };
  return signMessage(ports.suite, "Event", "event", event as never, account.signing);
}
