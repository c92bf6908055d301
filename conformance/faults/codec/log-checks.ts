// The membership log, checked step by step: a wrong codec leaves a step out.
import { SUITE } from "../../../reference/codec/suite.ts";
import type { ChannelCreation, MembershipObject, MembershipState } from "../../../reference/protocol/index.ts";
import { ProtocolError, compareIds, idOf, malformed, verifyObject } from "../../../reference/protocol/index.ts";
import { EPOCH_RULES } from "../../../reference/protocol/membership/epoch.ts";
import { checkMemberKeys, checkStepKeys } from "../../../reference/protocol/membership/keys.ts";
import { isPermitted } from "../../../reference/protocol/membership/permission.ts";
import { firstState, memberOf } from "../../../reference/protocol/membership/state.ts";
import { applyStep } from "../../../reference/protocol/membership/step.ts";
import type { Alteration } from "./codec-fault.ts";
import { replacing } from "./codec-fault.ts";

type State = MembershipState;
type Step = MembershipObject;

/** What is asked of each object, in the order of the chapter, and what comes of it. */
export interface LogChecks {
  readonly peer: boolean;
  readonly creatorSigned: boolean;
  keys(check: () => void, step: Step | undefined): void;
  channel(state: State, step: Step): boolean;
  /** Whether who is no member is refused as such. */
  readonly strangers: boolean;
  readonly signed: boolean;
  permitted(state: State, step: Step): boolean;
  prev(state: State, step: Step): boolean;
  /** The rules about epochs that are left out. */
  readonly without: readonly string[];
  after(next: State, step: Step, before: State): State;
  out(result: Result): object;
}

interface Result {
  readonly head: string;
  readonly members: readonly object[];
  readonly banned: readonly string[];
  readonly epoch: number;
  readonly epoch_public?: string;
  readonly due: boolean;
}

const RIGHT: LogChecks = {
  peer: true,
  creatorSigned: true,
  keys: (check) => {
    check();
  },
  channel: (state, step) => step.channel === state.channel,
  strangers: true,
  signed: true,
  permitted: isPermitted,
  prev: (state, step) => step.prev === state.head,
  without: [],
  after: (next) => next,
  out: (result) => result,
};

/** What was computed of an object before: signatures and ids are the same however wrong a codec is. */
const known = new WeakMap<object, Map<string, Promise<unknown>>>();

async function once<T>(object: object, name: string, compute: () => Promise<T>): Promise<T> {
  const results = known.get(object) ?? new Map<string, Promise<unknown>>();
  known.set(object, results);
  const result = (results.get(name) as Promise<T> | undefined) ?? compute();
  results.set(name, result);
  return result;
}

function signedBy(label: "channel" | "member", object: object, key: string): Promise<void> {
  return once(object, `signed by ${key}`, () => verifyObject(SUITE, label, object, key));
}

const wrongKeys = new WeakMap<object, ProtocolError | "none">();

/** Checks the keys in an object, or remembers what was wrong with them. */
function checkOnce(object: object, check: () => void): void {
  const found = wrongKeys.get(object) ?? wrongKey(check);
  wrongKeys.set(object, found);
  if (found !== "none") throw found;
}

function wrongKey(check: () => void): ProtocolError | "none" {
  try {
    check();
    return "none";
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
}

async function begin(checks: LogChecks, creation: ChannelCreation): Promise<State> {
  const identities = creation.kind === "dm" ? [creation.creator, creation.peer] : [creation.creator];
  if (checks.peer && creation.kind === "dm" && creation.peer.user === creation.creator.user) throw malformed("a DM with oneself");
  for (const identity of identities) {
    checks.keys(() => {
      checkOnce(identity, () => checkMemberKeys(identity));
    }, undefined);
  }
  if (checks.creatorSigned) await signedBy("channel", creation, creation.creator.signing_key);
  return firstState(creation, await once(creation, "id", () => idOf(SUITE, "channel", creation)));
}

function refuse(code: "audience" | "forbidden" | "log-conflict" | "epoch-conflict"): ProtocolError {
  return new ProtocolError(code, "refused by a wrong codec");
}

async function step(checks: LogChecks, state: State, object: Step): Promise<State> {
  if (!checks.channel(state, object)) throw refuse("audience");
  const sender = memberOf(state, object.sender) ?? (checks.strangers ? undefined : memberOf(state, state.creator));
  if (sender === undefined) throw refuse("forbidden");
  if (checks.signed) await signedBy("member", object, sender.signing_key);
  checks.keys(() => {
    checkOnce(object, () => checkStepKeys(object));
  }, object);
  if (!checks.permitted(state, object)) throw refuse("forbidden");
  if (!checks.prev(state, object)) throw refuse("log-conflict");
  const rules = EPOCH_RULES.filter(({ id }) => !checks.without.includes(id));
  if (rules.some((rule) => rule.conflict(state, object) !== undefined)) throw refuse("epoch-conflict");
  const next = await applyStep(SUITE, state, object);
  return checks.after(next, object, state);
}

/** Applies membership logs with other checks. */
export function applying(change: Partial<LogChecks>): Alteration {
  const checks = { ...RIGHT, ...change };
  return replacing<"MembershipApplyIn">("membership.apply", async ({ creation, objects }) => {
    let state = await begin(checks, creation as unknown as ChannelCreation);
    for (const object of objects as unknown as readonly Step[]) state = await step(checks, state, object);
    const { head, members, banned, epoch } = state;
    return checks.out({
      head,
      members: Object.values(members).sort((a, b) => compareIds(a.user, b.user)),
      banned: banned.toSorted(compareIds),
      epoch: epoch.number,
      ...(epoch.public === undefined ? {} : { epoch_public: epoch.public }),
      due: epoch.due,
    });
  });
}
