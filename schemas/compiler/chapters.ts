import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Root } from "mdast";
import { lineOf, parseMarkdown, walk } from "./markdown.ts";
import type { Problem } from "./problem.ts";

/** One Markdown file of the specification. */
export interface Chapter {
  /** The file's name without `.md`: `relay`. */
  readonly name: string;
  /** Path from the root of the repository: `spec/relay.md`. */
  readonly file: string;
  readonly source: string;
  readonly tree: Root;
}

export interface Chapters {
  readonly readme: Chapter;
  /** In the order of the README's list. */
  readonly chapters: readonly Chapter[];
}

function load(specDir: string, name: string): Chapter {
  const source = readFileSync(join(specDir, `${name}.md`), "utf8").replace(/\r\n?/g, "\n");
  return { name, file: `${basename(specDir)}/${name}.md`, source, tree: parseMarkdown(source) };
}

/**
 * Reads the chapters in the order of the ordered list in README.md.
 *
 * @param specDir - the folder that holds README.md and the chapters
 * @param problems - gets a chapter that the list lacks, names twice, or that does not exist
 * @throws when there is no README.md
 */
export function readChapters(specDir: string, problems: Problem[]): Chapters {
  const readme = load(specDir, "README");
  const names = listedNames(readme, specDir, problems);
  for (const file of readdirSync(specDir).sort()) {
    const name = file.replace(/\.md$/, "");
    if (!file.endsWith(".md") || name === "README" || names.includes(name)) continue;
    const [text, fix] = [file, `add \`${names.length + 1}. [Title](${file})\` to the list of chapters in ${readme.file}`];
    problems.push({
      file: `${basename(specDir)}/${file}`,
      line: 1,
      rule: "chapter-unlisted",
      message: "the chapter is not in the list",
      text,
      fix,
    });
  }
  return { readme, chapters: names.map((name) => load(specDir, name)) };
}

function listedNames(readme: Chapter, specDir: string, problems: Problem[]): string[] {
  const names: string[] = [];
  walk(readme.tree, (node) => {
    if (node.type === "list") return node.ordered === true;
    if (node.type !== "link" || !/^[\w-]+\.md$/.test(node.url)) return undefined;
    const name = node.url.replace(/\.md$/, "");
    const where = { file: readme.file, line: lineOf(node), text: node.url };
    if (!existsSync(join(specDir, node.url))) {
      problems.push({
        ...where,
        rule: "chapter-missing",
        message: "the listed chapter does not exist",
        fix: "write the chapter or take it off the list",
      });
    } else if (names.includes(name)) {
      problems.push({ ...where, rule: "chapter-twice", message: "the chapter is listed twice", fix: "list each chapter once" });
    } else names.push(name);
    return false;
  });
  return names;
}
