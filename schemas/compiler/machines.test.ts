import { expect, it } from "vitest";
import { broken, buildOne } from "./testing/small-spec.ts";

const HEAD = "| state | event | guard | next | effects |\n|---|---|---|---|---|\n";
const table = (
  rows: string,
  head = "**State table: door** of a house. Initial state: `shut`. Final states: `gone`. No row: ignored.",
): string => `# A\n\n${head}\n\n${HEAD}${rows}\n`;

it("a state table becomes a machine; `*` is each state that is not final, `-` is nothing", () => {
  const { problems, files } = buildOne(
    table("| shut | push | unlocked | open | `creak` |\n| open | push | - | shut | - |\n| * | fire | - | gone | - |"),
  );
  expect(problems).toEqual([]);
  expect(JSON.parse(files.get("machines.json") ?? "")).toEqual([
    {
      name: "door",
      chapter: "a",
      file: "spec/a.md",
      line: 3,
      initial: "shut",
      final: ["gone"],
      default: "ignored",
      states: ["shut", "open", "gone"],
      events: ["push", "fire"],
      transitions: [
        { state: "shut", event: "push", guard: "unlocked", next: "open", effects: "creak" },
        { state: "open", event: "push", next: "shut" },
        { state: "shut", event: "fire", next: "gone" },
        { state: "open", event: "fire", next: "gone" },
      ],
    },
  ]);
});

const NO_DEFAULT = "**State table: door** Initial state: `shut`. Final states: none.";
const FULL = "| shut | push | - | open | - |\n| shut | pull | - | - | - |\n| open | push | - | - | - |\n| open | pull | - | shut | - |";

it.each([
  [
    "a name of two words",
    table("| shut | push | - | open | - |", "**State table: front door** Initial state: `shut`. Final states: none. No row: error."),
    ["machine-head:5"],
  ],
  ["unknown state in next", table("| shut | push | - | ajar | - |\n| shut | fire | - | gone | - |"), ["machine-state:7"]],
  ["a state that no row leads to", table("| open | push | - | shut | - |\n| shut | fire | - | gone | - |"), ["machine-state:3"]],
  ["a final state with a row", table("| shut | fire | - | gone | - |\n| gone | push | - | shut | - |"), ["machine-final:8"]],
  ["a row that is decided above", table("| shut | fire | - | gone | - |\n| shut | fire | wind | gone | - |"), ["machine-unreachable:8"]],
  [
    "no initial state",
    table("| shut | fire | - | gone | - |", "**State table: door** Final states: `gone`. No row: error."),
    ["machine-head:3"],
  ],
  ["no paragraph before it", table("| shut | fire | - | gone | - |", "Some text."), ["machine-head:5"]],
  ["complete without a default", table(FULL, NO_DEFAULT), []],
  ["incomplete without a default", table(FULL.split("\n").slice(0, 3).join("\n"), NO_DEFAULT), ["machine-incomplete:3"]],
  [
    "a pair with guards only is incomplete",
    table(FULL.replace("| open | pull | - |", "| open | pull | hard |"), NO_DEFAULT),
    ["machine-incomplete:3"],
  ],
  ["a row with a cell too few", table("| shut | fire | - | gone |"), ["table-malformed:7", "machine-state:3"]],
])("%s", (_, text, rules) => {
  expect(broken(text).sort()).toEqual([...rules].sort());
});

it("two tables of one name are refused", () => {
  const one = table("| shut | fire | - | gone | - |");
  expect(broken(`${one}\n${one.replace("# A\n\n", "")}`)).toEqual(["machine-twice:9"]);
});
