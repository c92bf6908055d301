import { loadVectors, type VectorCase, type VectorKind } from "../codec/vector-files.ts";

/** A case of the vectors, as a codec is asked it. */
export interface CodecCase extends VectorCase {
  /** Its file and its id: `names/user-upper`. */
  readonly key: string;
  /** The key of the accepted case that it was made from. */
  readonly twinKey?: string;
  /** The same text for the same expected answer. */
  readonly answer: string;
}

/** All cases, by key and by operation. */
export interface CodecCases {
  readonly all: readonly CodecCase[];
  get(key: string): CodecCase | undefined;
  /** Those of an operation; none for an unknown one. */
  of(op: string): readonly CodecCase[];
  readonly ops: readonly string[];
}

/** Whether it is to be refused. */
export function isRefused({ expected }: CodecCase): boolean {
  return "reject" in expected;
}

/** Whether acceptance is all that it is to show: whoever accepts everything gets it right. */
export function isBare({ expected }: CodecCase): boolean {
  return "ok" in expected && Object.keys(expected.ok).length === 0;
}

/** Indexes the cases of vector files. */
export function codecCases(kinds: readonly VectorKind[]): CodecCases {
  const all = kinds.flatMap(({ kind, cases }) =>
    cases.map((one): CodecCase => ({
      ...one,
      key: `${kind}/${one.id}`,
      answer: JSON.stringify(one.expected),
      ...(one.twin === undefined ? {} : { twinKey: `${kind}/${one.twin}` }),
    })),
  );
  const byKey = new Map(all.map((one) => [one.key, one]));
  const byOp = Map.groupBy(all, ({ op }) => op);
  return { all, get: (key) => byKey.get(key), of: (op) => byOp.get(op) ?? [], ops: [...byOp.keys()] };
}

/** The committed vectors. Throws BrokenRunError when a file is missing or was altered. */
export function loadCases(): CodecCases {
  return codecCases(loadVectors());
}

/**
 * A few cases of an operation that nobody gets right who does not know it: accepted and refused ones, with different results.
 *
 * @param accepted - how many accepted ones at most
 * @param refused - how many refused ones at most, each with its twin
 */
export function sampleOf(cases: CodecCases, op: string, accepted: number, refused: number): readonly CodecCase[] {
  const own = cases.of(op);
  const seen = new Set<string>();
  const different = own.filter((one) => !isRefused(one) && !seen.has(one.answer) && seen.add(one.answer)).slice(0, accepted);
  const negatives = own.filter(isRefused).slice(0, refused);
  const twins = negatives.flatMap(({ twinKey = "" }) => cases.get(twinKey) ?? []);
  return [...new Set([...different, ...negatives, ...twins])];
}
