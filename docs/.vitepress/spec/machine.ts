// State tables of the chapters, drawn: a column for each state, a row for each pair of states, an arrow from one to the other.
// Rows never overlap, so every guard can be read, however many there are.
import { escapeHtml } from "./html.ts";

/** What the diagram needs of a state table, as compiled into machines.json. */
export interface Machine {
  readonly name: string;
  readonly initial: string;
  readonly final: readonly string[];
  readonly states: readonly string[];
  readonly transitions: readonly Transition[];
}

export interface Transition {
  readonly state: string;
  readonly event: string;
  readonly guard?: string | undefined;
  readonly next: string;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly lines: string[];
}

const WIDTH = 688;
const LINE = 17;
const GAP = 12;
const HEAD = 52;
const LOOP = 16;
/** Columns of text that fit beside or above an arrow, at 12.5 px. */
const WRAP = 64;

/** One arrow for each pair of states that a row joins, in the order of the table, with its events as lines of text. */
function arrowsOf(machine: Machine): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const row of machine.transitions) {
    const sources = row.state === "*" ? machine.states.filter((state) => !machine.final.includes(state)) : [row.state];
    for (const from of sources) {
      const key = JSON.stringify([from, row.next]);
      const arrow = arrows.get(key) ?? { from, to: row.next, lines: [] };
      arrows.set(key, arrow);
      const label = (row.guard ? `${row.event} [${row.guard}]` : row.event).replaceAll("`", "");
      if (!arrow.lines.includes(label)) arrow.lines.push(label);
    }
  }
  return [...arrows.values()].map((arrow) => ({ ...arrow, lines: arrow.lines.flatMap(wrapped) }));
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WRAP) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const text = (x: number, y: number, anchor: string, content: string): string =>
  `<text x="${String(x)}" y="${String(y)}" text-anchor="${anchor}">${escapeHtml(content)}</text>`;

/** The column of each state: its middle. Final states stand last. */
function columns(machine: Machine): Map<string, number> {
  const isFinal = (state: string): boolean => machine.final.includes(state);
  const states = [...machine.states.filter((state) => !isFinal(state)), ...machine.states.filter(isFinal)];
  const step = WIDTH / states.length;
  return new Map(states.map((state, index) => [state, Math.round(step * (index + 0.5))]));
}

/** An arrow from a state to itself: a loop, with its text on the side that has more room. */
function loop(arrow: Arrow, x: number, y: number): { svg: string; height: number } {
  const side = x > WIDTH / 2 ? -1 : 1;
  const height = Math.max(LOOP, arrow.lines.length * LINE);
  const labels = arrow.lines.map((line, index) =>
    text(x + side * (LOOP + 14), y + LINE * (index + 0.75), side > 0 ? "start" : "end", line),
  );
  const path = `M${String(x)} ${String(y)} h${String(side * LOOP)} a6 6 0 0 ${side > 0 ? "1" : "0"} 0 ${String(LOOP)} h${String(-side * (LOOP - 7))}`;
  return { svg: `<path class="arrow" d="${path}"/>${labels.join("")}`, height };
}

/** An arrow between two states, with its text above it, kept within the picture. */
function straight(arrow: Arrow, from: number, to: number, y: number): { svg: string; height: number } {
  const longest = Math.max(...arrow.lines.map(({ length }) => length));
  const half = longest * 3.4;
  const middle = Math.min(Math.max((from + to) / 2, half + 4), WIDTH - half - 4);
  const labels = arrow.lines.map((line, index) => text(middle, y + LINE * (index + 0.75), "middle", line));
  const base = y + LINE * arrow.lines.length + 3;
  const end = to - Math.sign(to - from) * 7;
  return { svg: `${labels.join("")}<path class="arrow" d="M${String(from)} ${String(base)} H${String(end)}"/>`, height: base - y + 4 };
}

function node(machine: Machine, state: string, x: number): string {
  const width = Math.max(64, state.length * 8 + 24);
  const kind = machine.final.includes(state) ? " final" : state === machine.initial ? " initial" : "";
  const box = `<rect x="${String(x - width / 2)}" y="8" width="${String(width)}" height="30" rx="15"/>`;
  return `<g class="state${kind}">${box}${text(x, 28, "middle", state)}</g>`;
}

/**
 * Draws a state table as SVG. Colours come from the page's style sheet.
 *
 * @param machine - the table; its states stand from left to right in the order given, final ones last
 * @returns an `<svg>` element, 688 wide in its own units
 */
export function drawMachine(machine: Machine): string {
  const at = columns(machine);
  let y = HEAD;
  const arrows = arrowsOf(machine).map((arrow) => {
    const from = at.get(arrow.from) ?? 0;
    const to = at.get(arrow.to) ?? 0;
    const drawn = from === to ? loop(arrow, from, y) : straight(arrow, from, to, y);
    y += drawn.height + GAP;
    return drawn.svg;
  });
  const lines = [...at.values()].map((x) => `<path class="life" d="M${String(x)} 38 V${String(y)}"/>`);
  const marker = `arrow-${machine.name.replaceAll(/[^a-z0-9]+/gi, "-")}`;
  const head = `<defs><marker id="${marker}" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>`;
  const body = [...lines, ...arrows, ...machine.states.map((state) => node(machine, state, at.get(state) ?? 0))].join("");
  const marked = body.replaceAll('class="arrow"', `class="arrow" marker-end="url(#${marker})"`);
  return `<svg class="machine" viewBox="0 0 ${String(WIDTH)} ${String(y)}" role="img" aria-label="State table ${escapeHtml(machine.name)}">${head}${marked}</svg>`;
}
