import type { ExitName } from "../runner/exit-codes.ts";
import type { SpecLink } from "../runner/requirements.ts";
import type { Level, NotRunReason, Observation, Outcome } from "../runner/verdict.ts";
import type { WireEntry } from "../runner/wire.ts";

/** Version of the report's shape. A member that goes or changes its meaning needs a new one; new members do not. */
export const REPORT_VERSION = 1;
export const REPORT_FORMAT = "voicetunnel-report";

/** What one check observed, and everything a reader needs to believe it. */
export interface CheckResult {
  readonly id: string;
  readonly requirement: string;
  readonly also: readonly string[];
  readonly title: string;
  readonly level: Level;
  readonly classes: readonly string[];
  readonly observation: Observation;
  readonly outcome: Outcome;
  /** Why it is not a plain pass, in a sentence; empty for a pass. */
  readonly reason: string;
  /** Present when `observation` is `not-run`. */
  readonly notRun?: NotRunReason;
  readonly expected?: string;
  readonly observed?: string;
  /** Where a message broke its schema or the rules of JSON, with its bytes (hexadecimal digits, cut at 2048 bytes). */
  readonly violation?: { readonly type: string; readonly pointer: string; readonly keyword: string; readonly hex: string };
  /** The positive facts, at most the first 20. */
  readonly facts: readonly string[];
  readonly durationMs: number;
  /** The wire trace; empty for a pass. */
  readonly wire: readonly WireEntry[];
  readonly wireDropped: number;
  readonly seed: string;
  /** fast-check's path to the smallest case, when a property failed. */
  readonly path?: string;
  readonly counterexample?: string;
  /** The command that shows it again. */
  readonly replay: string;
  readonly spec: SpecLink;
  /** The baseline's entry, when the failure was expected. */
  readonly baseline?: { readonly reason: string; readonly issue: string; readonly expires: string };
  /** Stack of a bug of the suite. */
  readonly stack?: string;
  /** What it judges, where that is no server. */
  readonly judges?: "codec" | "client";
  /** Of a codec: how many cases of the vectors it judged, and how many of them failed. */
  readonly cases?: { readonly judged: number; readonly failed: number };
  /** Of a codec: the first case (or other question, by its operation) that failed, with the line that asks it. */
  readonly failedCase?: { readonly id: string; readonly comment: string; readonly sent: string };
}

export type Tally<K extends string> = Readonly<Record<K, number>>;

export interface Counts {
  readonly total: number;
  readonly observation: Tally<Observation>;
  readonly outcome: Tally<Outcome>;
  readonly level: Readonly<Record<Level, Tally<Observation>>>;
  readonly class: Readonly<Record<string, Tally<Observation>>>;
  readonly notRun: Readonly<Record<string, number>>;
  /** Requirements by the worst observation of their checks. */
  readonly requirements: Tally<Observation>;
}

export interface ReportTarget {
  /** `client` or `codec` where no server was judged. */
  readonly kind: "server" | "client" | "codec";
  /** Of a client or a codec, the command. */
  readonly url: string;
  readonly name: string;
  readonly startedBySuite: boolean;
  readonly clockOffsetMs: number;
  readonly features: Readonly<Record<string, string | boolean>>;
  readonly limits: Readonly<Record<string, number>>;
  /** Remarks from discovery, such as a document whose signature is wrong. */
  readonly remarks: readonly string[];
}

/** A codec that was judged, alone or beside a server. */
export interface ReportCodec {
  readonly command: string;
  /** What it says of itself. */
  readonly name: string;
  readonly release: string;
  readonly language: string;
  readonly capabilities: readonly string[];
  /** Cases of the vectors that it was asked, and all requests of the run. */
  readonly cases: number;
  readonly requests: number;
  readonly durationMs: number;
  readonly casesPerSecond: number;
  /** Such as a driver that had to be started again. */
  readonly remarks: readonly string[];
}

/** A client that was judged, alone or beside others. */
export interface ReportClient {
  readonly command: string;
  /** What its driver says of it. */
  readonly name: string;
  readonly release: string;
  readonly language: string;
  readonly capabilities: readonly string[];
  /** Checks that were carried out, without those of the driver itself. */
  readonly checks: number;
  /** Requests to drivers. */
  readonly requests: number;
  /** Drivers that were started, and how many of them because one was lost. */
  readonly starts: number;
  readonly restarts: number;
  readonly durationMs: number;
  readonly remarks: readonly string[];
}

export interface ReportRun {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: string;
  readonly jobs: number;
  readonly runs: number;
  readonly timeoutScale: number;
  readonly strict: boolean;
  readonly level: Level;
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly shard: string | null;
  readonly interrupted: boolean;
  readonly checksPerSecond: number;
  readonly msPerCheck: number;
}

export interface StaleEntry {
  readonly check: string;
  readonly why: string;
}

export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
  readonly suite: { readonly name: string; readonly version: string; readonly requirements: string };
  readonly target: ReportTarget;
  readonly codec?: ReportCodec;
  readonly client?: ReportClient;
  readonly run: ReportRun;
  readonly verdict: ExitName;
  readonly exitCode: number;
  readonly counts: Counts;
  readonly baseline: { readonly file: string; readonly known: number; readonly stale: readonly StaleEntry[] } | null;
  readonly checks: readonly CheckResult[];
}
