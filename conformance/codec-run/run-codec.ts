import { availableParallelism } from "node:os";
import { seededRandom } from "../runner/prf.ts";
import type { NotRunReason } from "../runner/verdict.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import { asker, type Asker, type Item } from "./asker.ts";
import type { CodecCase } from "./cases.ts";
import { isRight, type Asked, type Evidence } from "./evidence.ts";
import { greet, type Greeting } from "./greeting.ts";
import { CODEC_LIMITS } from "./limits.ts";
import { item, planOf, type CodecRun, type Mutable, type Progress } from "./plan.ts";
import { shuffled, unknownOp } from "./questions.ts";
import type { Question } from "./session.ts";
import { troubles as newTroubles, type Troubles } from "./trouble.ts";

export type { CodecRun } from "./plan.ts";

const INTERRUPTED = "the run was interrupted";

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
      // One whom the end of the run cut short did nothing wrong.
      if (!run.signal.aborted) greeting ??= heard;
      return heard.useless && run.assumed === undefined ? heard.trouble : undefined;
    },
  });
  const onAbort = (): void => asking.stop(INTERRUPTED);
  run.signal.addEventListener("abort", onAbort, { once: true });
  if (run.signal.aborted) onAbort();
  try {
    const refused = await asking.ready(processesFor(run));
    if (refused !== undefined && run.assumed === undefined && !run.signal.aborted)
      throw new BrokenRunError(`the codec cannot be judged: ${refused}${insteadOf(troubles)}`);
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
      helloTrouble: greeting === undefined ? (run.signal.aborted ? undefined : (refused ?? "nothing")) : greeting.trouble,
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
  const random = seededRandom(run.seed, "codec");
  const { asked, unknown, wrong, repeated, last } = planOf(run, capabilities, random);
  const total = asked.length + unknown.length + wrong.length + repeated.length + last.length;
  let done = 0;
  const count = (): void => {
    done += 1;
    run.onAnswer?.(done, total);
  };
  const plain = (some: readonly Mutable<Question>[]): readonly Item[] => some.map((one) => item(one, progress, count));
  const judged = asked.map((one) =>
    item(one, progress, () => {
      count();
      if (!isRight(one)) progress.failed = true;
    }),
  );
  // What nobody can know comes first, right after hello.
  await asking.askAll([...plain(unknown), ...shuffled([...judged, ...plain(wrong)], random)], processesFor(run));
  await asking.askInOrder(plain(repeated));
  const ends = await asking.askAndEnd(plain(last));
  const byKey = new Map<string, Asked<CodecCase>>(asked.map((one) => [one.question.key, one]));
  return { asked: (key) => byKey.get(key), total: done, unknown, wrongInputs: wrong, repeated, last, ends };
}

/** What came on standard output in place of an answer: often why there was none. */
function insteadOf(seen: Troubles): string {
  const [stray] = seen.first(["stray"]);
  return stray === undefined ? "" : `; on standard output came what is no answer: ${stray.text}`;
}
