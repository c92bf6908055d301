import type { Table } from "mdast";
import type { Chapter } from "./chapters.ts";
import { inlineText, lineOf, walk } from "./markdown.ts";
import type { Problem } from "./problem.ts";

/** A row of a Markdown table: the text of each cell by the header above it, code without its backticks. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type TableKind = "errors" | "limits" | "labels" | "derivations" | "eventTypes" | "retired" | "constants" | "machine";

/** The headers by which the compiler knows a table. */
const TABLES: Readonly<Record<TableKind, readonly string[]>> = {
  errors: ["code", "status", "n", "meaning"],
  limits: ["limit", "unit", "default", "least", "most", "test", "meaning"],
  labels: ["label", "object", "signed by"],
  derivations: ["derivation", "used for"],
  eventTypes: ["event type", "form", "meaning"],
  retired: ["retired id", "since", "why"],
  constants: ["constant", "value", "unit", "meaning"],
  machine: ["state", "event", "guard", "next", "effects"],
};

const header = (table: Table): string[] => table.children[0]?.children.map((cell) => inlineText(cell).toLowerCase()) ?? [];

/** Which of the known tables this is, by its header. */
export function tableKind(table: Table): TableKind | undefined {
  const text = header(table).join("|");
  return (Object.keys(TABLES) as TableKind[]).find((kind) => TABLES[kind].join("|") === text);
}

/**
 * The rows of a table whose kind is known. A cell that is missing or one too many is a problem: GitHub drops such cells silently,
 * so the author does not see them.
 */
export function readRows(chapter: Chapter, table: Table, problems: Problem[]): Row[] {
  const names = header(table);
  const rows: Row[] = [];
  for (const row of table.children.slice(1)) {
    const line = lineOf(row);
    const text = chapter.source.split("\n")[line - 1] ?? "";
    const cells = row.children.map((cell) => inlineText(cell));
    const extra = row.children.length !== names.length;
    const empty = cells.findIndex((cell) => cell === "");
    const report = (message: string, fix: string): number =>
      problems.push({ file: chapter.file, line, rule: "table-malformed", message, text, fix });
    if (extra)
      report(
        `the row has ${cells.length} cells, the header ${names.length}`,
        "write a `|` as `\\|` inside a cell, and `-` where there is nothing to say",
      );
    else if (empty !== -1) report(`the cell under \`${names[empty] ?? ""}\` is empty`, "write `-` where there is nothing to say");
    else rows.push({ file: chapter.file, line, cells: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])) });
  }
  return rows;
}

/** All rows of the tables of one kind in all chapters; a table that nearly has a known header is a problem. */
export function collectRows(chapters: readonly Chapter[], kind: TableKind, problems: Problem[]): Row[] {
  const rows: Row[] = [];
  for (const chapter of chapters) {
    walk(chapter.tree, (node) => {
      if (node.type === "table" && tableKind(node) === kind) rows.push(...readRows(chapter, node, problems));
      return node.type !== "table";
    });
  }
  return rows;
}

/** Reports tables that begin like a known one and have another header: a renamed column would drop the whole registry. */
export function findNearTables(chapters: readonly Chapter[], problems: Problem[]): void {
  for (const chapter of chapters) {
    walk(chapter.tree, (node) => {
      if (node.type !== "table") return undefined;
      const names = header(node);
      const near = Object.values(TABLES).find(
        (known) => known[0] === names[0] && names.filter((name) => known.some((k) => k === name)).length > 1,
      );
      if (tableKind(node) === undefined && near !== undefined) {
        const [file, line, text] = [chapter.file, lineOf(node), `| ${names.join(" | ")} |`];
        const fix = `write the header as \`| ${near.join(" | ")} |\``;
        problems.push({ file, line, rule: "table-malformed", message: "the header is nearly one that the compiler knows", text, fix });
      }
      return false;
    });
  }
}

/** A cell without the backticks around it; `-` is nothing. */
export function cell(row: Row, name: string): string {
  const text = row.cells[name] ?? "";
  return /^`[^`]*`$/.test(text) ? text.slice(1, -1) : text;
}

/** The cell as an integer; anything else is a problem, and reads as undefined. */
export function integerCell(row: Row, name: string, problems: Problem[]): number | undefined {
  const text = cell(row, name);
  const value = Number(text);
  if (/^-?(?:0|[1-9][0-9]*)$/.test(text) && Number.isSafeInteger(value)) return value;
  const fix = "write an integer in digits, without separators";
  problems.push({ file: row.file, line: row.line, rule: "table-malformed", message: `\`${name}\` is no integer`, text, fix });
  return undefined;
}

/** Reports each row whose key is badly formed or was there before, and returns the rows that are left. */
export function uniqueRows(rows: readonly Row[], key: string, form: RegExp, problems: Problem[]): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const text = cell(row, key);
    const first = seen.get(text);
    const report = (message: string, fix: string): number =>
      problems.push({ file: row.file, line: row.line, rule: "table-malformed", message, text, fix });
    if (!form.test(text)) report(`the ${key} is not well formed`, `write it so that it matches ${form.source}`);
    else if (first !== undefined) report(`the ${key} is already given in ${first.file}:${first.line}`, "keep one row");
    else seen.set(text, row);
  }
  return [...seen.values()];
}
