import { describe, expect, test } from "vitest";
import { globMatches, nearest } from "./globs.ts";
import { parseShard, selectChecks, shardOf } from "./selection.ts";
import { TOY_BOOK, toyCheck } from "./testing/toys.ts";
import { UsageError } from "./usage-error.ts";

const ran = () => Promise.resolve();
const CHECKS = [
  toyCheck("toy.word/one", ran),
  toyCheck("toy.word/two", ran),
  toyCheck("toy.polite/one", ran, { also: ["toy.extra"] }),
  toyCheck("toy.extra/one", ran),
];
const all = { only: [], except: [], level: "may" } as const;
const ids = (selection: Partial<Parameters<typeof selectChecks>[2]>) =>
  selectChecks(CHECKS, TOY_BOOK, { ...all, ...selection }).map(({ id }) => id);

test.each([
  ["relay.*", "relay.order/x", true],
  ["relay.order", "relay.order/x", true],
  ["relay.order", "relay.order-of/x", false],
  ["relay.order/?", "relay.order/x", true],
  ["*/x", "relay.order/x", true],
  ["relay.order", "relayxorder/x", false],
])("%s and %s: %s", (glob, id, matches) => {
  expect(globMatches(glob, id)).toBe(matches);
});

describe("selection", () => {
  test.each([
    [{ only: ["toy.word"] }, ["toy.word/one", "toy.word/two"]],
    [{ only: ["toy.word/two", "toy.extra"] }, ["toy.word/two", "toy.polite/one", "toy.extra/one"]],
    [{ except: ["*/one"] }, ["toy.word/two"]],
    [{ level: "must" as const }, ["toy.word/one", "toy.word/two"]],
    [{ level: "should" as const }, ["toy.word/one", "toy.word/two", "toy.polite/one"]],
    [{ only: ["toy.extra"], level: "must" as const }, []],
  ])("%j selects %j", (selection, expected) => {
    expect(ids(selection)).toEqual(expected);
  });

  test("a pattern that matches nothing is a mistake that suggests the nearest ids", () => {
    expect(() => ids({ only: ["toy.wrod"] })).toThrow(UsageError);
    expect(() => ids({ only: ["toy.wrod"] })).toThrow(/--only toy\.wrod matches no check.*nearest: toy\.word/);
    expect(() => ids({ except: ["nothing.*"] })).toThrow(/--except/);
    expect(nearest("toy.polit", ["toy.word", "toy.polite"], 1)).toEqual(["toy.polite"]);
  });

  test("the shards are disjoint and together everything", () => {
    const parts = [1, 2, 3].map((index) => ids({ shard: { index, count: 3 } }));
    expect(parts.flat().sort()).toEqual(CHECKS.map(({ id }) => id).sort());
    expect(shardOf("toy.word/one", 3)).toBe(shardOf("toy.word/one", 3));
  });

  test.each(["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])("%s is no shard", (text) => {
    expect(() => parseShard(text)).toThrow(UsageError);
  });
});
