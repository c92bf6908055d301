import type { Code } from "mdast";
import type { Chapter } from "./chapters.ts";
import { lineOf, walk } from "./markdown.ts";
import type { Problem } from "./problem.ts";

/** A fenced block with what its info string says: ` ```json example=valid type=Event ` has lang `json` and two attributes. */
export interface Fence {
  readonly chapter: string;
  readonly file: string;
  /** Line of the fence; the first line of the text is the next one. */
  readonly line: number;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All fenced blocks of a chapter. */
export function fencesOf(chapter: Chapter): Fence[] {
  const fences: Fence[] = [];
  walk(chapter.tree, (node) => {
    if (node.type === "code") fences.push(toFence(chapter, node));
    return undefined;
  });
  return fences;
}

function toFence(chapter: Chapter, node: Code): Fence {
  const pairs = (node.meta ?? "").split(/\s+/).filter((word) => word !== "");
  const attributes = Object.fromEntries(pairs.map((pair) => [pair.split("=")[0] ?? "", pair.slice(pair.indexOf("=") + 1)]));
  return { chapter: chapter.name, file: chapter.file, line: lineOf(node), lang: node.lang ?? "", attributes, text: node.value };
}

/** The JSON in a fence, or undefined and a problem at the fence. */
export function fenceJson(fence: Fence, problems: Problem[]): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(fence.text) as unknown };
  } catch (error) {
    const message = `the block is no JSON: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : ""}`;
    const fix = "write complete JSON; shorten nothing with an ellipsis";
    problems.push({ file: fence.file, line: fence.line, rule: "bad-json", message, text: fence.text.split("\n")[0] ?? "", fix });
    return undefined;
  }
}
