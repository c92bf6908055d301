import { readers, stepped, type Membership } from "../actors/membership.ts";
import { isJsonObject, jsonAt, textAt, type JsonObject } from "../wire/json.ts";
import { Refused, refuseIf } from "./refused.ts";
import { checkSealingKey, checkSigningKey } from "./message-body.ts";

/** Whether it would leave others behind without anybody who is `admin`. */
function isLastAdmin(state: Membership, user: string): boolean {
  const members = [...state.members.values()];
  return members.every((one) => one.user === user || !one.flags.admin) && state.members.get(user)?.flags.admin === true;
}

/** Whether the permission table allows an object (log.permission). */
export function isAllowed(state: Membership, object: JsonObject): boolean {
  const sender = textAt(object, "sender");
  const user = textAt(object, "user");
  const flags = state.members.get(sender)?.flags;
  if (flags === undefined) return false;
  if (object["action"] === "epoch") return flags.read && flags.write;
  if (state.kind === "dm") return false;
  if (object["action"] === "leave") return !isLastAdmin(state, sender) || state.members.size === 1;
  if (!flags.admin) return false;
  const isMember = state.members.has(user);
  const isBanned = state.banned.has(user);
  switch (object["action"]) {
    case "add": {
      const added = textAt(object, "member", "user");
      return !state.members.has(added) && !state.banned.has(added);
    }
    case "change":
      return isMember && (!isLastAdmin(state, user) || jsonAt(object, "flags", "admin") === true);
    case "remove":
      return user !== sender && (isMember || isBanned);
    case "ban":
      return user !== sender && !isBanned;
    default:
      return false;
  }
}

/** Refuses with `bad-key` what an object brings of keys: of the member, of the epoch, each `enc` (log.bad-keys). */
export function checkKeys(object: JsonObject): void {
  if (object["action"] === "add") {
    checkSigningKey(textAt(object, "member", "signing_key"));
    checkSealingKey(textAt(object, "member", "sealing_key"));
  }
  const next = object["next_epoch"];
  const sealed = jsonAt(object, "epoch", "sealed");
  if (isJsonObject(next)) checkSealingKey(textAt(next, "public"));
  const all = isJsonObject(next) && isJsonObject(next["sealed"]) ? Object.values(next["sealed"]) : [];
  for (const one of sealed === undefined ? all : [...all, sealed]) checkSealingKey(textAt(one, "enc"));
}

/** Refuses with `epoch-conflict` what the table of the section Epochs does not have. */
export function checkEpoch(state: Membership, object: JsonObject): void {
  const conflict = (condition: boolean): void => refuseIf(condition, "epoch-conflict", { epoch: state.epoch });
  const user = object["action"] === "add" ? textAt(object, "member", "user") : textAt(object, "user");
  const before = state.members.get(user)?.flags.read === true;
  const after = readers(stepped(state, object)).some((one) => one.user === user);
  const action = textAt(object, "action");
  const gives = (action === "add" || action === "change") && !before && after;
  const takes = ["remove", "ban", "change"].includes(action) && before && !after;
  if (action === "add" || action === "change") {
    conflict((gives || action === "add") !== (object["epoch"] !== undefined));
    if (object["epoch"] !== undefined) {
      conflict(jsonAt(object, "epoch", "number") !== state.epoch);
      conflict((jsonAt(object, "epoch", "sealed") !== undefined) !== (gives && state.epoch !== 0));
    }
  }
  if (action === "add" || action === "leave") return;
  const next = object["next_epoch"];
  conflict((takes || action === "epoch") !== (next !== undefined)); // epoch.required, epoch.superfluous
  if (!isJsonObject(next)) return;
  conflict(next["number"] !== state.epoch + 1);
  const sealedFor = Object.keys(isJsonObject(next["sealed"]) ? next["sealed"] : {}).toSorted();
  const wanted = readers(stepped(state, object)).map((one) => one.user);
  conflict(sealedFor.join(" ") !== wanted.toSorted().join(" ")); // epoch.readers
}

/** Refuses with `log-conflict`, naming the head, an object that does not follow it (log.prev). */
export function checkPrev(state: Membership, object: JsonObject): void {
  if (textAt(object, "prev") !== state.head) throw new Refused("log-conflict", { head: state.head });
}
