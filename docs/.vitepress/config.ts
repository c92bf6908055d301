import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import type { DefaultTheme, MarkdownRenderer, UserConfig } from "vitepress";
import { labelledBlocks } from "./spec/blocks.ts";
import { loadChecks, loadMachines } from "./spec/data.ts";
import { anchorOf, escapeHtml } from "./spec/html.ts";
import { stateTables } from "./spec/machines.ts";
import { requirements } from "./spec/requirement.ts";
import { renderPlain, sections } from "./spec/sections.ts";

const root = join(import.meta.dirname, "../..");

/** The chapters in reading order, from the list in spec/README.md. */
function chapters(): DefaultTheme.SidebarItem[] {
  const list = readFileSync(join(root, "spec/README.md"), "utf8");
  return [...list.matchAll(/^\s*\d+\.\s+\[([^\]]+)\]\(([^)]+)\.md\)/gm)].map((match) => ({
    text: match[1] ?? "",
    link: `/spec/${match[2] ?? ""}`,
  }));
}

/** The entry points that typedoc has written pages for. */
function api(): DefaultTheme.SidebarItem[] {
  const points = ["reference/protocol", "reference/client", "conformance/runner"];
  return points
    .filter((point) => existsSync(join(root, `docs/api/${point}/index.md`)))
    .map((point) => ({ text: `voicetunnel/${point.split("/")[1] ?? ""}`, link: `/api/${point}/` }));
}

const guide: DefaultTheme.SidebarItem[] = [
  { text: "Judge your server", link: "/guide/judge-your-server" },
  { text: "Judge your codec", link: "/guide/judge-your-codec" },
  { text: "Your first client", link: "/guide/your-first-client" },
  { text: "Judge your client", link: "/guide/judge-your-client" },
  { text: "Architecture", link: "/architecture" },
];

const checks = loadChecks();
const machines = loadMachines();

const config: UserConfig<DefaultTheme.Config> = defineConfig({
  title: "VoiceTunnel",
  description: "End-to-end encrypted voice: a protocol, a reference, and the suite that judges any implementation",
  base: process.env["DOCS_BASE"] ?? "/",
  srcDir: "..",
  srcExclude: [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "vectors/**",
    "conformance/**",
    "reference/**",
    "schemas/**",
    "dist/**",
    "report/**",
    ".github/**",
  ],
  rewrites: { "spec/README.md": "spec/index.md", "docs/:rest*": ":rest*" },
  cleanUrls: false,
  lastUpdated: false,
  markdown: {
    theme: { light: "github-light", dark: "github-dark" },
    // Prose is prose: `<device>` in a chapter or in a comment is no element of the page, and `{{` no expression.
    html: false,
    anchor: { slugify: anchorOf },
    // A permalink on every heading; `{#id}` is not part of the chapters' dialect.
    attrs: { disable: true },
    config: (md) => {
      md.renderer.rules.text = (tokens, index) => escapeHtml(tokens[index]?.content ?? "").replaceAll("{{", "&#123;&#123;");
      labelledBlocks(md);
      requirements(md, checks);
      stateTables(md, machines);
    },
  },
  // The search index is one file, loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 4096 } },
  themeConfig: {
    nav: [
      { text: "Specification", link: "/spec/", activeMatch: "^/spec/" },
      { text: "Judge your server", link: "/guide/judge-your-server" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
    ],
    sidebar: [
      { text: "Specification", items: [{ text: "Contents", link: "/spec/" }, ...chapters()] },
      { text: "Guides", items: guide },
      { text: "API", items: [{ text: "Overview", link: "/api/" }, ...api()] },
    ],
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: {
        detailedView: false,
        miniSearch: {
          searchOptions: {
            // What a word means stands in a chapter, before any function that has it in its name.
            boostDocument: (id: string) => (id.includes("/spec/") ? 4 : 1),
            boost: { title: 6, titles: 1, text: 2 },
            combineWith: "AND",
            prefix: true,
            fuzzy: 0.1,
          },
          _splitIntoSections: (_path, html) => sections(html),
        },
        _render: (source, env, md: MarkdownRenderer) => renderPlain(md, source, env),
      },
    },
    externalLinkIcon: true,
  },
});

export default config;
