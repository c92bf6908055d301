// What a driver does whatever is behind it, and whatever it is asked.
import { failedBy, notAsked, type CodecSeen } from "./codec-check.ts";
import type { DriverEvidence } from "./driver-evidence.ts";
import { answerText } from "./evidence.ts";
import { endWords } from "./link.ts";
import type { TroubleKind } from "./trouble.ts";

/** Judges a driver by what was heard of it. */
export type DriverJudge<E extends DriverEvidence = DriverEvidence> = (evidence: E) => CodecSeen;

/** It is right; with what shows that. */
export const pass = (fact: string): CodecSeen => ({ observation: "pass", reason: "", facts: [fact] });

/** Whether not everything was asked. */
export function isCut({ cutShort, givenUp }: DriverEvidence): boolean {
  return cutShort !== undefined || givenUp !== undefined;
}

/** Fails by what was seen in the whole run. */
export function withoutTrouble(kinds: readonly TroubleKind[], expected: string, fact: string): DriverJudge {
  return ({ troubles, total }) => {
    const count = troubles.count(kinds);
    if (count === 0) return pass(`${fact}, in ${total} requests`);
    const observed = troubles.first(kinds).map(({ text }) => text);
    return { observation: "fail", reason: `${count} times: ${observed[0] ?? ""}`, expected, observed: observed.join("\n") };
  };
}

/** What is wrong with the list of operations, as far as it shows by itself. */
export function listTrouble(names: readonly string[]): string | undefined {
  if (names.includes("hello")) return "hello itself is in capabilities";
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? undefined : `${twice} is in capabilities twice`;
}

/** Operations that it does not name. */
export const unsupported: DriverJudge = ({ unknown }) => {
  const wrong = unknown.find(({ heard }) => heard !== undefined && answerText(heard) !== "unsupported");
  if (wrong !== undefined)
    return failedBy(wrong, `${wrong.question.op} is not in capabilities, and is not answered unsupported`, "unsupported");
  return pass(`${unknown.length} operations that it does not name were answered unsupported`);
};

/** Requests that are not of the type of their operation. */
export const fault: DriverJudge = ({ wrongInputs }) => {
  const wrong = wrongInputs.filter(({ heard }) => heard !== undefined && answerText(heard) !== "fault");
  const [first] = wrong;
  if (first !== undefined)
    return failedBy(
      first,
      `${wrong.length} of ${wrongInputs.length} such requests are answered in another way; the first is ${first.question.op} ${first.question.what}`,
      "fault",
    );
  return pass(`${wrongInputs.length} requests whose in is not of its type were answered fault, and the driver went on`);
};

/** The end of its input. */
export const end: DriverJudge = (evidence) => {
  const { ends, last, troubles } = evidence;
  const expected = "the exit status 0 when its input has ended, and not before";
  const [early] = troubles.first(["ended-early"]);
  if (early !== undefined) return { observation: "fail", reason: "the driver ends before its input", expected, observed: early.text };
  if (isCut(evidence)) return notAsked(evidence);
  const unanswered = last.find(({ heard }) => heard === undefined || !("reply" in heard));
  if (unanswered !== undefined && last.length > 0)
    return failedBy(
      unanswered,
      `${"key" in unanswered.question ? String(unanswered.question.key) : unanswered.question.op} was asked right before the end of the input, and is not answered`,
      "an answer, then the exit status 0",
    );
  const wrong = ends.find(({ status }) => status !== 0);
  if (wrong !== undefined || ends.length === 0) {
    const observed = wrong === undefined ? "it had ended before" : endWords(wrong);
    return {
      observation: "fail",
      reason: "the driver does not end as it has to when its input ends",
      expected: "the exit status 0, in time",
      observed,
    };
  }
  return pass(`${last.length} requests right before the end of the input were answered, and the exit status was 0`);
};
