import type { JsonObject } from "../../probe/wire/index.ts";
import type { ClientCheck } from "../../client-run/client-check.ts";
import { answer, invite, later, line, select, silent, storyCheck, type Line, type Story } from "./story.ts";

/** The calling device gives up, and why. */
const gone = (reason = "user_hangup", call = "a"): Line => line("ap", "hangup", call, { reason });

/** Answered on the laptop and hung up: one entry, `ended`. */
const talked = (change: Partial<Line> = {}, more: JsonObject = {}): readonly Line[] => {
  const said = answer("ml");
  return [invite("ap"), { ...said, ...change, more: { ...said.more, ...more } }, gone()];
};

const seq: Story = {
  requirement: "calls.seq",
  slug: "same-place",
  title: "A client ignores a call event at the place of another one.",
  story: [invite("ap"), { ...answer("ml"), placeOf: 0 }, gone()],
  twins: [["it has a place of its own", talked()]],
};

const seqOfIgnored: Story = {
  requirement: "calls.seq",
  slug: "place-of-an-ignored-one",
  title: "A client ignores a call event at the place of one that it has ignored.",
  story: [invite("ap"), { ...answer("mt"), more: { version: "0" } }, { ...answer("ml"), placeOf: 1 }, gone()],
  twins: [["it has a place of its own", [invite("ap"), { ...answer("mt"), more: { version: "0" } }, answer("ml"), gone()]]],
};

const to: readonly Story[] = [
  {
    requirement: "calls.to",
    slug: "answer",
    title: "A client ignores an answer that was sealed to its user alone.",
    story: talked({ toMe: true }),
    twins: [["it is sealed for all", talked()]],
  },
  {
    requirement: "calls.to",
    slug: "invite",
    title: "A client ignores an invite that was sealed to its user alone.",
    story: [{ ...invite("ap"), toMe: true }, answer("ml"), gone()],
    twins: [["it is sealed for all", talked()]],
  },
  {
    requirement: "calls.to",
    slug: "hangup",
    title: "A client ignores a hangup that was sealed to its user alone.",
    story: [invite("ap"), { ...gone("ice_failed"), toMe: true }],
    twins: [["it is sealed for all", [invite("ap"), gone("ice_failed")]]],
  },
  {
    requirement: "calls.to",
    slug: "others-reject",
    title: "A client ignores a reject of another user that was sealed to its own.",
    story: [invite("ml"), { ...line("ap", "reject"), toMe: true }],
    twins: [["it is sealed for all", [invite("ml"), line("ap", "reject")]]],
  },
];

const party: Story = {
  requirement: "calls.party",
  slug: "another-device",
  title: "A client ignores a call event whose `party_id` is another device than the one that sent it.",
  story: talked({}, { party_id: "phone@nobody:example.org" }),
  twins: [["the two are one", talked()]],
};

/** An invite that is none. */
const unformed = (slug: string, what: string, more: JsonObject): Story => ({
  requirement: "calls.form",
  slug,
  title: `A client ignores an invite ${what}.`,
  story: [invite("ap", "a", more), answer("ml"), gone()],
  twins: [["it is as it should be", talked()]],
});

const form: readonly Story[] = [
  unformed("version-0", "of the version `0`", { version: "0" }),
  unformed("version-number", "whose `version` is the number 1", { version: 1 }),
  unformed("short-lifetime", "with a lifetime of 89 999 ms", { lifetime: 89_999 }),
  unformed("long-lifetime", "with a lifetime of 180 001 ms", { lifetime: 180_001 }),
  unformed("lifetime-text", "whose lifetime is a text", { lifetime: "90000" }),
  {
    requirement: "calls.form",
    slug: "version-of-an-answer",
    title: "A client ignores an answer of the version `2`.",
    story: talked({}, { version: "2" }),
    twins: [["it has the version `1`", talked()]],
  },
  {
    requirement: "calls.form",
    slug: "call-id",
    title: "A client ignores events whose `call_id` is no opaque id.",
    story: talked().map((one) => ({ ...one, more: { ...one.more, call_id: "12345" } })),
    twins: [["it is one", talked()]],
  },
];

