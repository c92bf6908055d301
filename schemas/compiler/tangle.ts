import type { Fence } from "./fences.ts";
import type { Place } from "./problem.ts";

/** The `ts` blocks of all chapters as one file, and where each of its lines comes from. */
export interface Tangled {
  readonly source: string;
  /** By line of `source`, from 0; absent for lines that the compiler adds. */
  readonly origin: readonly (Place | undefined)[];
}

/** The first line of every generated file that can hold a comment. */
export const HEADER = "generated from spec/, do not edit";

/**
 * Tangles the wire types: all ` ```ts ` blocks, in the order of the text.
 *
 * @param fences - of all chapters, in order
 */
export function tangle(fences: readonly Fence[]): Tangled {
  const lines: string[] = [`// ${HEADER}`];
  const origin: (Place | undefined)[] = [undefined];
  let file = "";
  for (const fence of fences.filter(({ lang }) => lang === "ts")) {
    const heading = fence.file === file ? [""] : ["", `// --- ${fence.file} ---`, ""];
    file = fence.file;
    for (const line of heading) {
      lines.push(line);
      origin.push(undefined);
    }
    for (const [i, line] of fence.text.split("\n").entries()) {
      lines.push(line);
      origin.push({ file: fence.file, line: fence.line + 1 + i });
    }
  }
  return { source: `${lines.join("\n")}\n`, origin };
}

/** Where a line of the tangled source (from 0) stands in the Markdown. */
export function originOf(tangled: Tangled, line: number): Place {
  return tangled.origin[line] ?? { file: "spec/README.md", line: 1 };
}
