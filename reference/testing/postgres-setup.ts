// Runs once before the tests: one PostgreSQL for all of them. Where it cannot run, the tests that need it are skipped and counted; with
// CI=true they fail.
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of a PostgreSQL, or nothing where it cannot run. */
    readonly postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { url, stop } = await startPostgres();
    project.provide("postgres", url);
    return stop;
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    process.stderr.write(`tests on PostgreSQL are skipped: ${error instanceof Error ? error.message : String(error)}\n`);
    project.provide("postgres", "");
    return async () => undefined;
  }
}
