import type { Reply } from "../codec/driver-client.ts";
import { agrees } from "../codec/vector-files.ts";
import { canonicalText, type JsonObject } from "../probe/wire/index.ts";
import type { CodecCase, CodecCases } from "./cases.ts";
import { isBare, isRefused, sampleOf } from "./cases.ts";
import type { Asked, DriverEvidence } from "./driver-evidence.ts";
import type { Heard } from "./session.ts";

export type { Asked, WrongInput } from "./driver-evidence.ts";

/** Everything that was heard of a codec in a run. Checks judge this, and nothing else. */
export interface Evidence extends DriverEvidence {
  readonly cases: CodecCases;
  asked(key: string): Asked<CodecCase> | undefined;
  /** Cases that were asked again, in another order. */
  readonly repeated: readonly Asked<CodecCase>[];
  /** Cases that were asked last, with the end of the input behind them. */
  readonly last: readonly Asked<CodecCase>[];
}

/** Each answer is compared once, though many checks ask for it. */
const compared = new WeakMap<Heard, boolean>();

/** Whether a case came to what it has to. */
export function isRight({ question, heard, again }: Asked<CodecCase>): boolean {
  if (again > 0 || heard === undefined || !("reply" in heard)) return false;
  const known = compared.get(heard) ?? agrees(question.expected, heard.reply);
  compared.set(heard, known);
  return known;
}

/** The same text for the same answer; words for people count for nothing. */
export function answerText(heard: Heard | undefined): string {
  if (heard === undefined) return "nothing";
  if ("unanswered" in heard) return "no answer";
  if (!("reply" in heard)) return "the end of the driver";
  const reply: Reply = heard.reply;
  if ("ok" in reply) return `ok ${canonicalText(reply.ok)}`;
  if ("reject" in reply) return `reject ${reply.reject.code}`;
  return "unsupported" in reply ? "unsupported" : "fault";
}

/** What came, in words, with what the driver said for people. */
export function heardWords(heard: Heard | undefined): string {
  if (heard === undefined) return "it was not asked";
  if ("unanswered" in heard) return heard.unanswered;
  if ("lost" in heard) return heard.lost;
  if ("notAsked" in heard) return heard.notAsked;
  const { reply } = heard;
  if ("unsupported" in reply) return `unsupported: ${reply.unsupported.reason}`;
  return "fault" in reply ? `fault: ${reply.fault.message}` : replyWords(reply);
}

/** An answer that is a result: `ok {…}`, `reject malformed`. */
export function replyWords(reply: { readonly ok: JsonObject } | { readonly reject: { readonly code: string } }): string {
  return "ok" in reply ? `ok ${JSON.stringify(reply.ok)}` : `reject ${reply.reject.code}`;
}

/**
 * Whether the driver shows that it knows an operation: every case asked is right, and they have different answers. So whoever always says the same, or
 * guesses, knows nothing.
 */
export function knowsOp(evidence: Evidence, op: string): boolean {
  return guesswork(evidence, op) === undefined && askedOf(evidence, op).every(isRight);
}

function askedOf(evidence: Evidence, op: string): readonly Asked<CodecCase>[] {
  return evidence.cases
    .of(op)
    .flatMap(({ key }) => evidence.asked(key) ?? [])
    .filter(({ heard }) => heard !== undefined);
}

/** Whoever tosses a coin accepts half of what must be accepted, and with luck a little more, and refuses half of the rest, for one reason. */
const ACCEPTED_SHARE = 0.8;
const REFUSED_SHARE = 0.5;

/** Why what is right of the answers of an operation may be so by chance; undefined when it may not. */
export function guesswork(evidence: Evidence, op: string): string | undefined {
  const asked = askedOf(evidence, op);
  if (!isMoreThanOneWord(evidence.cases, op, asked)) return `${op} gives one and the same answer to everything`;
  const [refused, accepted] = [asked.filter(({ question }) => isRefused(question)), asked.filter(({ question }) => !isRefused(question))];
  const right = (some: readonly Asked<CodecCase>[]): number => some.filter(isRight).length;
  if (right(accepted) <= accepted.length * ACCEPTED_SHARE)
    return `${op} is right in ${right(accepted)} of ${accepted.length} cases that must be accepted`;
  if (right(refused) < refused.length * REFUSED_SHARE)
    return `${op} is right in ${right(refused)} of ${refused.length} cases that must be refused`;
  return undefined;
}

/** Whether the right answers of an operation are more than one and the same, or one that cannot be had by chance. */
function isMoreThanOneWord(cases: CodecCases, op: string, asked: readonly Asked<CodecCase>[]): boolean {
  const right = new Map(asked.filter(isRight).map(({ question }) => [question.answer, question]));
  if (right.size > 1) return true;
  const [only] = right.values();
  const isLonely = new Set(cases.of(op).map(({ answer }) => answer)).size === 1;
  return isLonely && only !== undefined && !isBare(only) && !isRefused(only);
}

/** Whether the driver shows that it knows anything: nothing else that it does counts before. */
export function knowsAnything(evidence: Evidence): boolean {
  return evidence.cases.ops.some((op) => evidence.capabilities.has(op) && knowsOp(evidence, op));
}

/** The cases by which an operation shows that it is known. */
export function proofOf(cases: CodecCases, op: string): readonly CodecCase[] {
  return sampleOf(cases, op, 2, 1);
}
