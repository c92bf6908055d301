import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { tunnelId } from "../../protocol/id.ts";
import type { Access } from "../../protocol/membership/index.ts";
import type { Reader } from "../channel/apply.ts";
import type { ChannelState } from "../channel/state.ts";
import { isRotationDue, logOf } from "../channel/state.ts";
import { drawing } from "../seams.ts";
import { signMessage } from "../wire.ts";
import type { Declaration, Unsigned } from "../wire.ts";

/** What a user can choose about a new tunnel. */
export interface TunnelChoice {
  /** Who has a right in it, beside the flags of the channel. */
  readonly access?: Access;
  /** The tunnel that it succeeds. */
  readonly replaces?: string;
}

/**
 * A new tunnel: its key, which stays here, and the signed declaration.
 *
 * @throws ProtocolError `epoch-stale` while the channel is rotation due.
 */
export async function newTunnel(
  { ports, account }: Reader,
  state: ChannelState,
  choice: TunnelChoice,
): Promise<{ readonly key: Bytes; readonly declaration: Declaration }> {
  if (isRotationDue(state, account.user)) throw new ProtocolError("epoch-stale", "the channel is rotation due");
  const { channel, epoch } = logOf(state);
  // tunnel.key, tunnel.id
  const key = drawing(ports, "tunnel key").random(32);
  const object = {
    v: 1,
    tunnelID: await (ports.seams?.tunnelId?.(key) ?? tunnelId(ports.suite, key)),
    auth_chatchannel: channel,
    epoch: epoch.number,
    created_by: account.user,
    created_at: ports.clock.now(),
    ...(choice.access === undefined ? {} : { access: choice.access }),
    ...(choice.replaces === undefined ? {} : { replaces: choice.replaces }),
  };
  const declaration = await signMessage(ports.suite, "Declaration", "declare", object as Unsigned<Declaration>, account.signing);
  return { key, declaration };
}
