import type { Nodes, Paragraph } from "mdast";
import type { Chapter } from "./chapters.ts";
import { blocksOf, lineOf, proseText, walk } from "./markdown.ts";
import type { Problem } from "./problem.ts";
import { ANY_KEYWORD, idNode } from "./requirements.ts";

// Not inside an id or a code: `must-be-sealed`.
const LOWER = /(?<![\w.-])(?:must|should|may|shall)(?![\w-])/g;

/**
 * Finds keywords where they do not belong: upper-case ones outside a requirement, lower-case ones in normative text. A sentence
 * that reads like a rule but has no id can be neither cited nor tested. Code, quotations, informative sections and the paragraph
 * that cites BCP 14 are free.
 */
export function findStrayKeywords(chapter: Chapter, problems: Problem[]): void {
  for (const { node, informative } of blocksOf(chapter.tree)) {
    if (node.type === "blockquote") continue;
    walk(node, (inner) => {
      if (!isText(inner)) return undefined;
      if (inner.type === "paragraph" && proseText(inner).includes("BCP 14")) return false;
      if (!(inner.type === "paragraph" && idNode(inner) !== undefined)) upperCase(chapter, inner, problems);
      if (!informative) lowerCase(chapter, inner, problems);
      return false;
    });
  }
}

function isText(node: Nodes): node is Paragraph | Extract<Nodes, { type: "heading" | "tableCell" }> {
  return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
}

function upperCase(chapter: Chapter, node: Nodes, problems: Problem[]): void {
  for (const { word, line, text } of hits(node, ANY_KEYWORD)) {
    const message = `the keyword ${word} stands outside a requirement`;
    const fix = "make it a requirement with an id, or say it without the keyword";
    problems.push({ file: chapter.file, line, rule: "stray-keyword", message, text, fix });
  }
}

function lowerCase(chapter: Chapter, node: Nodes, problems: Problem[]): void {
  for (const { word, line, text } of hits(node, LOWER)) {
    const message = `\`${word}\` in normative text reads like a requirement and is none`;
    const fix =
      "make it a requirement with an id, or write `can`, `is to`, `might`, `is allowed to`, or put it into an (informative) section";
    problems.push({ file: chapter.file, line, rule: "lower-case-keyword", message, text, fix });
  }
}

/** Each hit with its own line: a paragraph may be long, and its first line says little. */
function hits(node: Nodes, pattern: RegExp): { word: string; line: number; text: string }[] {
  const found: { word: string; line: number; text: string }[] = [];
  walk(node, (inner) => {
    if (inner.type !== "text") return undefined;
    for (const match of inner.value.matchAll(pattern)) {
      const before = inner.value.slice(0, match.index).split("\n");
      const text = inner.value.split("\n")[before.length - 1] ?? "";
      found.push({ word: match[0], line: lineOf(inner) + before.length - 1, text });
    }
    return undefined;
  });
  return found;
}
