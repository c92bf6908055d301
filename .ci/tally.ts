/** What a test run adds up to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface TestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/**
 * Counts what vitest's JSON reporter wrote. A file that failed without a failed test (it could not be loaded, or a hook threw)
 * counts as one failure; so does a run that says of itself that it failed although no test did (an unhandled error).
 *
 * @param report - the parsed report, or undefined when vitest wrote none
 */
export function tally(report: unknown): Tally {
  if (!isReport(report)) return { passed: 0, failed: 1, skipped: 0 };
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === "failed").length;
    const passed = file.assertionResults.filter(({ status }) => status === "passed").length;
    count.passed += passed;
    count.failed += failed === 0 && file.status === "failed" ? 1 : failed;
    count.skipped += file.assertionResults.length - passed - failed;
  }
  if (count.failed === 0 && !report.success) count.failed = 1;
  return count;
}

function isReport(value: unknown): value is { success: boolean; testResults: TestFile[] } {
  return typeof value === "object" && value !== null && "testResults" in value && Array.isArray(value.testResults) && "success" in value;
}

/** The closing line: `N passed, N failed`, with `, N skipped` only when there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ""}`;
}
