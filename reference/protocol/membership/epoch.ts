import { ProtocolError } from "../error.ts";
import { membersAfter } from "./members-after.ts";
import type { CurrentEpoch, MembershipObject, NextEpoch } from "./objects.ts";
import { nextEpochOf, subjectOf } from "./objects.ts";
import type { EpochState, MembershipState } from "./state.ts";
import { flagsOf, readersOf } from "./state.ts";

/**
 * Checks what a step does with the epoch key: who loses reading takes the key along, so the same object brings the next; who gains it
 * is given the current one.
 *
 * @throws ProtocolError `epoch-conflict`, with the current epoch in `details.epoch`.
 */
export function checkEpoch(state: MembershipState, object: MembershipObject): void {
  const conflict = epochConflict(state, object);
  if (conflict !== undefined) throw new ProtocolError("epoch-conflict", conflict, { details: { epoch: state.epoch.number } });
}

function epochConflict(state: MembershipState, object: MembershipObject): string | undefined {
  const next = nextEpochOf(object);
  const before = flagsOf(state, subjectOf(object)).read;
  switch (object.action) {
    case "leave":
      return undefined;
    case "epoch":
      return nextConflict(state, object, object.next_epoch);
    case "add":
      return currentConflict(state, object.epoch, object.flags.read);
    case "change":
      if (!before && object.flags.read) {
        if (next !== undefined) return "a next epoch where nobody loses reading";
        return object.epoch === undefined ? "reading is given without the key" : currentConflict(state, object.epoch, true);
      }
      if (object.epoch !== undefined) return "an epoch where reading is not given";
      return lossConflict(state, object, next, before && !object.flags.read);
    case "remove":
    case "ban":
      return lossConflict(state, object, next, before);
  }
}

function lossConflict(state: MembershipState, object: MembershipObject, next: NextEpoch | undefined, loss: boolean): string | undefined {
  // epoch.required, epoch.superfluous
  if (loss !== (next !== undefined)) return loss ? "reading is taken without the next epoch" : "a next epoch where nobody loses reading";
  return next === undefined ? undefined : nextConflict(state, object, next);
}

function nextConflict(state: MembershipState, object: MembershipObject, next: NextEpoch): string | undefined {
  // epoch.next
  if (next.number !== state.epoch.number + 1) return "not the next epoch";
  // epoch.readers
  const readers = readersOf({ ...state, members: membersAfter(state, object) });
  const exact = Object.keys(next.sealed).length === readers.length && readers.every((user) => Object.hasOwn(next.sealed, user));
  return exact ? undefined : "an epoch that is not sealed for exactly the readers";
}

function currentConflict(state: MembershipState, epoch: CurrentEpoch, read: boolean): string | undefined {
  // epoch.add-current
  if (epoch.number !== state.epoch.number) return "not the current epoch";
  // epoch.add-sealed: epoch 0 has no key to seal.
  const wanted = read && state.epoch.number !== 0;
  return wanted === (epoch.sealed !== undefined) ? undefined : "sealed for one who cannot read, or not for one who can";
}

/** The epoch after a step that was checked. */
export function epochAfter(state: MembershipState, object: MembershipObject): EpochState {
  const next = nextEpochOf(object);
  if (next !== undefined) return { number: next.number, public: next.public, due: false };
  // epoch.leave-due
  const readerLeft = object.action === "leave" && flagsOf(state, object.sender).read;
  return readerLeft ? { ...state.epoch, due: true } : state.epoch;
}
