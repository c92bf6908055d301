import { expect, test } from "vitest";
import { CHECKS } from "../../checks/index.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import type { Fault } from "../fault.ts";
import { runFault } from "../run-fault.ts";

/** A fault waits more than it works; those of one file run side by side, and the files on all processors. */
const JOBS = 4;
const MOST_MS = 60_000;

/**
 * Tests that each fault fails the checks it names and, of a sample of its chapter's other checks, only its declared collateral.
 * `voicetunnel conform selftest` takes the whole chapter, and the nightly `--full` takes all checks.
 */
export function testThatAllAreCaught(faults: readonly Fault[]): void {
  const book = loadRequirements();
  test.concurrent.each(faults.map((fault) => [fault.id, fault] as const))(
    "%s is caught",
    async (_, fault) => {
      const { missed, unexpected } = await runFault(fault, { checks: CHECKS, book, scope: "sampled", jobs: JOBS });
      const problems = [...missed.map((line) => `missed: ${line}`), ...unexpected.map((line) => `unexpected: ${line}`)];
      expect(problems, problems.join("\n")).toEqual([]);
    },
    MOST_MS,
  );
}
