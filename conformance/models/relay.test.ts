import { describe, expect, test } from "vitest";
import { connectionMachine, outcomeOf, relayModel, type RelayModel, type Seat } from "./relay.ts";

const machine = connectionMachine();
const BOTH = { read: true, write: true };

function seat(model: RelayModel, number: number, user: number, roles = BOTH, device = `d${String(number)}`): Seat {
  return model.welcomed({ number, user, device, roles }).seat;
}

describe("the model of a relay", () => {
  test.each(machine.transitions.map((row) => [`${row.state}, ${row.event}, ${row.guard ?? "-"}`, row] as const))("reads %s", (_, row) => {
    const { live, errors } = outcomeOf(machine, row.state, row.event, row.guard);
    expect(live).toBe(row.next === "live");
    const named = (row.effects ?? "").includes("`error` with");
    expect(errors.length > 0).toBe(named);
  });

  test("tells the others of a newcomer, and sends them its frames", () => {
    const model = relayModel(machine);
    const [a, b, c] = [seat(model, 1, 0), seat(model, 2, 0, { read: false, write: true }), seat(model, 3, 1)];
    expect(a.told).toEqual([2, 3].map((connection) => ({ type: "joined", connection })));
    model.frame(c, Uint8Array.of(1));
    expect([a.frames.length, b.frames.length, c.frames.length]).toEqual([1, 0, 0]);
  });

  test("drops the frames of a non-writer and those under a foreign number", () => {
    const model = relayModel(machine);
    const [a, b] = [seat(model, 1, 0), seat(model, 2, 0, { read: true, write: false })];
    model.frame(b, Uint8Array.of(1));
    model.foreignFrame(a);
    expect([a.frames, b.notice, a.errors]).toEqual([[], "must", ["bad-frame"]]);
  });

  test("gives the place of a device to its newer connection", () => {
    const model = relayModel(machine);
    const [a, b] = [seat(model, 1, 0), seat(model, 2, 1, BOTH, "same")];
    const { displaced } = model.welcomed({ number: 3, user: 1, device: "same", roles: BOTH });
    expect(displaced).toEqual({ seat: b, errors: ["displaced"] });
    expect(a.told.map(({ type, connection }) => `${type} ${String(connection)}`)).toEqual(["joined 2", "left 2", "joined 3"]);
  });

  test("takes a role, or the connection when no role is left", () => {
    const model = relayModel(machine);
    const [a, b, c] = [seat(model, 1, 0), seat(model, 2, 1), seat(model, 3, 1, { read: false, write: true })];
    expect(model.taken(1, "write")).toEqual([{ seat: c, errors: ["rights-lost"] }]);
    expect(b.roles).toEqual({ read: true, write: false });
    expect(a.told.slice(-2)).toEqual([
      { type: "roles", connection: 2 },
      { type: "left", connection: 3 },
    ]);
    expect(model.seats).toEqual([a, b]);
  });

  test("knows no row that is not in the table", () => {
    expect(() => outcomeOf(machine, "live", "lunch")).toThrow("lunch");
  });
});
