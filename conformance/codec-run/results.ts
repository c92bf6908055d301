import type { CheckResult } from "../report/report.ts";
import { judgedBy } from "../runner/judged-by.ts";
import { replayLine } from "../runner/replay-line.ts";
import type { RequirementBook } from "../runner/requirements.ts";
import { show } from "../runner/show.ts";
import { bodyOf, type WireEntry } from "../runner/wire.ts";
import { askingLine } from "./asking-line.ts";
import type { CodecCase } from "./cases.ts";
import type { CodecCheck, CodecSeen } from "./codec-check.ts";
import { heardWords, type Asked } from "./evidence.ts";
import { CODEC_LIMITS } from "./limits.ts";
import type { Question } from "./session.ts";

/** What a result says beyond what was seen. */
export interface ResultParts {
  readonly book: RequirementBook;
  readonly seed: string;
  readonly strict: boolean;
  /** As it was given on the command line. */
  readonly command: string;
  readonly durationMs: number;
}

/** A case by its key; any other question by its operation. */
function caseNames(question: Question | CodecCase): { readonly id: string; readonly comment: string } {
  return "key" in question ? { id: question.key, comment: question.comment } : { id: question.op, comment: "" };
}

function trace(asked: readonly Asked[]): readonly WireEntry[] {
  const shown = asked.slice(0, CODEC_LIMITS.tracedCases);
  return shown.flatMap(({ question, heard, again }) => {
    const name = caseNames(question).id;
    const answer = `${heardWords(heard)}${again === 0 ? "" : ` (and ${again} more)`}`;
    return [
      { at: 0, direction: "sent" as const, transport: "driver" as const, summary: name, ...bodyOf(askingLine(question)) },
      { at: 0, direction: "received" as const, transport: "driver" as const, summary: name, ...bodyOf(answer) },
    ];
  });
}

/** Joins what a check saw with its requirement: the level, the sentence, where it stands. */
export function codecResult(check: CodecCheck, seen: CodecSeen, parts: ResultParts): CheckResult {
  const { failed = [], shown = [], judged, facts = [], expected, observed, ...rest } = seen;
  const traced: readonly Asked[] = [...failed, ...shown];
  const [first] = traced;
  const failedCase = first && { ...caseNames(first.question), sent: askingLine(first.question) };
  return {
    ...judgedBy(check, parts.book, seen.observation, parts.strict),
    ...rest,
    ...(expected === undefined ? {} : { expected: show(expected) }),
    ...(observed === undefined ? {} : { observed: show(observed) }),
    facts,
    durationMs: parts.durationMs,
    wire: trace(traced),
    wireDropped: Math.max(0, traced.length - CODEC_LIMITS.tracedCases) * 2,
    seed: parts.seed,
    replay: replayLine(check.id, { seed: parts.seed, codec: parts.command }),
    judges: "codec",
    ...(judged === undefined ? {} : { cases: { judged, failed: failed.length } }),
    ...(failedCase === undefined ? {} : { failedCase }),
  };
}
