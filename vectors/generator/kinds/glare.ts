// Glare: which call stays, from the channel's order, and what a device does before and after.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { contrasts } from "../contrast.ts";
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { DEVICE, EVERYBODY, HIGH, LOW, MIDDLE, invite, later, logOf, look, say, select } from "./call-parts.ts";
import { glareConversationCases } from "./conversations.ts";
import { by, same, scene, to } from "./call-scene.ts";

/** Pairs of call ids, the lower one by octets first, which other comparisons put the other way round. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["10000000000000000000000", "9999999999999999999999", "as numbers, the second is lower"],
  ["0000000000000000000010", "0000000000000000000009".replace("0009", "9"), "a shorter one is not lower for being shorter"],
  ["Zzzzzzzzzzzzzzzzzzzzzz", "aaaaaaaaaaaaaaaaaaaaaa", "without regard to case, the second is lower"],
  ["zzzzzzzzzzzzzzzzzzzzzz", "~~~~~~~~~~~~~~~~~~~~~~", "in the order of words, signs come first"],
  ["A_aaaaaaaaaaaaaaaaaaaa", "AaAaaaaaaaaaaaaaaaaaaa", "in the order of words, the sign comes first as well"],
  ["aaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaa", "one begins with the other"],
  ["aaaaaaaaaaaaaaaaaaaaaB", "aaaaaaaaaaaaaaaaaaaaab", "they differ in the case of one letter"],
  ["-000000000000000000001", "0000000000000000000000", "as numbers, the first is negative"],
  ["1e10aaaaaaaaaaaaaaaaaa", "9aaaaaaaaaaaaaaaaaaaaa", "the first looks like a large number"],
  ["..aaaaaaaaaaaaaaaaaaaa", "0.aaaaaaaaaaaaaaaaaaaa", "a dot is lower than a digit"],
];

function order(): readonly Case[] {
  return PAIRS.flatMap(([low, high, comment], n) =>
    contrasts(
      {
        id: `order-${String(n + 1)}`,
        comment,
        requirements: ["glare.lower", "glare.collide"],
        in: look("ap", logOf(invite("ap", low), invite("bp", high))),
      },
      [
        {
          id: "same-id",
          comment: "with equal ids the caller's user id decides, which is Alice's as well",
          requirements: ["glare.tie"],
          field: "/events/1/content/call_id",
          value: low,
        },
      ],
    ).concat([
      {
        id: `order-${String(n + 1)}-other-way`,
        comment: `${comment}; the lower one is the later one`,
        requirements: ["glare.lower", "glare.collide"],
        in: look("ap", logOf(invite("ap", high), invite("bp", low))),
      },
    ]),
  );
}

/** Users whose ids other comparisons put the other way round, the lower one first. */
const TIES = [
  ["@bob.:b.example", "@bob_:b.example"],
  ["@z:a.example", "@z:b.example"],
  ["@a:b.example", "@aa:a.example"],
  ["@a-b:a.example", "@ab:a.example"],
  ["@a:example.org", "@a:example.org:8448"],
  ["@9:a.example", "@a:a.example"],
] as const;

function ties(): readonly Case[] {
  return TIES.flatMap(([low, high], n) =>
    [low, high].map((first, at): Case => {
      const second = at === 0 ? high : low;
      const event = (user: string, seq: number): JsonObject => ({
        seq,
        received_at: NOW + 1000 * seq,
        sender: user,
        sender_device: `phone${user}`,
        type: "m.call.invite",
        content: { call_id: MIDDLE, party_id: `phone${user}`, version: "1", lifetime: 90_000 },
      });
      return {
        id: `tie-${String(n + 1)}-${at === 0 ? "low" : "high"}-first`,
        comment: `${low} is lower than ${high}`,
        requirements: ["glare.tie"],
        in: { user: low, device: `phone${low}`, events: [event(first, 1), event(second, 2)], now: NOW + 3000 },
      };
    }),
  );
}

