// Codecs that order names and ids otherwise. encoding.octet-order
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { replacing } from "./codec-fault.ts";

function ordering(compare: (a: string, b: string) => number): Alteration {
  return replacing<"IdCompareIn">("id.compare", ({ a, b }) => ({ order: Math.sign(compare(a, b)) }));
}

function byUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const english = new Intl.Collator("en");
const numeric = new Intl.Collator("en", { numeric: true });

/** The parts of a text, numbers apart. */
function withNumbers(a: string, b: string): number {
  return /^[0-9]+$/.test(a) && /^[0-9]+$/.test(b) ? Number(a) - Number(b) : byOctets(a, b);
}

function byOctets(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export const faults: readonly CodecFault[] = [
  {
    id: "order-of-utf-16",
    violates: ["encoding.octet-order"],
    title: "It orders by UTF-16 units, as `<` does.",
    alter: ordering(byUnits),
  },
  {
    id: "order-of-a-locale",
    violates: ["encoding.octet-order"],
    title: "It orders as a dictionary does.",
    alter: ordering((a, b) => english.compare(a, b)),
  },
  {
    id: "order-of-numbers",
    violates: ["encoding.octet-order"],
    title: "It orders what looks like numbers by their value.",
    alter: ordering(withNumbers),
  },
  {
    id: "order-of-a-locale-with-numbers",
    violates: ["encoding.octet-order"],
    title: "It orders as a file manager does.",
    alter: ordering((a, b) => numeric.compare(a, b)),
  },
  {
    id: "order-without-case",
    violates: ["encoding.octet-order"],
    title: "It takes upper and lower case for the same.",
    alter: ordering((a, b) => byOctets(a.toLowerCase(), b.toLowerCase())),
  },
  {
    id: "order-by-length",
    violates: ["encoding.octet-order"],
    title: "It puts what is shorter first.",
    alter: ordering((a, b) => a.length - b.length || byOctets(a, b)),
  },
  {
    id: "order-without-length",
    violates: ["encoding.octet-order"],
    title: "It takes a beginning for the whole.",
    alter: ordering((a, b) => {
      const shorter = Math.min(Buffer.byteLength(a), Buffer.byteLength(b));
      return Buffer.compare(Buffer.from(a).subarray(0, shorter), Buffer.from(b).subarray(0, shorter));
    }),
  },
  {
    id: "order-backwards",
    violates: ["encoding.octet-order"],
    title: "It puts what comes first last.",
    alter: ordering((a, b) => byOctets(b, a)),
  },
  {
    id: "order-of-signed-octets",
    violates: ["encoding.octet-order"],
    title: "It takes octets above 127 for negative numbers.",
    alter: ordering((a, b) => {
      const signed = (text: string): Buffer => Buffer.from(Buffer.from(text).map((octet) => octet ^ 0x80));
      return Buffer.compare(signed(a), signed(b));
    }),
  },
];
