import type { CheckResult } from "../report/report.ts";
import { carryOut, type Seen } from "./carry-out.ts";
import type { AnyCheck } from "./check.ts";
import type { Carriage } from "./common-test.ts";
import { judgedBy } from "./judged-by.ts";
import { unmetNeed } from "./needs.ts";
import type { PeerReach } from "./peer-reach.ts";
import { replayLine, type ReplayPlace } from "./replay-line.ts";
import type { RequirementBook } from "./requirements.ts";
import { serverTest, type TestSettings } from "./server-test.ts";
import type { Target } from "./target.ts";

export { classify, type Seen } from "./carry-out.ts";

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

/** Runs one check with its own context, its time limit and its cleaning up. Never throws: a bug of the check is a result, too. */
export async function runCheck(check: AnyCheck, run: CheckRun): Promise<CheckResult> {
  const start = performance.now();
  const controller = new AbortController();
  const handle = serverTest(check.id, run.target, run.settings, controller.signal);
  const seen = await carryOut({
    handle,
    controller,
    scale: run.settings.scale,
    signal: run.signal,
    body: async () => {
      const needs = check.needs ?? [];
      const unmet = unmetNeed(needs, run.target) ?? (needs.includes("peer") ? await run.peerReach?.() : undefined);
      if (unmet !== undefined) throw unmet;
      await check.run(handle.test);
    },
    doubt: (late) => {
      if (check.outlivesTunnels === true || run.credulous?.(check) === true) return undefined;
      const why = handle.doubt(late || run.onDoubt !== undefined);
      if (why !== undefined) run.onDoubt?.(check);
      return why;
    },
  });
  return checkResult(check, run, seen, { handle, durationMs: Math.round((performance.now() - start) * 10) / 10 });
}

/** What a check left behind. */
export interface Ended {
  readonly handle?: Carriage;
  readonly durationMs: number;
}

/** What of a run every result shows. */
export interface ResultRun {
  readonly book: RequirementBook;
  readonly strict: boolean;
  readonly seed: string;
  /** The command that shows it again. */
  readonly replay: string;
}

/** Joins what was seen with the requirement, whatever is judged: its level, its sentence, where it stands. */
export function resultOf(check: Parameters<typeof judgedBy>[0], run: ResultRun, seen: Seen, ended: Ended): CheckResult {
  const finding = ended.handle?.finding();
  const passed = seen.observation === "pass";
  return {
    ...judgedBy(check, run.book, seen.observation, run.strict),
    ...seen,
    facts: (ended.handle?.facts ?? []).slice(0, 20),
    durationMs: ended.durationMs,
    wire: passed ? [] : (ended.handle?.wire.entries() ?? []),
    wireDropped: passed ? 0 : (ended.handle?.wire.dropped ?? 0),
    seed: run.seed,
    ...(finding === undefined ? {} : { path: finding.path, counterexample: finding.counterexample }),
    replay: run.replay,
  };
}

/** The result of a check of a server. */
export function checkResult(check: AnyCheck, run: Omit<CheckRun, "signal" | "peerReach">, seen: Seen, ended: Ended): CheckResult {
  const { book, strict, settings } = run;
  return resultOf(check, { book, strict, seed: settings.seed, replay: replayLine(check.id, replayPlace(run)) }, seen, ended);
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
