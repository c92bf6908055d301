/** What a test run adds up to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface TestFile {
  readonly name?: string;
  readonly status: string;
  /** Of a file that could not be loaded. */
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName?: string;
    readonly failureMessages?: readonly string[];
  }[];
}

const MOST_LINES = 20;

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

/**
 * What failed, a line each with the first lines of the reason: said again at the end, where somebody looks who sees the end only.
 *
 * @param report - as for {@link tally}
 */
export function failures(report: unknown): readonly string[] {
  if (!isReport(report)) return ["no test: vitest left no report"];
  return report.testResults.flatMap(({ name = "", status, message = "", assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === "failed");
    if (failed.length === 0) return status === "failed" ? [line(name, "the file itself", message)] : [];
    return failed.map(({ fullName = "", failureMessages = [] }) => line(name, fullName, failureMessages.join("\n")));
  });
}

function line(file: string, test: string, reason: string): string {
  return `${file} > ${test}: ${reason.split("\n").slice(0, MOST_LINES).join("\n    ")}`;
}

function isReport(value: unknown): value is { success: boolean; testResults: TestFile[] } {
  return typeof value === "object" && value !== null && "testResults" in value && Array.isArray(value.testResults) && "success" in value;
}

/** The closing line: `N passed, N failed`, with `, N skipped` only when there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ""}`;
}
