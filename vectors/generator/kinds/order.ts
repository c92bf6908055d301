// The order of names and ids, and pairs for which other orders give another one.
import type { Case, Kind } from "../vector.ts";

/** In the order of their octets, and in many other orders otherwise. */
const ORDERED: readonly string[] = [
  [
    "",
    "-",
    "-1",
    "0",
    "00",
    "01",
    "1",
    "10",
    "2",
    "9",
    "@alice:a",
    "@alice:a.example",
    "@alice:b",
    "@bob:a",
    "A",
    "AA",
    "Aa",
    "B",
    "Z",
    "_",
    "a",
    "aA",
    "aa",
    "ab",
    "b",
    "z",
    "~",
  ],
  ["\u00df", "\u00e4", "e\u0301", "\u00e9", "\u0131", "\uff61", "\uffff", "😀", "\u{10ffff}"],
].flat();

type Rival = (a: string, b: string) => number;

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders that are not that of the octets. */
export const RIVALS: Readonly<Record<string, Rival>> = {
  "UTF-16 code units": byUnits,
  "no regard to case": (a, b) => byUnits(a.toLowerCase(), b.toLowerCase()),
  numbers: (a, b) => (/^\d+$/.test(a) && /^\d+$/.test(b) ? Math.sign(Number(a) - Number(b)) : byUnits(a, b)),
  length: (a, b) => Math.sign(a.length - b.length) || byUnits(a, b),
};

/** Which of them give another result. */
function misled(a: string, b: string): string {
  const right = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const names = Object.entries(RIVALS).filter(([, rival]) => rival(a, b) !== right);
  return names.length === 0 ? "" : `; another order by ${names.map(([name]) => name).join(", ")}`;
}

export const order: Kind = {
  kind: "order",
  algorithm: "The order of octets in UTF-8",
  notes: "Comparing UTF-16 code units, numbers, words of a language or without regard to case gives other results for some of these pairs.",
  groups: () => [
    {
      op: "id.compare",
      cases: ORDERED.flatMap((a, at) =>
        ORDERED.map((b, other): Case => ({
          id: `pair-${String(at)}-${String(other)}`,
          comment: `${JSON.stringify(a)} and ${JSON.stringify(b)}${misled(a, b)}`,
          requirements: ["encoding.octet-order"],
          in: { a, b },
        })),
      ),
    },
  ],
};
