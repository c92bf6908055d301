import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { outputFolder } from "../../report/output-files.ts";
import { wantsColour } from "../../report/paint.ts";
import { progress } from "../../report/progress.ts";
import type { Report } from "../../report/report.ts";
import { render, writeReports } from "../../report/reporters.ts";
import { parseBaseline } from "../../runner/baseline.ts";
import { discover } from "../../runner/discovery.ts";
import { fileTrouble } from "../../runner/file-trouble.ts";
import { RUN_LIMITS } from "../../runner/limits.ts";
import { openPeerHost } from "../../runner/peer-url.ts";
import type { PublicHost } from "../../probe/peer/host.ts";
import { conform } from "../../runner/run.ts";
import { selectChecks } from "../../runner/selection.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import type { ReferenceProcess } from "../reference-process.ts";
import type { RunOptions } from "../run-options.ts";
import type { Suite } from "../suite.ts";

/** Reads a file that was named on the command line. @throws UsageError */
export function readNamedFile(what: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the ${what} ${file}: ${fileTrouble(error)}`);
  }
}

/** `conform run`: judges a server, or the reference when none is named. Returns the exit code. */
export async function runCommand(suite: Suite, options: RunOptions, io: Io): Promise<number> {
  // Mistakes of the person come first: nothing is started for a pattern that matches nothing.
  selectChecks(suite.checks, suite.book, options.settings);
  const baseline =
    options.baseline === undefined
      ? undefined
      : { file: options.baseline, content: parseBaseline(readNamedFile("baseline", options.baseline), options.baseline) };
  if (options.out !== undefined) outputFolder(options.out);
  const peerHost = options.peer === undefined ? undefined : await openPeerHost(options.peer);
  let reference: ReferenceProcess | undefined;
  try {
    reference = options.server === undefined ? await suite.startReference() : undefined;
    const report = await judge(suite, options, io, { reference, baseline, peerHost });
    present(report, options, io);
    return report.exitCode;
  } finally {
    await reference?.stop();
    await peerHost?.close();
  }
}

type NamedBaseline = { readonly file: string; readonly content: ReturnType<typeof parseBaseline> } | undefined;

interface RunParts {
  readonly reference: ReferenceProcess | undefined;
  readonly baseline: NamedBaseline;
  readonly peerHost: PublicHost | undefined;
}

async function judge(suite: Suite, options: RunOptions, io: Io, { reference, baseline, peerHost }: RunParts): Promise<Report> {
  const asking = {
    scale: options.settings.timeoutScale,
    // `serve … &` and then this command: a server that is just being started is waited for.
    startMs: RUN_LIMITS.startMs,
    signal: io.interrupt,
    ...(options.registrationToken === undefined ? {} : { registrationToken: options.registrationToken }),
    ...(suite.verify === undefined ? {} : { verify: suite.verify }),
  };
  const { target: found, remarks } = await discover(reference?.url ?? options.server ?? "", {
    ...asking,
    ...(peerHost === undefined ? {} : { peerHost }),
    ...(reference === undefined ? {} : { control: reference.control }),
  });
  const second = reference === undefined ? options.peerServer : reference.peerServer;
  const target = second === undefined ? found : { ...found, peerServer: (await discover(second, asking)).target };
  const shown = progress({ isTTY: io.stderrIsTty, write: io.err });
  try {
    return await conform({
      checks: suite.checks,
      book: suite.book,
      target,
      remarks,
      settings: options.settings,
      signal: io.interrupt,
      onResult: (result, done, total) => shown.result(result, done, total),
      ...(options.server === undefined ? {} : { server: options.server }),
      ...(baseline === undefined ? {} : { baseline }),
    });
  } finally {
    shown.end();
  }
}

/** Writes the files, then prints: with one machine reader's format alone, stdout holds nothing else. */
function present(report: Report, options: RunOptions, io: Io): void {
  const written = options.out === undefined ? [] : writeReports(report, options.out, options.reporters);
  const colour = wantsColour(io.env, io.stdoutIsTty);
  // With a folder, only the console belongs on stdout, unless JSON alone was asked for.
  const onStdout = options.reporters.filter((name) => options.out === undefined || name === "console" || options.reporters.length === 1);
  for (const name of onStdout) io.out(render(report, name, { colour, verbose: options.verbose || isDebug(io) }));
  const say = options.reporters.includes("console") ? io.out : io.err;
  for (const path of written) say(`wrote ${relative(process.cwd(), path) || path}\n`);
  if (report.run.interrupted) io.err("interrupted: the report is partial\n");
}

export function isDebug(io: Io): boolean {
  const value = io.env["VT_DEBUG"];
  return value !== undefined && value !== "" && value !== "0";
}
