import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { ProtocolError } from "../error.ts";
import { membersAfter } from "./members-after.ts";
import type { MembershipObject } from "./objects.ts";
import { currentEpochOf, nextEpochOf, subjectOf } from "./objects.ts";
import type { EpochState, MembershipState } from "./state.ts";
import { flagsOf, readersOf } from "./state.ts";

/** A rule on what a step does with the epoch key, named by its requirement. */
export interface EpochRule {
  readonly id: RequirementId;
  /** Why the step is refused, or undefined. */
  conflict(state: MembershipState, object: MembershipObject): string | undefined;
}

/** Who loses reading takes the key along, so the same object brings the next one; who gains it is given the current one. */
export const EPOCH_RULES: readonly EpochRule[] = [
  {
    id: "epoch.required",
    conflict: (state, object) =>
      takesReading(state, object) && nextEpochOf(object) === undefined ? "reading is taken without the next epoch" : undefined,
  },
  {
    id: "epoch.superfluous",
    conflict: (state, object) =>
      object.action !== "epoch" && !takesReading(state, object) && nextEpochOf(object) !== undefined
        ? "a next epoch where nobody loses reading"
        : undefined,
  },
  {
    id: "epoch.next",
    conflict(state, object) {
      const next = nextEpochOf(object);
      return next === undefined || next.number === state.epoch.number + 1 ? undefined : "not the next epoch";
    },
  },
  {
    id: "epoch.readers",
    conflict(state, object) {
      const next = nextEpochOf(object);
      if (next === undefined) return undefined;
      const readers = readersOf({ ...state, members: membersAfter(state, object) });
      const exact = Object.keys(next.sealed).length === readers.length && readers.every((user) => Object.hasOwn(next.sealed, user));
      return exact ? undefined : "an epoch that is not sealed for exactly the readers";
    },
  },
  {
    id: "epoch.add-current",
    conflict(state, object) {
      if (object.action !== "add" && !givesReading(state, object)) return undefined;
      return currentEpochOf(object)?.number === state.epoch.number ? undefined : "not the current epoch";
    },
  },
  {
    id: "epoch.add-sealed",
    conflict(state, object) {
      const epoch = currentEpochOf(object);
      if (object.action === "change" && !givesReading(state, object)) {
        return epoch === undefined ? undefined : "an epoch where reading is not given";
      }
      // Epoch 0 has no key to seal.
      const wanted = givesReading(state, object) && state.epoch.number !== 0;
      return wanted === (epoch?.sealed !== undefined) ? undefined : "sealed for one who cannot read, or not for one who can";
    },
  },
];

/**
 * Checks what a step does with the epoch key.
 *
 * @throws ProtocolError `epoch-conflict`, with the current epoch in `details.epoch`.
 */
export function checkEpoch(state: MembershipState, object: MembershipObject): void {
  for (const rule of EPOCH_RULES) {
    const conflict = rule.conflict(state, object);
    if (conflict !== undefined) throw new ProtocolError("epoch-conflict", conflict, { details: { epoch: state.epoch.number } });
  }
}

/** Whether a step of others takes reading from somebody; who leaves takes it along. */
function takesReading(state: MembershipState, object: MembershipObject): boolean {
  const before = flagsOf(state, subjectOf(object)).read;
  switch (object.action) {
    case "remove":
    case "ban":
      return before;
    case "change":
      return before && !object.flags.read;
    case "add":
    case "leave":
    case "epoch":
      return false;
  }
}

function givesReading(state: MembershipState, object: MembershipObject): boolean {
  if (object.action === "add") return object.flags.read;
  return object.action === "change" && object.flags.read && !flagsOf(state, object.user).read;
}

/** The epoch after a step that was checked. */
export function epochAfter(state: MembershipState, object: MembershipObject): EpochState {
  const next = nextEpochOf(object);
  if (next !== undefined) return { number: next.number, public: next.public, due: false };
  // epoch.leave-due
  const readerLeft = object.action === "leave" && flagsOf(state, object.sender).read;
  return readerLeft ? { ...state.epoch, due: true } : state.epoch;
}