const known: readonly Story[] = [
  {
    requirement: "calls.known",
    slug: "another-device",
    title: "A client ignores a second invite of a call, so that the device of the first one stays the calling device.",
    story: [invite("ap"), invite("at"), line("at", "hangup", "a", { reason: "ice_failed" })],
    twins: [
      ["the one that hangs up has sent the first", [invite("at"), invite("ap"), line("at", "hangup", "a", { reason: "ice_failed" })]],
    ],
  },
  {
    requirement: "calls.known",
    slug: "ended",
    title: "A client ignores an invite of a call that is ended.",
    story: [invite("ap"), gone(), invite("ap"), line("ml", "reject")],
    twins: [["it is of another call", [invite("ap"), gone(), invite("ap", "b"), line("ml", "reject", "b")]]],
  },
];

const noInvite: Story = {
  requirement: "calls.no-invite",
  slug: "answer-before",
  title: "A client ignores an answer that stands before the invite.",
  story: [answer("ml"), invite("ap"), gone()],
  twins: [["it stands behind it", talked()]],
};

const invited: Story = {
  requirement: "calls.invite",
  slug: "alone",
  title: "A client takes a call as invited when its invite comes: it is missed when nobody answers.",
  story: [invite("ap")],
  twins: [["the event is another one", [line("ap", "candidates", "a", { candidates: [] })]]],
};

const lifetime: readonly Story[] = [
  {
    requirement: "calls.lifetime",
    slug: "a-millisecond-late",
    title: "A client ignores an answer 90 001 ms after an invite with a lifetime of 90 000 ms.",
    story: [invite("ap"), later(90_001, answer("ml")), gone()],
    twins: [
      ["it is a millisecond earlier", [invite("ap"), later(90_000, answer("ml")), gone()]],
      ["the lifetime is longer", [invite("ap", "a", { lifetime: 180_000 }), later(90_001, answer("ml")), gone()]],
    ],
  },
  {
    requirement: "calls.lifetime",
    slug: "seen-at-an-ignored-one",
    title:
      "A client ends a call whose lifetime is over at an event that it ignores for what it says, though the server's clock goes back then.",
    story: [invite("ap"), later(90_001, line("at", "answer", "zz", { version: "0" })), later(-50_000, answer("ml")), gone()],
    twins: [
      ["it is in time", [invite("ap"), later(80_001, line("at", "answer", "zz", { version: "0" })), later(-50_000, answer("ml")), gone()]],
    ],
  },
];

const failing = (who: "ml" | "mt" | "ap" | "at"): Line => line(who, "hangup", "a", { reason: "ice_failed" });

const answers: readonly Story[] = [
  {
    requirement: "calls.answer",
    slug: "first",
    title: "A client takes the first answer in the order of the channel: the device of a later one is not the party.",
    story: [invite("ap"), answer("ml"), later(5_000, answer("mt")), failing("mt"), gone()],
    twins: [["it answers first", [invite("ap"), answer("mt"), later(5_000, answer("ml")), failing("mt"), gone()]]],
  },
  {
    requirement: "calls.answer",
    slug: "by-the-callee",
    title: "A client ignores an answer by the caller's own user.",
    story: [invite("ap"), answer("at"), gone()],
    twins: [["it is by the callee", talked()]],
  },
];

