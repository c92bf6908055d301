import { encodeBase64url } from "../encoding/base64url.ts";
import type { Suite } from "../crypto/suite.ts";
import type { SealingKeyPair } from "../crypto/x25519.ts";
import { sealingKeyPair } from "../crypto/x25519.ts";
import type { SealedText } from "./sealed-key.ts";
import { openFrom, sealTo } from "./sealed-key.ts";

/** For whom, by whom and where an epoch's private key is sealed. */
export interface EpochContext {
  readonly channel: string;
  readonly epoch: number;
  /** User ids. */
  readonly recipient: string;
  readonly sender: string;
}

function epochInfo({ channel, epoch, recipient, sender }: EpochContext): readonly (string | number)[] {
  return ["voicetunnel/1 epoch", channel, epoch, recipient, sender];
}

/** Seals an epoch's private key to a reader's sealing key. */
export function sealEpochKey(suite: Suite, context: EpochContext, epoch: SealingKeyPair, recipient: Uint8Array): Promise<SealedText> {
  return sealTo(suite, recipient, epoch.seed, epochInfo(context));
}

/**
 * Opens an epoch's private key. Undefined when it does not open, or does not belong to the public key that the membership log gives:
 * then whoever posted the epoch has not given it to this reader, and the channel counts as rotation due.
 */
export async function openEpochKey(
  suite: Suite,
  context: EpochContext,
  sealed: SealedText,
  reader: SealingKeyPair,
  publicKey: string,
): Promise<SealingKeyPair | undefined> {
  const seed = await openFrom(reader, sealed, epochInfo(context));
  if (seed?.length !== 32) return undefined;
  const pair = await sealingKeyPair(suite, seed);
  // epoch.open
  return encodeBase64url(pair.publicKey) === publicKey ? pair : undefined;
}
