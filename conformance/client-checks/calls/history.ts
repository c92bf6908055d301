import type { ClientCheck } from "../../client-run/client-check.ts";
import { answer, invite, later, line, select, silent, storyCheck, type Line, type Story } from "./story.ts";

const hangup = (reason: string, call = "a"): Line => line("ap", "hangup", call, { reason });
const talk = [invite("ap"), later(5_000, answer("ml")), select("ap", "ml")];

const FAILURES = ["user_media_failed", "ice_failed", "ice_timeout", "unknown_error"] as const;

const failed: readonly Story[] = [
  {
    requirement: "history.failed",
    also: ["history.ended"],
    slug: "reasons",
    title: "A client logs a call as failed that ended with one of the four reasons, and with no other.",
    story: [...talk, later(60_000, hangup("user_hangup"))],
    twins: FAILURES.map((reason) => [`it ends with ${reason}`, [...talk, later(60_000, hangup(reason))]] as const),
  },
  {
    requirement: "history.failed",
    slug: "unanswered",
    title: "A client logs a call as failed that failed before anybody answered.",
    story: [invite("ap"), hangup("user_media_failed")],
    twins: [
      ["there is no such reason", [invite("ap"), hangup("USER_MEDIA_FAILED")]],
      ["the own user had rejected it silently", [invite("ap"), silent("ml"), hangup("user_media_failed")]],
    ],
  },
];

const ended: readonly Story[] = [
  {
    requirement: "history.ended",
    slug: "duration",
    title: "A client logs the time from the answer of the party to the end.",
    story: [...talk, later(60_000, hangup("user_hangup"))],
    twins: [
      ["it takes longer", [...talk, later(61_234, hangup("user_hangup"))]],
      ["the answer comes later", [invite("ap"), later(15_000, answer("ml")), select("ap", "ml"), later(50_000, hangup("user_hangup"))]],
      ["the server's clock goes back", [...talk, later(-4_000, hangup("user_hangup"))]],
      [
        "another device was selected",
        [invite("ap"), later(5_000, answer("mt")), later(4_000, answer("ml")), select("ap", "ml"), later(56_000, hangup("user_hangup"))],
      ],
    ],
  },
  {
    requirement: "history.ended",
    slug: "replaced-while-talking",
    title: "A client logs a call whose device began anew as ended at that place.",
    story: [
      ...talk,
      later(30_000, invite("ap", "b")),
      line("ap", "hangup", "a", { reason: "replaced" }),
      later(9_000, hangup("user_hangup", "b")),
    ],
    twins: [["another device of the user called", [...talk, later(30_000, invite("at", "b")), later(9_000, line("at", "hangup", "b"))]]],
  },
];

const others: readonly Story[] = [
  {
    requirement: "history.replaced",
    slug: "glare",
    title: "A client leaves out of the log a call that was replaced before it was answered.",
    story: [invite("ap", "b"), invite("ml", "a"), line("ap", "hangup", "b", { reason: "replaced" })],
    twins: [
      ["it had expired before", [invite("ap", "b"), later(90_001, invite("ml", "a")), line("ap", "hangup", "b", { reason: "replaced" })]],
    ],
  },
  {
    requirement: "history.rejected",
    slug: "rejected",
    title: "A client logs a call as rejected that a device of its user rejected, for all or silently.",
    story: [invite("ap"), line("ml", "reject")],
    twins: [
      ["nobody rejects it", [invite("ap"), line("ml", "reject", "zz")]],
      ["it is answered all the same", [invite("ap"), silent("ml"), answer("mt"), hangup("user_hangup")]],
    ],
  },
  {
    requirement: "history.rejected",
    slug: "silently",
    title: "A client logs a call as rejected that its user rejected silently and nobody answered.",
    story: [invite("ap"), silent("ml"), hangup("user_hangup")],
    twins: [["nobody rejects it", [invite("ap"), hangup("user_hangup")]]],
  },
  {
    requirement: "history.missed",
    slug: "given-up",
    title: "A client logs a call as missed that its calling device hung up before anybody answered.",
    story: [invite("ap"), later(10_000, hangup("invite_timeout"))],
    twins: [
      ["somebody answers", [invite("ap"), answer("ml"), later(10_000, hangup("invite_timeout"))]],
      ["somebody rejects", [invite("ap"), line("ml", "reject"), later(10_000, hangup("invite_timeout"))]],
    ],
  },
  {
    requirement: "history.missed",
    slug: "expired",
    title: "A client logs a call as missed that nobody answered.",
    story: [invite("ap")],
    twins: [["somebody rejects", [invite("ap"), line("ml", "reject")]]],
  },
  {
    requirement: "history.direction",
    slug: "both",
    title: "A client logs a call of its user's other device as outgoing, and one of the other user as incoming.",
    story: [invite("ml"), line("ml", "hangup")],
    twins: [
      ["the other user called", [invite("ap"), line("ap", "hangup")]],
      [
        "both did",
        [invite("ml"), answer("ap"), later(4_000, line("ap", "hangup")), invite("at", "b"), later(2_000, line("at", "hangup", "b"))],
      ],
    ],
  },
];

/** The call log. */
export const history: readonly ClientCheck[] = [...failed, ...ended, ...others].map(storyCheck);
