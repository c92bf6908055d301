// Whether the vectors see what is wrong with a wrong codec, and see nothing else.
import type { Op } from "../../../reference/codec/index.ts";
import { outcomeOf } from "../../../reference/codec/index.ts";
import type { ErrorCode, JsonObject } from "../../../reference/protocol/index.ts";
import { ProtocolError } from "../../../reference/protocol/index.ts";
import { vectorCheckId } from "../../codec-run/vector-checks.ts";
import { agrees, type VectorCase, type VectorKind } from "../../codec/vector-files.ts";
import type { Codec, CodecFault } from "./codec-fault.ts";

/** What the vectors say of a wrong codec. */
export interface CodecVerdict {
  /** Violated requirements that no case shows to be violated. */
  readonly missed: readonly string[];
  /** Cases that are judged wrongly and name neither a violated requirement nor a declared one. */
  readonly unexpected: readonly string[];
  /** How many cases are judged wrongly. */
  readonly wrong: number;
  /** The checks that these cases belong to, in order. */
  readonly killedBy: readonly string[];
}

/**
 * The honest codec with its answers to the vectors known beforehand: they are what the vectors say, which other tests show. So a wrong
 * codec costs what it does itself, and no more.
 */
export function remembering(codec: Codec, kinds: readonly VectorKind[]): Codec {
  const answers = new WeakMap<object, VectorCase["expected"]>(
    kinds.flatMap(({ cases }) => cases.map(({ in: input, expected }) => [input, expected] as const)),
  );
  return new Map([...codec].map(([name, op]) => [name, remembered(op, answers)]));
}

function remembered(op: Op, answers: WeakMap<object, VectorCase["expected"]>): Op {
  return {
    ...op,
    run(input) {
      const known = answers.get(input);
      if (known === undefined) return op.run(input);
      if ("ok" in known) return Promise.resolve(known.ok as JsonObject);
      return Promise.reject(new ProtocolError(known.reject.code as ErrorCode, "as the vectors say"));
    },
  };
}

interface Sampling {
  /** Cases of which this is the same are alike. */
  readonly alike: (one: VectorCase) => string;
  /** How many of those that are alike are tried. */
  readonly tried: number;
}

/** Of operations that cost much. */
const SAMPLINGS: Readonly<Record<string, Sampling>> = {
  "epoch-key.open": { alike: alikeInResult, tried: 2 },
  "event-content.open": { alike: alikeInResult, tried: 2 },
  "tunnel-key.open": { alike: alikeInResult, tried: 2 },
  "frame.seal": { alike: alikeButForNumbers, tried: 30 },
  "frame.open": { alike: alikeButForNumbers, tried: 4 },
  "session.open": { alike: alikeButForNumbers, tried: 1 },
  "ed25519.verify": { alike: alikeButForNumbers, tried: 4 },
};

function alikeInResult({ requirements, expected }: VectorCase): string {
  return [...requirements, "reject" in expected ? expected.reject.code : "ok"].join(" ");
}

function alikeButForNumbers({ id }: VectorCase): string {
  return id.replace(/[0-9]+/g, "0");
}

/** Of cases that are alike, not all, and not only the first ones. */
function sampled(cases: readonly VectorCase[]): readonly VectorCase[] {
  const groups = Map.groupBy(cases, (one) => `${one.op} ${SAMPLINGS[one.op]?.alike(one) ?? one.id}`);
  return [...groups.values()].flatMap((group) => {
    const step = Math.max(1, group.length / (SAMPLINGS[group[0]?.op ?? ""]?.tried ?? group.length));
    return group.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  });
}

/** The cases for each operation: all, or of those that are alike and cost much only some. */
export function casesByOp(kinds: readonly VectorKind[], scope: "all" | "sampled"): ReadonlyMap<string, readonly VectorCase[]> {
  const cases = kinds.flatMap((kind) => kind.cases);
  return Map.groupBy(scope === "all" ? cases : sampled(cases), ({ op }) => op);
}

/**
 * Tries a wrong codec on the cases of the operations that it has altered.
 *
 * @param honest - from {@link remembering}
 * @param cases - from {@link casesByOp}
 */
export async function judgeCodecFault(
  fault: CodecFault,
  honest: Codec,
  cases: ReadonlyMap<string, readonly VectorCase[]>,
): Promise<CodecVerdict> {
  const altered = [...fault.alter(honest)].filter(([name, op]) => honest.get(name) !== op);
  const missed = new Set<string>(fault.violates);
  const allowed = new Set<string>([...fault.violates, ...(fault.collateral ?? [])]);
  const unexpected: string[] = [];
  const killedBy = new Set<string>();
  let wrong = 0;
  for (const [name, op] of altered) {
    for (const { id, in: input, expected, requirements } of cases.get(name) ?? []) {
      if (agrees(expected, await outcomeOf(op, input))) continue;
      wrong++;
      for (const requirement of requirements) {
        missed.delete(requirement);
        killedBy.add(vectorCheckId(requirement, name));
      }
      if (!requirements.some((requirement) => allowed.has(requirement))) unexpected.push(`${name} ${id} (${requirements.join(", ")})`);
    }
  }
  return { missed: [...missed], unexpected, wrong, killedBy: [...killedBy].sort() };
}
