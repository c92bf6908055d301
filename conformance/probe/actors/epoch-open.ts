import { fromBase64url, toBase64url } from "../wire/base64.ts";
import { epochInfo, openSealed } from "../wire/derive.ts";
import { jsonAt, textAt, type JsonObject } from "../wire/json.ts";
import { agreementPair, type AgreementPair } from "../wire/x25519.ts";
import type { Membership } from "./membership.ts";
import type { User } from "./user.ts";

/** What of a membership object is sealed for that user. */
function sealedFor(object: JsonObject, user: string): { readonly enc: string; readonly ciphertext: string } | undefined {
  const next = jsonAt(object, "next_epoch", "sealed", user);
  const whom = object["action"] === "add" ? textAt(object, "member", "user") : textAt(object, "user");
  const sealed = next ?? (whom === user ? jsonAt(object, "epoch", "sealed") : undefined);
  return sealed === undefined ? undefined : { enc: textAt(sealed, "enc"), ciphertext: textAt(sealed, "ciphertext") };
}

/** Opens the key of the epoch after a membership object, where it is sealed for one of the users, and keeps it with the others. */
export function openEpoch(pairs: Map<string, AgreementPair>, state: Membership, object: JsonObject, users: readonly User[]): void {
  for (const user of users) if (!pairs.has(state.epochKey ?? "")) openAs(pairs, state, object, user);
}

function openAs(pairs: Map<string, AgreementPair>, state: Membership, object: JsonObject, user: User): void {
  const sealed = sealedFor(object, user.id);
  const enc = fromBase64url(sealed?.enc ?? "", 32);
  const ciphertext = fromBase64url(sealed?.ciphertext ?? "");
  if (enc === undefined || ciphertext === undefined) return;
  const info = epochInfo(state.channel, state.epoch, user.id, textAt(object, "sender"));
  const secret = openSealed(user.sealing.private, info, { enc, ciphertext });
  if (secret?.length !== 32) return;
  const pair = agreementPair(secret);
  // epoch.open: one that does not belong to its public key opens nothing.
  if (toBase64url(pair.public) === state.epochKey) pairs.set(toBase64url(pair.public), pair);
}
