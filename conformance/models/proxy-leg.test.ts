import { describe, expect, test } from "vitest";
import { legModel, legOutcome, proxyLegMachine } from "./proxy-leg.ts";

const machine = proxyLegMachine();

describe("the model of a proxy's leg", () => {
  test.each(machine.transitions.map((row) => [`${row.state}, ${row.event}, ${row.guard ?? "-"}`, row] as const))("reads %s", (_, row) => {
    const { state, errors } = legOutcome(machine, row.state, row.event, row.guard);
    expect(state).toBe(row.next);
    expect(errors.length > 0).toBe((row.effects ?? "").includes("`error` with"));
  });

  test("remembers what each end is to get", () => {
    const leg = legModel(machine, "d1@bob:b.example");
    leg.says("user", "01");
    leg.says("origin", '{"type":"ping","n":1}');
    expect([leg.state, leg.toOrigin, leg.toUser]).toEqual(["live", ["01"], ['{"type":"ping","n":1}']]);
  });

  test("ends with peer-failed where the origin gives no reason", () => {
    expect(legModel(machine, "d").ends("origin closed", "otherwise")).toEqual({ state: "gone", errors: ["peer-failed"] });
    expect(legModel(machine, "d").ends("origin closed", "after an `error` or `closed`")).toEqual({ state: "gone", errors: [] });
  });

  test("does not end by what a user says", () => {
    expect(() => legModel(machine, "d").ends("message of the user")).toThrow("goes on");
  });
});
