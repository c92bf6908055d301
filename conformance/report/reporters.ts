import { join, relative } from "node:path";
import { dataFile } from "../runner/package-file.ts";
import { renderConsole } from "./console.ts";
import { renderHtml } from "./html.ts";
import { outputFolder, writeNamedFile } from "./output-files.ts";
import { replayFiles } from "./replay-files.ts";
import type { Report } from "./report.ts";
import { renderBadge, renderJson, renderJunit, renderMarkdown, renderTap } from "./text-formats.ts";

export const REPORTERS = ["console", "json", "html", "junit", "markdown", "tap", "badge"] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** The file that a reporter writes into the output folder. */
export const REPORT_FILE: { readonly [K in ReporterName]: string } = {
  console: "report.txt",
  json: "report.json",
  html: "report.html",
  junit: "junit.xml",
  markdown: "report.md",
  tap: "report.tap",
  badge: "badge.json",
};

export function isReporter(name: string): name is ReporterName {
  return (REPORTERS as readonly string[]).includes(name);
}

/** Renders a report; only the console knows colours. */
export function render(report: Report, name: ReporterName, console: { readonly colour: boolean; readonly verbose: boolean }): string {
  switch (name) {
    case "console":
      return renderConsole(report, console);
    case "json":
      return renderJson(report);
    case "html":
      return renderHtml(report);
    case "junit":
      return renderJunit(report);
    case "markdown":
      return renderMarkdown(report);
    case "tap":
      return renderTap(report);
    case "badge":
      return renderBadge(report);
  }
}

/** Writes report.json, report.html, those asked for, and a replay file for each failure. Returns the paths of the reports. @throws UsageError */
export function writeReports(report: Report, folder: string, names: readonly ReporterName[]): string[] {
  outputFolder(folder);
  const replays = replayFiles(report);
  if (replays.length > 0) outputFolder(join(folder, "replay"));
  for (const { name, content } of replays) writeNamedFile("replay file", join(folder, "replay", name), content);
  const wanted = [...new Set<ReporterName>(["json", "html", ...names.filter((name) => name !== "console")])];
  return wanted.map((name) => {
    const path = join(folder, REPORT_FILE[name]);
    const specFolder = relative(folder, dataFile("spec")).replaceAll("\\", "/");
    const text = name === "html" ? renderHtml(report, { specFolder }) : render(report, name, { colour: false, verbose: false });
    writeNamedFile("report", path, text);
    return path;
  });
}
