import { describe, expect, test } from "vitest";
import { failure } from "../runner/errors.ts";
import { requirementBook } from "../runner/requirements.ts";
import { TOY_BOOK, toyCheck, toyServer, WORD_CHECK, type ToyBehaviour } from "../runner/testing/toys.ts";
import { coverageHoles } from "./coverage.ts";
import type { AnyFault } from "./fault.ts";
import { killMatrix, renderKillMatrix } from "./kill-matrix.ts";
import { runFault } from "./run-fault.ts";

const toyFault = (behaviour: ToyBehaviour, more: Partial<AnyFault> = {}): AnyFault => ({
  id: `toy-${behaviour}`,
  violates: ["toy.word"],
  title: `It is ${behaviour}.`,
  expected: ["toy.word/twin"],
  start: () => toyServer(behaviour),
  ...more,
});
const POLITE = toyCheck("toy.polite/greets", async (t) => t.fact("it greeted"));
const GRUMPY = toyCheck("toy.extra/grumpy", () => Promise.reject(failure("no", "a", "b")));
const run = { checks: [WORD_CHECK, POLITE, GRUMPY], book: TOY_BOOK, scope: "named" } as const;

describe("a fault", () => {
  test.each(["accepts-all", "refuses-all", "wrong-code", "hangs-up"] as const)("%s is caught by the check it names", async (behaviour) => {
    expect(await runFault(toyFault(behaviour), run)).toMatchObject({ caught: true, killedBy: ["toy.word/twin"] });
  });

  test("that the suite does not notice is told", async () => {
    const verdict = await runFault(toyFault("right"), run);
    expect(verdict).toMatchObject({ caught: false, missed: ["toy.word/twin observed pass"] });
  });

  test("whose expectation selects no check is told", async () => {
    const verdict = await runFault(toyFault("accepts-all", { expected: ["toy.word/twin", "toy.gone/*"] }), run);
    expect(verdict.missed).toEqual(["toy.gone/* selects no check that was run"]);
  });

  test("may fail other checks only when it declares them", async () => {
    const all = { ...run, scope: "all" } as const;
    expect((await runFault(toyFault("accepts-all"), all)).unexpected).toEqual(["toy.extra/grumpy observed fail (no; b)"]);
    expect((await runFault(toyFault("accepts-all", { collateral: ["toy.extra/*"] }), all)).caught).toBe(true);
  });

  test("is not blamed for what a busy machine did to a check that it does not name", async () => {
    const outlived = toyCheck("toy.extra/outlived", (t) => {
      t.lasts("a tunnel", -1);
      return Promise.reject(failure("no", "a", "b"));
    });
    const all = { ...run, checks: [WORD_CHECK, outlived], scope: "all" } as const;
    expect((await runFault(toyFault("accepts-all"), all)).unexpected).toEqual([]);
    const named = await runFault(toyFault("accepts-all", { expected: ["toy.word/twin", "toy.extra/outlived"] }), all);
    expect(named.killedBy).toEqual(["toy.word/twin", "toy.extra/outlived"]);
  });

  test("never excuses a check that breaks", async () => {
    const buggy = toyCheck("toy.word/buggy", () => Promise.reject(new TypeError("oops")));
    const verdict = await runFault(toyFault("accepts-all", { collateral: ["*"] }), { ...run, checks: [WORD_CHECK, buggy], scope: "all" });
    expect(verdict.unexpected).toEqual(["toy.word/buggy observed error (a bug of the suite: oops)"]);
  });
});

test("holes between requirements, checks and faults are found", () => {
  const holes = coverageHoles(
    TOY_BOOK,
    [WORD_CHECK, WORD_CHECK, toyCheck("toy.gone/x", () => Promise.resolve())],
    [toyFault("right", { violates: ["toy.lost"] })],
  );
  expect(holes.withoutCheck).toEqual(["toy.polite"]);
  expect(holes.withoutFault).toEqual(["toy.word"]);
  expect(holes.wrongChecks).toHaveLength(2);
  expect(holes.wrongFaults).toEqual(["the fault toy-right names the requirement toy.lost, which does not exist"]);
  expect(coverageHoles(TOY_BOOK, [WORD_CHECK, POLITE], [toyFault("right")])).toEqual({
    withoutCheck: [],
    withoutFault: [],
    wrongChecks: [],
    wrongFaults: [],
  });
});

test("what is untestable, or binds clients only, needs neither check nor fault", () => {
  const [base] = TOY_BOOK.all;
  if (base === undefined) throw new Error("the toy book is empty");
  const book = requirementBook([
    { ...base, id: "toy.client", classes: ["client"] },
    { ...base, id: "toy.hidden", untestable: "it cannot be seen" },
  ]);
  expect(coverageHoles(book, [], [])).toEqual({ withoutCheck: [], withoutFault: [], wrongChecks: [], wrongFaults: [] });
});

test("what binds codecs needs a check and a fault of codecs", () => {
  const [base] = TOY_BOOK.all;
  if (base === undefined) throw new Error("the toy book is empty");
  const book = requirementBook([{ ...base, classes: ["codec"] }]);
  expect(coverageHoles(book, [], [], "codec")).toMatchObject({ withoutCheck: [base.id], withoutFault: [base.id] });
  const check = { id: `${base.id}/codec-x`, requirement: base.id };
  expect(coverageHoles(book, [check], [{ id: "x", violates: [base.id] }], "codec")).toMatchObject({ withoutCheck: [], withoutFault: [] });
});

test("the kill matrix is in order of octets, whatever order the faults ended in", async () => {
  const verdicts = [await runFault(toyFault("wrong-code"), run), await runFault(toyFault("accepts-all"), run)];
  const matrix = killMatrix(TOY_BOOK, verdicts, "named");
  expect(matrix).toEqual(killMatrix(TOY_BOOK, verdicts.toReversed(), "named"));
  expect(matrix.rows.map(({ fault }) => fault)).toEqual(["toy-accepts-all", "toy-wrong-code"]);
  expect(matrix.withoutFault).toEqual([]);
  expect(renderKillMatrix(matrix)).toContain("| toy.word | toy-accepts-all | yes | toy.word/twin |");
});
