import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { openTunnelKey, sealTunnelKey } from "../../protocol/sealing/index.ts";
import type { Reader } from "../channel/apply.ts";
import { currentPair } from "../channel/epochs.ts";
import type { ChannelState, ReceivedEvent } from "../channel/state.ts";
import { logOf } from "../channel/state.ts";
import { checkMessage } from "../schema.ts";
import { refuseIf } from "../seams.ts";
import type { CheckName } from "../seams.ts";
import { asJson } from "../wire.ts";
import type { Declaration, InitializeVoiceContent, Plain } from "../wire.ts";

/** The event type. */
export const INITIALIZE_VOICE = "vt.initialize_voice";

/** The content that brings a tunnel's key to all readers of the channel's current epoch. */
export async function initializeVoice(
  { ports, account }: Reader,
  state: ChannelState,
  tunnel: { readonly tunnelID: string; readonly key: Bytes; readonly replaces?: string },
): Promise<Plain<InitializeVoiceContent>> {
  const { channel, server, epoch } = logOf(state);
  const { tunnelID, key, replaces } = tunnel;
  const context = { channel, epoch: epoch.number, tunnelID, sender: account.user };
  const sealed = await sealTunnelKey(ports.suite, context, key, currentPair(state).publicKey);
  return { v: 1, tunnelID, homeserver: server, epoch: epoch.number, ...sealed, ...(replaces === undefined ? {} : { replaces }) };
}

/**
 * The tunnel key of an InitializeVoice, whose event was verified when it was received.
 *
 * @param declaration of the tunnel, from a record that was verified.
 * @throws ProtocolError for one that is to be ignored: `malformed`, `audience`, `forbidden`, `epoch-stale`, `bad-seal`.
 */
export async function openInitializeVoice(
  { ports }: Reader,
  state: ChannelState,
  event: ReceivedEvent,
  declaration: Declaration,
): Promise<Bytes> {
  const content = checkMessage("open", "InitializeVoiceContent", asJson(event.content));
  const { tunnelID, epoch } = content;
  if (tunnelID !== declaration.tunnelID) throw new ProtocolError("audience", "an InitializeVoice for another tunnel");
  const { seams } = ports;
  const refuse = (check: CheckName, wrong: boolean, code: ErrorCode, what: string): void =>
    refuseIf(seams, check, wrong, () => new ProtocolError(code, `an InitializeVoice ${what}`));
  refuse("init.verify-homeserver", content.homeserver !== state.server, "audience", "that names another server");
  refuse("init.verify-sender", event.sender !== declaration.created_by, "forbidden", "by another than the creator");
  refuse("init.verify-epoch", epoch !== declaration.epoch, "epoch-stale", "of another epoch than its tunnel");
  const pair = state.epochs.get(epoch);
  if (pair === undefined) throw new ProtocolError("bad-seal", `no key of epoch ${String(epoch)}`);
  const context = { channel: state.channel, epoch, tunnelID, sender: event.sender };
  // init.verify-hash
  const key = await (seams?.openTunnelKey ?? openTunnelKey)(ports.suite, context, content, pair);
  if (key === undefined) throw new ProtocolError("bad-seal", "an InitializeVoice whose key is not that of its tunnel");
  return key;
}
