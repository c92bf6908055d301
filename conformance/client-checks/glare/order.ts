import type { ClientCheck } from "../../client-run/client-check.ts";
import { answer, invite, later, line, select, storyCheck, type Line, type Story } from "../calls/story.ts";

/** Two invites, the first one's id and the second one's; then each calling device hangs up for a reason of its own. Which call stays is in the log. */
function pair(first: string, second: string): readonly Line[] {
  return [
    invite("ap", first),
    invite("ml", second),
    line("ap", "hangup", first, { reason: "ice_failed" }),
    line("ml", "hangup", second, { reason: "user_hangup" }),
  ];
}

const fill = (text: string, length = 24): string => text + "a".repeat(length - text.length);

/** Ids of calls, the lower one by octets first, and what another comparison says. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  ["numbers", "as numbers, the second is the lower one", `1${"0".repeat(22)}`, "9".repeat(22)],
  ["case", "without regard to case, and in the order of words, the second comes first", fill("Zz"), fill("aa")],
  ["signs", "in the order of words, signs come before letters", "z".repeat(22), "~".repeat(22)],
  ["underscore", "in the order of words, the underscore comes first", fill("A"), fill("_")],
  ["prefix", "one begins with the other", fill("qa"), `${fill("qa")}a`],
  ["last-letter", "they differ in the case of their last letter", `${fill("qb")}B`, `${fill("qb")}b`],
  ["shorter", "the shorter one is not the lower one", fill("0", 40), fill("1", 22)],
];

const lower: readonly Story[] = PAIRS.map(([slug, what, low, high]) => ({
  requirement: "glare.lower",
  slug,
  title: `Of two calls that collide, a client takes the one with the id that is lower by octets: ${what}.`,
  story: pair(low, high),
  twins: [["the ids are the other way round", pair(high, low)]],
}));

/** Names of the client's user; all names of Alice begin with `u`. */
const tie = (slug: string, local: string, words: string): Story => ({
  requirement: "glare.tie",
  slug,
  title: `Of two calls of one id that collide, a client takes that of the lower user id, here ${words}.`,
  story: pair("a", "a"),
  twins: [["the second id is another one", local < "u" ? pair("a", "b") : pair("b", "a")]],
  scene: { local },
});

const collide: readonly Story[] = [
  {
    requirement: "glare.collide",
    slug: "expired",
    title: "A client takes an invite as colliding exactly when the earlier call is still invited at its place, to the millisecond.",
    story: [invite("ap", "b"), later(90_000, invite("ml", "a")), line("ml", "hangup", "a")],
    twins: [["it comes a millisecond later", [invite("ap", "b"), later(90_001, invite("ml", "a")), line("ml", "hangup", "a")]]],
  },
  {
    requirement: "glare.collide",
    slug: "answered",
    title: "A client takes no invite as colliding with a call that is answered.",
    story: [invite("ap", "b"), answer("ml", "b"), invite("mt", "a"), line("ap", "hangup", "b"), line("mt", "hangup", "a")],
    twins: [
      [
        "the answer is none",
        [invite("ap", "b"), answer("ml", "b", { version: "0" }), invite("mt", "a"), line("ap", "hangup", "b"), line("mt", "hangup", "a")],
      ],
    ],
  },
  {
    requirement: "glare.collide",
    slug: "one-user",
    title: "A client takes the invites of two devices of one user as colliding, too.",
    story: [invite("ap", "b"), invite("at", "a"), line("ap", "hangup", "b", { reason: "ice_failed" }), line("at", "hangup", "a")],
    twins: [
      [
        "the first call is over",
        [invite("ap", "b"), line("ap", "hangup", "b", { reason: "ice_failed" }), invite("at", "a"), line("at", "hangup", "a")],
      ],
    ],
  },
];

const final: readonly Story[] = [
  {
    requirement: "glare.final",
    slug: "winner-hung-up",
    title: "A client does not bring a call back because the one that replaced it was hung up.",
    story: [invite("ap", "b"), invite("ml", "a"), line("ml", "hangup", "a"), answer("mt", "b"), line("ap", "hangup", "b")],
    twins: [
      [
        "the winner was hung up before",
        [invite("ml", "a"), line("ml", "hangup", "a"), invite("ap", "b"), answer("mt", "b"), line("ap", "hangup", "b")],
      ],
    ],
  },
  {
    requirement: "glare.final",
    slug: "loser-meets-nobody",
    title: "A client lets a call that has lost collide with nothing that comes later.",
    story: [
      invite("ap", "b"),
      invite("ml", "c"),
      line("ap", "hangup", "b"),
      invite("mt", "d"),
      line("mt", "hangup", "d", { reason: "ice_failed" }),
    ],
    twins: [
      [
        "the winner is still invited",
        [invite("ap", "b"), invite("ml", "c"), invite("mt", "d"), line("mt", "hangup", "d", { reason: "ice_failed" })],
      ],
    ],
  },
];

const connected: readonly Story[] = [
  {
    requirement: "glare.connected",
    slug: "party-calls",
    title: "A client ends an answered call at an invite of its party, and not at one of another device.",
    story: [
      invite("ap", "b"),
      answer("ml", "b"),
      later(5_000, invite("ml", "c")),
      later(5_000, line("ap", "hangup", "b")),
      line("ml", "hangup", "c"),
    ],
    twins: [
      [
        "another device calls",
        [
          invite("ap", "b"),
          answer("ml", "b"),
          later(5_000, invite("mt", "c")),
          later(5_000, line("ap", "hangup", "b")),
          line("mt", "hangup", "c"),
        ],
      ],
    ],
  },
  {
    requirement: "glare.connected",
    slug: "calling-device-calls",
    title: "A client ends a selected call at an invite of its calling device.",
    story: [
      ...[invite("ap", "b"), answer("ml", "b"), select("ap", "ml", "b"), later(5_000, invite("ap", "c"))],
      ...[later(5_000, line("ml", "hangup", "b")), line("ap", "hangup", "c")],
    ],
    twins: [
      [
        "it is of another device of the caller",
        [
          ...[invite("ap", "b"), answer("ml", "b"), select("ap", "ml", "b"), later(5_000, invite("at", "c"))],
          ...[later(5_000, line("ml", "hangup", "b")), line("at", "hangup", "c")],
        ],
      ],
    ],
  },
];

/** Which call stays, by the call log. */
export const order: readonly ClientCheck[] = [
  ...lower,
  tie("own-lower", "a-b.c", "that of the own user"),
  tie("other-lower", "z_9", "that of the other user"),
  ...collide,
  ...final,
  ...connected,
].map(storyCheck);
