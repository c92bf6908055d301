import { expect, test } from "vitest";
import { CODEC } from "../../../reference/codec/index.ts";
import { loadVectors } from "../../codec/vector-files.ts";
import { CODEC_FAULTS } from "../../faults/codec/index.ts";
import { casesByOp, judgeCodecFault, remembering } from "../../faults/codec/judge.ts";

const KINDS = loadVectors();
const HONEST = remembering(CODEC, KINDS);
const CASES = casesByOp(KINDS);

test.each(CODEC_FAULTS.map((fault) => [fault.id, fault] as const))(
  "the vectors see what is wrong with %s, and nothing else",
  async (_, fault) => {
    const { missed, unexpected } = await judgeCodecFault(fault, HONEST, CASES);
    expect({ missed, unexpected }).toEqual({ missed: [], unexpected: [] });
  },
);
