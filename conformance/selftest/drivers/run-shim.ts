import type { CodecCases } from "../../codec-run/cases.ts";
import type { CodecCheck } from "../../codec-run/codec-check.ts";
import { driverChecks } from "../../codec-run/driver-checks.ts";
import { judgeCodec } from "../../codec-run/judge-codec.ts";
import { vectorChecks } from "../../codec-run/vector-checks.ts";
import type { CheckResult } from "../../report/report.ts";
import type { RequirementBook } from "../../runner/requirements.ts";
import { shimLink, type Shim } from "./shim.ts";

/** Waiting times in self-tests, as a factor: a shim answers at once, or never. */
const SCALE = 0.02;
/** Of one that does not even say hello nothing is expected: patience only costs time. */
const FLOOR_SCALE = 0.005;

/** What shims are judged by. */
export interface ShimSuite {
  readonly cases: CodecCases;
  readonly checks: readonly CodecCheck[];
  readonly book: RequirementBook;
}

/** All checks of codecs over these cases. */
export function shimSuite(cases: CodecCases, book: RequirementBook): ShimSuite {
  return { cases, checks: [...vectorChecks(cases, book), ...driverChecks(cases)], book };
}

/** Judges a shim. With `assumed`, one that does not even say hello is asked as if it had named all operations. */
export async function judgeShim(make: () => Shim, suite: ShimSuite, assumed = false): Promise<readonly CheckResult[]> {
  const { results } = await judgeCodec({
    ...suite,
    open: shimLink(make),
    command: "shim",
    seed: "selftest",
    scale: assumed ? FLOOR_SCALE : SCALE,
    jobs: 1,
    strict: false,
    failFast: false,
    signal: new AbortController().signal,
    ...(assumed ? { assumed: suite.cases.ops } : {}),
  });
  return results;
}

/** MUSTs that a driver without knowledge passed: each is a check that proves nothing. */
export function passedMusts(results: readonly CheckResult[]): readonly string[] {
  return results.filter(({ observation, level }) => observation === "pass" && level === "must").map(({ id }) => id);
}
