import { expect, test } from "vitest";
import machines from "../../../schemas/v1/machines.json" with { type: "json" };
import type { Challenge, Welcome } from "../../../schemas/v1/types.ts";
import type { LegEffect, LegEvent, LegState } from "./leg.ts";
import { REACHING, legStep } from "./leg.ts";

const challenge = { type: "challenge" } as Challenge;
const own = { type: "welcome" } as Welcome;
const message = { bytes: Uint8Array.of(1), isBinary: true };
const run = (from: LegState, ...events: readonly LegEvent[]): readonly [LegState, readonly LegEffect[]] =>
  events.reduce<readonly [LegState, readonly LegEffect[]]>(([state], event) => legStep(state, event), [from, []]);

const [presenting] = run(REACHING, { type: "document", listed: true });
const [presented] = run(presenting, { type: "challenge", challenge, fits: true });
const [live] = run(presented, { type: "welcome", own });
const said = (code: string): LegEvent => ({ type: "origin-message", message, said: code });

const name = (effect: LegEffect): string => {
  if (effect.type === "error") return `error ${effect.code}`;
  return effect.type === "close-user" ? `close ${effect.code} ${String(effect.close)}` : effect.type;
};
const failed = ["error peer-failed", "close peer-failed 4039", "close-origin"];

const rows: readonly (readonly [string, LegState, readonly LegEvent[], LegState["phase"], readonly string[]])[] = [
  ["document that lists it", REACHING, [{ type: "document", listed: true }], "presenting", ["open"]],
  ["document otherwise", REACHING, [{ type: "document", listed: false }], "gone", ["error audience", "close audience 4010"]],
  ["no document", REACHING, [{ type: "failed", code: "key-changed" }], "gone", ["error key-changed", "close key-changed 4038"]],
  ["5000 ms over", REACHING, [{ type: "time-over" }], "gone", ["error peer-failed", "close peer-failed 4039"]],
  [
    "message of the user while reaching",
    REACHING,
    [{ type: "user-message", message }],
    "gone",
    ["error unexpected-message", "close unexpected-message 4027"],
  ],
  ["socket closed while reaching", REACHING, [{ type: "user-closed" }], "gone", []],
  ["challenge that fits", presenting, [{ type: "challenge", challenge, fits: true }], "presenting", ["present"]],
  ["challenge otherwise", presenting, [{ type: "challenge", challenge, fits: false }], "gone", failed],
  ["second challenge", presented, [{ type: "challenge", challenge, fits: true }], "gone", failed],
  ["welcome that verifies", presented, [{ type: "welcome", own }], "live", ["welcome"]],
  ["welcome otherwise", presented, [{ type: "welcome", own: undefined }], "gone", failed],
  ["welcome before the challenge", presenting, [{ type: "welcome", own }], "gone", failed],
  ["error of the origin", presented, [{ type: "error", code: "refused" }], "gone", ["error refused", "close refused 4013", "close-origin"]],
  [
    "error that nobody knows",
    presented,
    [{ type: "error", code: "new-one" }],
    "gone",
    ["error new-one", "close new-one 4039", "close-origin"],
  ],
  ["unreadable message of the origin", presented, [{ type: "origin-unreadable" }], "gone", failed],
  ["origin closed while presenting", presented, [{ type: "origin-closed", close: 1006 }], "gone", failed],
  ["5000 ms over while presenting", presented, [{ type: "time-over" }], "gone", failed],
  [
    "message of the user while presenting",
    presented,
    [{ type: "user-message", message }],
    "gone",
    ["error unexpected-message", "close unexpected-message 4027", "close-origin"],
  ],
  ["socket closed while presenting", presented, [{ type: "user-closed" }], "gone", ["close-origin"]],
  ["message of the user", live, [{ type: "user-message", message }], "live", ["to-origin"]],
  ["message of the origin", live, [said("rate-limited")], "live", ["to-user"]],
  ["origin closed after an error", live, [said("displaced"), { type: "origin-closed", close: 4028 }], "gone", ["close displaced 4028"]],
  [
    "origin closed after closed",
    live,
    [said("tunnel-closed"), { type: "origin-closed", close: 4022 }],
    "gone",
    ["close tunnel-closed 4022"],
  ],
  [
    "origin closed after an error that nobody knows",
    live,
    [said("new-one"), { type: "origin-closed", close: 4099 }],
    "gone",
    ["close new-one 4099"],
  ],
  ["origin gone after an error that closes nothing", live, [said("bad-frame"), { type: "origin-closed", close: 1006 }], "gone", failed],
  ["origin closed otherwise", live, [{ type: "origin-closed", close: 1000 }], "gone", failed],
  ["socket closed", live, [{ type: "user-closed" }], "gone", ["close-origin"]],
  [
    "vtserver stops",
    live,
    [{ type: "stopped", code: "shutting-down" }],
    "gone",
    ["error shutting-down", "close shutting-down 4036", "close-origin"],
  ],
  ["anything after the end", { phase: "gone" }, [{ type: "origin-closed", close: 1000 }], "gone", []],
];

test.for(rows)("%s", ([, from, events, phase, effects]) => {
  const [state, last] = run(from, ...events);
  expect([state.phase, last.map(name)]).toEqual([phase, effects]);
});

test("the states are those of the chapter", () => {
  const machine = machines.find((one) => one.name === "proxy-leg");
  expect(new Set(machine?.states)).toEqual(new Set(["challenged", "reaching", "presenting", "live", "gone"]));
});
