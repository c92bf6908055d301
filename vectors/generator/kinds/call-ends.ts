// Hangups, rejects, and what crosses.
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case } from "../vector.ts";
import { HIGH, LOW, MIDDLE, invite, later, say, select, silent } from "./call-parts.ts";
import { by, same, scene, to } from "./call-scene.ts";

export function endsCases(): readonly Case[] {
  const answered = [invite("ap"), say("bp", "answer")];
  const talking = [...answered, select("ap", "bp")];
  const reason = (at: number): string => `/events/${String(at)}/content/reason`;
  return [
    ...scene(
      "hung-up",
      "the calling device hangs up before anybody answers",
      ["calls.hangup"],
      "bp",
      [invite("ap"), say("ap", "hangup")],
      by("laptop", "calls.hangup", 1, "al", "another device of the caller hangs up"),
      to("other-call", "calls.no-invite", "/events/1/content/call_id", LOW, "it hangs up a call that there is not"),
      to("seq", "calls.seq", "/events/1/seq", 7, "a duplicate of the invite's place"),
      to("late", "calls.absorb", "/events/1/received_at", NOW + 90_001, "after the lifetime: it had expired already"),
      same("replaced", "calls.hangup", reason(1), "replaced", "with the reason replaced"),
      same("any-reason", "calls.hangup", reason(1), 7, "with a reason that is none"),
    ),
    ...scene("hangup-by-callee", "a device of the callee hangs up what is only invited", ["calls.hangup"], "bp", [
      invite("ap"),
      say("bp", "hangup"),
    ]),
    ...scene("hangup-before-invite", "a hangup before its invite is about nothing", ["calls.no-invite"], "bp", [
      say("ap", "hangup"),
      invite("ap"),
    ]),
    ...scene(
      "crossing",
      "an answer crosses a hangup, which was first",
      ["calls.absorb", "calls.hangup"],
      "bp",
      [invite("ap"), say("ap", "hangup"), say("bp", "answer")],
      to("other", "calls.absorb", "/events/1/content/call_id", LOW, "the hangup was of another call"),
      to("laptop", "calls.hangup", "/events/1/content/version", "0", "the hangup is not read"),
    ),
    ...scene("crossing-answered", "a hangup crosses an answer, which was first", ["calls.hangup", "calls.absorb"], "ap", [
      ...answered,
      say("ap", "hangup"),
    ]),
    ...scene("crossing-hangups", "both hang up", ["calls.absorb"], "ap", [...talking, say("bp", "hangup"), say("ap", "hangup")]),
    ...scene("invite-after-end", "the call is invited once more when it has ended", ["calls.known", "calls.absorb"], "bp", [
      invite("ap"),
      say("ap", "hangup"),
      invite("ap"),
    ]),
    ...scene(
      "party-hangs-up",
      "the party hangs up",
      ["calls.hangup"],
      "ap",
      [...talking, say("bp", "hangup")],
      by("tablet", "calls.hangup", 3, "bt", "another device of the callee hangs up"),
      to("replaced", "calls.hangup", reason(3), "replaced", "with the reason replaced, which is not the callee's to give"),
      same("reason", "calls.hangup", reason(3), "ice_failed", "with another reason"),
    ),
    ...scene(
      "answered-hangs-up",
      "the party hangs up before it is selected",
      ["calls.hangup"],
      "ap",
      [...answered, say("bp", "hangup")],
      by("tablet", "calls.hangup", 2, "bt", "a device that has not answered hangs up"),
    ),
    ...scene("second-hangs-up", "the second one to answer hangs up", ["calls.hangup"], "ap", [
      ...answered,
      say("bt", "answer"),
      say("bt", "hangup"),
    ]),
    ...scene(
      "rejected",
      "a device of the callee rejects",
      ["calls.reject"],
      "ap",
      [invite("ap"), say("bp", "reject")],
      to("other-call", "calls.no-invite", "/events/1/content/call_id", LOW, "it rejects a call that there is not"),
      to("late", "calls.lifetime", "/events/1/received_at", NOW + 90_001, "it comes too late"),
      to("void", "calls.reject", "/events/1/content/version", "0", "it is not read"),
      to("answered", "calls.reject", "/events/1/type", "m.call.answer", "it is an answer"),
      to("silent", "calls.silent", "/events/1/to", BOB, "it is sealed to the callee, and the caller does not read it"),
    ),
    ...scene(
      "silently",
      "rejected silently on one device, seen by another of the callee",
      ["calls.silent", "calls.show"],
      "bt",
      [invite("ap"), silent("bp")],
      to("aloud", "calls.silent", "/events/1/to", undefined, "not silently"),
      to("to-caller", "calls.to", "/events/1/to", ALICE, "it is sealed to the caller"),
      same("again", "calls.press", "/word", "reject-silently", "and once more: that needs no second event"),
      to("accept", "calls.press", "/word", "accept", "and the user accepts here"),
    ),
    ...scene("silently-answered", "rejected silently on one device and answered on another", ["calls.silent", "calls.answer"], "bt", [
      invite("ap"),
      silent("bp"),
      say("bt", "answer"),
    ]),
    ...scene("reject-then-answer", "rejected on one device, then answered on another", ["calls.reject", "calls.absorb"], "bt", [
      invite("ap"),
      say("bp", "reject"),
      say("bt", "answer"),
    ]),
    ...scene("answer-then-reject", "answered on one device, then rejected on another", ["calls.reject"], "bp", [
      ...answered,
      say("bt", "reject"),
    ]),
    ...scene("reject-by-caller", "a device of the caller rejects", ["calls.reject", "calls.no-invite"], "bp", [
      invite("ap"),
      say("al", "reject"),
    ]),
    ...scene("other-events", "candidates and the like change nothing", ["calls.invite"], "bp", [
      invite("ap"),
      say("ap", "candidates"),
      say("bp", "negotiate"),
      say("ap", "sdp_stream_metadata_changed"),
    ]),
    ...scene(
      "echo",
      "the own invite comes back",
      ["calls.show"],
      "ap",
      [invite("ap")],
      to("laptop", "calls.press", "/word", "hang-up", "and the user hangs up"),
    ),
    ...scene("echo-other-device", "the own user's other device calls", ["calls.show"], "al", [invite("ap")]),
  ];
}

