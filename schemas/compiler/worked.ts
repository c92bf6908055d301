import type { Fence } from "./fences.ts";
import { fenceJson } from "./fences.ts";
import type { Problem } from "./problem.ts";

/** A worked byte example: named inputs and outputs that two implementations recompute by `kind`. */
export interface Worked {
  readonly chapter: string;
  readonly line: number;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Collects the blocks marked `worked=kind`. */
export function collectWorked(fences: readonly Fence[], problems: Problem[]): Worked[] {
  return fences.flatMap((fence) => {
    const kind = fence.attributes["worked"];
    if (kind === undefined) return [];
    const { chapter, line } = fence;
    const value = fenceJson(fence, problems)?.value;
    if (typeof value === "object" && value !== null && !Array.isArray(value) && /^[a-z][a-z0-9-]*$/.test(kind)) {
      return [{ chapter, line, kind, value: value as Record<string, unknown> }];
    }
    const fix = "write an object with named inputs and outputs, and a kind in kebab-case";
    if (value !== undefined)
      problems.push({ file: fence.file, line, rule: "bad-worked", message: "a worked block is not of the form", text: kind, fix });
    return [];
  });
}
