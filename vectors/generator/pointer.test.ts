import { expect, test } from "vitest";
import { escaped, sortedText, valueAt, withoutPointer } from "./pointer.ts";

test("a member is found by its pointer, also in an array, and only where it is its own", () => {
  const value = { a: [{ b: 1 }], "x/y~z": 2 };
  expect(valueAt(value, "/a/0/b")).toBe(1);
  expect(valueAt(value, `/${escaped("x/y~z")}`)).toBe(2);
  expect(valueAt(value, "/a/1/b")).toBeUndefined();
  expect(valueAt(value, "/toString")).toBeUndefined();
});

test("a member is left out by its pointer, and an array keeps its length", () => {
  expect(withoutPointer({ a: [{ b: 1, c: 2 }], "x/y": 1 }, "/a/0/b")).toEqual({ a: [{ c: 2 }], "x/y": 1 });
  expect(withoutPointer({ a: [1, 2] }, "/a/1")).toEqual({ a: [1, null] });
  expect(withoutPointer({ a: 1 }, "/b/c")).toEqual({ a: 1 });
});

test("the same members in another order are the same, an array and an object are not", () => {
  expect(sortedText({ a: 1, b: [2] })).toBe(sortedText({ b: [2], a: 1 }));
  expect(sortedText([1])).not.toBe(sortedText({ 0: 1 }));
  expect(sortedText(undefined)).not.toBe(sortedText(null));
});
