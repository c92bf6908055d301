import { parseReplay } from "../../report/parse.ts";
import { nearest } from "../../runner/globs.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import type { GivenOptions } from "../option-table.ts";
import { runOptions } from "../run-options.ts";
import { allChecks, type Suite } from "../suite.ts";
import { readNamedFile, runCommand } from "./run.ts";

/** `conform replay FILE`: runs one failed check again with the seed (and the smallest case) that the file holds. */
export async function replayCommand(suite: Suite, file: string, given: GivenOptions, io: Io): Promise<number> {
  const replay = parseReplay(readNamedFile("replay file", file), file);
  const ids = (await allChecks(suite)).map((check) => check.id);
  if (!ids.includes(replay.check))
    throw new UsageError(`${file}: there is no check ${replay.check}; nearest: ${nearest(replay.check, ids).join(", ")}`);
  const options = runOptions({
    ...(replay.server === undefined ? {} : { server: replay.server }),
    ...(replay.codec === undefined ? {} : { codec: replay.codec }),
    ...(replay.client === undefined ? {} : { client: replay.client }),
    ...given,
    only: [replay.check],
    seed: replay.seed,
    runs: replay.runs,
    "timeout-scale": replay.timeoutScale,
  });
  io.err(`replaying ${replay.check}: it was ${replay.observation} (${replay.reason})\n`);
  return runCommand(
    suite,
    { ...options, settings: { ...options.settings, ...(replay.path === undefined ? {} : { path: replay.path }) } },
    io,
  );
}
