import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { commandWords } from "../../codec-run/command-words.ts";
import { judgeClient } from "../../client-run/judge-client.ts";
import { judgeCodec } from "../../codec-run/judge-codec.ts";
import { processLink } from "../../codec-run/process-link.ts";
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
import { conform, testSettings, type Run } from "../../runner/run.ts";
import { selectChecks } from "../../runner/selection.ts";
import type { Target } from "../../runner/target.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import type { ReferenceProcess } from "../reference-process.ts";
import type { RunOptions } from "../run-options.ts";
import { allChecks, knownChecks, type Suite } from "../suite.ts";

/** Reads a file that was named on the command line. @throws UsageError */
export function readNamedFile(what: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the ${what} ${file}: ${fileTrouble(error)}`);
  }
}

/** `conform run`: judges a server, a client, a codec or several of them; the reference when nothing is named. Returns the exit code. */
export async function runCommand(suite: Suite, options: RunOptions, io: Io): Promise<number> {
  // Mistakes of the person come first: nothing is started for a pattern that matches nothing.
  selectChecks(suite.checks, suite.book, options.settings, await knownChecks(suite, options));
  const baseline =
    options.baseline === undefined
      ? undefined
      : { file: options.baseline, content: parseBaseline(readNamedFile("baseline", options.baseline), options.baseline) };
  if (options.out !== undefined) outputFolder(options.out);
  const peerHost = options.peer === undefined ? undefined : await openPeerHost(options.peer);
  let reference: ReferenceProcess | undefined;
  try {
    reference = (options.server ?? options.codec ?? options.client) === undefined ? await suite.startReference() : undefined;
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

async function judge(suite: Suite, options: RunOptions, io: Io, parts: RunParts): Promise<Report> {
  const isServerJudged = parts.reference !== undefined || options.server !== undefined;
  const server = isServerJudged ? await findServer(suite, options, io, parts) : undefined;
  const shown = progress({ isTTY: io.stderrIsTty, write: io.err });
  try {
    return await conform({
      checks: suite.checks,
      known: await knownChecks(suite, options),
      book: suite.book,
      settings: options.settings,
      signal: io.interrupt,
      onResult: (result, done, total) => shown.result(result, done, total),
      ...server,
      ...(await codecPart(suite, options, io, (done, total) => shown.cases(done, total))),
      ...(await clientPart(suite, options, io, (result, done, total) => shown.result(result, done, total))),
      ...(options.server === undefined ? {} : { server: options.server }),
      ...(parts.baseline === undefined ? {} : { baseline: parts.baseline }),
    });
  } finally {
    shown.end();
  }
}

/** How the codec is judged, if one was named and any of its checks was selected. */
async function codecPart(
  suite: Suite,
  { codec: command, settings }: RunOptions,
  io: Io,
  onAnswer: (done: number, total: number) => void,
): Promise<Pick<Run, "codec">> {
  const found = command === undefined ? undefined : suite.codec?.();
  if (command === undefined || found === undefined) return {};
  const checks = selectChecks(found.checks, suite.book, settings, await allChecks(suite));
  if (checks.length === 0) return {};
  const { seed, jobs, failFast, strict, timeoutScale: scale } = settings;
  const words = commandWords(command);
  const asked = { command, cases: found.cases, checks, book: suite.book, seed, jobs, failFast, strict, scale, onAnswer };
  return { codec: () => judgeCodec({ ...asked, signal: io.interrupt, open: () => processLink(words) }) };
}

/** How the client is judged, if one was named and any of its checks was selected. */
async function clientPart(
  suite: Suite,
  { client: command, clientJobs: jobs, settings }: RunOptions,
  io: Io,
  onResult: NonNullable<Run["onResult"]>,
): Promise<Pick<Run, "client">> {
  const found = command === undefined ? undefined : await suite.client?.();
  if (command === undefined || found === undefined) return {};
  const known = await allChecks(suite);
  const checks = selectChecks(found.checks, suite.book, settings, known);
  const driverChecks = selectChecks(found.driverChecks, suite.book, settings, known);
  if (checks.length + driverChecks.length === 0) return {};
  const words = commandWords(command, "--client");
  const { failFast, strict } = settings;
  const asked = { command, checks, driverChecks, book: suite.book, settings: testSettings(settings), jobs, failFast, strict, onResult };
  return { client: () => judgeClient({ ...asked, play: found.play, signal: io.interrupt, open: () => processLink(words) }) };
}

/** Finds out what there is to know of the server before it is judged. @throws BrokenRunError when it is none */
async function findServer(
  suite: Suite,
  options: RunOptions,
  io: Io,
  { reference, peerHost }: RunParts,
): Promise<{ readonly target: Target; readonly remarks: readonly string[] }> {
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
  return { target: second === undefined ? found : { ...found, peerServer: (await discover(second, asking)).target }, remarks };
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
