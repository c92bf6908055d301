import type { Chapter } from "./chapters.ts";
import type { Problem } from "./problem.ts";
import { cell, collectRows, integerCell, uniqueRows } from "./tables.ts";
import type { Row } from "./tables.ts";

export interface ErrorEntry {
  readonly code: string;
  /** HTTP status, null for a code that is used on WebSocket connections only. */
  readonly status: number | null;
  /** WebSocket close code, 4000 + n. */
  readonly close: number;
  readonly meaning: string;
}

export interface LimitEntry {
  readonly limit: string;
  readonly unit: string;
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly test: number;
  readonly meaning: string;
}

export interface ConstantEntry {
  readonly constant: string;
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
}

/** Everything that stands in a table and is read by programs. */
export interface Registries {
  readonly errors: readonly ErrorEntry[];
  readonly limits: readonly LimitEntry[];
  readonly constants: readonly ConstantEntry[];
  readonly labels: readonly { readonly label: string; readonly object: string; readonly signedBy: string }[];
  readonly derivations: readonly { readonly derivation: string; readonly usedFor: string }[];
  readonly eventTypes: readonly { readonly type: string; readonly form: "clear" | "sealed"; readonly meaning: string }[];
  readonly retired: readonly { readonly id: string; readonly since: string; readonly why: string }[];
}

const report = (row: Row, message: string, fix: string, problems: Problem[]): number =>
  problems.push({ file: row.file, line: row.line, rule: "table-malformed", message, fix, text: Object.values(row.cells).join(" | ") });

/** Reads all registries; what is wrong with a row goes into `problems`, and the row is left out. */
export function readRegistries(chapters: readonly Chapter[], problems: Problem[]): Registries {
  const rows = (kind: Parameters<typeof collectRows>[1], key: string, form: RegExp): Row[] =>
    uniqueRows(collectRows(chapters, kind, problems), key, form, problems);
  return {
    errors: readErrors(rows("errors", "code", /^[a-z]+(?:-[a-z]+)*$/), problems),
    limits: rows("limits", "limit", /^[a-z]+(?:_[a-z]+)*$/).flatMap((row) => readLimit(row, problems)),
    constants: rows("constants", "constant", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/).flatMap((row) => {
      const value = integerCell(row, "value", problems);
      return value === undefined
        ? []
        : [{ constant: cell(row, "constant"), value, unit: cell(row, "unit"), meaning: cell(row, "meaning") }];
    }),
    labels: rows("labels", "label", /^[a-z]+(?: [a-z]+)*$/).map((row) => ({
      label: cell(row, "label"),
      object: cell(row, "object"),
      signedBy: cell(row, "signed by"),
    })),
    derivations: rows("derivations", "derivation", /^voicetunnel\/1 [a-z]+(?: [a-z]+)*$/).map((row) => ({
      derivation: cell(row, "derivation"),
      usedFor: cell(row, "used for"),
    })),
    eventTypes: rows("eventTypes", "event type", /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/).flatMap((row) => readEventType(row, problems)),
    retired: rows("retired", "retired id", /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/).map((row) => ({
      id: cell(row, "retired id"),
      since: cell(row, "since"),
      why: cell(row, "why"),
    })),
  };
}

function readErrors(rows: readonly Row[], problems: Problem[]): ErrorEntry[] {
  const closes = new Set<number>();
  return rows.flatMap((row) => {
    const n = integerCell(row, "n", problems);
    const status = cell(row, "status") === "-" ? null : integerCell(row, "status", problems);
    if (n === undefined || status === undefined) return [];
    if (n < 1 || n > 999) report(row, "n is not from 1 to 999", "close codes are 4001 to 4999", problems);
    if (closes.has(n)) report(row, `n = ${n} is taken`, "give each code a number of its own, never one that was used before", problems);
    if (status !== null && (status < 400 || status > 599))
      report(row, `${status} is no status of a refusal`, "use 400 to 599, or `-`", problems);
    closes.add(n);
    return [{ code: cell(row, "code"), status, close: 4000 + n, meaning: cell(row, "meaning") }];
  });
}

function readLimit(row: Row, problems: Problem[]): LimitEntry[] {
  const [byDefault, least, most, test] = ["default", "least", "most", "test"].map((name) => integerCell(row, name, problems));
  if (byDefault === undefined || least === undefined || most === undefined || test === undefined) return [];
  for (const [name, value] of [
    ["default", byDefault],
    ["test", test],
  ] as const) {
    if (value < least || value > most)
      report(row, `the ${name} lies outside ${least} to ${most}`, "widen the range or change the value", problems);
  }
  return [{ limit: cell(row, "limit"), unit: cell(row, "unit"), default: byDefault, least, most, test, meaning: cell(row, "meaning") }];
}

function readEventType(row: Row, problems: Problem[]): Registries["eventTypes"][number][] {
  const form = cell(row, "form");
  if (form !== "clear" && form !== "sealed") {
    report(row, `\`${form}\` is no form of an event`, "write `clear` or `sealed`", problems);
    return [];
  }
  return [{ type: cell(row, "event type"), form, meaning: cell(row, "meaning") }];
}
