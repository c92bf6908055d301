import type { CheckResult, Report } from "./report.ts";

/** All that is needed to see one failure again. */
export interface Replay {
  readonly format: "voicetunnel-replay";
  readonly version: 1;
  /** Absent when the suite started the reference itself. */
  readonly server?: string;
  /** The command, when a codec was judged. */
  readonly codec?: string;
  /** The command, when a client was judged. */
  readonly client?: string;
  readonly check: string;
  readonly seed: string;
  readonly runs: number;
  readonly timeoutScale: number;
  /** fast-check's path to the smallest case: the replay runs this case alone. */
  readonly path?: string;
  readonly observation: CheckResult["observation"];
  readonly reason: string;
}

/** A check id as a file name. */
export function replayFileName(check: string): string {
  return `${check.replace(/[^a-zA-Z0-9._-]+/g, "--")}.json`;
}

/** One file for each check that failed, broke or stayed inconclusive. */
export function replayFiles(report: Report): { readonly name: string; readonly content: string }[] {
  return report.checks
    .filter(({ observation }) => observation === "fail" || observation === "error" || observation === "inconclusive")
    .map((result) => ({ name: replayFileName(result.id), content: `${JSON.stringify(replayOf(report, result), null, 2)}\n` }));
}

function targetOf({ target, codec, client }: Report, { judges }: CheckResult): Pick<Replay, "server" | "codec" | "client"> {
  if (judges === "codec") return codec === undefined ? {} : { codec: codec.command };
  if (judges === "client") return client === undefined ? {} : { client: client.command };
  return target.startedBySuite ? {} : { server: target.url };
}

function replayOf(report: Report, result: CheckResult): Replay {
  return {
    format: "voicetunnel-replay",
    version: 1,
    ...targetOf(report, result),
    check: result.id,
    seed: result.seed,
    runs: report.run.runs,
    timeoutScale: report.run.timeoutScale,
    ...(result.path === undefined ? {} : { path: result.path }),
    observation: result.observation,
    reason: result.reason,
  };
}
