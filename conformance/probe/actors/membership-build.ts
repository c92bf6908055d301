import { toBase64url, fromBase64url } from "../wire/base64.ts";
import { epochInfo, sealText, type SealedText } from "../wire/derive.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import { agreementPair, type AgreementPair } from "../wire/x25519.ts";
import { altered, type Alter } from "./alter.ts";
import { readers, type Flags, type Member, type Membership } from "./membership.ts";
import type { Someone, User } from "./user.ts";
import type { World } from "./world.ts";

/** What the builders need of a channel. */
export interface ChannelKeys {
  readonly world: World;
  /** The newest state. */
  state(): Membership;
  /** The epoch keys that the suite knows, by public key. */
  readonly pairs: Map<string, AgreementPair>;
}

/** Membership objects, right for the newest state by default and signed by `by`. Nothing is sent. */
export interface MembershipBuilder {
  add(by: User, who: Someone, flags: Flags, alter?: Alter): JsonObject;
  change(by: User, who: Someone, flags: Flags, alter?: Alter): JsonObject;
  remove(by: User, who: Someone, alter?: Alter): JsonObject;
  ban(by: User, who: Someone, alter?: Alter): JsonObject;
  leave(by: User, alter?: Alter): JsonObject;
  epoch(by: User, alter?: Alter): JsonObject;
  /** The next epoch, sealed by `by` for those members (the current readers by default). */
  nextEpoch(by: User, sealedFor?: readonly Pick<Member, "user" | "sealing_key">[]): JsonObject;
  /** The current epoch; sealed for `who`, unless it is epoch 0 or `who` is undefined. */
  currentEpoch(by: User, who?: Someone): JsonObject;
}

function sealEpoch(keys: ChannelKeys, epoch: number, secret: Uint8Array, by: User, to: Pick<Member, "user" | "sealing_key">): SealedText {
  const recipient = fromBase64url(to.sealing_key, 32) ?? new Uint8Array(32);
  return sealText(recipient, epochInfo(keys.state().channel, epoch, to.user, by.id), secret, keys.world.bytes(32));
}

function nextEpoch(keys: ChannelKeys, by: User, sealedFor: readonly Pick<Member, "user" | "sealing_key">[]): JsonObject {
  const pair = agreementPair(keys.world.bytes(32));
  keys.pairs.set(toBase64url(pair.public), pair);
  const number = keys.state().epoch + 1;
  const sealed = Object.fromEntries(sealedFor.map((member) => [member.user, { ...sealEpoch(keys, number, pair.private, by, member) }]));
  return { number, public: toBase64url(pair.public), sealed };
}

function currentEpoch(keys: ChannelKeys, by: User, who: Someone | undefined): JsonObject {
  const { epoch, epochKey } = keys.state();
  const pair = keys.pairs.get(epochKey ?? "");
  if (who === undefined || epoch === 0 || pair === undefined) return { number: epoch };
  const sealed = sealEpoch(keys, epoch, pair.private, by, { user: who.id, sealing_key: textAt(who.identity, "sealing_key") });
  return { number: epoch, sealed: { ...sealed } };
}

/** Makes the builders of a channel. */
export function membershipBuilder(keys: ChannelKeys): MembershipBuilder {
  const { world } = keys;
  const object = (by: User, action: string, parts: JsonObject, alter?: Alter): JsonObject => {
    const { channel, head } = keys.state();
    const base = { v: 1, action, channel, prev: head, sender: by.id, ...parts, created_at: world.now() };
    return altered("member", base, by.signing.seed, alter);
  };
  const others = (who: Someone): readonly Member[] => readers(keys.state()).filter(({ user }) => user !== who.id);
  const couldRead = (who: Someone): boolean => keys.state().members.get(who.id)?.flags.read === true;
  /** Whoever could read is taken the key away by a next epoch in the same object (epoch.required). */
  const without = (by: User, who: Someone): JsonObject => (couldRead(who) ? { next_epoch: nextEpoch(keys, by, others(who)) } : {});
  const changed = (by: User, who: Someone, flags: Flags): JsonObject => {
    if (flags.read === couldRead(who)) return {};
    return flags.read ? { epoch: currentEpoch(keys, by, who) } : without(by, who);
  };
  return {
    add: (by, who, flags, alter) => {
      const epoch = currentEpoch(keys, by, flags.read ? who : undefined);
      return object(by, "add", { member: { ...who.identity }, flags: { ...flags }, epoch }, alter);
    },
    change: (by, who, flags, alter) => object(by, "change", { user: who.id, flags: { ...flags }, ...changed(by, who, flags) }, alter),
    remove: (by, who, alter) => object(by, "remove", { user: who.id, ...without(by, who) }, alter),
    ban: (by, who, alter) => object(by, "ban", { user: who.id, ...without(by, who) }, alter),
    leave: (by, alter) => object(by, "leave", {}, alter),
    epoch: (by, alter) => object(by, "epoch", { next_epoch: nextEpoch(keys, by, readers(keys.state())) }, alter),
    nextEpoch: (by, sealedFor = readers(keys.state())) => nextEpoch(keys, by, sealedFor),
    currentEpoch: (by, who) => currentEpoch(keys, by, who),
  };
}
