import type { Root, Table } from "mdast";
import type { Chapter } from "./chapters.ts";
import { inlineText, lineOf } from "./markdown.ts";
import type { Problem } from "./problem.ts";
import { cell, readRows, tableKind } from "./tables.ts";
import type { Row } from "./tables.ts";

export interface Transition {
  readonly state: string;
  readonly event: string;
  /** Absent: always. Guards of the same state and event are tried in the order of the rows. */
  readonly guard?: string;
  readonly next: string;
  readonly effects?: string;
}

/** A state table, complete: each state × event has a row or the default. */
export interface Machine {
  readonly name: string;
  readonly chapter: string;
  readonly file: string;
  readonly line: number;
  readonly initial: string;
  readonly final: readonly string[];
  /** What happens when no row fits. */
  readonly default: "ignored" | "error" | null;
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly transitions: readonly Transition[];
}

type Report = (rule: string, message: string, text: string, fix: string, line?: number) => void;

const HEAD = /^State table: ([a-z][a-z0-9-]*)$/;

/** All state tables of the chapters, checked. */
export function collectMachines(chapters: readonly Chapter[], problems: Problem[]): Machine[] {
  const machines = chapters.flatMap((chapter) => machinesOf(chapter, chapter.tree, problems));
  for (const [i, machine] of machines.entries()) {
    const first = machines.findIndex((other) => other.name === machine.name);
    if (first === i) continue;
    const fix = "give each state table its own name";
    problems.push({ file: machine.file, line: machine.line, rule: "machine-twice", message: "the name is taken", text: machine.name, fix });
  }
  return machines;
}

function machinesOf(chapter: Chapter, tree: Root, problems: Problem[]): Machine[] {
  return tree.children.flatMap((node, i) => {
    const before = tree.children
      .slice(0, i)
      .reverse()
      .find((other) => other.type === "paragraph" || other.type === "heading");
    if (node.type !== "table" || tableKind(node) !== "machine") return [];
    const head = before?.type === "paragraph" ? inlineText(before) : "";
    const line = before === undefined ? lineOf(node) : lineOf(before);
    const report: Report = (rule, message, text, fix, at = line) =>
      problems.push({ file: chapter.file, line: at, rule, message, text, fix });
    const bold = before?.type === "paragraph" ? before.children[0] : undefined;
    const name = HEAD.exec(bold?.type === "strong" ? inlineText(bold) : "")?.[1];
    if (name === undefined) {
      report(
        "machine-head",
        "no paragraph that begins with `**State table: name**` stands before the table",
        head,
        "write one, with a name in kebab-case and nothing else in bold",
        lineOf(node),
      );
      return [];
    }
    return [readMachine(chapter, node, { name, head, line }, report, problems)];
  });
}

interface Head {
  readonly name: string;
  readonly head: string;
  readonly line: number;
}

function readMachine(chapter: Chapter, table: Table, { name, head, line }: Head, report: Report, problems: Problem[]): Machine {
  const rows = readRows(chapter, table, problems);
  const initial = /Initial state: `([^`]+)`/.exec(head)?.[1];
  const finals = /Final states?: ([^.]*)\./.exec(head)?.[1];
  const byDefault = /No row: (ignored|error)\b/.exec(head)?.[1] as "ignored" | "error" | undefined;
  if (initial === undefined) report("machine-head", "the initial state is not named", head, "add: Initial state: `name`.");
  const final = [...(finals ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const named = rows.map((row) => cell(row, "state")).filter((state) => state !== "*");
  const states = unique([...(initial === undefined ? [] : [initial]), ...named, ...final]);
  const machine: Machine = {
    name,
    chapter: chapter.name,
    file: chapter.file,
    line,
    initial: initial ?? states[0] ?? "",
    final,
    default: byDefault ?? null,
    states,
    events: unique(rows.map((row) => cell(row, "event"))),
    transitions: rows.flatMap((row) =>
      expand(
        row,
        states.filter((state) => !final.includes(state)),
      ),
    ),
  };
  checkRows(machine, rows, report);
  checkComplete(machine, report);
  return machine;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** `*` stands for each state that is not final; a `next` of `*` or `-` is the state itself. */
function expand(row: Row, active: readonly string[]): Transition[] {
  const [guard, effects, next] = [cell(row, "guard"), cell(row, "effects"), cell(row, "next")];
  return (cell(row, "state") === "*" ? active : [cell(row, "state")]).map((state) => ({
    state,
    event: cell(row, "event"),
    ...(guard === "-" ? {} : { guard }),
    next: next === "-" || next === "*" ? state : next,
    ...(effects === "-" ? {} : { effects }),
  }));
}

function checkRows(machine: Machine, rows: readonly Row[], report: Report): void {
  const decided = new Set<string>();
  for (const row of rows) {
    const [state, event, next] = [cell(row, "state"), cell(row, "event"), cell(row, "next")];
    const text = Object.values(row.cells).join(" | ");
    if (next !== "-" && next !== "*" && !machine.states.includes(next)) {
      report(
        "machine-state",
        `\`${next}\` is no state of this table`,
        text,
        `use one of ${machine.states.join(", ")}, or give it rows`,
        row.line,
      );
    }
    if (machine.final.includes(state))
      report("machine-final", `\`${state}\` is final and has a row`, text, "drop the row or the word final", row.line);
    const key = `${state}\0${event}`;
    if (decided.has(key))
      report("machine-unreachable", "a row above without a guard decides this already", text, "put the guarded rows first", row.line);
    if (cell(row, "guard") === "-") decided.add(key);
  }
}

function checkComplete(machine: Machine, report: Report): void {
  const reached = new Set([machine.initial, ...machine.transitions.filter(({ state, next }) => state !== next).map(({ next }) => next)]);
  const lost = machine.states.filter((state) => !reached.has(state));
  if (lost.length > 0) report("machine-state", "no row leads to this state", lost.join(", "), "add a row or drop the state");
  if (machine.default !== null) return;
  const active = machine.states.filter((state) => !machine.final.includes(state));
  const has = (state: string, event: string): boolean =>
    machine.transitions.some((row) => row.state === state && row.event === event && (row.guard === undefined || row.guard === "otherwise"));
  const missing = active.flatMap((state) => machine.events.filter((event) => !has(state, event)).map((event) => `${state} × ${event}`));
  if (missing.length === 0) return;
  report(
    "machine-incomplete",
    `${missing.length} pairs of state and event have no row`,
    missing.join("; "),
    "add the rows, or say `No row: ignored.` or `No row: error.`",
  );
}
