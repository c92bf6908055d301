// What a reader of JSON refuses: each rule with its table on registrations, and with one case of it wherever else a server reads JSON.
import { newWorld } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { otherCarriers, registrations } from "../common/carriers.ts";
import { spellingTwins, type SpellingCase } from "../common/spelling.ts";
import {
  CARRIED_DEPTH_CASES,
  DEPTH_CASES,
  DUPLICATE_CASES,
  GRAMMAR_CASES,
  NAME_CASES,
  NUMBER_CASES,
  SURROGATE_CASES,
  UTF8_CASES,
} from "./text-cases.ts";

interface Rule {
  readonly requirement: ServerCheck["requirement"];
  readonly cases: readonly SpellingCase[];
  /** Where objects are carried inside of others; the first of `cases` by default. */
  readonly carried?: readonly SpellingCase[];
  /** `a JSON text that is no UTF-8`. */
  readonly what: string;
}

const RULES: readonly Rule[] = [
  { requirement: "encoding.utf8", cases: UTF8_CASES, what: "octets that are no UTF-8, and a byte order mark" },
  { requirement: "encoding.surrogates", cases: SURROGATE_CASES, what: "half of a surrogate pair" },
  { requirement: "encoding.duplicates", cases: DUPLICATE_CASES, what: "a member that stands twice" },
  { requirement: "encoding.ascii-names", cases: NAME_CASES, what: "a member name beyond printable ASCII" },
  { requirement: "encoding.depth", cases: DEPTH_CASES, carried: CARRIED_DEPTH_CASES, what: "a text that nests deeper than 32 levels" },
  { requirement: "encoding.numbers", cases: NUMBER_CASES, what: "a number with a fraction, an exponent, a minus zero or beyond 2^53" },
  { requirement: "encoding.grammar", cases: GRAMMAR_CASES, what: "what is not one JSON text" },
];

function onRegistrations({ requirement, cases, what }: Rule): ServerCheck {
  return serverCheck({
    id: `${requirement}/registration`,
    requirement,
    title: `A server refuses ${what} in a registration, in each of its forms.`,
    run: async (t) => spellingTwins(t, registrations(await newWorld(t)), "malformed", cases),
  });
}

function everywhere({ requirement, cases, carried = cases.slice(0, 1), what }: Rule): ServerCheck {
  return serverCheck({
    id: `${requirement}/everywhere`,
    requirement,
    title: `A server refuses ${what} in creation objects, events, stream requests and on the relay as well.`,
    run: async (t) => {
      for (const carrier of await otherCarriers(await newWorld(t))) await spellingTwins(t, carrier, "malformed", carried);
    },
  });
}

export const textChecks: readonly ServerCheck[] = RULES.flatMap((rule) => [onRegistrations(rule), everywhere(rule)]);
