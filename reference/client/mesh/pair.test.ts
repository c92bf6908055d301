import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Pair, PairEvent, PairPhase } from "./pair.ts";
import { APART, pairStep } from "./pair.ts";
import type { Signal } from "./signal.ts";

// The table mesh-pair, row by row, and every combination for which it has no row.

interface Row {
  readonly state: PairPhase;
  readonly event: string;
  readonly guard?: string;
  readonly next: PairPhase;
  readonly effects?: string;
}
interface Machine {
  readonly name: string;
  readonly states: readonly PairPhase[];
  readonly events: readonly string[];
  readonly transitions: readonly Row[];
}
interface Facts {
  readonly offers: boolean;
  readonly current: boolean;
  readonly newest: boolean;
}

const FILE = new URL("../../../schemas/v1/machines.json", import.meta.url);
const machine = (JSON.parse(readFileSync(FILE, "utf8")) as Machine[]).find(({ name }) => name === "mesh-pair")!;

const GUARDS: Readonly<Record<string, (facts: Facts) => boolean>> = {
  "the own device offers": ({ offers }) => offers,
  "the other device offers": ({ offers }) => !offers,
  "of the other device's session": ({ current }) => current,
  "of the newest negotiation, of the other device's session": ({ newest, current }) => newest && current,
  "of the other device's session, and the other device offers": ({ current, offers }) => current && !offers,
};
const EFFECTS: Readonly<Record<string, readonly string[]>> = {
  "begin a connection": ["begin"],
  offer: ["offer"],
  answer: ["answer"],
  "take the answer": ["take", "add"],
  "take the candidate": ["add"],
  "keep the candidate": [],
  "close the connection": ["close"],
};

const OTHER = "laptop@bob:example.org";
const candidate = { candidate: "candidate:1" };

function signalOf(type: string, newest: boolean): Signal {
  const common = { from: OTHER, session: "theirs", negotiation: newest ? "n1" : "n0", addressed: true };
  return type === "candidate" ? { ...common, type, candidate } : { ...common, type: type as "offer", sdp: "v=0" };
}

function eventOf(name: string, { offers, current, newest }: Facts): PairEvent {
  if (name === "the view says that both are in the mesh") return { is: "together", session: "theirs", offers };
  if (name === "the other device has a new session") return { is: "renewed", session: "new", offers };
  if (name === "the view says that they are not both in the mesh") return { is: "parted" };
  return { is: "signal", signal: signalOf(name, newest), current, newest, offers };
}

const pairs: Readonly<Record<PairPhase, Pair>> = {
  apart: APART,
  awaiting: { ...APART, phase: "awaiting", session: "theirs" },
  offering: { phase: "offering", session: "theirs", negotiation: "n1", kept: [candidate] },
  connected: { phase: "connected", session: "theirs", negotiation: "n1", kept: [] },
};
/** Who awaits an offer does not offer, and who offers has the higher place. */
const isPossible = (state: PairPhase, event: string, { offers }: Facts): boolean =>
  !(state === "awaiting" && offers && event === "offer") && !(state === "offering" && !offers && event === "answer");

const bits = [false, true];
const cases = machine.states.flatMap((state) =>
  machine.events.flatMap((event) =>
    bits.flatMap((offers) => bits.flatMap((current) => bits.map((newest) => [state, event, { offers, current, newest }] as const))),
  ),
);

test.each(cases.filter(([state, event, facts]) => isPossible(state, event, facts)))("%s: %s, %o", (state, event, facts) => {
  const row = machine.transitions.find(
    (one) => one.state === state && one.event === event && (one.guard === undefined || GUARDS[one.guard]!(facts)),
  );
  const { pair, effects } = pairStep(pairs[state], eventOf(event, facts), () => "drawn");
  expect(pair.phase).toBe(row?.next ?? state);
  expect(effects.map((effect) => effect.do)).toEqual((row?.effects ?? "").split("; ").flatMap((name) => EFFECTS[name] ?? []));
});

test("a candidate before the answer is kept, and taken after it", () => {
  const signal: Signal = { ...signalOf("candidate", true), type: "candidate", candidate: { candidate: "" } };
  const step = pairStep(pairs.offering, { is: "signal", signal, current: true, newest: true, offers: true }, () => "");
  expect(step.pair.kept).toEqual([candidate, { candidate: "" }]);
});

test("each offer has a negotiation of its own", () => {
  const ids = ["n2", "n3"];
  const draw = (): string => ids.shift()!;
  const first = pairStep(pairs.connected, { is: "renewed", session: "new", offers: true }, draw);
  expect(first.pair).toMatchObject({ session: "new", negotiation: "n2" });
  const again = pairStep(first.pair, { is: "failed", offers: true }, draw);
  expect([again.pair.negotiation, again.effects.map((effect) => effect.do)]).toEqual(["n3", ["close", "begin", "offer"]]);
  expect(pairStep(pairs.connected, { is: "failed", offers: false }, draw).effects).toEqual([]);
});
