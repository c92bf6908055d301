import type { CheckResult } from "./report.ts";

export interface Progress {
  result(result: CheckResult, done: number, total: number): void;
  /** So many questions to a codec have been answered. */
  cases(done: number, total: number): void;
  end(): void;
}

export interface ProgressSink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CASES_MS = 100;

/**
 * Shows how far a run is: one line that rewrites itself on a terminal; when piped, a line at each tenth and nothing that moves.
 * Goes to stderr, so that stdout holds the report alone.
 */
export function progress(sink: ProgressSink): Progress {
  let failed = 0;
  let lastTenth = 0;
  let casesAt = 0;
  const tty = sink.isTTY === true;
  return {
    result: (result, done, total) => {
      if (result.outcome === "nonconformant" || result.outcome === "error") failed += 1;
      if (tty) {
        sink.write(`\r\u001b[K${done}/${total} checks, ${failed} failed  ${result.id.slice(0, 60)}`);
        return;
      }
      const tenth = Math.floor((done * 10) / total);
      if (tenth > lastTenth) sink.write(`${done}/${total} checks, ${failed} failed\n`);
      lastTenth = tenth;
    },
    cases: (done, total) => {
      // A codec answers thousands in a second: a terminal is told ten times a second, and a file at the end.
      const now = performance.now();
      if (tty ? now - casesAt < CASES_MS : done < total) return;
      casesAt = now;
      sink.write(tty ? `\r\u001b[K${done}/${total} requests answered` : `${done}/${total} requests answered\n`);
    },
    end: () => {
      if (tty) sink.write("\r\u001b[K");
    },
  };
}
