import { UsageError } from "../runner/usage-error.ts";
import type { Replay } from "./replay-files.ts";
import { REPORT_FORMAT, REPORT_VERSION, type Report } from "./report.ts";

function parseJson(text: string, file: string): { readonly format?: unknown; readonly version?: unknown } & Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    throw new UsageError(`${file} is not JSON`);
  }
  throw new UsageError(`${file} holds no JSON object`);
}

/** Reads a report that this suite wrote. Only what the suite writes is accepted, so format and version decide. @throws UsageError */
export function parseReport(text: string, file: string): Report {
  const raw = parseJson(text, file);
  if (raw.format !== REPORT_FORMAT) throw new UsageError(`${file} is not a conformance report (format ${String(raw.format)})`);
  if (raw.version !== REPORT_VERSION) throw new UsageError(`${file} has report version ${String(raw.version)}, this suite reads ${REPORT_VERSION}`);
  if (!Array.isArray(raw["checks"])) throw new UsageError(`${file} holds no checks`);
  return raw as unknown as Report;
}

/** Reads a replay file. @throws UsageError */
export function parseReplay(text: string, file: string): Replay {
  const raw = parseJson(text, file);
  if (raw.format !== "voicetunnel-replay" || raw.version !== 1) throw new UsageError(`${file} is not a replay file (those are in the report's folder, under replay/)`);
  if (typeof raw["check"] !== "string" || typeof raw["seed"] !== "string") throw new UsageError(`${file} names no check and seed`);
  return raw as unknown as Replay;
}
