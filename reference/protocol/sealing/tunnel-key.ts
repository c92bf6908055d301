import type { Bytes } from "../bytes.ts";
import type { Suite } from "../crypto/suite.ts";
import type { SealingKeyPair } from "../crypto/x25519.ts";
import { tunnelId } from "../id.ts";
import type { SealedText } from "./sealed-key.ts";
import { openFrom, sealTo } from "./sealed-key.ts";

/** Which tunnel's key is sealed, for which epoch's readers, by whom. */
export interface TunnelKeyContext {
  readonly channel: string;
  readonly epoch: number;
  readonly tunnelID: string;
  readonly sender: string;
}

function tunnelKeyInfo({ channel, epoch, tunnelID, sender }: TunnelKeyContext): readonly (string | number)[] {
  return ["voicetunnel/1 tunnel key", channel, epoch, tunnelID, sender];
}

/** Seals a tunnel key to the epoch's public key: the secret of an InitializeVoice. */
export function sealTunnelKey(suite: Suite, context: TunnelKeyContext, key: Uint8Array, epochPublic: Uint8Array): Promise<SealedText> {
  return sealTo(suite, epochPublic, key, tunnelKeyInfo(context));
}

/** Opens a tunnel key; undefined when it does not open or is not the key of that tunnel. */
export async function openTunnelKey(
  suite: Suite,
  context: TunnelKeyContext,
  sealed: SealedText,
  epoch: SealingKeyPair,
): Promise<Bytes | undefined> {
  const key = await openFrom(epoch, sealed, tunnelKeyInfo(context));
  // init.verify-hash
  return key?.length === 32 && (await tunnelId(suite, key)) === context.tunnelID ? key : undefined;
}