function decisions(): readonly Case[] {
  const id = "/events/1/content/call_id";
  return [
    ...scene(
      "later-wins",
      "the later invite has the lower id, seen by the device that loses",
      ["glare.lower", "glare.collide", "glare.accept", "glare.replaced"],
      "ap",
      [invite("ap", HIGH), later(90_000, invite("bp", LOW))],
      to("higher", "glare.lower", id, `${HIGH}~`, "it has the higher one"),
      to("equal", "glare.tie", id, HIGH, "it has the same one, and Alice the lower user id"),
      to("expired", "glare.collide", "/events/1/received_at", NOW + 90_001, "it comes when the first has expired"),
      to("not-read", "glare.collide", "/events/1/content/version", "0", "it is none"),
      to(
        "late",
        "glare.accept",
        "/now",
        NOW + 180_001,
        "the winner has expired by now: nobody answers, and the loser is told all the same",
      ),
      to("hang-up", "glare.hangup", "/word", "hang-up", "the user hangs up: that ends the survivor"),
      to("reject", "calls.press", "/word", "reject", "the user rejects"),
      same("accept", "glare.accept", "/word", "accept", "the user accepts, which nobody asked for"),
      same("engaged", "glare.accept", "/engaged", true, "the device is in another channel's call, too"),
      to("other-device", "glare.no-ring", "/device", DEVICE.al, "another device of the same user looks: it does not ring"),
      same(
        "own-read",
        "glare.under-way",
        "/own",
        { call_id: HIGH, stage: "unknown" },
        "the own invite has been read: its outcome is known",
      ),
    ),
    ...scene("unclaimed", "no collision: the other device of the user rings", ["glare.no-ring", "calls.show"], "al", [invite("bp", LOW)], {
      id: "claimed",
      comment: "the user's phone has lost to it",
      requirements: ["glare.no-ring"],
      field: "/events",
      value: logOf(invite("ap", HIGH), invite("bp", LOW)),
    }),
    ...scene(
      "told",
      "the loser has been told",
      ["glare.replaced", "glare.accept"],
      "ap",
      [invite("ap", HIGH), invite("bp", LOW), say("ap", "hangup", HIGH, { reason: "replaced" })],
      to("not-told", "glare.replaced", "/events/2/content/version", "0", "the hangup is none"),
      by("other-device", "glare.replaced", 2, "al", "another device of the user has said so"),
      same("user-hangup", "glare.replaced", "/events/2/content/reason", "user_hangup", "with another reason"),
    ),
    ...scene(
      "winner-gone",
      "the winner is hung up: the loser does not come back",
      ["glare.final", "glare.replaced", "glare.accept"],
      "ap",
      [invite("ap", HIGH), invite("bp", LOW), say("bp", "hangup", LOW)],
      by("not-gone", "glare.final", 2, "bt", "the hangup is not the calling device's"),
    ),
    ...scene("replaced-by-callee", "the callee says replaced for the call that stays", ["calls.hangup", "glare.final"], "ap", [
      invite("ap", LOW),
      invite("bp", HIGH),
      say("bp", "hangup", LOW, { reason: "replaced" }),
    ]),
    ...scene(
      "answered-no-collision",
      "an invite from another device after an answer waits",
      ["glare.collide", "glare.connected", "calls.show"],
      "ap",
      [invite("ap", HIGH), say("bp", "answer", HIGH), invite("bt", LOW)],
      by("same-party", "glare.connected", 2, "bp", "it is from the device that has answered: that takes the place of the call"),
      to("no-answer", "glare.collide", "/events/1/content/version", "0", "nobody has answered: they collide"),
    ),
    ...scene(
      "selected-no-collision",
      "an invite from another device of the peer while two talk",
      ["glare.connected", "calls.show"],
      "bp",
      [invite("ap", HIGH), say("bp", "answer", HIGH), select("ap", "bp", HIGH), invite("al", LOW)],
      by("same-party", "glare.connected", 3, "ap", "it is from the calling device"),
      to("hang-up", "calls.press", "/word", "hang-up", "the user hangs up: the call that the device is in, not the one that waits"),
      to("accept", "calls.press", "/word", "accept", "the user accepts the one that waits"),
    ),
    ...scene("own-user", "two devices of one user call", ["glare.collide", "glare.lower"], "al", [invite("ap", LOW), invite("al", HIGH)]),
    ...scene("hangup-first", "the first one is hung up before the second comes", ["glare.collide"], "ap", [
      invite("ap", HIGH),
      say("ap", "hangup", HIGH),
      invite("bp", LOW),
    ]),
    ...scene("loser-no-rival", "an ended loser collides with nothing later", ["glare.final", "glare.collide"], "bp", [
      invite("ap", MIDDLE),
      invite("bp", LOW),
      say("bp", "hangup", LOW),
      invite("bt", HIGH),
    ]),
  ];
}

