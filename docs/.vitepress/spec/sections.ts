// What the local search finds: a section for each heading, and one for each requirement, with its permalink.
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { textOf } from "./html.ts";

/** One entry of the search index. */
export interface Section {
  /** The fragment it is found under. */
  readonly anchor: string;
  /** Titles from the page's down to its own. */
  readonly titles: string[];
  readonly text: string;
}

const HEADING = /<h([1-6])[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<a [^>]*class="header-anchor"[\s\S]*?<\/h\1>/g;
const REQUIREMENT = /<(li|div|p)\b[^>]*\bid="([a-z0-9-]+\.[a-z0-9-]+)"[^>]*class="requirement[^>]*>([\s\S]*?)<\/\1>/g;

const CHECKS = /<details class="checks">[\s\S]*?<\/details>/g;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly level: number;
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

function marksOf(html: string): Mark[] {
  const headings = [...html.matchAll(HEADING)].map((match): Mark => ({
    at: match.index,
    end: match.index + match[0].length,
    level: Number(match[1]),
    anchor: match[2] ?? "",
    title: textOf(match[3] ?? ""),
    text: "",
  }));
  const found = [...html.matchAll(REQUIREMENT)].map((match): Mark => {
    const anchor = match[2] ?? "";
    const sentence = (match[3] ?? "").replace(/<span class="requirement-head">[\s\S]*?<\/span><\/span>/, "");
    return { at: match.index, end: match.index + match[0].length, level: 7, anchor, title: anchor, text: textOf(sentence) };
  });
  return [...headings, ...found].sort((a, b) => a.at - b.at);
}

/**
 * Splits a rendered page for the search index. The text after a requirement belongs to the heading above it, not to the
 * requirement.
 */
export function sections(page: string): Section[] {
  const html = page.replace(CHECKS, "");
  const path: (string | undefined)[] = [];
  const out: (Section & { parts: string[] })[] = [];
  let current: { parts: string[] } | undefined;
  const marks = marksOf(html);
  marks.forEach((mark, index) => {
    const after = html.slice(mark.end, marks[index + 1]?.at);
    if (mark.level < 7) {
      path.length = Math.min(path.length, mark.level - 1);
      path[mark.level - 1] = mark.title;
    }
    const titles = [...path.filter((title) => title !== undefined), ...(mark.level === 7 ? [mark.title] : [])];
    const section = { anchor: mark.anchor, titles, text: mark.text, parts: [] };
    out.push(section);
    if (mark.level < 7) current = section;
    current?.parts.push(textOf(after));
  });
  return out.map(({ parts, ...section }) => ({ ...section, text: [section.text, ...parts].join(" ").trim() }));
}

/** Renders a page for the search index, which holds text only: code keeps its words and gets no colours, the dearest part of a page. */
export function renderPlain(md: MarkdownRenderer, source: string, env: MarkdownEnv): string {
  const { highlight } = md.options;
  md.options.highlight = null;
  try {
    return md.render(source, env);
  } finally {
    md.options.highlight = highlight;
  }
}
