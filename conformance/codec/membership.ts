// Checks a membership log by the tables of the chapter ChatChannel, over the probe's own state.
import { created, readers, stepped, type Flags, type Membership } from "../probe/actors/membership.ts";
import {
  hex,
  isCanonicalAgreementKey,
  isJsonObject,
  isSigningKey,
  isSmallAgreementKey,
  jsonAt,
  textAt,
  utf8,
  type JsonObject,
} from "../probe/wire/index.ts";
import { verifyObject } from "./objects.ts";
import { decoded, list, object, Refusal, type Op } from "./op.ts";

type Code = "malformed" | "bad-key" | "audience" | "forbidden" | "log-conflict" | "epoch-conflict";

function check(holds: boolean, code: Code): void {
  if (!holds) throw new Refusal(code);
}

function checkAgreementKey(text: string): void {
  const key = decoded(text, 32);
  check(isCanonicalAgreementKey(key) && !isSmallAgreementKey(key), "bad-key");
}

function checkIdentity(identity: JsonObject): void {
  check(isSigningKey(decoded(textAt(identity, "signing_key"), 32)), "bad-key");
  checkAgreementKey(textAt(identity, "sealing_key"));
}

function flagsIn(step: JsonObject): Flags {
  const flag = (name: string): boolean => jsonAt(step, "flags", name) === true;
  return { read: flag("read"), write: flag("write"), admin: flag("admin") };
}

/** Whom an object is about. */
function subjectOf(step: JsonObject): string {
  if (step["action"] === "add") return textAt(step, "member", "user");
  return step["action"] === "leave" || step["action"] === "epoch" ? textAt(step, "sender") : textAt(step, "user");
}

/** The epoch that an object of this action brings: in the others a member of that name is unknown. */
function nextOf(step: JsonObject): JsonObject | undefined {
  const next = step["next_epoch"];
  return step["action"] !== "add" && step["action"] !== "leave" && isJsonObject(next) ? next : undefined;
}

function currentOf(step: JsonObject): JsonObject | undefined {
  const current = step["epoch"];
  return (step["action"] === "add" || step["action"] === "change") && isJsonObject(current) ? current : undefined;
}

/** Every key that an object brings. */
function checkKeys(step: JsonObject): void {
  if (step["action"] === "add") checkIdentity(object(step, "member"));
  const next = nextOf(step);
  const current = currentOf(step)?.["sealed"];
  const sealed = [...Object.values(next === undefined ? {} : object(next, "sealed")), ...(current === undefined ? [] : [current])];
  for (const one of sealed) checkAgreementKey(textAt(one, "enc"));
  if (next !== undefined) checkAgreementKey(textAt(next, "public"));
}

/** The permission table. */
function isAllowed(state: Membership, step: JsonObject): boolean {
  const sender = textAt(step, "sender");
  const own = state.members.get(sender)?.flags;
  const subject = subjectOf(step);
  const [isMember, isBanned] = [state.members.has(subject), state.banned.has(subject)];
  const admins = [...state.members.values()].filter(({ flags }) => flags.admin);
  const isLastAdmin = admins.length === 1 && admins[0]?.user === subject;
  if (own === undefined) return false;
  if (step["action"] === "epoch") return own.read && own.write;
  if (state.kind === "dm") return false;
  if (step["action"] === "leave") return !isLastAdmin || state.members.size === 1;
  if (!own.admin) return false;
  if (step["action"] === "add") return !isMember && !isBanned;
  if (step["action"] === "change") return isMember && (flagsIn(step).admin || !isLastAdmin);
  if (step["action"] === "remove") return isBanned || (isMember && subject !== sender);
  return step["action"] === "ban" && subject !== sender && !isBanned;
}

/** The table of what an object does with the epoch. */
function checkEpoch(state: Membership, step: JsonObject): void {
  const before = state.members.get(subjectOf(step))?.flags.read === true;
  const after = flagsIn(step).read;
  const action = step["action"];
  const gives = (action === "add" && after) || (action === "change" && after && !before);
  const takes = before && (action === "remove" || action === "ban" || (action === "change" && !after));
  const next = nextOf(step);
  check((next !== undefined) === (takes || action === "epoch"), "epoch-conflict");
  if (next !== undefined) {
    check(next["number"] === state.epoch + 1, "epoch-conflict");
    const wanted = readers(stepped(state, step)).map(({ user }) => user);
    check(wanted.toSorted().join() === Object.keys(object(next, "sealed")).toSorted().join(), "epoch-conflict");
  }
  const current = currentOf(step);
  check((current !== undefined) === (action === "add" || gives), "epoch-conflict");
  if (current === undefined) return;
  check(current["number"] === state.epoch, "epoch-conflict");
  check(isJsonObject(current["sealed"]) === (gives && state.epoch !== 0), "epoch-conflict");
}

function step(state: Membership, next: JsonObject): Membership {
  check(next["channel"] === state.channel, "audience");
  const sender = state.members.get(textAt(next, "sender"));
  check(sender !== undefined, "forbidden");
  verifyObject("member", next, decoded(sender?.signing_key ?? "", 32));
  checkKeys(next);
  check(isAllowed(state, next), "forbidden");
  check(next["prev"] === state.head, "log-conflict");
  checkEpoch(state, next);
  return stepped(state, next);
}

function begin(creation: JsonObject): Membership {
  const peer = creation["peer"];
  const creator = object(creation, "creator");
  check(creation["kind"] !== "dm" || textAt(peer, "user") !== creator["user"], "malformed");
  checkIdentity(creator);
  if (creation["kind"] === "dm") checkIdentity(object(creation, "peer"));
  verifyObject("channel", creation, decoded(textAt(creator, "signing_key"), 32));
  return created(creation);
}

function byOctets(a: string, b: string): number {
  return hex(utf8(a)) < hex(utf8(b)) ? -1 : 1;
}

/** The operations on membership logs, by name. */
export const MEMBERSHIP_OPS: Readonly<Record<string, Op>> = {
  "membership.apply": (input) => {
    let state = begin(object(input, "creation"));
    for (const next of list(input, "objects")) {
      if (!isJsonObject(next)) throw new TypeError("an object of the log is none");
      state = step(state, next);
    }
    const members = [...state.members.values()]
      .sort((a, b) => byOctets(a.user, b.user))
      .map((one) => ({ ...one, flags: { ...one.flags } }));
    const key = state.epochKey === undefined ? {} : { epoch_public: state.epochKey };
    return { head: state.head, members, banned: [...state.banned].sort(byOctets), epoch: state.epoch, ...key, due: state.due };
  },
};
