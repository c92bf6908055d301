import type { ReportClient } from "../report/report.ts";
import type { ClientOutcome } from "../runner/run.ts";
import { clientResult } from "./run-client-check.ts";
import { runClients, type ClientRun, type ClientsSeen } from "./run-clients.ts";

/**
 * Judges a client.
 *
 * @throws BrokenRunError when its driver cannot be started, or does not say hello
 */
export async function judgeClient(run: ClientRun): Promise<ClientOutcome> {
  const start = performance.now();
  const seen = await runClients(run);
  const durationMs = Math.round(performance.now() - start);
  const { evidence, results } = seen;
  const judged = run.driverChecks.map((check) => {
    const { observation, reason, notRun, expected, observed, facts = [] } = check.judgeClient(evidence);
    const optional = {
      ...(notRun === undefined ? {} : { notRun }),
      ...(expected === undefined ? {} : { expected }),
      ...(observed === undefined ? {} : { observed }),
    };
    return { ...clientResult(check, run, { observation, reason, ...optional }, { durationMs: 0 }), facts };
  });
  return { results: [...results, ...judged], about: aboutClient(seen, run.command, durationMs) };
}

function aboutClient({ results, evidence, cost }: ClientsSeen, command: string, durationMs: number): ReportClient {
  const { hello, capabilities, remarks } = evidence;
  return {
    command,
    name: hello?.name ?? "without a name",
    release: hello?.release ?? "",
    language: hello?.language ?? "",
    capabilities: [...capabilities],
    checks: results.filter(({ observation }) => observation !== "not-run").length,
    requests: cost.requests,
    starts: cost.starts,
    restarts: cost.losses === 0 ? 0 : Math.min(cost.losses, cost.starts - 1),
    durationMs,
    remarks,
  };
}
