// Answers and selections.
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case } from "../vector.ts";
import { DEVICE, LOW, invite, say, select } from "./call-parts.ts";
import { by, said, same, scene, to } from "./call-scene.ts";

export function answersCases(): readonly Case[] {
  const one = [invite("ap"), say("bp", "answer")];
  const two = [...one, say("bt", "answer")];
  const time = "/events/1/received_at";
  return [
    ...scene(
      "before-answer",
      "nobody has answered",
      ["calls.invite"],
      "ap",
      [invite("ap")],
      said(
        "answered",
        ["calls.answer", "calls.select-first"],
        "somebody has: the calling device selects it",
        "ap",
        [invite("ap")],
        say("bp", "answer"),
      ),
    ),
    ...scene(
      "answer",
      "a device has answered, seen by the calling device",
      ["calls.answer", "calls.select-first"],
      "ap",
      one,
      to("other-call", "calls.no-invite", "/events/1/content/call_id", LOW, "it answers a call that there is not"),
      to("version", "calls.form", "/events/1/content/version", "0", "it is of version 0"),
      to("party", "calls.party", "/events/1/content/party_id", DEVICE.bt, "its party_id is not its device"),
      to("sealed-to", "calls.to", "/events/1/to", ALICE, "it is sealed to the caller"),
      by("tablet", "calls.answer", 1, "bt", "the tablet answers"),
      { ...same("late-90000", "calls.lifetime", time, NOW + 90_000, "exactly in time") },
      to("late-90001", "calls.lifetime", time, NOW + 90_001, "a millisecond too late"),
      to("laptop-looks", "calls.select-first", "/device", DEVICE.al, "another device of the caller looks"),
      to("seq", "calls.seq", "/events/1/seq", 7, "it has the seq of the invite: a duplicate"),
      to("seq-lower", "calls.seq", "/events/1/seq", 6, "it has a lower seq than the invite"),
      to("hang-up", "calls.press", "/word", "hang-up", "the user hangs up: that, and no selection"),
      same("long-ago", "calls.lifetime", "/now", NOW + 1_000_000, "the lifetime of an answered call is no matter"),
    ),
    ...scene(
      "two-answers",
      "two devices have answered",
      ["calls.answer"],
      "ap",
      two,
      by("swapped", "calls.answer", 1, "bt", "the tablet was first, and said so twice"),
      to("first-void", "calls.form", "/events/1/content/version", "0", "the first answer is none"),
    ),
    ...scene("answer-echo", "the answer comes twice", ["calls.answer", "calls.seq"], "ap", [...one, say("bp", "answer")]),
    ...scene("answer-by-caller", "a device of the caller answers", ["calls.answer", "calls.no-invite"], "bp", [
      invite("ap"),
      say("al", "answer"),
    ]),
    ...scene("answer-first", "the answer stands before the invite", ["calls.no-invite"], "ap", [say("bp", "answer"), invite("ap")]),
    ...scene("second-elsewhere", "seen by the second one to answer", ["calls.answer"], "bt", two),
    ...scene("first-waits", "seen by the first one to answer", ["calls.answer"], "bp", two),
    ...scene(
      "selected",
      "the calling device has selected",
      ["calls.select", "calls.select-first", "calls.select-other"],
      "ap",
      [...two, select("ap", "bp")],
      to("second", "calls.select", "/events/3/content/selected_party_id", DEVICE.bt, "it has selected the second one"),
      to(
        "nobody",
        "calls.select-other",
        "/events/3/content/selected_party_id",
        `laptop${BOB}`,
        "it has selected one that has not answered",
      ),
      to("absent", "calls.select-other", "/events/3/content/selected_party_id", undefined, "it has selected none"),
      to("itself", "calls.select-other", "/events/3/content/selected_party_id", DEVICE.ap, "it has selected itself"),
      by("laptop", "calls.select-other", 3, "al", "another device of the caller selects"),
      to("hang-up", "calls.press", "/word", "hang-up", "the user hangs up"),
    ),
    ...scene("select-by-callee", "the callee selects", ["calls.select-other", "calls.no-invite"], "ap", [...one, select("bp", "bp")]),
    ...scene(
      "answer-after-select",
      "another device answers after the selection",
      ["calls.select"],
      "bp",
      [...one, select("ap", "bp"), say("bt", "answer")],
      said(
        "select-again",
        ["calls.hangup"],
        "and then the party hangs up",
        "bp",
        [...one, select("ap", "bp"), say("bt", "answer")],
        say("bp", "hangup"),
      ),
    ),
    ...scene("select-twice", "a second selection changes nothing", ["calls.select", "calls.select-other"], "bp", [
      ...two,
      select("ap", "bp"),
      select("ap", "bt"),
    ]),
    ...scene("selected-tablet", "selected is the second one, and the first hangs up", ["calls.select", "calls.hangup"], "bt", [
      ...two,
      select("ap", "bt"),
      say("bp", "hangup"),
    ]),
  ];
}
