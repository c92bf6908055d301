// `npm run docs`: the API pages by typedoc, then the site by VitePress; with `-- --serve` it is there to be looked at until Ctrl-C.
// DOCS_BASE is the path it will be served under, DOCS_OUT where to write it.
import { join, relative } from "node:path";
import { Application, OptionDefaults } from "typedoc";
import type { TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { build } from "vitepress";
import publicApi from "../tsconfig.api.json" with { type: "json" };
import { serveFolder } from "./static-server.ts";

const root = join(import.meta.dirname, "..");

/** Tags of the chapters' types, which the compiler of the schemas reads. */
const WIRE_TAGS = [
  "@wire",
  "@TJS-type",
  "@pattern",
  "@minLength",
  "@maxLength",
  "@minimum",
  "@maximum",
  "@minItems",
  "@maxItems",
  "@uniqueItems",
  "@maxProperties",
] as const;

async function api(): Promise<void> {
  const options: Partial<TypeDocOptions & PluginOptions> = {
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: publicApi.files.map((file) => join(root, file)),
    basePath: root,
    tsconfig: join(root, "tsconfig.api.json"), // typedoc reads every file of the project that it is given
    name: "API",
    readme: "none",
    entryFileName: "index",
    indexFormat: "table",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    skipErrorChecking: true, // `npm test` checks types for itself
    blockTags: [...OptionDefaults.blockTags, ...WIRE_TAGS],
    excludeInternal: true,
    disableSources: true,
    // A pattern such as `[a-z](?:…)` reads like a link to a file; links of pages are tested on the built site.
    validation: { notExported: false, invalidLink: true, invalidPath: false, notDocumented: false },
    treatWarningsAsErrors: true,
    logLevel: "Warn",
    out: join(root, "docs/api"),
  };
  const app = await Application.bootstrapWithPlugins(options);
  const project = await app.convert();
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("typedoc found mistakes in the comments");
  await app.generateOutputs(project);
}

await api();
const outDir = process.env["DOCS_OUT"];
await build(join(root, "docs"), outDir === undefined ? {} : { outDir });
const site = outDir ?? join(root, "docs/.vitepress/dist");
process.stdout.write(`wrote ${relative(process.cwd(), site)}\n`);
if (process.argv.includes("--serve")) {
  const base = process.env["DOCS_BASE"] ?? "/";
  const { origin } = await serveFolder(site, base);
  process.stdout.write(`the site is at ${origin}${base}\n`);
} else process.stdout.write("to look at it: npm run docs -- --serve\n");