const STAGES = ["preparing", "sent", "acknowledged", "unknown"] as const;
const WORDS = [undefined, "accept", "reject", "reject-silently", "hang-up"] as const;

/** A device with a call of its own that is not read in the channel yet, in every stage, for every word. */
function before(): readonly Case[] {
  const scenes = [
    ["quiet", []],
    ["incoming", logOf(invite("bp", LOW))],
    ["incoming-high", logOf(invite("bp", HIGH))],
    ["own-other-device", logOf(invite("al", HIGH))],
    ["incoming-over", logOf(invite("bp", LOW), say("bp", "hangup", LOW))],
    ["incoming-answered", logOf(invite("bp", LOW), say("al", "answer", LOW))],
  ] as const;
  return scenes.flatMap(([name, events]) =>
    WORDS.flatMap((word) => {
      const spoken = word === undefined ? {} : { word };
      const id = `own-${name}${word === undefined ? "" : `-${word}`}`;
      const cases = STAGES.map((stage): Case => ({
        id: `${id}-${stage}`,
        comment: `an own call is ${stage}`,
        requirements: ["glare.preparing", "glare.under-way", "glare.repeat"],
        in: look("ap", events, { own: { call_id: MIDDLE, stage }, ...spoken }),
      }));
      return cases.map((one): Case => (one.id.endsWith("acknowledged") ? { ...one, sameAs: `${id}-sent` } : one));
    }),
  );
}

function borders(): readonly Case[] {
  const stage = "/own/stage";
  const own = (value: string): JsonObject => ({ own: { call_id: MIDDLE, stage: value } });
  const base = (id: string, comment: string, events: readonly JsonObject[], value: string): Case => ({
    id,
    comment,
    requirements: ["glare.preparing", "glare.under-way", "glare.repeat"],
    in: look("ap", events, own(value)),
  });
  const incoming = logOf(invite("bp", LOW));
  return [
    ...contrasts(base("handed-over", "an own invite is handed over, and another one comes", incoming, "sent"), [
      same("acknowledged", "glare.under-way", stage, "acknowledged", "and acknowledged: that makes no difference"),
      to("preparing", "glare.preparing", stage, "preparing", "it is not handed over yet: the other one is answered"),
      to("unknown", "glare.repeat", stage, "unknown", "nobody knows whether it was: it is repeated"),
      to("no-call", "glare.under-way", "/own", undefined, "there is none: the other one rings"),
      same("accept", "glare.under-way", "/word", "accept", "the user accepts, too early"),
      same("reject", "glare.under-way", "/word", "reject", "the user rejects, too early"),
      same("hang-up", "glare.under-way", "/word", "hang-up", "the user hangs up, which counts when the invite is read"),
    ]),
    ...contrasts(base("prepared", "an own call is prepared, and nobody calls", [], "preparing"), [
      to("sent", "glare.under-way", stage, "sent", "it is handed over"),
      to("incoming", "glare.preparing", "/events", incoming, "somebody calls: the own call is dropped, and the other one answered"),
      to("hang-up", "calls.press", "/word", "hang-up", "the user hangs up"),
    ]),
  ];
}

function everybody(): readonly Case[] {
  const events = logOf(invite("ap", HIGH), invite("bt", LOW));
  return EVERYBODY.flatMap((who) =>
    WORDS.map((word): Case => ({
      id: `after-${who}-${word ?? "nothing"}`,
      comment: `a collision, and the user of this device says ${word ?? "nothing"}`,
      requirements: ["glare.accept", "glare.replaced", "glare.no-ring", "glare.hangup"],
      in: look(who, events, word === undefined ? {} : { word }),
    })),
  );
}

export const glare: Kind = {
  kind: "glare",
  algorithm: "Decisions of the chapter Glare",
  notes: `Nothing is refused here: a case that is made from another one, and comes to something else, names that one as its twin. Most are of a DM of ${ALICE} and ${BOB}.`,
  groups: () => [
    {
      op: "call.view",
      cases: [...order(), ...ties(), ...decisions(), ...borders(), ...before(), ...everybody(), ...glareConversationCases()],
    },
  ],
};
