// Code blocks of the chapters: examples say whether they are valid and of which type, worked blocks what they compute.
import type { MarkdownRenderer } from "vitepress";
import { escapeHtml } from "./html.ts";

interface Label {
  readonly kind: "valid" | "invalid" | "worked";
  readonly caption: string;
}

/** What an info string like `json example=invalid type=Declare keyword=pattern pointer=/tunnelID` says to the reader. */
export function labelOf(info: string): Label | undefined {
  const words = new Map(
    info
      .split(/\s+/)
      .slice(1)
      .map((word) => splitOnce(word)),
  );
  const code = (name: string): string => `<code v-pre>${escapeHtml(words.get(name) ?? "")}</code>`;
  const example = words.get("example");
  if (example === "valid") return { kind: "valid", caption: `Valid ${code("type")}` };
  if (example === "invalid") {
    const where = words.get("pointer") ? ` at ${code("pointer")}` : "";
    return { kind: "invalid", caption: `Invalid ${code("type")}: ${code("keyword")}${where}` };
  }
  return words.has("worked") ? { kind: "worked", caption: `Worked example: ${code("worked")}` } : undefined;
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf("=");
  return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}

/** markdown-it plugin: a caption above each labelled block; the highlighter sees the language alone. */
export function labelledBlocks(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  if (fence === undefined) throw new Error("the renderer has no rule for code blocks");
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (token?.info === "abnf") token.info = "text"; // the highlighter has no grammar for it
    const label = token && labelOf(token.info);
    if (!token || !label) return fence(tokens, index, ...rest);
    token.info = token.info.split(/\s/)[0] ?? "";
    const block = fence(tokens, index, ...rest);
    return `<figure class="block ${label.kind}"><figcaption>${label.caption}</figcaption>${block}</figure>`;
  };
}
