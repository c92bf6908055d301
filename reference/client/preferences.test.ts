import { expect, test } from "vitest";
import type { MembershipState } from "../protocol/membership/index.ts";
import { memoryStore } from "./ports.ts";
import { createPreferences } from "./preferences.ts";

const log = (kind: "dm" | "group", creator: string): MembershipState => ({ kind, creator, channel: "c" }) as MembershipState;
const alice = "@alice:a.example";
const bob = "@bob:a.example";

test.for([
  ["dm", alice, undefined, false, true],
  ["dm", alice, false, false, false],
  ["dm", bob, undefined, false, false],
  ["dm", bob, true, false, false],
  ["dm", bob, undefined, true, true],
  ["dm", bob, false, true, false],
  ["group", bob, undefined, false, false],
  ["group", bob, true, false, true],
  ["group", alice, undefined, false, false],
] as const)("a %s by %s, choice %s, accepted %s: rings %s for Alice", async ([kind, creator, choice, accepted, rings]) => {
  // notify.default, notify.choice, notify.accepted
  const preferences = createPreferences(memoryStore());
  if (choice !== undefined) await preferences.setRing("c", choice);
  if (accepted) await preferences.acceptDm("c");
  expect(await preferences.wantsRing(log(kind, creator), alice)).toBe(rings);
  await preferences.setRing("c", undefined);
  expect(await preferences.wantsRing(log(kind, creator), alice)).toBe(kind === "dm" && (creator === alice || accepted));
});
