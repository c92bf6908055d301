export { build } from "./compile.ts";
export type { Build } from "./compile.ts";
export { formatProblem } from "./problem.ts";
export type { Problem } from "./problem.ts";
export { runCompile } from "./run.ts";
export type { CompileOptions } from "./run.ts";
export { checkStale, compile } from "./write.ts";
export type { CompileResult, Folders, StaleResult } from "./write.ts";
