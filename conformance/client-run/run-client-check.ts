import type { Troubles } from "../codec-run/trouble.ts";
import type { CheckResult } from "../report/report.ts";
import { carryOut, type Seen } from "../runner/carry-out.ts";
import type { TestSettings } from "../runner/common-test.ts";
import { replayLine } from "../runner/replay-line.ts";
import type { RequirementBook } from "../runner/requirements.ts";
import { resultOf, type Ended } from "../runner/run-check.ts";
import { NOT_RUN_REASONS, type NotRunReason } from "../runner/verdict.ts";
import type { AnyClientCheck } from "./client-check.ts";
import { clientTest, type PlayServers } from "./client-test.ts";
import type { DriverProcess } from "./driver-process.ts";
import { spoiling } from "./spoiling.ts";

/** What all checks of a run have in common. */
export interface ClientCheckRun {
  readonly book: RequirementBook;
  readonly settings: TestSettings;
  readonly strict: boolean;
  /** As it was given on the command line. */
  readonly command: string;
  readonly signal: AbortSignal;
  readonly play: PlayServers;
  readonly troubles: Troubles;
  readonly capabilities: ReadonlySet<string>;
  /** Of which checks failures are believed on a busy machine, too: where they are expected, doubt would hide them. */
  readonly credulous?: (check: AnyClientCheck) => boolean;
  /** Is told of each check that a busy machine may have kept from passing. Who listens doubts whatever was seen while the suite stood still. */
  readonly onDoubt?: (check: AnyClientCheck) => void;
  /** See ClientTestParts. */
  readonly isBelieved?: boolean;
  readonly onNotice: () => void;
}

/** Runs one check with a driver that has nothing else to do. Never throws. */
export async function runClientCheck(check: AnyClientCheck, run: ClientCheckRun, process: DriverProcess): Promise<CheckResult> {
  const start = performance.now();
  const controller = new AbortController();
  const { settings, signal, play, troubles, capabilities, isBelieved = false, onNotice } = run;
  const spoils = spoiling(troubles, process);
  const parts = { check, settings, signal: controller.signal, process, capabilities, spoiling: spoils, play, isBelieved, onNotice };
  const handle = clientTest(parts);
  const seen = await carryOut({
    handle,
    controller,
    scale: settings.scale,
    signal,
    body: () => check.run(handle.test),
    spoiled: spoils.spoiled,
    doubt: (late) => {
      if (run.credulous?.(check) === true) return undefined;
      const why = handle.doubt(late || run.onDoubt !== undefined);
      if (why !== undefined) run.onDoubt?.(check);
      return why;
    },
  });
  return clientResult(check, run, seen, { handle, durationMs: Math.round((performance.now() - start) * 10) / 10 });
}

/** Joins what was seen with the requirement. */
export function clientResult(
  check: Pick<AnyClientCheck, "id" | "requirement" | "also" | "title">,
  { book, settings, strict, command }: Pick<ClientCheckRun, "book" | "settings" | "strict" | "command">,
  seen: Seen,
  ended: Ended,
): CheckResult {
  const { seed } = settings;
  return {
    ...resultOf(check, { book, strict, seed, replay: replayLine(check.id, { seed, client: command }) }, seen, ended),
    judges: "client",
  };
}

/** It was not run. */
export function unrun(reason: NotRunReason, detail?: string): Seen {
  const sentence = NOT_RUN_REASONS[reason];
  return { observation: "not-run", reason: detail === undefined ? sentence : `${sentence}: ${detail}`, notRun: reason };
}
