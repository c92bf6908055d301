import type { Io } from "../../cli/io.ts";
import { loadVectors } from "../../codec/vector-files.ts";
import { CODEC } from "../../../reference/codec/index.ts";
import { CODEC_FAULTS } from "../../faults/codec/index.ts";
import { casesByOp, judgeCodecFault, remembering } from "../../faults/codec/judge.ts";
import type { RequirementBook } from "../../runner/requirements.ts";
import type { FaultVerdict } from "../judge-fault.ts";
import { fewCases } from "./few-cases.ts";
import { floorCodecs } from "./floor-codecs.ts";
import { judgeDriver } from "./judge-driver.ts";
import { knowing } from "./knowing.ts";
import { judgeShim, passedMusts, shimSuite } from "./run-shim.ts";
import { WRONG_DRIVERS } from "./wrong-drivers.ts";

/** Cases of each requirement, operation and result that meet codecs without knowledge. */
const EACH = 3;

export interface CodecsVerdict {
  readonly wrong: number;
  readonly faults: readonly Omit<FaultVerdict, "missed" | "unexpected">[];
}

/**
 * The part of `conform selftest` that is about codecs: those without knowledge pass nothing, wrong drivers and wrong codecs are found.
 *
 * @returns how much is wrong, and what is known of each wrong driver and codec
 *
 * @param full - wrong codecs meet all cases, and not only some of those that are alike
 */
export async function selftestCodecs(book: RequirementBook, full: boolean, io: Io): Promise<CodecsVerdict> {
  const kinds = loadVectors();
  const suite = shimSuite(fewCases(kinds, EACH), book);
  let wrong = 0;
  const faults: CodecsVerdict["faults"][number][] = [];
  const tell = (name: string, what: string, lines: readonly string[]): void => {
    wrong += lines.length;
    io.out(`${lines.length === 0 ? "ok   " : "WRONG"} ${name}: ${what}\n`);
    for (const line of lines) io.out(`        ${line}\n`);
  };
  for (const { id, make } of floorCodecs(suite.cases.ops)) {
    const passed = passedMusts(await judgeShim(make, suite, true));
    tell(`codec floor ${id}`, `${passed.length} of ${suite.checks.length} checks passed a MUST`, passed);
  }
  const say = knowing(suite.cases);
  for (const driver of WRONG_DRIVERS) {
    const results = await judgeShim(() => driver.make(say, suite.cases.ops), suite);
    const { missed, unexpected } = judgeDriver(driver, results);
    const killedBy = results.filter(({ observation }) => observation === "fail").map(({ id }) => id);
    const caught = missed.length + unexpected.length === 0;
    faults.push({ fault: driver.id, violates: driver.violates, caught, killedBy });
    tell(`driver ${driver.id}`, `${killedBy.length} checks failed`, [
      ...missed.map((line) => `missed: ${line}`),
      ...unexpected.map((line) => `unexpected: ${line}`),
    ]);
  }
  const [honest, cases] = [remembering(CODEC, kinds), casesByOp(kinds, full ? "all" : "sampled")];
  for (const fault of CODEC_FAULTS) {
    if (io.interrupt.aborted) break;
    const verdict = await judgeCodecFault(fault, honest, cases);
    const caught = verdict.missed.length + verdict.unexpected.length === 0;
    faults.push({ fault: fault.id, violates: fault.violates, caught, killedBy: verdict.killedBy });
    tell(`codec ${fault.id}`, `${verdict.wrong} cases judged wrongly`, [
      ...verdict.missed.map((line) => `missed: ${line}`),
      ...verdict.unexpected.map((line) => `unexpected: ${line}`),
    ]);
  }
  return { wrong, faults };
}
