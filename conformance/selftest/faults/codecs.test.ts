import { expect, test } from "vitest";
import { CODEC, outcomeOf } from "../../../reference/codec/index.ts";
import { agrees, loadVectors } from "../../codec/vector-files.ts";
import { together } from "../../faults/codec/codec-fault.ts";
import { openingFrames, sealingFrames } from "../../faults/codec/frame-parts.ts";
import { CODEC_FAULTS } from "../../faults/codec/index.ts";
import { casesByOp, judgeCodecFault, remembering } from "../../faults/codec/judge.ts";
import { applying } from "../../faults/codec/log-checks.ts";
import { openingWith, rightBinding, sealingWith } from "../../faults/codec/sealed.ts";
import { rightBytes, signingOver } from "../../faults/codec/signing.ts";

const KINDS = loadVectors();
const HONEST = remembering(CODEC, KINDS);
const CASES = casesByOp(KINDS, "sampled");

test.each(CODEC_FAULTS.map((fault) => [fault.id, fault] as const))(
  "the vectors see what is wrong with %s, and nothing else",
  async (_, fault) => {
    const { missed, unexpected } = await judgeCodecFault(fault, HONEST, CASES);
    expect({ missed, unexpected }).toEqual({ missed: [], unexpected: [] });
  },
);

test("what wrong codecs are made of is right as long as nothing is changed", async () => {
  const right = together(
    signingOver(rightBytes),
    sealingWith(rightBinding),
    openingWith(rightBinding),
    sealingFrames({}),
    openingFrames({}),
    applying({}),
  );
  for (const [name, op] of right(HONEST)) {
    if (HONEST.get(name) === op) continue;
    for (const { id, in: input, expected } of CASES.get(name) ?? []) {
      expect(agrees(expected, await outcomeOf(op, input)), `${name} ${id}`).toBe(true);
    }
  }
});

test("each requirement that a vector names is violated by a wrong codec", () => {
  const named = new Set(KINDS.flatMap(({ cases }) => cases.flatMap(({ requirements }) => requirements)));
  const violated = new Set<string>(CODEC_FAULTS.flatMap(({ violates }) => violates));
  expect([...named].filter((id) => !violated.has(id))).toEqual([]);
});
