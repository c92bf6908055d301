import { CommanderError } from "commander";
import { EXIT } from "../runner/exit-codes.ts";
import { suiteVersion } from "../runner/run.ts";
import { BrokenRunError, UsageError } from "../runner/usage-error.ts";
import { isDebug } from "./commands/run.ts";
import { processIo, type Io } from "./io.ts";
import { program, type Ending } from "./program.ts";
import { loadSuite, type Suite } from "./suite.ts";

/**
 * Carries out one command line and resolves with the exit code. Mistakes are one line on stderr; a stack is shown only for a bug
 * of the suite, and only with `--verbose` or VT_DEBUG.
 */
export async function main(argv: readonly string[], io: Io, suite: () => Promise<Suite> = loadSuite): Promise<number> {
  const ending: Ending = { code: EXIT.conformant };
  try {
    await program({ io, version: suiteVersion(), suite, ending }).parseAsync(argv, { from: "user" });
    return ending.code;
  } catch (error) {
    return complain(error, argv, io);
  }
}

function complain(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.conformant;
    // `voicetunnel conform` alone prints its help; commander calls that an error without a message.
    if (error.code === "commander.help" || error.code === "commander.helpDisplayed") return EXIT.usage;
    const mistake = oneLine(error.message.replace(/^error: /, ""));
    io.err(`voicetunnel: ${mistake}${mistake.includes("Did you mean") ? "" : "; --help shows what there is"}\n`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    io.err(`voicetunnel: ${oneLine(message)}\n`);
    return EXIT.usage;
  }
  if (error instanceof BrokenRunError) {
    io.err(`voicetunnel: ${oneLine(message)}\n`);
    return EXIT.broken;
  }
  io.err(`voicetunnel: the suite failed: ${oneLine(message)}\n`);
  if ((isDebug(io) || argv.includes("--verbose")) && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
  return EXIT.broken;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** The entry of the executable. A closed pipe (`voicetunnel … | head`) is no error of ours, and changes no verdict: the exit code stays what it is. */
export async function start(): Promise<void> {
  const io = processIo();
  // What escapes from a check that has ended already: the verdicts stand, but the suite has a bug, and says so.
  let escaped: unknown;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // A full disk, say. Nobody has read the verdict, so that it must not look like one.
      if (stream === process.stdout && error.code !== "EPIPE")
        escaped ??= new BrokenRunError(`the output cannot be written: ${error.message}`);
    });
  }
  process.on("unhandledRejection", (error) => {
    escaped ??= error;
  });
  const code = await main(process.argv.slice(2), io);
  await Promise.all([written(process.stdout), written(process.stderr)]);
  process.exitCode = escaped === undefined || code === EXIT.interrupted ? code : complain(escaped, process.argv, io);
  // A check that ran out of time may have left a socket behind; that must not hold the shell.
  setTimeout(() => process.exit(), 1_000).unref();
}

/** Resolves when all that was said has been taken, or nobody will take it: a reader such as `less` takes its time, and a pipe holds little. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0 || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream.once("close", resolve);
    stream.write("", () => {
      resolve();
    });
  });
}
