import { expect, test } from "vitest";
import { changed, contrasts } from "./contrast.ts";
import { lintVectors } from "./lint.ts";
import type { VectorFile, WrittenCase } from "./vector.ts";

test("a member is set or left out, also in an array, and the value itself stays", () => {
  const value = { a: [{ b: 1 }, 2], "x/y": 3 };
  expect(changed(value, "/a/0/b", 9)).toEqual({ a: [{ b: 9 }, 2], "x/y": 3 });
  expect(changed(value, "/a/1", 9)).toEqual({ a: [{ b: 1 }, 9], "x/y": 3 });
  expect(changed(value, "/x~1y", undefined)).toEqual({ a: [{ b: 1 }, 2] });
  expect(value).toEqual({ a: [{ b: 1 }, 2], "x/y": 3 });
  expect(() => changed(value, "/a/1/b", 1)).toThrow("nothing at b");
});

test("what comes to the same has no twin", () => {
  const base = { id: "base", comment: "", requirements: ["encoding.id"], in: { a: 1 } } as const;
  const [, other, same] = contrasts(base, [
    { id: "other", comment: "", field: "/a", value: 2 },
    { id: "same", comment: "", field: "/a", value: 3, same: true },
  ]);
  expect(other).toMatchObject({ id: "base-other", in: { a: 2 }, twin: "base", field: "/a", requirements: ["encoding.id"] });
  expect(same).toMatchObject({ id: "base-same", in: { a: 3 }, sameAs: "base" });
  expect(same).not.toHaveProperty("twin");
});

/** What the lint says of an accepted case beside its twin. */
async function problemsOf(out: WrittenCase["out"], field: string): Promise<readonly string[]> {
  const one = { comment: "", result: "valid", requirements: ["encoding.id"] } as const;
  const tests: readonly WrittenCase[] = [
    { ...one, id: "base", in: { a: 1, b: 1 }, out: { c: 1 } },
    { ...one, id: "other", in: { a: 2, b: 1 }, ...(out === undefined ? {} : { out }), twin: "base", field },
  ];
  const group = { type: "T", op: "op", in: {}, tests };
  const file: VectorFile = { kind: "k", algorithm: "", schema: "", notes: "", seed: "", count: 2, testGroups: [group] };
  return (await lintVectors([{ file, bytes: 1 }])).filter((problem) => problem.startsWith("k:"));
}

test("an accepted case with a twin differs from it in one member, and in what it comes to", async () => {
  expect(await problemsOf({ c: 2 }, "/a")).toEqual([]);
  expect(await problemsOf({ c: 1 }, "/a")).toEqual(["k: other comes to the same as its twin base"]);
  expect(await problemsOf({ c: 2 }, "/b")).toEqual(["k: other does not differ from its twin base in /b"]);
});
