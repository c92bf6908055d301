import { randomBytes } from "node:crypto";
import { RUN_LIMITS } from "./limits.ts";
import type { Shard } from "./selection.ts";
import type { Level } from "./verdict.ts";

/** What a run is asked to do, after the command line, the configuration file and the defaults were joined. */
export interface RunSettings {
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly level: Level;
  readonly strict: boolean;
  readonly jobs: number;
  readonly seed: string;
  readonly runs: number;
  readonly timeoutScale: number;
  readonly failFast: boolean;
  readonly shard?: Shard;
  /** fast-check's path, from a replay file. */
  readonly path?: string;
}

/** The defaults, with a fresh seed of 32 random bits. */
export function defaultSettings(): RunSettings {
  return {
    only: [],
    except: [],
    level: "may",
    strict: false,
    jobs: RUN_LIMITS.jobs,
    seed: randomBytes(4).toString("hex"),
    runs: RUN_LIMITS.propertyRuns,
    timeoutScale: 1,
    failFast: false,
  };
}
