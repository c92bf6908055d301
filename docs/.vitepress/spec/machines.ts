// Puts the drawing of a state table above the table, where the chapter has a paragraph `**State table: name**`.
import type { MarkdownRenderer } from "vitepress";
import { drawMachine } from "./machine.ts";
import type { Machine } from "./machine.ts";

const HEADING = /^State table: (.+)$/;

/** markdown-it plugin; `machines` by name. */
export function stateTables(md: MarkdownRenderer, machines: ReadonlyMap<string, Machine>): void {
  md.core.ruler.push("state-tables", (state) => {
    for (let at = state.tokens.length - 1; at >= 0; at--) {
      const strong = state.tokens[at]?.children?.filter(({ type, content }) => type !== "text" || content !== "");
      const name = strong?.[0]?.type === "strong_open" ? HEADING.exec(strong[1]?.content ?? "")?.[1] : undefined;
      const machine = name === undefined ? undefined : machines.get(name);
      if (!machine) continue;
      const drawing = new state.Token("html_block", "", 0);
      drawing.content = `<figure class="machine">${drawMachine(machine)}</figure>\n`;
      state.tokens.splice(at + 2, 0, drawing);
    }
  });
}
