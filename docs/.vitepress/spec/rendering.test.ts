import { createMarkdownRenderer } from "vitepress";
import { expect, test } from "vitest";
import { labelledBlocks } from "./blocks.ts";
import { drawMachine } from "./machine.ts";
import type { Machine } from "./machine.ts";
import { stateTables } from "./machines.ts";
import { requirements } from "./requirement.ts";
import { sections } from "./sections.ts";

const machine: Machine = {
  name: "door",
  initial: "shut",
  final: ["gone"],
  states: ["shut", "gone", "open"],
  transitions: [
    { state: "shut", event: "push", guard: "not `locked`", next: "open" },
    { state: "open", event: "pull", next: "shut" },
    { state: "open", event: "look <in>", next: "open" },
    { state: "*", event: "fire", next: "gone" },
  ],
};

const checks = new Map([["door.knock", [{ id: "door.knock/twice", title: "Knocking & waiting" }]]]);

const md = await createMarkdownRenderer(import.meta.dirname, {
  config: (renderer) => {
    labelledBlocks(renderer);
    requirements(renderer, checks);
    stateTables(renderer, new Map([["door", machine]]));
  },
});

const CHAPTER = `# Doors

Prose.

- **door.knock** A guest MUST NOT enter before \`knock\`. (client, untestable: nobody looks)
- **door.close** A guest SHOULD close it. (client, server)

**door.loose** A door MAY squeak. (server)

More prose.

**Not a requirement** stays bold.
`;

test("a requirement has its id as anchor, a permalink, and badges for level and classes", () => {
  const html = md.render(CHAPTER);
  expect(html).toMatch(/<li id="door\.knock" class="requirement level-must">/);
  expect(html).toContain('<a class="requirement-id" href="#door.knock">door.knock</a><span class="badge level">MUST NOT</span>');
  expect(html).toContain('<span class="badge class">client</span><span class="badge untestable" title="nobody looks">untestable</span>');
  expect(html).toContain(
    '<span class="badge level">SHOULD</span><span class="badge class">client</span><span class="badge class">server</span>',
  );
  expect(html).toMatch(/<div id="door\.loose" class="requirement level-may">/);
  expect(html).not.toContain("(client");
  expect(html).toContain("<strong>Not a requirement</strong>");
});

test("a requirement lists the checks that cite it", () => {
  const html = md.render(CHAPTER);
  expect(html).toContain("<summary>1 check</summary>");
  expect(html).toContain("<code v-pre>door.knock/twice</code> <span v-pre>Knocking &amp; waiting</span>");
});

test("the search finds each requirement under its own anchor, and prose under its heading", () => {
  expect(sections(md.render(CHAPTER))).toEqual([
    { anchor: "doors", titles: ["Doors"], text: expect.stringMatching(/^Prose\. +More prose\./) as string },
    { anchor: "door.knock", titles: ["Doors", "door.knock"], text: "A guest MUST NOT enter before knock ." },
    { anchor: "door.close", titles: ["Doors", "door.close"], text: "A guest SHOULD close it." },
    { anchor: "door.loose", titles: ["Doors", "door.loose"], text: "A door MAY squeak." },
  ]);
});

test.each([
  ["json example=valid type=Door", '<figure class="block valid"><figcaption>Valid <code v-pre>Door</code></figcaption>'],
  [
    "json example=invalid type=Door keyword=pattern pointer=/id",
    '<figure class="block invalid"><figcaption>Invalid <code v-pre>Door</code>: <code v-pre>pattern</code> at <code v-pre>/id</code></figcaption>',
  ],
  ["json worked=id", '<figure class="block worked"><figcaption>Worked example: <code v-pre>id</code></figcaption>'],
])("a block `%s` has a caption and is highlighted as JSON", (info, caption) => {
  const html = md.render(`\`\`\`${info}\n{}\n\`\`\`\n`);
  expect(html).toContain(caption);
  expect(html).toContain('class="language-json');
});

test("a state table is drawn above itself, with an arrow for each pair of states that a row joins", () => {
  const html = md.render("**State table: door** of a house. Initial state: `shut`.\n\n| state | event |\n|---|---|\n| shut | push |\n");
  expect(html.indexOf("<svg")).toBeGreaterThan(html.indexOf("State table: door"));
  expect(html.indexOf("<svg")).toBeLessThan(html.indexOf("<table"));
  const svg = drawMachine(machine);
  // shut → open, open → shut, open → open, and `*` from each state that is not final
  expect(svg.match(/class="arrow"/g)).toHaveLength(5);
  expect(svg).toContain(">push [not locked]</text>");
  expect(svg).toContain(">look &lt;in&gt;</text>");
});
