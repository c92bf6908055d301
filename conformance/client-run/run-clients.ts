import type { Greeting } from "../codec-run/greeting.ts";
import type { OpenLink } from "../codec-run/link.ts";
import { CODEC_LIMITS } from "../codec-run/limits.ts";
import { unknownOp } from "../codec-run/questions.ts";
import type { Asked, DriverEvidence } from "../codec-run/driver-evidence.ts";
import { troubles as newTroubles, type Troubles } from "../codec-run/trouble.ts";
import type { CheckResult } from "../report/report.ts";
import { seededRandom } from "../runner/prf.ts";
import { endsRun } from "../runner/scheduler.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import { NOT_RUN_REASONS, type NotRunReason } from "../runner/verdict.ts";
import type { AnyClientCheck } from "./client-check.ts";
import type { ClientDriverCheck, ClientEvidence } from "./client-driver-checks.ts";
import { drivers, type Drivers } from "./drivers.ts";
import { lastWords } from "./last-words.ts";
import { PROOF_CHECK } from "./proof-check.ts";
import { clientResult, runClientCheck, unrun, type ClientCheckRun } from "./run-client-check.ts";

/** What a run against a client is asked to do. */
export interface ClientRun extends Omit<ClientCheckRun, "troubles" | "capabilities" | "isBelieved" | "onNotice"> {
  readonly open: OpenLink;
  readonly checks: readonly AnyClientCheck[];
  readonly driverChecks: readonly ClientDriverCheck[];
  /** Drivers at the same time. */
  readonly jobs: number;
  readonly failFast: boolean;
  /** For drivers that do not even say hello: they are asked as if they had named these operations. */
  readonly assumed?: readonly string[];
  readonly onResult?: (result: CheckResult, done: number, total: number) => void;
}

/** What came of it. */
export interface ClientsSeen {
  readonly results: readonly CheckResult[];
  readonly evidence: ClientEvidence;
  readonly cost: ReturnType<Drivers["cost"]>;
}

/** Everything that is known of the drivers so far. */
interface Known {
  readonly troubles: Troubles;
  readonly unknown: Asked[];
  greeting?: Greeting;
  givenUp?: string;
  failed: boolean;
  notices: number;
}

const INTERRUPTED = "the run was interrupted";

/**
 * Starts drivers, runs the checks, asks what else the driver is judged by, and ends them.
 *
 * @throws BrokenRunError when the first driver cannot be started, or does not say hello
 */
export async function runClients(run: ClientRun): Promise<ClientsSeen> {
  const known: Known = { troubles: newTroubles(CODEC_LIMITS.keptTroubles), unknown: [], failed: false, notices: 0 };
  const pool = drivers({
    open: run.open,
    troubles: known.troubles,
    unknownOp: unknownOp(seededRandom(run.settings.seed, "client between")),
    scale: run.settings.scale,
    isForgiving: run.assumed !== undefined,
    greeted: (greeting, question, heard) => {
      // One whom the end of the run cut short did nothing wrong.
      if (run.signal.aborted) return;
      known.greeting ??= greeting;
      if (!("notAsked" in heard)) known.unknown.push({ question, heard, again: 0 });
    },
  });
  const onAbort = (): void => pool.stop(INTERRUPTED);
  run.signal.addEventListener("abort", onAbort, { once: true });
  if (run.signal.aborted) onAbort();
  try {
    return await runWith(pool, run, known);
  } finally {
    run.signal.removeEventListener("abort", onAbort);
    pool.stop("the run is over");
  }
}

async function runWith(pool: Drivers, run: ClientRun, known: Known): Promise<ClientsSeen> {
  const first = await pool.take();
  if (typeof first !== "string") pool.giveBack(first);
  else if (run.assumed === undefined && !run.signal.aborted)
    throw new BrokenRunError(`the client cannot be judged: ${first}${insteadOf(known.troubles)}`);
  const capabilities = new Set(run.assumed ?? known.greeting?.capabilities ?? []);
  // Those without a client are asked everything: each check has to see for itself that nothing was done.
  const isBelieved = run.assumed !== undefined;
  const { troubles } = known;
  const checkRun: ClientCheckRun = { ...run, troubles, capabilities, isBelieved, onNotice: () => void (known.notices += 1) };
  const results = await runAll(pool, run, checkRun, known);
  const passed = results.filter(({ observation }) => observation === "pass").length;
  const isDriverJudged = run.driverChecks.length > 0 && reasonToSkip(run, known) === undefined;
  const proven = isDriverJudged && passed === 0 ? await prove(pool, checkRun) : 0;
  const last = isDriverJudged
    ? await lastWords(pool, capabilities, run.settings.seed)
    : { unknown: [], wrongInputs: [], last: [], ends: [] };
  if (last.givenUp !== undefined) known.givenUp ??= last.givenUp;
  const evidence: ClientEvidence = {
    ...last,
    ...saidHello(run, known, first),
    capabilities,
    unknown: [...known.unknown, ...last.unknown],
    troubles: known.troubles,
    total: pool.cost().requests,
    cutShort: reasonToSkip(run, known),
    givenUp: known.givenUp,
    remarks: remarksOf(pool),
    passed: passed + proven,
    notices: known.notices,
  };
  return { results, evidence, cost: pool.cost() };
}

