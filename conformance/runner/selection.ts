import { createHash } from "node:crypto";
import type { AnyCheck } from "./check.ts";
import { globMatches, nearest } from "./globs.ts";
import type { RequirementBook } from "./requirements.ts";
import { UsageError } from "./usage-error.ts";
import { atLeast, type Level } from "./verdict.ts";

export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface Selection {
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly level: Level;
  readonly shard?: Shard;
}

/** What of a check decides whether it is selected. */
export type Selectable = Pick<AnyCheck, "id" | "requirement" | "also">;

/** Every id that a glob may name for a check: its own, its requirement's, those it also cites. */
function idsOf(check: Selectable): string[] {
  return [check.id, check.requirement, ...(check.also ?? [])];
}

/** Whether a glob names any of these checks. */
export function matchesSome(glob: string, checks: readonly Selectable[]): boolean {
  return checks.some((check) => idsOf(check).some((id) => globMatches(glob, id)));
}

/** A glob that matches nothing is a mistake, never an empty success. */
function assertMatches(option: string, globs: readonly string[], ids: readonly string[]): void {
  for (const glob of globs) {
    if (ids.some((id) => globMatches(glob, id))) continue;
    throw new UsageError(`${option} ${glob} matches no check and no requirement; nearest: ${nearest(glob, ids).join(", ")}`);
  }
}

/**
 * Selects checks by globs over check and requirement ids, by level, by shard, in the order of the registry.
 *
 * @param known - all checks that there are: a glob may name one that judges something else, and then selects none
 * @throws UsageError when a glob matches nothing, with the nearest ids
 * @example
 * selectChecks(CHECKS, book, { only: ["relay.*"], except: [], level: "may" });
 */
export function selectChecks<C extends Selectable>(
  checks: readonly C[],
  book: RequirementBook,
  selection: Selection,
  known: readonly Selectable[] = checks,
): C[] {
  const ids = [...new Set(known.flatMap(idsOf))];
  assertMatches("--only", selection.only, ids);
  assertMatches("--except", selection.except, ids);
  const named = (globs: readonly string[], check: C): boolean => globs.some((glob) => idsOf(check).some((id) => globMatches(glob, id)));
  return checks.filter((check) => {
    const level = book.get(check.requirement)?.level ?? "must";
    if (selection.only.length > 0 && !named(selection.only, check)) return false;
    if (named(selection.except, check) || !atLeast(level, selection.level)) return false;
    return selection.shard === undefined || shardOf(check.id, selection.shard.count) === selection.shard.index;
  });
}

/** The shard of a check, from 1: by a hash of its id, so that a new check moves no other one. */
export function shardOf(id: string, count: number): number {
  return (createHash("sha256").update(id).digest().readUInt32BE(0) % count) + 1;
}

/** Parses `I/N`, both from 1. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (match === null || count < 1 || index < 1 || index > count) throw new UsageError(`--shard wants I/N with 1 ≤ I ≤ N, not ${text}`);
  return { index, count };
}
