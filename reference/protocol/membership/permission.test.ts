import { describe, expect, test } from "vitest";
import type { Flags, MembershipObject } from "./objects.ts";
import { isPermitted } from "./permission.ts";
import type { Member, MembershipState } from "./state.ts";

// The permission table of the chapter, written a second time as a function of what can differ, and compared over every combination.

const ALL_FLAGS = Array.from({ length: 8 }, (_, n): Flags => ({ read: (n & 4) !== 0, write: (n & 2) !== 0, admin: (n & 1) !== 0 }));
const ACTIONS = ["add", "change", "remove", "ban", "leave", "epoch"] as const;
const ACTOR = "@actor:a.example";
const TARGET = "@target:a.example";
const keys = { signing_key: "", sealing_key: "" };

type Standing = Flags | "banned" | "stranger";
interface Case {
  readonly kind: "group" | "dm";
  readonly action: (typeof ACTIONS)[number];
  readonly actor: Standing;
  readonly target: Standing | "self";
  readonly given: Flags;
}

const isMember = (standing: Standing | "self"): standing is Flags => typeof standing === "object";

function stateOf({ kind, actor, target }: Case): MembershipState {
  const standings: readonly (readonly [string, Standing | "self"])[] = [
    [ACTOR, actor],
    [TARGET, target],
  ];
  const members = standings.flatMap(([user, standing]): [string, Member][] =>
    isMember(standing) ? [[user, { user, ...keys, flags: standing }]] : [],
  );
  const banned = standings.filter(([, standing]) => standing === "banned").map(([user]) => user);
  return {
    channel: "c",
    kind,
    server: "a.example",
    creator: ACTOR,
    head: "h",
    members: Object.fromEntries(members),
    banned,
    epoch: { number: 1, due: false },
  };
}

function objectOf({ action, target, given }: Case): MembershipObject {
  const user = target === "self" ? ACTOR : TARGET;
  return {
    v: 1,
    action,
    channel: "c",
    prev: "h",
    sender: ACTOR,
    user,
    member: { user, ...keys },
    flags: given,
    sig: "",
  } as unknown as MembershipObject;
}

/** What the table says. */
function allowed({ kind, action, actor, target, given }: Case): boolean {
  if (!isMember(actor)) return false;
  if (action === "epoch") return actor.read && actor.write;
  if (kind === "dm") return false;
  const others = target === "self" ? [] : [target].filter(isMember);
  if (action === "leave") return !actor.admin || others.length === 0 || others.some(({ admin }) => admin);
  if (!actor.admin) return false;
  switch (action) {
    case "add":
      return target === "stranger";
    case "change":
      // The acting admin stays one unless the change is about the actor, who is then the last one.
      return target === "self" ? given.admin : isMember(target);
    case "remove":
      return target !== "self" && target !== "stranger";
    case "ban":
      return target !== "self" && target !== "banned";
  }
}

const standings: readonly Standing[] = [...ALL_FLAGS, "banned", "stranger"];

describe.each(["group", "dm"] as const)("in a %s", (kind) => {
  test.each(ACTIONS)("%s is for those to whom the table gives it", (action) => {
    let granted = 0;
    for (const actor of standings) {
      for (const target of [...standings, "self"] as const) {
        for (const given of ALL_FLAGS) {
          const one: Case = { kind, action, actor, target, given };
          expect(isPermitted(stateOf(one), objectOf(one)), JSON.stringify(one)).toBe(allowed(one));
          if (allowed(one)) granted++;
        }
      }
    }
    // A table that grants nothing would be kept by a function that refuses everything.
    if (kind === "group" || action === "epoch") expect(granted).toBeGreaterThan(0);
  });
});

test("an admin who is not the last one gives up admin, and leaves", () => {
  const flags: Flags = { read: true, write: true, admin: true };
  const both: Case = { kind: "group", action: "leave", actor: flags, target: flags, given: { ...flags, admin: false } };
  expect(isPermitted(stateOf(both), objectOf(both))).toBe(true);
  const change = { ...objectOf({ ...both, action: "change", target: "self" }) };
  expect(isPermitted(stateOf(both), change)).toBe(true);
});
