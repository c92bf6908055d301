import { describe, expect, test } from "vitest";
import { answerTo, originLegMachine, type Entrance } from "./proxy-origin.ts";
import { outcomeOf } from "./relay.ts";

const machine = originLegMachine();
const BOTH = { read: true, write: true };
const READER = { read: true, write: false };
const NONE = { read: false, write: false };
const at = (way: Entrance["way"], issuedAt: number): Entrance => ({ way, issuedAt });

describe("the model of a tunnel with connections by proxy", () => {
  test.each([
    ["nobody there", undefined, at("proxy", 1), "welcome"],
    ["a proof after a direct connection", at("direct", 1), at("proxy", 2), "welcome"],
    ["a proof of the same time", at("direct", 2), at("proxy", 2), "welcome"],
    ["a proof from before a direct connection", at("direct", 2), at("proxy", 1), "displaced"],
    ["a proof from before another proof", at("proxy", 2), at("proxy", 1), "welcome"],
    ["a direct connection after a proof", at("proxy", 2), at("direct", 1), "welcome"],
  ] as const)("decides about %s", (_, there, next, expected) => {
    expect(answerTo(machine, { next, there, roles: BOTH, rights: BOTH })).toBe(expected);
  });

  test.each([
    ["a connect of a reader who wants to write", at("direct", 1), READER, "role-denied"],
    ["a connect of nobody", at("direct", 1), NONE, "refused"],
    ["a proof of a reader who wants to write", at("proxy", 1), READER, "refused"],
    ["a proof of nobody", at("proxy", 1), NONE, "refused"],
  ] as const)("knows the answer to %s", (_, next, rights, expected) => {
    expect(answerTo(machine, { next, there: undefined, roles: BOTH, rights })).toBe(expected);
  });

  test("reads that the others are told of a welcomed proof", () => {
    expect(outcomeOf(machine, "verifying", "document", "passes the other checks").others).toBe("joined");
  });
});
