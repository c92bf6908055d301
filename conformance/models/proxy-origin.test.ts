import { describe, expect, test } from "vitest";
import { admits, originLegMachine, proofOutcome, type Entrance } from "./proxy-origin.ts";

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
    expect(admits(there, next)).toBe(expected);
  });

  test("reads what the table says of a proof", () => {
    expect(proofOutcome(originLegMachine(), true)).toMatchObject({ live: true, others: "joined" });
    expect(proofOutcome(originLegMachine(), false)).toMatchObject({ live: false, others: undefined });
  });
});
