// Requirements of the chapters: a permalink, badges for level and class, and the checks that cite them.
import type { MarkdownRenderer } from "vitepress";
import { escapeHtml } from "./html.ts";

/** A check as the site lists it. */
export interface CheckLine {
  readonly id: string;
  readonly title: string;
}

/** The checks of each requirement, by its id. */
export type ChecksByRequirement = ReadonlyMap<string, readonly CheckLine[]>;

const ID = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;
const CLASSES = /\s*\(((?:server|client|codec)\b[^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/;
const LEVEL = /\b(MUST NOT|MUST|SHOULD NOT|SHOULD|MAY)\b/;

type Tokens = ReturnType<MarkdownRenderer["parse"]>;
type Token = Tokens[number];

/** The id that an inline token begins with in bold, when it is a requirement's. */
function requirementOf(inline: Token): string | undefined {
  const [first, second, third, fourth] = (inline.children ?? []).filter(({ type, content }) => type !== "text" || content !== "");
  if (first?.type !== "strong_open" || second?.type !== "text" || third?.type !== "strong_close" || fourth === undefined) return undefined;
  return ID.test(second.content) ? second.content : undefined;
}

/** `server, untestable: why` → one badge each; the reason becomes the badge's tooltip. */
function classBadges(list: string): string {
  const [named = "", reason] = list.split(/,\s*untestable:\s*/);
  const badges = named.split(/,\s*/).map((name) => `<span class="badge class">${escapeHtml(name)}</span>`);
  if (reason !== undefined) badges.push(`<span class="badge untestable" title="${escapeHtml(reason)}">untestable</span>`);
  return badges.join("");
}

function checkList(checks: readonly CheckLine[]): string {
  if (checks.length === 0) return "";
  const items = checks.map(({ id, title }) => `<li><code v-pre>${escapeHtml(id)}</code> <span v-pre>${escapeHtml(title)}</span></li>`);
  const count = checks.length === 1 ? "1 check" : `${String(checks.length)} checks`;
  return `<details class="checks"><summary>${count}</summary><ul>${items.join("")}</ul></details>`;
}

/** Rewrites one requirement in place: `container` is the list item or paragraph that holds it. */
function decorate(id: string, inline: Token, container: Token, html: (content: string) => Token, checks: readonly CheckLine[]): void {
  const children = (inline.children ?? []).filter(({ type, content }) => type !== "text" || content !== "").slice(3);
  const text = children.map(({ content }) => content).join("");
  const level = LEVEL.exec(text)?.[1] ?? "";
  const last = children.at(-1);
  const classes = last?.type === "text" ? CLASSES.exec(last.content) : null;
  if (last && classes) last.content = last.content.slice(0, classes.index);

  container.attrSet("id", id);
  container.attrJoin("class", `requirement level-${level.split(" ")[0]?.toLowerCase() ?? ""}`);
  const head =
    `<span class="requirement-head"><a class="requirement-id" href="#${id}">${id}</a>` +
    `<span class="badge level">${level}</span>${classBadges(classes?.[1] ?? "")}</span>`;
  inline.children = [html(head), ...children, html(checkList(checks))];
}

/** markdown-it plugin: finds the requirements of a page and decorates them. */
export function requirements(md: MarkdownRenderer, checks: ChecksByRequirement): void {
  md.core.ruler.push("requirements", (state) => {
    state.tokens.forEach((inline, at) => {
      const id = inline.type === "inline" ? requirementOf(inline) : undefined;
      const paragraph = state.tokens[at - 1];
      if (id === undefined || paragraph?.type !== "paragraph_open") return;
      const parent = state.tokens[at - 2];
      const html = (content: string): Token => Object.assign(new state.Token("html_inline", "", 0), { content });
      decorate(id, inline, parent?.type === "list_item_open" ? parent : paragraph, html, checks.get(id) ?? []);
      // `<details>` may not stand in a `<p>`: the paragraph becomes a block of its own kind.
      paragraph.tag = "div";
      const close = state.tokens[at + 1];
      if (close?.type === "paragraph_close") close.tag = "div";
    });
  });
}
