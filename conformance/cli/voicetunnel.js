#!/usr/bin/env node
// The command. In the repository it runs the TypeScript sources as they are; the packed package holds compiled ones only.
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `voicetunnel: needs Node 22.18 or newer, this is ${process.versions.node}; inside the repository use "npx voicetunnel" or "npm start"\n`,
  );
  process.exit(2);
}
// What was read once is stripped of its types and compiled.
enableCompileCache();
const source = new URL("main.ts", import.meta.url);
const compiled = new URL("../../dist/conformance/cli/main.js", import.meta.url);
const { start } = await import((existsSync(source) ? source : compiled).href);
await start();
