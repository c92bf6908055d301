#!/usr/bin/env node
// Explores the state tables of calls and meshes, and says what it found: `node conformance/models/explorer/explore.ts [--wide] [--brief]`.
import { callSpace, type Bound, type Tables } from "./calls.ts";
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { machineOf } from "../relay.ts";
import { meshSpace, type MeshBound } from "./mesh.ts";
import type { MeshRules } from "./mesh-device.ts";
import { explore, type Explored } from "./search.ts";
import { borderAtAcknowledgement, byLocale, byUtf16, comparesAs, obeysReplaced, specified } from "./tables.ts";

/** An exploration, and whether something wrong has to be found. */
export interface Exploration {
  readonly title: string;
  readonly isWrong: boolean;
  run(): Explored;
}

/** More states than this are a mistake in a bound. */
const MOST = 3_000_000;

const ONE = { devices: ["a1", "b1"], words: 0, late: 0, unknown: 0 } as const;
const TWO = { ...ONE, devices: ["a1", "b1", "b2"] } as const;
const calls = (title: string, tables: Tables, bound: Bound, isWrong: boolean): Exploration => ({
  title: `calls: ${title}`,
  isWrong,
  run: () => explore(callSpace(tables, bound), MOST),
});
const right = (title: string, bound: Bound): Exploration => calls(title, specified(), bound, false);
const wrong = (title: string, tables: Tables, ids: Bound["ids"]): Exploration =>
  calls(`wrong on purpose: ${title}`, tables, { ...ONE, ids }, true);

const MESH: MeshRules = { pair: machineOf("mesh-pair"), cap: CONSTANTS.mesh_devices, offers: (own, other) => own.seq > other.seq };
const mesh = (title: string, bound: MeshBound, rules: Partial<MeshRules> = {}, isWrong = false): Exploration => ({
  title: `mesh: ${title}`,
  isWrong,
  run: () => explore(meshSpace({ ...MESH, ...rules }, bound), MOST),
});

/** What `npm test` explores. */
export const EXPLORATIONS: readonly Exploration[] = [
  right("one device each, both call; one word of a user", { ...ONE, ids: { a1: "B", b1: "A" }, words: 1 }),
  right("one device each, both call; one lifetime over, one outcome unknown", { ...ONE, ids: { a1: "B", b1: "A" }, late: 1, unknown: 1 }),
  right("one device each, equal ids; one word, one lifetime over", { ...ONE, ids: { a1: "A", b1: "A" }, words: 1, late: 1 }),
  right("one device calls two; two words", { ...TWO, ids: { a1: "A" }, words: 2 }),
  right("one device and two, two of them call; one word", { ...TWO, ids: { a1: "A", b2: "B" }, words: 1 }),
  right("two devices each, one of each calls", { ...ONE, devices: ["a1", "a2", "b1", "b2"], ids: { a1: "B", b1: "A" } }),
  wrong("the border at the acknowledgement", borderAtAcknowledgement(), { a1: "B", b1: "A" }),
  wrong("`replaced` obeyed by who keeps the call", obeysReplaced(), { a1: "A", b1: "A" }),
  wrong("one side compares by UTF-16", comparesAs(byUtf16), { a1: "\uFFFD", b1: "\u{10000}" }),
  wrong("one side compares as words", comparesAs(byLocale), { a1: "Z", b1: "a" }),
  mesh("two devices that join twice; one leaves, one vanishes", { devices: ["x", "y"], joins: { x: 2, y: 2 }, leaves: 1, vanishes: 1 }),
  mesh("three devices join", { devices: ["x", "y", "z"], leaves: 0, vanishes: 0 }),
  mesh("wrong on purpose: everybody offers", { devices: ["x", "y"], leaves: 0, vanishes: 0 }, { offers: () => true }, true),
  mesh("wrong on purpose: nobody offers", { devices: ["x", "y"], leaves: 0, vanishes: 0 }, { offers: () => false }, true),
];

/** What takes minutes. */
export const WIDE: readonly Exploration[] = [
  right("one device each, both call; two words, one lifetime over", { ...ONE, ids: { a1: "B", b1: "A" }, words: 2, late: 1 }),
  right("one device and two, all call", { ...TWO, ids: { a1: "B", b1: "A", b2: "C" } }),
  right("two devices each, one of each calls; one word", {
    ...ONE,
    devices: ["a1", "a2", "b1", "b2"],
    ids: { a1: "B", b1: "A" },
    words: 1,
  }),
  mesh("three devices join, of which two fit; one leaves", { devices: ["x", "y", "z"], leaves: 1, vanishes: 0 }, { cap: 2 }),
];

/** Whether it came to what it had to come to. */
export function isAsExpected({ isWrong }: Exploration, { refuted }: Explored): boolean {
  return isWrong === (refuted !== undefined);
}

/** Lines for people. */
export function summary(exploration: Exploration, explored: Explored): string {
  const { states, moves, resting, longest, refuted } = explored;
  const found = refuted === undefined ? "holds" : `refuted: ${refuted.why}`;
  const trace = refuted === undefined ? [] : refuted.trace.map((step, index) => `    ${index + 1}. ${step}`);
  const head = `${exploration.title}\n  ${states} states, ${moves} moves, ${resting} at rest, at most ${longest} steps deep: ${found}`;
  return [head, ...trace].join("\n");
}

/** Explores what it is asked to, tells of each, and ends with 1 when one came out otherwise than it has to. */
function main(args: readonly string[]): void {
  let states = 0;
  let failed = 0;
  for (const exploration of [...EXPLORATIONS, ...(args.includes("--wide") ? WIDE : [])]) {
    const explored = exploration.run();
    const isRight = isAsExpected(exploration, explored);
    states += explored.states;
    if (!isRight) failed += 1;
    const [title, what, ...trace] = summary(exploration, explored).split("\n");
    // In brief, traces are told of what should not have been refuted.
    const shown = args.includes("--brief") && isRight ? [] : trace;
    process.stdout.write(`${[title, what, ...shown].join("\n")}\n`);
  }
  const end = failed === 0 ? "everything came out as it has to" : `${failed} came out otherwise than they have to`;
  process.stdout.write(`${states} states in all; ${end}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.main) main(process.argv.slice(2));
