import { expect, test } from "vitest";
import type { Negotiation, NegotiationEffect, ReadDescription } from "./negotiation.ts";
import { QUIET, canOffer, readDescription } from "./negotiation.ts";

/** Reads one after the other; what is to be done after each. */
function read(start: Negotiation, ...descriptions: readonly ReadDescription[]): readonly [Negotiation, readonly NegotiationEffect[]] {
  let state = start;
  const effects = descriptions.map((description) => {
    const step = readDescription(state, description);
    state = step.state;
    return step.effect;
  });
  return [state, effects];
}

const own = (seq: number, type: "offer" | "answer", sdp = "mine"): ReadDescription => ({ seq, isOwn: true, type, sdp });
const other = (seq: number, type: "offer" | "answer"): ReadDescription => ({ seq, isOwn: false, type, sdp: "theirs" });
const OFFERED: Negotiation = { own: { sdp: "mine" }, isAnswering: false };

test("an offer of the other side is answered, and nothing is offered before that answer is read", () => {
  const [state, effects] = read(QUIET, other(1, "offer"));
  expect([effects, canOffer(state)]).toEqual([["answer"], false]);
  const [after, more] = read(state, own(2, "answer"));
  expect([more, canOffer(after)]).toEqual([["look"], true]);
});

test("an own offer waits for its answer", () => {
  const [state, effects] = read(OFFERED, own(1, "offer"), other(2, "answer"));
  expect([effects, canOffer(state)]).toEqual([[undefined, "take"], true]);
});

test("of two offers the one that stands first in the channel is answered: on both sides (negotiate.first)", () => {
  // Mine is first: theirs is ignored, and they answer mine.
  expect(read(OFFERED, own(1, "offer"), other(2, "offer"), other(3, "answer"))[1]).toEqual([undefined, undefined, "take"]);
  // Theirs is first: mine is dropped, read after it, and offered again when theirs is answered.
  const [state, effects] = read(OFFERED, other(1, "offer"), own(2, "offer"), own(3, "answer"));
  expect([effects, state]).toEqual([["answer", undefined, "look"], QUIET]);
});

test("an answer to nothing, or before the own offer stands in the channel, is none", () => {
  expect(read(QUIET, other(1, "answer"))[1]).toEqual([undefined]);
  expect(read(OFFERED, other(1, "answer"))).toEqual([OFFERED, [undefined]]);
});
