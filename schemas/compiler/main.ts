import { runCompile } from "./run.ts";

const unknown = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknown.length > 0) {
  process.stderr.write(`Unknown option ${unknown.join(" ")}. Usage: node schemas/compiler/main.ts [--check]\n`);
  process.exitCode = 2;
} else process.exitCode = await runCompile({ check: process.argv.includes("--check") });
