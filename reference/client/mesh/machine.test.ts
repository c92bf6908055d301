import { expect, test } from "vitest";
import type { MeshEvent, MeshRules, MeshState, Seat } from "./machine.ts";
import { NOT_JOINED, REFRESH_MS, meshStep } from "./machine.ts";
import type { Signal } from "./signal.ts";

const [OWN, BOB, CAL] = ["phone@ann:a.example", "laptop@bob:a.example", "tablet@cal:a.example"];

/** A device under test, and all that it is to do. */
function device(omitted: readonly string[] = []) {
  let drawn = 0;
  const rules: MeshRules = { own: OWN, draw: () => `id${String(++drawn)}`, omits: (check) => omitted.includes(check) };
  let state: MeshState = NOT_JOINED;
  return {
    state: () => state,
    /** What is done at once, in short. */
    on(...events: readonly MeshEvent[]): readonly string[] {
      return events.flatMap((event) => {
        const step = meshStep(rules, state, event);
        state = step.state;
        return step.effects.map((effect) =>
          [
            effect.do,
            ...("device" in effect ? [effect.device.split("@")[0]] : []),
            ...("session" in effect ? [effect.join_state, effect.session] : []),
          ].join(" "),
        );
      });
    },
  };
}

const seat = (name: string, seq: number, session: string): Seat => ({ device: name, seq, session });
const view = (...seats: readonly Seat[]): MeshEvent => ({ is: "view", seats });
const signal = (type: "offer" | "answer", from: string, session: string, negotiation: string, addressed = true): MeshEvent => {
  const said: Signal = { type, from, session, negotiation, addressed, sdp: "v=0" };
  return { is: "signal", signal: said };
};
const JOIN: MeshEvent = { is: "join" };
const accepted = (session: string): MeshEvent => ({ is: "accepted", session });
const bob = seat(BOB, 5, "b1");

test("whoever joined later offers, once its own JOINED is answered and read", () => {
  const { on } = device();
  expect(on(view(bob), JOIN)).toEqual(["post JOINED id1", "wake"]);
  expect(on(view(bob, seat(OWN, 9, "id1")))).toEqual([]);
  expect(on(accepted("id1"))).toEqual(["begin laptop", "offer laptop"]);
  const early = device();
  early.on(view(bob), JOIN);
  expect(early.on(accepted("id1"))).toEqual([]);
  expect(early.on(view(bob, seat(OWN, 9, "id1")))).toHaveLength(2);
});

test("what was read before the own JOINED is answered is taken in its order", () => {
  const { on } = device();
  on(JOIN, view(seat(OWN, 9, "id1")), view(seat(OWN, 9, "id1"), seat(CAL, 10, "c1")), signal("offer", CAL, "c1", "n1"));
  expect(on(accepted("id1")).map((text) => text.split(" ")[0])).toEqual(["begin", "answer"]);
});

test("a session that is over is left for a new one, and all connections are made anew", () => {
  const { on, state } = device();
  on(JOIN, accepted("id1"), view(bob, seat(OWN, 9, "id1")));
  expect(on({ is: "tick" })).toEqual(["post JOINED id1", "wake"]);
  expect(on({ is: "refused", session: "id1", why: "over" }).map((text) => text.split(" ")[0])).toEqual(["close", "post", "wake"]);
  expect(state().session).not.toBe("id1");
  const { session } = state();
  expect(on({ is: "refused", session: "id1", why: "over" })).toEqual([]);
  expect(on(view(bob, seat(OWN, 9, "id1")), accepted(session))).toEqual([]);
  expect(on(view(bob, seat(OWN, 12, session)))).toHaveLength(2);
});

test("a refresh that does not get through is followed by the next; a JOINED is tried again with a new session", () => {
  const { on, state } = device();
  on(JOIN);
  expect(on({ is: "refused", session: "id1", why: "passing" })).toEqual(["wake"]);
  expect(on({ is: "tick" })).toEqual(["post JOINED id2", "wake"]);
  on(accepted("id2"));
  expect(on({ is: "refused", session: "id2", why: "passing" })).toEqual([]);
  expect(state().phase).toBe("joined");
  expect(on({ is: "refused", session: "id2", why: "final" })).toEqual(["gone"]);
  expect(REFRESH_MS).toBeGreaterThan(4000);
});

test("who leaves closes everything and says so, with the session that it joined with", () => {
  const { on } = device();
  on(JOIN, accepted("id1"), view(bob, seat(OWN, 9, "id1")));
  expect(on({ is: "leave" })).toEqual(["close laptop", "post LEFT id1", "gone"]);
  expect(on({ is: "tick" }, view(bob), { is: "leave" })).toEqual([]);
});

test("offers of the wrong side, of an old session, and answers to nobody's offer change nothing", () => {
  const { on } = device();
  on(JOIN, accepted("id1"), view(bob, seat(OWN, 9, "id1"), seat(CAL, 10, "c2")));
  expect(on(signal("offer", BOB, "b1", "n7"))).toEqual([]);
  expect(on(signal("offer", CAL, "c1", "n7"))).toEqual([]);
  expect(on(signal("answer", BOB, "b1", "n7"))).toEqual([]);
  expect(on(signal("answer", CAL, "c2", "n7"))).toEqual([]);
  expect(on(signal("offer", "tablet@eve:a.example", "e1", "n7"))).toEqual([]);
});

test("signalling without a receiver is for whoever negotiates with its sender", () => {
  const { on } = device();
  on(JOIN, accepted("id1"), view(bob, seat(OWN, 9, "id1"), seat(CAL, 10, "c1")));
  expect(on(signal("offer", CAL, "c1", "n7", false))).toEqual([]);
  expect(on(signal("answer", BOB, "b1", "id2", false))).toEqual(["take laptop"]);
});

test("a connection that breaks is begun anew by who offers, unless a newer one has taken its place", () => {
  const { on } = device();
  on(JOIN, accepted("id1"), view(bob, seat(OWN, 9, "id1"), seat(CAL, 10, "c1")), signal("answer", BOB, "b1", "id2"));
  on(signal("offer", CAL, "c1", "n7"));
  expect(on({ is: "failed", device: CAL, negotiation: "n7" })).toEqual([]);
  expect(on({ is: "failed", device: BOB, negotiation: "id1" })).toEqual([]);
  expect(on({ is: "failed", device: BOB, negotiation: "id2" })).toEqual(["close laptop", "begin laptop", "offer laptop"]);
  expect(on({ is: "failed", device: BOB, negotiation: "id2" })).toEqual([]);
});