export function severalCases(): readonly Case[] {
  const expired = [invite("ap", HIGH), later(90_001, invite("bp", LOW))];
  return [
    ...scene(
      "known",
      "the same invite from another device of the caller",
      ["calls.known"],
      "bp",
      [invite("ap"), invite("al")],
      to("new", "calls.known", "/events/1/content/call_id", LOW, "it has another call_id"),
    ),
    ...scene("after-expiry", "a new call after one that has expired", ["calls.lifetime"], "bt", expired),
    ...scene("after-hangup", "a new call after one that was hung up", ["calls.absorb"], "bt", [
      invite("ap", LOW),
      say("ap", "hangup", LOW),
      invite("ap", HIGH),
    ]),
    ...scene("longest", "an invite with the longest lifetime", ["calls.lifetime"], "bp", [
      invite("ap", MIDDLE, { lifetime: 180_000 }),
      later(180_000, say("bp", "answer")),
    ]),
    ...scene("longest-over", "answered a millisecond too late", ["calls.lifetime"], "bp", [
      invite("ap", MIDDLE, { lifetime: 180_000 }),
      later(180_001, say("bp", "answer")),
    ]),
    ...scene("void-event-expires", "an event that is not read shows that the lifetime is over", ["calls.lifetime"], "bp", [
      invite("ap"),
      later(90_001, say("bp", "answer", "short")),
      { ...say("bp", "answer"), after: -50_000 },
    ]),
  ];
}
