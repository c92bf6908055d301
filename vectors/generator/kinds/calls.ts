import type { Kind } from "../vector.ts";
import { answersCases } from "./call-answers.ts";
import { endsCases, severalCases } from "./call-ends.ts";
import { formsCases } from "./call-forms.ts";
import { conversationCases } from "./conversations.ts";

const NOTES =
  "Nothing is refused here: a case that is made from another one, and comes to something else, names that one as its twin. The events are of a DM of Alice and Bob, who have two devices each.";

export const calls: Kind = {
  kind: "calls",
  algorithm: "Reading and acting of the chapter Calls",
  notes: NOTES,
  groups: () => [
    { op: "call.view", cases: [...formsCases(), ...answersCases(), ...endsCases(), ...severalCases(), ...conversationCases()] },
  ],
};
