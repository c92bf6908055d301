import type { CodecCases } from "../../codec-run/cases.ts";
import { codecCases, isRefused } from "../../codec-run/cases.ts";
import type { VectorKind } from "../../codec/vector-files.ts";

/**
 * Of all vectors, for each requirement and operation a few of each result, with their twins. What passes nothing of these passes nothing of all.
 *
 * @param each - how many of each result
 */
export function fewCases(kinds: readonly VectorKind[], each: number): CodecCases {
  const all = codecCases(kinds);
  const seen = new Map<string, number>();
  const kept = new Set<string>();
  for (const one of all.all) {
    for (const requirement of one.requirements) {
      const group = `${requirement} ${one.op} ${String(isRefused(one))}`;
      const count = seen.get(group) ?? 0;
      seen.set(group, count + 1);
      if (count >= each) continue;
      kept.add(one.key);
      if (one.twinKey !== undefined) kept.add(one.twinKey);
    }
  }
  return codecCases(kinds.map(({ kind, cases }) => ({ kind, cases: cases.filter(({ id }) => kept.has(`${kind}/${id}`)) })));
}
