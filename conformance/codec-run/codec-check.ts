import { NOT_RUN_REASONS, type NotRunReason, type Observation } from "../runner/verdict.ts";
import type { CodecCase } from "./cases.ts";
import type { DriverEvidence } from "./driver-evidence.ts";
import { heardWords, type Asked, type Evidence } from "./evidence.ts";
import type { Question } from "./session.ts";

/** What a check of a codec saw. */
export interface CodecSeen {
  readonly observation: Observation;
  /** Why it is not a plain pass. */
  readonly reason: string;
  readonly notRun?: NotRunReason;
  readonly expected?: string;
  readonly observed?: string;
  readonly facts?: readonly string[];
  /** Cases that were judged, and those of them that failed. */
  readonly judged?: number;
  readonly failed?: readonly Asked<CodecCase>[];
  /** Other questions that a reader wants to see. */
  readonly shown?: readonly Asked[];
}

/** What the driver is asked beside the cases of the check. */
export type Phase = "unknown" | "wrong-input" | "repeat" | "last";

/** A check of a codec: it asks nothing itself, but judges what was heard in the run. */
export interface CodecCheck {
  /** `<requirement>/<slug>`, the slug beginning with `codec-`, so that no check of servers has the same. */
  readonly id: string;
  readonly requirement: string;
  readonly also?: readonly string[];
  readonly title: string;
  /** The cases that it judges; all that are needed beside them are asked as well. */
  readonly cases: readonly CodecCase[];
  /** The operation without which it cannot be run. */
  readonly op?: string;
  readonly phases?: readonly Phase[];
  judge(evidence: Evidence): CodecSeen;
}

/** It was not run. */
export function notRun(reason: NotRunReason, detail?: string): CodecSeen {
  const sentence = NOT_RUN_REASONS[reason];
  return { observation: "not-run", reason: detail === undefined ? sentence : `${sentence}: ${detail}`, notRun: reason };
}

/** It proves neither the one nor the other. */
export function inconclusive(reason: string): CodecSeen {
  return { observation: "inconclusive", reason };
}

/** Not everything that it judges was asked. */
export function notAsked({ cutShort, givenUp }: DriverEvidence): CodecSeen {
  return cutShort === undefined && givenUp !== undefined ? inconclusive(givenUp) : notRun(cutShort ?? "interrupted");
}

/** It failed in what was asked. */
export function failedBy<Q extends Question>(asked: Asked<Q>, reason: string, expected: string): CodecSeen {
  return { observation: "fail", reason, expected, observed: heardWords(asked.heard), shown: [asked] };
}
