import type { SeededRandom } from "../runner/prf.ts";
import type { Item } from "./asker.ts";
import type { CodecCase, CodecCases } from "./cases.ts";
import type { CodecCheck, Phase } from "./codec-check.ts";
import { repeatSample } from "./driver-checks.ts";
import { proofOf, type WrongInput } from "./evidence.ts";
import { CODEC_LIMITS } from "./limits.ts";
import type { OpenLink } from "./link.ts";
import { shuffled, unknownQuestions, wrongInputs } from "./questions.ts";
import type { Heard, Question } from "./session.ts";

/** What a run against a codec is asked to do. */
export interface CodecRun {
  readonly open: OpenLink;
  readonly cases: CodecCases;
  /** Those selected: no more is asked than they judge. */
  readonly checks: readonly CodecCheck[];
  readonly seed: string;
  readonly scale: number;
  readonly jobs: number;
  readonly failFast: boolean;
  readonly signal: AbortSignal;
  /** For drivers that do not even say hello: they are asked as if they had named these operations. */
  readonly assumed?: readonly string[];
  readonly onAnswer?: (done: number, total: number) => void;
}

/** A question, and room for what comes of it. */
export interface Mutable<Q extends Question> {
  readonly question: Q;
  heard?: Heard;
  again: number;
}

/** A question as the asker takes it; what comes is written into it. What an interrupt cut off, or nobody was asked any more, was not heard. */
export function item<Q extends Question>(asked: Mutable<Q>, state: Progress, onHeard: () => void): Item {
  return {
    op: asked.question.op,
    in: asked.question.in,
    heard: (heard) => {
      if ("notAsked" in heard) state.givenUp ??= heard.notAsked;
      if ("notAsked" in heard || (state.signal.aborted && "lost" in heard)) return;
      asked.heard ??= heard;
      onHeard();
    },
    again: () => {
      asked.again += 1;
    },
  };
}

/** How far a run is. */
export interface Progress {
  readonly signal: AbortSignal;
  /** A case failed. */
  failed: boolean;
  /** Why nobody is asked any more. */
  givenUp?: string;
}

const fresh = <Q extends Question>(questions: readonly Q[]): Mutable<Q>[] => questions.map((question) => ({ question, again: 0 }));

/** The cases that the checks judge and that the driver can be asked: their twins, and what shows that an operation is known, come with them. */
function neededCases({ checks, cases }: CodecRun, capabilities: ReadonlySet<string>): readonly CodecCase[] {
  const judged = new Set(checks.flatMap((check) => check.cases));
  const ops = new Set([...judged].map(({ op }) => op));
  const twins = [...judged].flatMap(({ twinKey = "" }) => cases.get(twinKey) ?? []);
  const needed = new Set([...judged, ...twins, ...[...ops].flatMap((op) => proofOf(cases, op))]);
  return cases.all.filter((one) => needed.has(one) && capabilities.has(one.op));
}

/** What is asked, in the order that the seed decides. */
export interface Plan {
  readonly asked: Mutable<CodecCase>[];
  readonly unknown: Mutable<Question>[];
  readonly wrong: Mutable<WrongInput>[];
  readonly repeated: Mutable<CodecCase>[];
  readonly last: Mutable<CodecCase>[];
}

/** Draws what is asked. */
export function planOf(run: CodecRun, capabilities: ReadonlySet<string>, random: SeededRandom): Plan {
  const { cases, checks } = run;
  const wants = (phase: Phase): boolean => checks.some((check) => check.phases?.includes(phase) === true);
  const sample = cases.ops.filter((op) => capabilities.has(op)).flatMap((op) => repeatSample(cases, op));
  const again = wants("repeat") ? shuffled(sample, random) : [];
  return {
    asked: fresh(neededCases(run, capabilities)),
    unknown: fresh(wants("unknown") ? unknownQuestions(cases, capabilities, random) : []),
    wrong: fresh(wants("wrong-input") ? wrongInputs(cases, capabilities) : []),
    // Forwards and backwards: what a driver keeps of one request then meets both what came before and what came after.
    repeated: fresh([...again, ...again.toReversed()]),
    last: fresh(wants("last") ? shuffled(sample, random).slice(0, CODEC_LIMITS.underWay) : []),
  };
}
