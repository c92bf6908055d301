// How one check is carried out, whatever it judges: its time limit, its cleaning up, who is to blame for what it threw.
import type { CheckResult } from "../report/report.ts";
import type { Carriage } from "./common-test.ts";
import { Failure, Late, SuiteError } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";
import { show } from "./show.ts";
import { Inconclusive, NotRun } from "./signals.ts";
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

/** One check that is to be carried out. */
export interface Carried {
  readonly handle: Carriage;
  /** Fires when the check has ended. */
  readonly controller: AbortController;
  readonly scale: number;
  /** Of the run. */
  readonly signal: AbortSignal;
  /** What it needs first, and what it does. */
  body(): Promise<void>;
  /** Rejects when what is judged cannot be asked any more: nothing else that is seen counts then. */
  readonly spoiled?: Promise<never>;
  /** Why a failure proves nothing; undefined when it is believed. `late`: something did not come in time. */
  doubt(late: boolean): string | undefined;
}

class TimeOver extends Error {}
class Interrupted extends Error {}

/** Carries it out. Never throws: a bug of the check is something seen, too. */
export async function carryOut({ handle, controller, scale, signal, body, spoiled, doubt }: Carried): Promise<Seen> {
  if (signal.aborted) return classify(new Interrupted());
  const limitMs = RUN_LIMITS.checkMs * scale;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: () => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeOver(`the check did not end within ${limitMs} ms`)), limitMs);
    onAbort = () => reject(new Interrupted());
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    const running = body();
    running.catch(() => undefined);
    await Promise.race(spoiled === undefined ? [running, end] : [spoiled, running, end]);
    return handle.facts.length > 0 ? { observation: "pass", reason: "" } : { observation: "inconclusive", reason: "no positive fact" };
  } catch (error) {
    const seen = classify(error);
    if (seen.observation !== "fail" && !(error instanceof TimeOver)) return seen;
    const why = doubt(error instanceof Late || error instanceof TimeOver);
    return why === undefined ? seen : { observation: "inconclusive", reason: `${seen.reason}; ${why}` };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    handle.wire.end();
    controller.abort(new Error("the check has ended"));
    await cleanUp(handle, RUN_LIMITS.cleanupMs * scale);
  }
}

async function cleanUp(handle: Carriage, limitMs: number): Promise<void> {
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