const selects: readonly Story[] = [
  {
    requirement: "calls.select",
    slug: "later-answer",
    title: "A client takes the device that was selected as the party, also where it has answered later.",
    story: [invite("ap"), answer("ml"), later(5_000, answer("mt")), select("ap", "mt"), failing("mt"), gone()],
    twins: [
      ["the first one is selected", [invite("ap"), answer("ml"), later(5_000, answer("mt")), select("ap", "ml"), failing("mt"), gone()]],
    ],
  },
  {
    requirement: "calls.select-other",
    slug: "another-device",
    title: "A client ignores a `select_answer` of another device than the calling one.",
    story: [invite("ap"), answer("ml"), answer("mt"), select("at", "mt"), failing("mt"), gone()],
    twins: [["it is from the calling device", [invite("ap"), answer("ml"), answer("mt"), select("ap", "mt"), failing("mt"), gone()]]],
  },
  {
    requirement: "calls.select-other",
    slug: "not-answered",
    title: "A client ignores a `select_answer` of a device that has not answered.",
    story: [invite("ap"), answer("ml"), select("ap", "mt"), failing("mt"), gone()],
    twins: [["the device has answered", [invite("ap"), answer("ml"), answer("mt"), select("ap", "mt"), failing("mt"), gone()]]],
  },
];

const rejects: readonly Story[] = [
  {
    requirement: "calls.reject",
    slug: "answered",
    title: "A client ignores the reject of a call that is answered.",
    story: [invite("ap"), answer("ml"), line("mt", "reject"), later(7_000, gone())],
    twins: [["it stands before the answer", [invite("ap"), line("mt", "reject"), answer("ml"), later(7_000, gone())]]],
  },
  {
    requirement: "calls.reject",
    slug: "by-the-caller",
    title: "A client ignores a reject by the caller's own user.",
    story: [invite("ap"), line("at", "reject"), gone("ice_failed")],
    twins: [["it is by the callee", [invite("ap"), line("ml", "reject"), gone("ice_failed")]]],
  },
];

const hangups: readonly Story[] = [
  {
    requirement: "calls.hangup",
    slug: "callers-other-device",
    title: "A client ignores the hangup of another device of the caller.",
    story: [invite("ap"), failing("at"), gone()],
    twins: [["it is from the calling device", [invite("ap"), failing("ap"), gone()]]],
  },
  {
    requirement: "calls.hangup",
    slug: "callee-of-an-invited-call",
    title: "A client ignores the hangup of an invited call by the callee.",
    story: [invite("ap"), failing("ml"), gone()],
    twins: [["the call is answered", [invite("ap"), answer("ml"), failing("ml"), gone()]]],
  },
  {
    requirement: "calls.hangup",
    slug: "party-says-replaced",
    title: "A client ignores a hangup with `replaced` by the party.",
    story: [invite("ap"), answer("ml"), line("ml", "hangup", "a", { reason: "replaced" }), later(9_000, gone())],
    twins: [["it has another reason", [invite("ap"), answer("ml"), line("ml", "hangup"), later(9_000, gone())]]],
  },
  {
    requirement: "calls.hangup",
    slug: "own-call-of-that-id",
    title: "A client refers a hangup to the live call of its sender where both users have one of that id.",
    story: [invite("ap"), answer("ml"), later(2_000, invite("mt")), failing("mt"), later(4_000, gone())],
    twins: [["its sender has none", [invite("ap"), answer("ml"), later(2_000, invite("mt", "b")), failing("mt"), later(4_000, gone())]]],
  },
];

const absorb: Story = {
  requirement: "calls.absorb",
  slug: "answered-too-late",
  title: "A client ignores an answer to a call that was hung up before it.",
  story: [invite("ap"), gone("user_hangup"), answer("ml"), failing("ml")],
  twins: [["the answer was first", [invite("ap"), answer("ml"), gone("user_hangup"), failing("ml")]]],
};

const silently: Story = {
  requirement: "calls.silent",
  also: ["history.rejected"],
  slug: "answered-elsewhere",
  title: "A client takes the answer of another device to a call that its user has rejected silently.",
  story: [invite("ap"), silent("mt"), answer("ml"), later(3_000, gone())],
  twins: [["nobody answers", [invite("ap"), silent("mt"), later(3_000, gone())]]],
};

/** What the events of calls come to, by the call log. */
export const readStories: readonly ClientCheck[] = [
  ...[seq, seqOfIgnored, ...to, party, ...form, ...known, noInvite, invited, ...lifetime, ...answers, ...selects, ...rejects, ...hangups],
  absorb,
  silently,
].map(storyCheck);
