import { diffReports, mergeReports } from "../../report/merge.ts";
import { wantsColour } from "../../report/paint.ts";
import { writeNamedFile } from "../../report/output-files.ts";
import { parseReport } from "../../report/parse.ts";
import { render, writeReports, type ReporterName } from "../../report/reporters.ts";
import { renderJson } from "../../report/text-formats.ts";
import { EXIT } from "../../runner/exit-codes.ts";
import type { Io } from "../io.ts";
import { readNamedFile } from "./run.ts";

/** `report render FILE`: the same report in another form; into a folder, or on stdout. */
export function reportRender(file: string, names: readonly ReporterName[], out: string | undefined, io: Io): number {
  const report = parseReport(readNamedFile("report", file), file);
  if (out === undefined)
    for (const name of names) io.out(render(report, name, { colour: wantsColour(io.env, io.stdoutIsTty), verbose: false }));
  else for (const path of writeReports(report, out, names)) io.out(`wrote ${path}\n`);
  return EXIT.conformant;
}

/** `report merge FILE…`: the reports of all shards as one; its verdict is the exit code. */
export function reportMerge(files: readonly string[], out: string | undefined, io: Io): number {
  const merged = mergeReports(files.map((file) => parseReport(readNamedFile("report", file), file)));
  if (out === undefined) io.out(renderJson(merged));
  else {
    writeNamedFile("report", out, renderJson(merged));
    io.out(`wrote ${out}\n`);
  }
  return merged.exitCode;
}

/** `report diff OLD NEW`: what changed. Exit 1 when something became worse. */
export function reportDiff(before: string, after: string, io: Io): number {
  const [old, now] = [before, after].map((file) => parseReport(readNamedFile("report", file), file));
  if (old === undefined || now === undefined) return EXIT.broken;
  const changes = diffReports(old, now);
  for (const change of changes) io.out(`${change.worse ? "worse " : "better"} ${change.check}: ${change.before} → ${change.after}\n`);
  const worse = changes.filter((change) => change.worse).length;
  io.out(`${changes.length} changes, ${worse} worse\n`);
  return worse > 0 ? EXIT.nonconformant : EXIT.conformant;
}
