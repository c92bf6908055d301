// Whole conversations, cut after each event and seen by every device: what is read depends on the order, not on how it was dealt out.
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { Case } from "../vector.ts";
import type { Saying } from "./call-parts.ts";
import { EVERYBODY, HIGH, LOW, MIDDLE, invite, later, logOf, look, say, select, silent } from "./call-parts.ts";

interface Conversation {
  readonly name: string;
  readonly requirements: readonly RequirementId[];
  readonly said: readonly Saying[];
}

const CALLS: readonly Conversation[] = [
  {
    name: "two-answer",
    requirements: ["calls.answer", "calls.select", "calls.select-first"],
    said: [invite("ap"), say("ap", "candidates"), say("bp", "answer"), say("bt", "answer"), select("ap", "bp"), say("bp", "hangup")],
  },
  {
    name: "reject-and-answer",
    requirements: ["calls.reject", "calls.absorb"],
    said: [invite("al"), say("bt", "reject"), say("bp", "answer"), say("bp", "hangup")],
  },
  {
    name: "answer-and-reject",
    requirements: ["calls.answer", "calls.reject"],
    said: [invite("bp"), say("al", "answer"), say("ap", "reject"), select("bp", "al"), say("bp", "hangup"), say("al", "hangup")],
  },
  {
    name: "silence",
    requirements: ["calls.silent", "calls.show"],
    said: [invite("ap"), silent("bt"), say("ap", "hangup")],
  },
  {
    name: "one-after-another",
    requirements: ["calls.lifetime", "calls.absorb"],
    said: [
      invite("ap", MIDDLE),
      later(90_001, invite("bp", HIGH)),
      say("ap", "answer", MIDDLE),
      say("ap", "answer", HIGH),
      select("bp", "ap", HIGH),
    ],
  },
  {
    name: "waiting",
    requirements: ["calls.show", "glare.connected"],
    said: [
      invite("ap", HIGH),
      say("bp", "answer", HIGH),
      select("ap", "bp", HIGH),
      invite("bt", LOW),
      say("al", "answer", LOW),
      select("bt", "al", LOW),
    ],
  },
];

const GLARES: readonly Conversation[] = [
  {
    name: "crossed",
    requirements: ["glare.collide", "glare.lower", "glare.accept", "glare.replaced", "glare.no-ring"],
    said: [
      invite("ap", HIGH),
      invite("bp", LOW),
      say("ap", "hangup", HIGH, { reason: "replaced" }),
      say("ap", "answer", LOW),
      select("bp", "ap", LOW),
    ],
  },
  {
    name: "crossed-other-way",
    requirements: ["glare.collide", "glare.lower", "glare.accept", "glare.replaced"],
    said: [
      invite("ap", LOW),
      invite("bp", HIGH),
      say("bp", "answer", LOW),
      say("bp", "hangup", HIGH, { reason: "replaced" }),
      select("ap", "bp", LOW),
    ],
  },
  {
    name: "three",
    requirements: ["glare.collide", "glare.lower", "glare.accept", "glare.no-ring"],
    said: [
      invite("ap", HIGH),
      invite("bp", MIDDLE),
      invite("al", LOW),
      say("bp", "answer", LOW),
      say("ap", "hangup", HIGH, { reason: "replaced" }),
    ],
  },
  {
    name: "three-last-loses",
    requirements: ["glare.collide", "glare.lower"],
    said: [invite("bp", HIGH), invite("ap", LOW), invite("bt", MIDDLE), say("bp", "answer", LOW), say("bt", "answer", LOW)],
  },
  {
    name: "gone-winner",
    requirements: ["glare.final", "glare.replaced"],
    said: [invite("ap", HIGH), invite("bp", LOW), say("bp", "hangup", LOW), invite("bt", MIDDLE)],
  },
  {
    name: "same-party",
    requirements: ["glare.connected", "glare.accept"],
    said: [
      invite("ap", LOW),
      say("bp", "answer", LOW),
      select("ap", "bp", LOW),
      invite("bp", HIGH),
      say("ap", "hangup", LOW, { reason: "replaced" }),
      say("ap", "answer", HIGH),
    ],
  },
  {
    name: "same-caller",
    requirements: ["glare.connected", "glare.replaced", "glare.accept"],
    said: [invite("ap", LOW), say("bp", "answer", LOW), invite("ap", HIGH), say("bp", "answer", HIGH), select("ap", "bp", HIGH)],
  },
  {
    name: "equal-ids",
    requirements: ["glare.tie", "glare.replaced", "calls.hangup"],
    said: [
      invite("bp", MIDDLE),
      invite("ap", MIDDLE),
      say("bp", "hangup", MIDDLE, { reason: "replaced" }),
      say("bp", "answer", MIDDLE),
      select("ap", "bp", MIDDLE),
      say("bp", "hangup", MIDDLE),
    ],
  },
];

function cuts({ name, requirements, said }: Conversation): readonly Case[] {
  const events = logOf(...said);
  return events.flatMap((_, at) =>
    EVERYBODY.map((who): Case => ({
      id: `${name}-${String(at + 1)}-${who}`,
      comment: `after ${String(at + 1)} of ${String(events.length)} events`,
      requirements,
      in: look(who, events.slice(0, at + 1)),
    })),
  );
}

/** Conversations without glare. */
export function conversationCases(): readonly Case[] {
  return CALLS.flatMap(cuts);
}

/** Conversations with glare. */
export function glareConversationCases(): readonly Case[] {
  return GLARES.flatMap(cuts);
}
