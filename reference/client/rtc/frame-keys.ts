import type { Bytes } from "../../protocol/bytes.ts";
import { hkdf } from "../../protocol/crypto/digest.ts";
import type { Suite } from "../../protocol/crypto/suite.ts";
import type { SealingKeyPair } from "../../protocol/crypto/x25519.ts";
import { agree } from "../../protocol/crypto/x25519.ts";
import { decodeBase64url, encodeBase64url } from "../../protocol/encoding/base64url.ts";
import { canonicalBytes } from "../../protocol/json/canonical.ts";
import type { FrameKeys } from "./interface.ts";

/** What makes the keys of a call its own. */
export interface CallKeyInput {
  readonly channel: string;
  /** The user who called. */
  readonly caller: string;
  readonly callId: string;
  /** Device address of the device that sent the invite, and its `media_key`. */
  readonly callingDevice: string;
  readonly callingKey: string;
  /** Device address of the callee's device in the call, and its `media_key`. */
  readonly party: string;
  readonly partyKey: string;
}

const SALT = new Uint8Array(32);

/** A key pair as it goes into an invite or an answer: its public half, base64url. */
export function mediaKey(pair: SealingKeyPair): string {
  return encodeBase64url(pair.publicKey);
}

/** The array that HKDF takes as `info`, for the frames of one of the two devices. */
export function callKeyInfo(call: CallKeyInput, sender: string): Bytes {
  const { channel, caller, callId, callingDevice, party, callingKey, partyKey } = call;
  return canonicalBytes(["voicetunnel/1 call", channel, caller, callId, callingDevice, party, callingKey, partyKey, sender]);
}

/**
 * media.frame-key: the base keys of both directions, 32 octets each.
 *
 * @param own the key pair that this device made for the call.
 * @param device the own address: `callingDevice` or `party`.
 * @throws ProtocolError `bad-key` for a `media_key` of the other side that is none.
 * @example
 * ```ts
 * const keys = await callFrameKeys(suite, pair, call, call.party);
 * ```
 */
export async function callFrameKeys(suite: Suite, own: SealingKeyPair, call: CallKeyInput, device: string): Promise<FrameKeys> {
  if (device !== call.callingDevice && device !== call.party) throw new RangeError(`${device} is not in the call`);
  const calling = device === call.callingDevice;
  const dh = await agree(suite, own, decodeBase64url(calling ? call.partyKey : call.callingKey, 32));
  const baseKey = (sender: string): Promise<Bytes> => hkdf(suite, { ikm: dh, salt: SALT, info: callKeyInfo(call, sender), length: 32 });
  const [ofCalling, ofParty] = await Promise.all([baseKey(call.callingDevice), baseKey(call.party)]);
  return calling ? { send: ofCalling, receive: ofParty } : { send: ofParty, receive: ofCalling };
}
