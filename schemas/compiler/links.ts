import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Chapter } from "./chapters.ts";
import { inlineText, lineOf, parseMarkdown, walk } from "./markdown.ts";
import type { Problem } from "./problem.ts";

export interface LinkContext {
  readonly specDir: string;
  /** All requirement ids in force; each one is an anchor of its chapter. */
  readonly ids: ReadonlySet<string>;
  readonly retired: ReadonlySet<string>;
}

/** Checks relative links, their anchors, and requirement ids in backticks. */
export function checkLinks(chapter: Chapter, context: LinkContext, problems: Problem[]): void {
  const prefixes = new Set([...context.ids].map((id) => id.split(".")[0] ?? ""));
  walk(chapter.tree, (node) => {
    const at = { file: chapter.file, line: lineOf(node) };
    if (node.type === "inlineCode") checkReference(node.value, at, prefixes, context, problems);
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return undefined;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url)) return undefined;
    const problem = brokenLink(chapter, node.url, context);
    if (problem !== undefined)
      problems.push({
        ...at,
        rule: "broken-link",
        message: problem,
        text: node.url,
        fix: "point it at what is there, or write what it names",
      });
    return undefined;
  });
}

function checkReference(
  code: string,
  at: { file: string; line: number },
  prefixes: ReadonlySet<string>,
  context: LinkContext,
  problems: Problem[],
): void {
  if (!/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(code) || !prefixes.has(code.split(".")[0] ?? "") || context.ids.has(code)) return;
  const message = context.retired.has(code) ? "the requirement is retired" : "there is no such requirement";
  problems.push({ ...at, rule: "unknown-reference", message, text: `\`${code}\``, fix: "name a requirement in force" });
}

function brokenLink(chapter: Chapter, url: string, { specDir, ids }: LinkContext): string | undefined {
  const [path = "", anchor] = decodeURIComponent(url).split("#");
  const file = path === "" ? join(specDir, `${chapter.name}.md`) : resolve(specDir, path);
  const outside = relative(dirname(specDir), file).startsWith(`..${sep}`);
  if (outside || !existsSync(file)) return "the link leads nowhere";
  if (anchor === undefined || !file.endsWith(".md")) return undefined;
  return anchorsOf(readFileSync(file, "utf8"), ids).has(anchor) ? undefined : `there is no heading or requirement #${anchor} in it`;
}

/** The anchors of a document as code hosts make them of headings, and the ids of its requirements. */
function anchorsOf(source: string, ids: ReadonlySet<string>): Set<string> {
  const anchors = new Set<string>();
  walk(parseMarkdown(source), (node) => {
    if (node.type === "strong" && ids.has(inlineText(node))) anchors.add(inlineText(node));
    if (node.type !== "heading") return undefined;
    const slug = inlineText(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    for (let n = 0; ; n++) {
      const candidate = n === 0 ? slug : `${slug}-${n}`;
      if (anchors.has(candidate)) continue;
      anchors.add(candidate);
      return false;
    }
  });
  return anchors;
}
