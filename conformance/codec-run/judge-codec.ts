import type { ReportCodec } from "../report/report.ts";
import type { RequirementBook } from "../runner/requirements.ts";
import type { CodecOutcome } from "../runner/run.ts";
import type { CodecCases } from "./cases.ts";
import { loadCases } from "./cases.ts";
import type { CodecCheck } from "./codec-check.ts";
import { driverChecks } from "./driver-checks.ts";
import type { Evidence } from "./evidence.ts";
import { codecResult } from "./results.ts";
import { runCodec, type CodecRun } from "./run-codec.ts";
import { vectorChecks } from "./vector-checks.ts";

/** What there is to judge a codec by. */
export interface CodecSuite {
  readonly cases: CodecCases;
  readonly checks: readonly CodecCheck[];
}

/** Makes the checks of the committed vectors. Throws BrokenRunError when these are missing or were altered. */
export function loadCodecSuite(book: RequirementBook): CodecSuite {
  const cases = loadCases();
  return { cases, checks: [...vectorChecks(cases, book), ...driverChecks(cases)] };
}

export interface CodecJudging extends CodecRun {
  readonly book: RequirementBook;
  readonly strict: boolean;
  /** As it was given on the command line. */
  readonly command: string;
}

/**
 * Judges a codec.
 *
 * @throws BrokenRunError when it cannot be started, or does not say hello
 */
export async function judgeCodec(judging: CodecJudging): Promise<CodecOutcome> {
  const { book, seed, strict, command } = judging;
  const start = performance.now();
  const evidence = await runCodec(judging);
  const durationMs = Math.round(performance.now() - start);
  const results = judging.checks.map((check) => {
    const seen = check.judge(evidence);
    // All cases are asked at once: a check took its share of the time.
    const share = ((seen.judged ?? 0) * durationMs) / Math.max(evidence.total, 1);
    return codecResult(check, seen, { book, seed, strict, command, durationMs: Math.round(share * 10) / 10 });
  });
  return { results, about: aboutCodec(evidence, command, durationMs) };
}

function aboutCodec({ hello, capabilities, cases, asked, total, remarks }: Evidence, command: string, durationMs: number): ReportCodec {
  const answers = cases.all.flatMap(({ key }) => asked(key)?.heard ?? []);
  const heard = answers.filter((one) => "reply" in one).length;
  return {
    command,
    name: hello?.name ?? "without a name",
    release: hello?.release ?? "",
    language: hello?.language ?? "",
    capabilities: [...capabilities],
    cases: heard,
    requests: total,
    durationMs,
    remarks,
    casesPerSecond: Math.round((heard * 1000) / Math.max(durationMs, 1)),
  };
}
