import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Heading, Nodes, Root, RootContent } from "mdast";

/** Parses GitHub-flavoured Markdown, with positions. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The line of a node, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Calls `visit` for the node and all below it, in the order of the text; `visit` returning false skips what is below. */
export function walk(node: Nodes, visit: (node: Nodes) => boolean | undefined): void {
  if (visit(node) === false || !("children" in node)) return;
  for (const child of node.children) walk(child, visit);
}

/** The text of inline content on one line: code in backticks, links as their text, no other markup. */
export function inlineText(node: Nodes): string {
  return raw(node).replace(/\s+/g, " ").trim();
}

/** The text with every code span as a bare pair of backticks, so that what is quoted is no sentence, keyword or word. */
export function proseText(node: Nodes): string {
  return raw(node, () => "``")
    .replace(/\s+/g, " ")
    .trim();
}

function raw(node: Nodes, code: (value: string) => string = (value) => `\`${value}\``): string {
  if (node.type === "inlineCode") return code(node.value);
  if (node.type === "break") return "\n";
  if ("children" in node) return node.children.map((child) => raw(child, code)).join("");
  return "value" in node && node.type !== "html" ? node.value : "";
}

/** A block of a chapter, and whether its text is informative (below a heading that says so, or quoted). */
export interface Block {
  readonly node: RootContent;
  readonly informative: boolean;
}

/** The blocks at the top of a document, marked informative below each heading that ends in `(informative)`. */
export function blocksOf(tree: Root): Block[] {
  let depth = Infinity;
  return tree.children.map((node) => {
    if (node.type === "heading" && node.depth <= depth) depth = isInformative(node) ? node.depth : Infinity;
    return { node, informative: depth !== Infinity || node.type === "blockquote" };
  });
}

function isInformative(heading: Heading): boolean {
  return inlineText(heading).toLowerCase().endsWith("(informative)");
}
