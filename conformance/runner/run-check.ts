import type { CheckResult } from "../report/report.ts";
import type { AnyCheck } from "./check.ts";
import { Failure, Late, SuiteError } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";
import { judgedBy } from "./judged-by.ts";
import { unmetNeed } from "./needs.ts";
import type { PeerReach } from "./peer-reach.ts";
import { replayLine, type ReplayPlace } from "./replay-line.ts";
import type { RequirementBook } from "./requirements.ts";
import { serverTest, type TestHandle, type TestSettings } from "./server-test.ts";
import { show } from "./show.ts";
import { Inconclusive, NotRun } from "./signals.ts";
import type { Target } from "./target.ts";
import { isTransportError } from "./transport-error.ts";
import type { NotRunReason, Observation } from "./verdict.ts";

/** What was seen, before the requirement's level makes an outcome of it. */
export interface Seen {
  readonly observation: Observation;
  readonly reason: string;
  readonly notRun?: NotRunReason;
  readonly expected?: string;
  readonly observed?: string;
  readonly stack?: string;
  readonly violation?: NonNullable<CheckResult["violation"]>;
}

export interface CheckRun {
  readonly target: Target;
  readonly book: RequirementBook;
  readonly settings: TestSettings;
  readonly strict: boolean;
  /** The server as the person named it, for the replay line; absent when the suite started the reference. */
  readonly server?: string;
  readonly signal: AbortSignal;
  /** Whether the target reaches servers that the suite plays; asked once for all checks. */
  readonly peerReach?: PeerReach;
  /** Of which checks failures are believed on a busy machine, too: where they are expected, doubt would hide them. */
  readonly credulous?: (check: AnyCheck) => boolean;
  /** Is told of each check that a busy machine may have kept from passing. Who listens doubts whatever was seen while the suite stood still. */
  readonly onDoubt?: (check: AnyCheck) => void;
}

class TimeOver extends Error {}
class Interrupted extends Error {}

/** Runs one check with its own context, its time limit and its cleaning up. Never throws: a bug of the check is a result, too. */
export async function runCheck(check: AnyCheck, run: CheckRun): Promise<CheckResult> {
  const start = performance.now();
  const controller = new AbortController();
  const handle = serverTest(check.id, run.target, run.settings, controller.signal);
  const seen = await observe(check, run, handle, controller);
  return checkResult(check, run, seen, { handle, durationMs: Math.round((performance.now() - start) * 10) / 10 });
}

async function observe(check: AnyCheck, run: CheckRun, handle: TestHandle, controller: AbortController): Promise<Seen> {
  if (run.signal.aborted) return classify(new Interrupted());
  const limitMs = RUN_LIMITS.checkMs * run.settings.scale;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: () => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeOver(`the check did not end within ${limitMs} ms`)), limitMs);
    onAbort = () => reject(new Interrupted());
    run.signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    const needs = check.needs ?? [];
    const unmet = unmetNeed(needs, run.target) ?? (needs.includes("peer") ? await Promise.race([run.peerReach?.(), end]) : undefined);
    if (unmet !== undefined) throw unmet;
    const body = (async () => check.run(handle.test))();
    body.catch(() => undefined);
    await Promise.race([body, end]);
    return handle.facts.length > 0 ? { observation: "pass", reason: "" } : { observation: "inconclusive", reason: "no positive fact" };
  } catch (error) {
    const seen = classify(error);
    const isDoubted = (seen.observation === "fail" || error instanceof TimeOver) && check.outlivesTunnels !== true;
    if (!isDoubted || run.credulous?.(check) === true) return seen;
    const doubt = handle.doubt(error instanceof Late || error instanceof TimeOver || run.onDoubt !== undefined);
    if (doubt === undefined) return seen;
    run.onDoubt?.(check);
    return { observation: "inconclusive", reason: `${seen.reason}; ${doubt}` };
  } finally {
    clearTimeout(timer);
    run.signal.removeEventListener("abort", onAbort);
    controller.abort(new Error("the check has ended"));
    await cleanUp(handle, RUN_LIMITS.cleanupMs * run.settings.scale);
  }
}

async function cleanUp(handle: TestHandle, limitMs: number): Promise<void> {
  const all = (async () => {
    for (const undo of handle.undo.toReversed()) {
      try {
        await undo();
      } catch {
        // A socket that cannot be closed any more is closed; the verdict stands.
      }
    }
  })();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitMs)));
  await Promise.race([all, late]);
  clearTimeout(timer);
}

/** Who is to blame for an exception: the implementation, the suite, or nobody. */
export function classify(error: unknown): Seen {
  if (error instanceof NotRun) return { observation: "not-run", reason: error.message, notRun: error.reason };
  if (error instanceof Interrupted) return { observation: "not-run", reason: new NotRun("interrupted").message, notRun: "interrupted" };
  if (error instanceof Inconclusive || error instanceof TimeOver) return { observation: "inconclusive", reason: error.message };
  if (error instanceof Failure) {
    const { message: reason, expected, observed } = error;
    return { observation: "fail", reason, expected: show(expected), observed: show(observed), ...violationOf(error) };
  }
  if (isTransportError(error)) {
    return { observation: "fail", reason: "the connection broke", expected: "an answer", observed: error.message };
  }
  const text = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const reason = error instanceof SuiteError ? text : `a bug of the suite: ${text}`;
  return {
    observation: "error",
    reason,
    ...(stack === undefined ? {} : { stack }),
    ...(error instanceof SuiteError ? violationOf(error) : {}),
  };
}

function violationOf({ violation }: Failure | SuiteError): Pick<Seen, "violation"> {
  if (violation === undefined) return {};
  const { type, pointer, keyword, bytes } = violation;
  return { violation: { type, pointer, keyword, hex: Buffer.from(bytes.subarray(0, RUN_LIMITS.wireBytes)).toString("hex") } };
}

interface Ended {
  readonly handle?: TestHandle;
  readonly durationMs: number;
}

/** Joins what was seen with the requirement: its level, its sentence, where it stands. */
export function checkResult(check: AnyCheck, run: Omit<CheckRun, "signal" | "peerReach">, seen: Seen, ended: Ended): CheckResult {
  const finding = ended.handle?.finding();
  const passed = seen.observation === "pass";
  return {
    ...judgedBy(check, run.book, seen.observation, run.strict),
    ...seen,
    facts: (ended.handle?.facts ?? []).slice(0, 20),
    durationMs: ended.durationMs,
    wire: passed ? [] : (ended.handle?.wire.entries() ?? []),
    wireDropped: passed ? 0 : (ended.handle?.wire.dropped ?? 0),
    seed: run.settings.seed,
    ...(finding === undefined ? {} : { path: finding.path, counterexample: finding.counterexample }),
    replay: replayLine(check.id, replayPlace(run)),
  };
}

function replayPlace({ settings, server, target }: Pick<CheckRun, "settings" | "server" | "target">): ReplayPlace {
  const { peers, peerServer } = target;
  return {
    seed: settings.seed,
    ...(server === undefined ? {} : { server }),
    // A second server that the suite started is started again by the next run.
    ...(server === undefined || peerServer === undefined ? {} : { peerServer: peerServer.url }),
    ...(peers.kind === "url" ? { peer: peers.host } : {}),
  };
}
