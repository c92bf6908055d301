import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Report } from "../../conformance/report/report.ts";
import { root } from "../stage.ts";

/** What one full run of the suite against the reference costs. */
export interface SuiteCost {
  readonly checks: number;
  readonly seconds: number;
  readonly checksPerSecond: number;
  /** From the start of a check to its end, while others run beside it. */
  readonly wallMsPerCheck: number;
  /** Of all processors, suite and reference together, starting both included. */
  readonly cpuMsPerCheck: number;
  readonly verdict: string;
  /** A full run on two processors, with margin for slower ones. */
  readonly mostCpuMsPerCheck: number;
  readonly ok: boolean;
}

const MOST_CPU_MS = 150;

/** `times` of a shell: its second line is what its children and theirs used, `1m2.345s` for the program and for the system. */
function cpuMs(times: string): number {
  const [line = ""] = times.trim().split("\n").slice(-1);
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/** Runs `conform run` once, as `npm start` does. */
export async function suiteBench(): Promise<SuiteCost> {
  const folder = mkdtempSync(join(tmpdir(), "voicetunnel-bench-"));
  try {
    const program = join(root, "conformance/cli/voicetunnel.js");
    const script = '"$0" "$1" conform run --reporter json --out "$2" >/dev/null; times';
    const { stdout } = await promisify(execFile)("sh", ["-c", script, process.execPath, program, folder]);
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
    const checks = report.checks.length;
    const cpuMsPerCheck = cpuMs(stdout) / checks;
    return {
      checks,
      seconds: report.run.durationMs / 1000,
      checksPerSecond: report.run.checksPerSecond,
      wallMsPerCheck: report.run.msPerCheck,
      cpuMsPerCheck,
      verdict: report.verdict,
      mostCpuMsPerCheck: MOST_CPU_MS,
      ok: report.verdict === "conformant" && cpuMsPerCheck <= MOST_CPU_MS,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
