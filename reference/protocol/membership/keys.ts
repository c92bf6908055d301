import { checkSigningKey } from "../crypto/ed25519.ts";
import { checkSealingKey } from "../crypto/x25519.ts";
import { decodeBase64url } from "../encoding/base64url.ts";
import type { MemberIdentity, MembershipObject } from "./objects.ts";
import { currentEpochOf, nextEpochOf } from "./objects.ts";

/** @throws ProtocolError `bad-key` for a signing or sealing key that no honest user has. */
export function checkMemberKeys({ signing_key, sealing_key }: MemberIdentity): void {
  checkSigningKey(decodeBase64url(signing_key, 32));
  checkSealingKey(decodeBase64url(sealing_key, 32));
}

/**
 * Checks every public key that a membership object brings: of a member, of an epoch, and the encapsulated ones.
 *
 * @throws ProtocolError `bad-key`.
 */
export function checkStepKeys(object: MembershipObject): void {
  // log.bad-keys
  if (object.action === "add") checkMemberKeys(object.member);
  const next = nextEpochOf(object);
  const current = currentEpochOf(object)?.sealed;
  const sealed = [...Object.values(next?.sealed ?? {}), ...(current === undefined ? [] : [current])];
  const keys = [...sealed.map(({ enc }) => enc), ...(next === undefined ? [] : [next.public])];
  for (const key of keys) checkSealingKey(decodeBase64url(key, 32));
}
