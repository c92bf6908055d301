import type { Paragraph, Strong } from "mdast";
import type { Chapter } from "./chapters.ts";
import { inlineText, lineOf, proseText, walk } from "./markdown.ts";
import type { Place, Problem } from "./problem.ts";
import { parseClasses } from "./classes.ts";

/** One requirement, as requirements.json holds it. */
export interface Requirement {
  readonly id: string;
  readonly chapter: string;
  readonly file: string;
  readonly line: number;
  readonly level: "must" | "should" | "may";
  readonly keyword: Keyword;
  readonly classes: readonly string[];
  /** What a client can only report of itself. */
  readonly reported?: true;
  /** Why nobody can see from outside whether it is kept. */
  readonly untestable?: string;
  /** The sentence, code in backticks, without id and classes. */
  readonly text: string;
}

export type Keyword = "MUST" | "MUST NOT" | "SHOULD" | "SHOULD NOT" | "MAY";

/** Every spelling that RFC 2119 gives a keyword; only five are used here, so that each level has one name. */
export const ANY_KEYWORD: RegExp = /\b(?:MUST|SHALL|SHOULD)(?: NOT)?\b|\b(?:NOT )?RECOMMENDED\b|\b(?:MAY|REQUIRED|OPTIONAL)\b/g;

const KEYWORDS = ["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"] as const;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The bold words at the start of a paragraph when they are meant as a requirement's id. */
export function idNode(paragraph: Paragraph): Strong | undefined {
  const [first] = paragraph.children;
  if (first?.type !== "strong") return undefined;
  const text = inlineText(first);
  const meant =
    ID.test(text) ||
    /^[^\s.]+\.[^\s]*[^\s.:]$/.test(text) ||
    (/^\S+$/.test(text) && (proseText(paragraph).match(ANY_KEYWORD)?.length ?? 0) > 0);
  return meant ? first : undefined;
}

/** All requirements of the chapters, in the order of the text; what is wrong with one goes into `problems`. */
export function collectRequirements(chapters: readonly Chapter[], retired: ReadonlySet<string>, problems: Problem[]): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const chapter of chapters) {
    walk(chapter.tree, (node) => {
      if (node.type === "blockquote") return false;
      const id = node.type === "paragraph" ? idNode(node) : undefined;
      if (node.type !== "paragraph" || id === undefined) return undefined;
      const requirement = readRequirement(chapter, node, inlineText(id), problems);
      checkId(requirement, found, retired, problems);
      if (!found.has(requirement.id)) found.set(requirement.id, requirement);
      return false;
    });
  }
  return [...found.values()];
}

function checkId(
  requirement: Requirement,
  found: ReadonlyMap<string, Requirement>,
  retired: ReadonlySet<string>,
  problems: Problem[],
): void {
  const { id, file, line } = requirement;
  const report = (rule: string, message: string, fix: string): number =>
    problems.push({ file, line, rule, message, fix, text: `**${id}**` });
  if (!ID.test(id)) report("bad-id", "the id is not well formed", "write prefix.slug in lower-case letters, digits and single hyphens");
  const first = found.get(id);
  if (first !== undefined)
    report("duplicate-id", `the id is already used in ${first.file}:${first.line}`, "give the newer requirement an id of its own");
  if (retired.has(id)) report("retired-id", "the id is retired, and an id is for ever", "choose an id that was never used");
}

function readRequirement(chapter: Chapter, paragraph: Paragraph, id: string, problems: Problem[]): Requirement {
  const place: Place = { file: chapter.file, line: lineOf(paragraph) };
  const body = { ...paragraph, children: paragraph.children.slice(1) };
  const full = inlineText(body);
  const { sentence, ...binds } = parseClasses(full, { ...place, text: `**${id}** ${full}` }, problems);
  const prose = proseText(body);
  checkSentence(prose.slice(0, endOfSentence(prose)), id, full, place, problems);
  const keyword = readKeyword(prose, id, full, place, problems);
  const level = keyword.split(" ")[0]?.toLowerCase() as Requirement["level"];
  return { id, chapter: chapter.name, ...place, level, keyword, ...binds, text: sentence };
}

/** Where the classes in parentheses begin, or the end. */
function endOfSentence(prose: string): number {
  return /\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$/.exec(prose)?.index ?? prose.length;
}

function checkSentence(prose: string, id: string, full: string, place: Place, problems: Problem[]): void {
  const fix =
    "write one sentence that ends with a full stop; put an explanation into a paragraph of its own, a second rule into a requirement of its own";
  const report = (message: string): number => problems.push({ ...place, rule: "one-sentence", message, text: `**${id}** ${full}`, fix });
  if (!prose.endsWith(".")) report("the sentence does not end with a full stop");
  else if (/[.!?]["')]?\s+\S/.test(prose.replace(/\b(?:e\.g|i\.e|cf|vs)\./g, ""))) report("a requirement is one sentence");
}

function readKeyword(prose: string, id: string, full: string, place: Place, problems: Problem[]): Keyword {
  const words = prose.match(ANY_KEYWORD) ?? [];
  const text = `**${id}** ${full}`;
  const known = KEYWORDS.find((keyword) => keyword === words[0]);
  if (words.length === 0) {
    problems.push({
      ...place,
      rule: "no-keyword",
      message: "the requirement has no keyword",
      text,
      fix: `use one of ${KEYWORDS.join(", ")}`,
    });
  } else if (words.length > 1) {
    const message = `the requirement has ${words.length} keywords (${words.join(", ")})`;
    problems.push({ ...place, rule: "many-keywords", message, text, fix: "split it: one requirement, one keyword, one id" });
  } else if (known === undefined) {
    problems.push({
      ...place,
      rule: "other-keyword",
      message: `\`${words[0] ?? ""}\` is not used here`,
      text,
      fix: `use one of ${KEYWORDS.join(", ")}`,
    });
  }
  return known ?? "MUST";
}
