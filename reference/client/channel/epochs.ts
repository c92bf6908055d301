import type { SealingKeyPair } from "../../protocol/crypto/index.ts";
import { newSealingKeyPair } from "../../protocol/crypto/index.ts";
import { decodeBase64url, encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import { readersOf } from "../../protocol/membership/index.ts";
import { sealEpochKey } from "../../protocol/sealing/index.ts";
import type { SealedText } from "../../protocol/sealing/index.ts";
import type { ClientPorts } from "../ports.ts";
import { drawing } from "../seams.ts";
import type { CurrentEpoch, NextEpoch, Plain } from "../wire.ts";
import type { ChannelState } from "./state.ts";
import { logOf } from "./state.ts";

/**
 * A new epoch with a new key pair, sealed for each reader but those who are losing it.
 *
 * @param without the user whose reading the same object takes away.
 */
export async function nextEpoch(ports: EpochPorts, log: MembershipState, sender: string, without?: string): Promise<Plain<NextEpoch>> {
  const { suite, seams } = ports;
  // crypto.fresh
  const pair = await newSealingKeyPair(drawing(ports, "epoch key"));
  const number = log.epoch.number + 1;
  const readers = readersOf(log).filter((user) => user !== without);
  // epoch.readers, epoch.client-seal
  const recipients = seams?.epochFor?.(log, readers) ?? readers.map((user) => ({ user, sealing_key: sealingKeyOf(log, user) }));
  const sealed = await Promise.all(
    recipients.map(async ({ user, sealing_key }): Promise<[string, SealedText]> => {
      const context = { channel: log.channel, epoch: number, recipient: user, sender };
      return [user, await sealEpochKey(suite, context, pair, decodeBase64url(sealing_key, 32))];
    }),
  );
  return { number, public: encodeBase64url(pair.publicKey), sealed: Object.fromEntries(sealed) };
}

/**
 * The current epoch, sealed for one more reader; without a seal for one who does not read, and in epoch 0.
 *
 * @throws ProtocolError `epoch-stale` when this account does not hold the current key.
 */
export async function currentEpoch(
  { suite, seams }: EpochPorts,
  state: ChannelState,
  sender: string,
  recipient: EpochRecipient,
): Promise<Plain<CurrentEpoch>> {
  const log = logOf(state);
  const { number } = log.epoch;
  // epoch.client-seal
  const { user, reads, sealing_key } = seams?.epochForOne?.(log, recipient) ?? recipient;
  if (!reads || number === 0) return { number };
  const context = { channel: log.channel, epoch: number, recipient: user, sender };
  const sealed = await sealEpochKey(suite, context, currentPair(state), decodeBase64url(sealing_key, 32));
  return { number, sealed };
}

/** @throws ProtocolError `epoch-stale` when this account does not hold the key of the current epoch. */
export function currentPair(state: ChannelState): SealingKeyPair {
  const { number } = logOf(state).epoch;
  const pair = state.epochs.get(number);
  if (pair === undefined) throw new ProtocolError("epoch-stale", `this account has no key of epoch ${String(number)}`);
  return pair;
}

function sealingKeyOf(log: MembershipState, user: string): string {
  return log.members[user]?.sealing_key ?? "";
}

/** Who gets the key of an epoch that others have. */
export interface EpochRecipient {
  readonly user: string;
  readonly sealing_key: string;
  readonly reads: boolean;
}

/** What a new epoch is made with. */
type EpochPorts = Pick<ClientPorts, "suite" | "seams">;
