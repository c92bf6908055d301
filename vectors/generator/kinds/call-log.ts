// The call log: each outcome, from both sides.
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { Change } from "../contrast.ts";
import { contrasts } from "../contrast.ts";
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import type { Saying } from "./call-parts.ts";
import { HIGH, LOW, MIDDLE, invite, later, logOf, say, select, silent } from "./call-parts.ts";
import { same, to } from "./call-scene.ts";

const HOUR = 3_600_000;

/** What was said, logged for Bob, and then for Alice, an hour later. */
function story(
  id: string,
  comment: string,
  requirements: readonly RequirementId[],
  said: readonly Saying[],
  ...changes: readonly Change[]
): readonly Case[] {
  const events = logOf(...said);
  const base: Case = { id, comment, requirements, in: { user: BOB, events, now: NOW + HOUR } };
  const other: Change = {
    ...to("other-side", "history.direction", "/user", ALICE, "seen from the other side"),
    requirements: ["history.direction", ...requirements],
  };
  return contrasts(base, events.length === 0 ? changes : [other, ...changes]);
}

const talk = [invite("ap"), later(5000, say("bp", "answer")), select("ap", "bp")];
const reason = (at: number): string => `/events/${String(at)}/content/reason`;

function ended(): readonly Case[] {
  const changes = ["user_media_failed", "ice_failed", "ice_timeout", "unknown_error"].map((value, n) =>
    to(`failed-${String(n + 1)}`, "history.failed", reason(3), value, `it was ended with ${value}`),
  );
  return [
    ...story(
      "talked",
      "a call of 61 s",
      ["history.ended"],
      [...talk, later(60_000, say("bp", "hangup", MIDDLE, { reason: "user_hangup" }))],
      ...changes,
      to("longer", "history.ended", "/events/3/received_at", NOW + 3_000_000, "it took longer"),
      to("backwards", "history.ended", "/events/3/received_at", NOW + 4999, "the server's clock went back"),
      to("not-over", "history.ended", "/events/3/content/version", "0", "it is not over"),
      same("no-reason", "history.ended", reason(3), undefined as never, "without a reason"),
      same("unknown-reason", "history.failed", reason(3), "ICE_FAILED", "with a reason that is none of the four"),
    ),
    ...story(
      "answered-only",
      "hung up before it was selected",
      ["history.ended"],
      [invite("bp"), say("ap", "answer"), later(20_000, say("bp", "hangup"))],
      to("failed", "history.failed", reason(2), "ice_failed", "because no connection could be made"),
    ),
    ...story(
      "second-selected",
      "the duration is that of the selected device",
      ["history.ended"],
      [invite("ap"), say("bp", "answer"), later(4000, say("bt", "answer")), select("ap", "bt"), say("ap", "hangup")],
      to("first", "history.ended", "/events/3/content/selected_party_id", `phone${BOB}`, "the first one was selected"),
    ),
    ...story(
      "lost-and-found",
      "the peer's device begins anew: the first call is over",
      ["history.ended", "history.missed"],
      [...talk, later(30_000, invite("ap", HIGH))],
    ),
  ];
}

function others(): readonly Case[] {
  return [
    ...story(
      "nobody-there",
      "nobody answers",
      ["history.missed"],
      [invite("ap")],
      to("not-yet", "history.missed", "/now", NOW + 90_000, "the lifetime is not over"),
    ),
    ...story(
      "given-up",
      "the caller hangs up",
      ["history.missed"],
      [invite("ap"), later(10_000, say("ap", "hangup"))],
      to("failed", "history.failed", reason(1), "user_media_failed", "because there was no microphone"),
      same("replaced", "history.missed", reason(1), "replaced", "with the reason replaced, and nothing had replaced it"),
    ),
    ...story(
      "refused",
      "the callee rejects",
      ["history.rejected"],
      [invite("ap"), say("bt", "reject")],
      same("silent", "history.rejected", "/events/1/to", BOB, "silently: the same for the callee, once the call is over"),
      to("void", "history.missed", "/events/1/content/version", "0", "the reject is none"),
    ),
    ...story(
      "refused-silently",
      "rejected silently, then given up",
      ["history.rejected", "history.missed"],
      [invite("ap"), silent("bp"), say("ap", "hangup")],
      to("aloud-elsewhere", "history.missed", "/events/1/to", ALICE, "the silent reject is not the user's to read"),
      same("failed", "history.failed", reason(2), "ice_failed", "the caller says that it failed: that the user has rejected it stands"),
    ),
    ...story(
      "silent-then-answered",
      "rejected silently on one device, answered on another",
      ["history.ended"],
      [invite("ap"), silent("bp"), say("bt", "answer"), select("ap", "bt"), later(9000, say("ap", "hangup"))],
    ),
    ...story(
      "silent-answered-failed",
      "the same, and it failed",
      ["history.failed"],
      [invite("ap"), silent("bp"), say("bt", "answer"), say("ap", "hangup", MIDDLE, { reason: "ice_timeout" })],
    ),
    ...story(
      "glare",
      "two calls at once leave one line",
      ["history.replaced", "history.ended"],
      [
        invite("ap", HIGH),
        invite("bp", LOW),
        say("ap", "hangup", HIGH, { reason: "replaced" }),
        say("ap", "answer", LOW),
        select("bp", "ap", LOW),
        later(7000, say("ap", "hangup", LOW)),
      ],
      to("no-glare", "history.replaced", "/events/1/received_at", NOW + 90_001, "the first had expired"),
      to("first-wins", "history.replaced", "/events/1/content/call_id", `${HIGH}~`, "the first one is the lower one"),
    ),
    ...story(
      "silent-glare",
      "rejected silently, then replaced",
      ["history.replaced"],
      [invite("ap", HIGH), silent("bp", HIGH), invite("bp", LOW)],
    ),
    ...story("nothing", "no calls at all", ["history.missed"], []),
    ...story(
      "many",
      "four calls, each with its end",
      ["history.missed", "history.rejected", "history.ended", "history.failed"],
      [
        invite("ap", "first-call-of-the-day-000"),
        later(90_001, invite("bp", "second-call-of-the-day-00")),
        say("al", "reject", "second-call-of-the-day-00"),
        invite("bt", "third-call-of-the-day-000"),
        say("ap", "answer", "third-call-of-the-day-000"),
        select("bt", "ap", "third-call-of-the-day-000"),
        later(600_000, say("ap", "hangup", "third-call-of-the-day-000")),
        invite("al", "fourth-call-of-the-day-00"),
        say("al", "hangup", "fourth-call-of-the-day-00", { reason: "user_media_failed" }),
        invite("al", "fifth-call-still-going-on"),
      ],
    ),
  ];
}

export const callLog: Kind = {
  kind: "call-log",
  algorithm: "The call log of the chapter Calls",
  notes: "Nothing is refused here: a case that is made from another one, and comes to something else, names that one as its twin.",
  groups: () => [{ op: "call-log.derive", cases: [...ended(), ...others()] }],
};
