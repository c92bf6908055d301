export { baselineFrom, parseBaseline, type Baseline, type BaselineEntry } from "./baseline.ts";
export { serverCheck, type AnyCheck, type Need, type ServerCheck } from "./check.ts";
export type { Expectation, PropertyOptions, ServerTest, Twin } from "./context.ts";
export { discover, type Discovery, type DiscoveryOptions } from "./discovery.ts";
export { EXIT, EXIT_MEANING, runEnd, type ExitCode, type ExitName } from "./exit-codes.ts";
export type { Refusal, Reply } from "./reply.ts";
export { loadRequirements, requirementBook, specLink, type Requirement, type RequirementBook, type SpecLink } from "./requirements.ts";
export { conform, type Run } from "./run.ts";
export { defaultSettings, type RunSettings } from "./settings.ts";
export { assumedTarget, type PeerAccess, type Target, type TargetControl } from "./target.ts";
export { BrokenRunError, UsageError } from "./usage-error.ts";
export {
  LEVELS,
  NOT_RUN_REASONS,
  OBSERVATIONS,
  OUTCOMES,
  outcomeOf,
  type Level,
  type NotRunReason,
  type Observation,
  type Outcome,
} from "./verdict.ts";
export type { Wire, WireEntry, WireMessage } from "./wire.ts";
