import { availableParallelism } from "node:os";
import { seededRandom } from "../runner/prf.ts";
import type { NotRunReason } from "../runner/verdict.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import { asker, type Asker, type Item } from "./asker.ts";
import type { CodecCase, CodecCases } from "./cases.ts";
import type { CodecCheck, Phase } from "./codec-check.ts";
import { repeatSample } from "./driver-checks.ts";
import { isRight, proofOf, type Asked, type Evidence } from "./evidence.ts";
import { greet, type Greeting } from "./greeting.ts";
import { CODEC_LIMITS } from "./limits.ts";
import type { DriverEnd, OpenLink } from "./link.ts";
import { shuffled, unknownOp, unknownQuestions, wrongInputs } from "./questions.ts";
import type { Heard, Question } from "./session.ts";
import { troubles as newTroubles } from "./trouble.ts";

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

interface Mutable<Q extends Question> {
  readonly question: Q;
  heard?: Heard;
  again: number;
}

/** A question as the asker takes it; what comes is written into it. What an interrupt cut off, or nobody was asked any more, was not heard. */
function item<Q extends Question>(asked: Mutable<Q>, state: Progress, onHeard: () => void): Item {
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
interface Progress {
  readonly signal: AbortSignal;
  /** A case failed. */
  failed: boolean;
  /** Why nobody is asked any more. */
  givenUp?: string;
}

const fresh = <Q extends Question>(questions: readonly Q[]): Mutable<Q>[] => questions.map((question) => ({ question, again: 0 }));

const INTERRUPTED = "the run was interrupted";

/** The cases that the checks judge and that the driver can be asked: their twins, and what shows that an operation is known, come with them. */
function neededCases({ checks, cases }: CodecRun, capabilities: ReadonlySet<string>): readonly CodecCase[] {
  const judged = new Set(checks.flatMap((check) => check.cases));
  const ops = new Set([...judged].map(({ op }) => op));
  const twins = [...judged].flatMap(({ twinKey = "" }) => cases.get(twinKey) ?? []);
  const needed = new Set([...judged, ...twins, ...[...ops].flatMap((op) => proofOf(cases, op))]);
  return cases.all.filter((one) => needed.has(one) && capabilities.has(one.op));
}

/** What people want to know, though no requirement says anything about it. */
function remarksOf(asking: Asker, processes: number): readonly string[] {
  const { starts, complaintBytes } = asking.cost();
  return [
    ...(starts > processes ? [`the driver was started ${starts} times, ${starts - processes} of them because it was lost`] : []),
    ...(complaintBytes > CODEC_LIMITS.lineBytes ? [`the driver wrote ${complaintBytes} octets to standard error`] : []),
  ];
}

/** Starting one costs as much as several hundred answers: few questions are asked of one. */
function processesFor({ checks, jobs }: CodecRun): number {
  const count = new Set(checks.flatMap((check) => check.cases)).size;
  return Math.min(jobs, availableParallelism(), CODEC_LIMITS.processes, Math.ceil((count + 1) / CODEC_LIMITS.casesPerProcess));
}

/**
 * Starts the driver, asks everything that the checks need, and ends it.
 *
 * @throws BrokenRunError when it cannot be started, or does not say hello
 */
export async function runCodec(run: CodecRun): Promise<Evidence> {
  const troubles = newTroubles(CODEC_LIMITS.keptTroubles);
  let greeting: Greeting | undefined;
  const progress: Progress = { signal: run.signal, failed: false };
  const asking = asker({
    open: run.open,
    troubles,
    unknownOp: unknownOp(seededRandom(run.seed, "codec between")),
    scale: run.scale,
    enough: () => run.signal.aborted || (run.failFast && progress.failed),
    async greet(session) {
      const heard = await greet(session);
      greeting ??= heard;
      return heard.useless && run.assumed === undefined ? heard.trouble : undefined;
    },
  });
  const onAbort = (): void => asking.stop(INTERRUPTED);
  run.signal.addEventListener("abort", onAbort, { once: true });
  if (run.signal.aborted) onAbort();
  try {
    const refused = await asking.ready(processesFor(run));
    if (refused !== undefined && run.assumed === undefined && !run.signal.aborted)
      throw new BrokenRunError(`the codec cannot be judged: ${refused}`);
    const capabilities = new Set(run.assumed ?? greeting?.capabilities ?? []);
    const asked = await askEverything(run, asking, capabilities, progress);
    const cutShort: NotRunReason | undefined = run.signal.aborted
      ? "interrupted"
      : run.failFast && progress.failed
        ? "fail-fast"
        : undefined;
    return {
      ...asked,
      cases: run.cases,
      hello: greeting?.said,
      helloTrouble: greeting === undefined ? (refused ?? "nothing") : greeting.trouble,
      capabilities,
      troubles,
      cutShort,
      givenUp: progress.givenUp,
      remarks: remarksOf(asking, processesFor(run)),
    };
  } finally {
    run.signal.removeEventListener("abort", onAbort);
    asking.stop("the run is over");
  }
}

type Everything = Pick<Evidence, "asked" | "total" | "unknown" | "wrongInputs" | "repeated" | "last" | "ends">;

async function askEverything(run: CodecRun, asking: Asker, capabilities: ReadonlySet<string>, progress: Progress): Promise<Everything> {
  const { cases, checks, seed } = run;
  const random = seededRandom(seed, "codec");
  const wants = (phase: Phase): boolean => checks.some((check) => check.phases?.includes(phase) === true);
  const asked = fresh(neededCases(run, capabilities));
  const unknown = fresh(wants("unknown") ? unknownQuestions(cases, capabilities, random) : []);
  const wrong = fresh(wants("wrong-input") ? wrongInputs(cases, capabilities) : []);
  const sample = cases.ops.filter((op) => capabilities.has(op)).flatMap((op) => repeatSample(cases, op));
  const again = wants("repeat") ? shuffled(sample, random) : [];
  // Forwards and backwards: what a driver keeps of one request then meets both what came before and what came after.
  const repeated = fresh([...again, ...again.toReversed()]);
  const last = fresh(wants("last") ? shuffled(sample, random).slice(0, CODEC_LIMITS.underWay) : []);
  const total = asked.length + unknown.length + wrong.length + repeated.length + last.length;
  let done = 0;
  const count = (): void => {
    done += 1;
    run.onAnswer?.(done, total);
  };
  const items = [
    ...asked.map((one) =>
      item(one, progress, () => {
        count();
        if (!isRight(one)) progress.failed = true;
      }),
    ),
    ...[...unknown, ...wrong].map((one: Mutable<Question>) => item(one, progress, count)),
  ];
  await asking.askAll(shuffled(items, random), processesFor(run));
  await asking.askInOrder(repeated.map((one) => item(one, progress, count)));
  const ends: readonly DriverEnd[] = await asking.askAndEnd(last.map((one) => item(one, progress, count)));
  const byKey = new Map<string, Asked<CodecCase>>(asked.map((one) => [one.question.key, one]));
  return { asked: (key) => byKey.get(key), total: done, unknown, wrongInputs: wrong, repeated, last, ends };
}