function saidHello({ signal }: ClientRun, { greeting }: Known, first: unknown): Pick<DriverEvidence, "hello" | "helloTrouble"> {
  const silence = typeof first === "string" ? first : "nothing";
  return { hello: greeting?.said, helloTrouble: greeting === undefined ? (signal.aborted ? undefined : silence) : greeting.trouble };
}

function reasonToSkip({ signal, failFast }: ClientRun, { failed }: Known): NotRunReason | undefined {
  if (signal.aborted) return "interrupted";
  return failFast && failed ? "fail-fast" : undefined;
}

/** To start a driver costs about as much as a check: few checks are shared by few. */
function lanesFor({ jobs, checks }: ClientRun): number {
  return Math.min(jobs, Math.ceil(checks.length / 2));
}

/** Runs all checks, so many at a time, those first that wait longest. Results come in the order of the checks. */
async function runAll(pool: Drivers, run: ClientRun, checkRun: ClientCheckRun, known: Known): Promise<readonly CheckResult[]> {
  const results = new Map<string, CheckResult>();
  const queue = run.checks.toSorted((a, b) => (b.waitsMs ?? 0) - (a.waitsMs ?? 0)).values();
  const lane = async (): Promise<void> => {
    for (const check of queue) {
      const result = await one(check, pool, checkRun, () => reasonToSkip(run, known), known);
      results.set(check.id, result);
      if (endsRun(result)) known.failed = true;
      run.onResult?.(result, results.size, run.checks.length);
    }
  };
  await Promise.all(Array.from({ length: lanesFor(run) }, lane));
  return run.checks.flatMap(({ id }) => results.get(id) ?? []);
}

async function one(
  check: AnyClientCheck,
  pool: Drivers,
  run: ClientCheckRun,
  skipped: () => NotRunReason | undefined,
  known: Known,
): Promise<CheckResult> {
  const unseen = (seen: Parameters<typeof clientResult>[2]): CheckResult => clientResult(check, run, seen, { durationMs: 0 });
  const skip = (reason: NotRunReason): CheckResult => unseen({ observation: "not-run", reason: NOT_RUN_REASONS[reason], notRun: reason });
  const reason = skipped();
  if (reason !== undefined) return skip(reason);
  const missing = missingOp(check, run.capabilities);
  if (missing !== undefined) return unseen(unrun("operation-absent", missing));
  const process = await pool.take();
  if (typeof process === "string") {
    const late = skipped();
    if (late !== undefined) return skip(late);
    known.givenUp ??= process;
    return unseen({ observation: "inconclusive", reason: process });
  }
  const result = await runClientCheck(check, run, process);
  pool.giveBack(process);
  return result;
}

/** The first operation that the check asks and the driver lacks. Accounts are made in one of two ways. */
function missingOp({ ops }: AnyClientCheck, capabilities: ReadonlySet<string>): string | undefined {
  if (!capabilities.has("create-account") && !capabilities.has("restore-account")) return "create-account";
  return ops.find((op) => op !== "create-account" && !capabilities.has(op));
}

/** Shows that there is a client behind the driver, for want of a check that has shown it. */
async function prove(pool: Drivers, run: ClientCheckRun): Promise<number> {
  if (missingOp(PROOF_CHECK, run.capabilities) !== undefined) return 0;
  const process = await pool.take();
  if (typeof process === "string") return 0;
  const { observation } = await runClientCheck(PROOF_CHECK, run, process);
  pool.giveBack(process);
  return observation === "pass" ? 1 : 0;
}

function times(n: number): string {
  return n === 1 ? "once" : n === 2 ? "twice" : `${n} times`;
}

/** What people want to know, though no requirement says anything about it. */
function remarksOf(pool: Drivers): readonly string[] {
  const { losses, starts, complaintBytes } = pool.cost();
  return [
    ...(losses > 0 ? [`the driver was lost ${times(losses)}, and started ${times(starts)} in all`] : []),
    ...(complaintBytes > CODEC_LIMITS.lineBytes ? [`the driver wrote ${complaintBytes} octets to standard error`] : []),
  ];
}

/** What came on standard output in place of an answer: often why there was none. */
function insteadOf(seen: Troubles): string {
  const [stray] = seen.first(["stray"]);
  return stray === undefined ? "" : `; on standard output came what is no answer: ${stray.text}`;
}
