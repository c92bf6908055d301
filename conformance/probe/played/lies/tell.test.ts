import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Lies } from "../interface.ts";
import { framesReplayed, framesTruncated, LIES, tell, welcomeByOtherKey } from "./index.ts";

const FRAME = Uint8Array.of(1, 2, 3);

describe("telling a lie", () => {
  it("sets its hooks for some users, and takes them back", () => {
    const lies: Lies = {};
    const lie = tell({ lies }, framesReplayed(), ["@alice:example.org"]);
    expect(lie).toMatchObject({ name: "frames-replayed", title: "each frame comes twice" });
    expect(lies.only).toEqual(["@alice:example.org"]);
    expect(lies.frame?.(FRAME)).toEqual([FRAME, FRAME]);
    lie.back();
    lie.back();
    expect(lies).toEqual({});
  });

  it("lets several follow each other, and end in any order", () => {
    const seed = new Uint8Array(32);
    const lies: Lies = { control: () => [] };
    const first = tell({ lies }, framesReplayed());
    const second = tell({ lies }, framesTruncated());
    const third = tell({ lies }, welcomeByOtherKey(seed));
    expect(lies.frame?.(FRAME)).toEqual([FRAME.slice(0, 2), FRAME.slice(0, 2)]);
    first.back();
    expect(lies.frame?.(FRAME)).toEqual([FRAME.slice(0, 2)]);
    expect(lies.relaySeed).toBe(seed);
    third.back();
    second.back();
    expect(Object.keys(lies)).toEqual(["control"]);
  });

  it("refuses a second one that is told to others", () => {
    const lies: Lies = {};
    tell({ lies }, framesReplayed(), ["@alice:example.org"]);
    expect(() => tell({ lies }, framesTruncated())).toThrow("is told to others");
  });
});

it("each name stands for a lie that can be told, and has a title of its own", () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.includes(".test.") && name !== "names.ts");
  const code = files.map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
  expect(Object.keys(LIES).filter((name) => !code.includes(`"${name}"`))).toEqual([]);
  expect(new Set(Object.values(LIES)).size).toBe(Object.keys(LIES).length);
});
