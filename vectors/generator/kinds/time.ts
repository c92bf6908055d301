// Times: by the clock of the receiver, and by their form.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { exampleOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";

/** The text of an object in which `created_at` is spelled so. */
function spelled(object: JsonObject, text: string): string {
  return Buffer.from(JSON.stringify({ ...object, created_at: 0 }).replace('"created_at":0', `"created_at":${text}`)).toString("hex");
}

/** What `created_at` may be, and what is no time: fractions and the like are refused as numbers already. */
function formGroup(): Group {
  const declaration = exampleOf("Declaration");
  const one = (id: string, text: string): Case => ({
    id,
    comment: `created_at is ${text}`,
    requirements: ["encoding.schema"],
    in: { text: spelled(declaration, text) },
  });
  const refused = [
    "-1",
    "1767225600000.0",
    "1767225600000.5",
    "1.7672256e12",
    "-0",
    "9007199254740992",
    '"1767225600000"',
    '"2026-01-01T00:00:00Z"',
    "null",
    "true",
    "[1767225600000]",
    "{}",
  ];
  return {
    op: "message.read",
    shared: { type: "Declaration" },
    cases: [
      ...["0", "1", "1767225600", "1767225600000", "253402300800000", "9007199254740991"].map((text) => one(`form-${text}`, text)),
      ...refused.map((text, at): Case => ({
        ...one(`no-form-${String(at + 1)}`, text),
        requirements: [/^-?[\d.e]+$/.test(text) && text !== "-1" ? "encoding.numbers" : "encoding.schema"],
        reject: "malformed",
        twin: "form-1767225600000",
        field: "/text",
      })),
    ],
  };
}

export const time: Kind = {
  kind: "time",
  algorithm: "The form of times, and the clock skew of 60 000 ms",
  notes:
    "`at` is the time in an object, `now` the clock of the receiver. In the cases that read a message it is `created_at` that differs.",
  groups: () => [
    formGroup(),
    {
      op: "time.fresh",
      shared: { now: 1_767_225_600_000 },
      cases: [
        -1.7672256e12,
        -86_400_000,
        -60_001,
        -60_000,
        -59_999,
        -1000,
        -1,
        0,
        1,
        1000,
        59_999,
        60_000,
        60_001,
        86_400_000,
        9_007_199_254_740_991 - 1_767_225_600_000,
      ].map((offset): Case => {
        const one = {
          id: `offset-${offset < 0 ? "minus-" : ""}${String(Math.abs(offset))}`,
          comment: `${String(offset)} ms from the clock`,
          requirements: ["relay.connect-stale"],
          in: { at: 1_767_225_600_000 + offset },
        } as const;
        return Math.abs(offset) <= 60_000 ? one : { ...one, reject: "stale", twin: "offset-0", field: "/at" };
      }),
    },
  ],
};
