// The table `call-log` and the test vectors of the call log say the same.
import { expect, test } from "vitest";
import { CallBook, type BookedCall } from "../codec/call-book.ts";
import { loadVectors } from "../codec/vector-files.ts";
import { isJsonObject, objectsAt, textAt, type JsonObject } from "../probe/wire/index.ts";
import { rowOf, type Guards } from "./explorer/table.ts";
import { machineOf } from "./relay.ts";

const machine = machineOf("call-log");
const FAILURES: readonly unknown[] = ["user_media_failed", "ice_failed", "ice_timeout", "unknown_error"];

type End = NonNullable<BookedCall["end"]>;
const isFailure = ({ cause, reason }: End): boolean => cause === "hangup" && FAILURES.includes(reason);
const GUARDS: Guards<End> = {
  "by the own user": () => true,
  "cause `replaced`": ({ cause }) => cause === "replaced",
  "cause `rejected`": ({ cause }) => cause === "rejected",
  "cause `expired`": ({ cause }) => cause === "expired",
  "cause `hangup`, with a reason of failure": isFailure,
  "cause `hangup`, with another reason or none": (end) => end.cause === "hangup" && !isFailure(end),
};

/** What has happened to a call, in the order in which the table meets it. */
function eventsOf({ silenced, answered, end }: BookedCall): readonly string[] {
  return [...(silenced ? ["rejected silently"] : []), ...(answered.size > 0 ? ["answered"] : []), ...(end === undefined ? [] : ["ended"])];
}

/** Where the table leaves a call. */
function outcome(call: BookedCall): string {
  const facts = call.end ?? { cause: "hangup", at: 0, reason: null };
  return eventsOf(call).reduce((state, event) => rowOf(machine, GUARDS, state, event, facts)?.next ?? state, machine.initial);
}

const cases = loadVectors()
  .flatMap((kind) => kind.cases)
  .filter(({ op }) => op === "call-log.derive");

test("there are vectors of the call log, and together they meet every row", () => {
  const met = new Set<string>();
  for (const { in: input } of cases)
    for (const call of bookOf(input).calls) {
      let state = machine.initial;
      for (const event of eventsOf(call)) {
        const row = rowOf(machine, GUARDS, state, event, call.end ?? { cause: "hangup", at: 0, reason: null });
        if (row !== undefined) met.add(JSON.stringify(row));
        state = row?.next ?? state;
      }
    }
  expect(machine.transitions.filter((row) => !met.has(JSON.stringify(row)))).toEqual([]);
});

function bookOf(input: JsonObject): CallBook {
  const book = new CallBook(textAt(input, "user"));
  for (const event of objectsAt(input, "events")) book.enter(event);
  book.passTo(Number(input["now"]));
  return book;
}

test.each(cases.map((one) => [one.id, one] as const))(
  "%s: the table leaves each call where the vectors have it",
  (_, { in: input, expected }) => {
    const entries = "ok" in expected && isJsonObject(expected.ok) ? objectsAt(expected.ok, "entries") : [];
    const derived = bookOf(input).calls.flatMap((call) => {
      const state = outcome(call);
      return machine.final.includes(state) && state !== "left-out" ? [`${call.caller} ${call.id} ${state}`] : [];
    });
    expect(derived).toEqual(entries.map((entry) => `${textAt(entry, "caller")} ${textAt(entry, "call_id")} ${textAt(entry, "outcome")}`));
  },
);
