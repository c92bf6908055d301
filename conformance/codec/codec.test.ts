import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CODEC } from "../../reference/codec/index.ts";
import { outcomeOf, PROBE_CODEC } from "./index.ts";

const CHAPTER = readFileSync(new URL("../../spec/driver-protocol.md", import.meta.url), "utf8");

/** The operations in the chapter's table. */
const NAMED = CHAPTER.split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

test("the chapter, the reference and the probe know the same operations", () => {
  expect([...CODEC.keys()].sort()).toEqual([...NAMED].sort());
  expect([...PROBE_CODEC.keys()].sort()).toEqual([...NAMED].sort());
});

test("a refusal is an outcome, everything else is thrown", () => {
  const decode = PROBE_CODEC.get("base64url.decode");
  if (decode === undefined) throw new Error("no base64url.decode");
  expect(outcomeOf(decode, { text: "_x==" })).toEqual({ reject: { code: "malformed" } });
  expect(() => outcomeOf(decode, { text: 1 })).toThrow(TypeError);
});
