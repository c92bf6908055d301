import { expect, test } from "vitest";
import { CODEC } from "../../../reference/codec/index.ts";
import type { VectorCase } from "../../codec/vector-files.ts";
import { type CodecFault, replacing, rewriting } from "./codec-fault.ts";
import { casesByOp, judgeCodecFault, remembering } from "./judge.ts";

const CASE: VectorCase = {
  id: "of-16",
  type: "Base64urlDecodeIn",
  comment: "an octet where 16 are wanted",
  op: "base64url.decode",
  requirements: ["encoding.length"],
  in: { text: "_w==", length: 16 },
  expected: { reject: { code: "malformed" } },
};
const TWIN: VectorCase = {
  id: "of-1",
  type: "Base64urlDecodeIn",
  comment: "an octet",
  op: "base64url.decode",
  requirements: ["encoding.base64"],
  in: { text: "_w==", length: 1 },
  expected: { ok: { octets: "ff" } },
};
const KINDS = [{ kind: "toy", cases: [CASE, TWIN] }];
const HONEST = remembering(CODEC, KINDS);
const CASES = casesByOp(KINDS, "all");

const anyLength: CodecFault = {
  id: "any-length",
  violates: ["encoding.length"],
  title: "It reads any length.",
  alter: rewriting<"Base64urlDecodeIn">("base64url.decode", ({ text }) => ({ text })),
};

test("a wrong codec is found by the cases that name what it violates", async () => {
  expect(await judgeCodecFault(anyLength, HONEST, CASES)).toEqual({
    missed: [],
    unexpected: [],
    wrong: 1,
    killedBy: ["encoding.length/codec-base64url-decode"],
  });
});

test("a requirement that no case shows to be violated is missed", async () => {
  const { missed } = await judgeCodecFault({ ...anyLength, violates: ["encoding.length", "encoding.names"] }, HONEST, CASES);
  expect(missed).toEqual(["encoding.names"]);
});

test("a codec that is right is missed", async () => {
  expect((await judgeCodecFault({ ...anyLength, alter: (codec) => codec }, HONEST, CASES)).missed).toEqual(["encoding.length"]);
});

test("a wrong answer beyond what is violated and declared is not expected", async () => {
  const alter = replacing("base64url.decode", () => ({ octets: "00" }));
  expect((await judgeCodecFault({ ...anyLength, alter }, HONEST, CASES)).unexpected).toEqual(["base64url.decode of-1 (encoding.base64)"]);
  expect((await judgeCodecFault({ ...anyLength, alter, collateral: ["encoding.base64"] }, HONEST, CASES)).unexpected).toEqual([]);
});

test("what the honest codec remembers is what the vectors say, and the rest it computes", async () => {
  const decode = HONEST.get("base64url.decode");
  expect(await decode?.run(TWIN.in)).toEqual({ octets: "ff" });
  expect(await decode?.run({ text: "AA==" })).toEqual({ octets: "00" });
});

test("an operation that does not exist is a mistake of the fault", () => {
  expect(() => replacing("tea.make", () => ({}))(CODEC)).toThrow("tea.make");
});
