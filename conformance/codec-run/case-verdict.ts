import { canonicalText, type Json, type JsonObject } from "../probe/wire/index.ts";
import { isRefused, type CodecCase } from "./cases.ts";
import { heardWords, isRight, replyWords, type Asked, type Evidence } from "./evidence.ts";

/** What is wrong with a case that failed. */
export interface CaseFailure {
  readonly asked: Asked<CodecCase>;
  readonly what: string;
  readonly expected: string;
  readonly observed: string;
}

/** Around the place where two long texts differ. */
const AROUND = 40;
const LONG = 300;

/** What is wrong with a case, or undefined. A refusal counts only beside the twin, which has to be accepted. */
export function caseFailure(evidence: Evidence, asked: Asked<CodecCase>): CaseFailure | undefined {
  const { question, heard, again } = asked;
  const expected = replyWords(question.expected);
  const failure = (what: string, observed = heardWords(heard)): CaseFailure => ({ asked, what, expected, observed });
  if (again > 0) return failure("it was answered more than once", `${heardWords(heard)}, and ${again} more`);
  if (heard === undefined || !("reply" in heard)) return failure("there is no answer");
  const { reply } = heard;
  if ("unsupported" in reply) return failure("an operation that it names in `capabilities` is answered `unsupported`");
  if ("fault" in reply) return failure("the driver says that it is broken");
  if (isRight(asked)) return twinFailure(evidence, asked, expected);
  if (isRefused(question)) return failure("reject" in reply ? "it is refused with another code" : "what must be refused is accepted");
  if ("reject" in reply) return failure("what must be accepted is refused");
  const [wanted, got] = differing("ok" in question.expected ? question.expected.ok : {}, reply.ok);
  return { asked, what: "the result is another one", expected: `ok ${wanted}`, observed: `ok ${got}` };
}

function twinFailure(evidence: Evidence, asked: Asked<CodecCase>, expected: string): CaseFailure | undefined {
  const { twinKey, field = "" } = asked.question;
  if (twinKey === undefined) return undefined;
  const heard = evidence.asked(twinKey)?.heard;
  // Of a run that was cut short, the check as a whole is not run.
  if (heard === undefined || ("reply" in heard && "ok" in heard.reply)) return undefined;
  const observed = `${heardWords(asked.heard)}; and of its twin ${twinKey}, which differs in ${field}: ${heardWords(heard)}`;
  return { asked, what: "so is its twin, which must be accepted: it is not refused for what is wrong with it", expected, observed };
}

/** The members in which two results differ, each as text. */
function differing(expected: JsonObject, observed: JsonObject): readonly [string, string] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(observed)])].filter(
    (name) => memberText(expected, name) !== memberText(observed, name),
  );
  const shown = names.map((name) => around(memberText(expected, name), memberText(observed, name)));
  const text = (at: 0 | 1): string => `{${names.map((name, i) => `${JSON.stringify(name)}: ${shown[i]?.[at] ?? ""}`).join(", ")}}`;
  return [text(0), text(1)];
}

function memberText(value: JsonObject, name: string): string {
  const member: Json | undefined = Object.hasOwn(value, name) ? value[name] : undefined;
  return member === undefined ? "nothing" : canonicalText(member);
}

/** Two texts, long ones around the first place at which they differ. */
function around(a: string, b: string): readonly [string, string] {
  if (Math.max(a.length, b.length) <= LONG) return [a, b];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  const cut = (text: string): string =>
    `${from > 0 ? `…(${from} characters)` : ""}${text.slice(from, at + AROUND)}${text.length > at + AROUND ? "…" : ""}`;
  return [cut(a), cut(b)];
}
