// What wrong clients did to checks, as far as it is known: a kill matrix takes long, and goes on where it was left.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult } from "../../report/report.ts";

/** What is kept of a result. */
export type KeptResult = Pick<CheckResult, "id" | "observation" | "reason" | "observed">;

/** Keeps results, those of each fault in a file, so that two runs may share the folder. */
export interface KeptResults {
  of(fault: string): readonly KeptResult[];
  keep(fault: string, results: readonly KeptResult[]): void;
}

/** Keeps them in a folder, which is made. */
export function keptResults(folder: string): KeptResults {
  mkdirSync(folder, { recursive: true });
  const file = (fault: string): string => join(folder, `${fault}.json`);
  return {
    of: (fault) => (existsSync(file(fault)) ? (JSON.parse(readFileSync(file(fault), "utf8")) as KeptResult[]) : []),
    keep: (fault, results) => writeFileSync(file(fault), `${JSON.stringify(results, null, 1)}\n`),
  };
}
