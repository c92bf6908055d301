// JSON texts drawn from the seed: values of all kinds, with white space, escapes and members in any order.
import { draw } from "./draw.ts";

const CHARACTERS = [
  "a",
  "Z",
  "0",
  "~",
  " ",
  "/",
  '"',
  "\\",
  "\b",
  "\n",
  "\u0000",
  "\u001f",
  "\u007f",
  "é",
  "\u2028",
  "€",
  "\uffff",
  "😀",
  "\u{10ffff}",
];
const SPACES = ["", "", "", " ", "\n", "\t\r "];
const NUMBERS = ["0", "-1", "7", "1234567890", "9007199254740991", "-9007199254740991", "4294967296"];

/** A choice after the other, the same ones for the same name. */
function chooser(name: string): (count: number) => number {
  let [at, block] = [0, draw(name, 256)];
  return (count) => {
    if (at === block.length) [at, block] = [0, draw(`${name} again ${String(block[0])} ${String(block[1])}`, 256)];
    return (block[at++] ?? 0) % count;
  };
}

type Choose = ReturnType<typeof chooser>;

function pick<T>(choose: Choose, items: readonly [T, ...T[]] | readonly T[]): T {
  return items[choose(items.length)] as T;
}

/** A text, each character as itself where that is allowed, or escaped in one of the ways. */
function spelled(choose: Choose, text: string): string {
  const characters = [...text].map((char) => {
    const units = Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
    const mustEscape = char < " " || char === '"' || char === "\\";
    const way = choose(4);
    if (way === 0) return units;
    if (way === 1) return units.toUpperCase().replaceAll("\\U", "\\u");
    if (char === "/" && way === 2) return "\\/";
    return mustEscape ? JSON.stringify(char).slice(1, -1) : char;
  });
  return `"${characters.join("")}"`;
}

function listOf(choose: Choose, open: string, close: string, items: readonly string[]): string {
  const space = (): string => pick(choose, SPACES);
  return `${open}${space()}${items.map((item) => item + space()).join(`,${space()}`)}${close}`;
}

function textOf(choose: Choose, depth: number): string {
  const kind = choose(depth === 0 ? 4 : 7);
  if (kind === 0) return pick(choose, ["null", "true", "false"]);
  if (kind === 1) return pick(choose, NUMBERS);
  if (kind < 4) return spelled(choose, Array.from({ length: choose(6) }, () => pick(choose, CHARACTERS)).join(""));
  if (kind === 4)
    return listOf(
      choose,
      "[",
      "]",
      Array.from({ length: choose(4) }, () => textOf(choose, depth - 1)),
    );
  // Names are ASCII, and none is there twice.
  const names = new Set(
    Array.from({ length: choose(6) }, () => Array.from({ length: choose(4) }, () => String.fromCharCode(0x20 + choose(95))).join("")),
  );
  return listOf(
    choose,
    "{",
    "}",
    [...names].map((name) => `${spelled(choose, name)}${pick(choose, SPACES)}:${textOf(choose, depth - 1)}`),
  );
}

/** The text of this name. */
export function drawnText(name: string): string {
  const choose = chooser(name);
  return `${pick(choose, SPACES)}${listOf(choose, "[", "]", [textOf(choose, 4), textOf(choose, 4), textOf(choose, 4)])}${pick(choose, SPACES)}`;
}
