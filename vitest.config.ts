import { join } from "node:path";
import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

// As `npm test` has it: the tests start the same programs many times, and each start after the first finds them compiled.
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "node_modules/.cache/compiled");

/**
 * Node runs the sources as they are, and remembers what it has compiled: nothing is translated for each worker. Without the loader
 * that replaces modules by mocks, because there are none.
 */
const experimental = { viteModuleRunner: false, nodeLoader: false };

/**
 * A group of tests with a name of its own: `npx vitest run --project name`. Groups of a higher `turn` come later: what builds and
 * packs for many seconds would disturb tests that measure time.
 */
const project = (
  name: string,
  include: string[],
  exclude: string[] = [],
  turn = 0,
  more: { readonly isolate?: boolean; readonly maxConcurrency?: number } = {},
) => ({
  test: { ...more, experimental, name, include, exclude: ["**/node_modules/**", "**/dist/**", ...exclude], sequence: { groupOrder: turn } },
});

/** Tests under conformance/ that are projects of their own. */
const APART = ["conformance/selftest/**", "conformance/pins/**", "conformance/conformance.test.ts", "conformance/clients.test.ts"];

/** The same group with a PostgreSQL that all its tests share. */
const withPostgres = ({ test }: ReturnType<typeof project>) => ({
  test: { ...test, globalSetup: ["reference/testing/postgres-setup.ts"] },
});

/** The same group with a Chromium that all its tests share. */
const withChromium = ({ test }: ReturnType<typeof project>) => ({
  test: { ...test, globalSetup: ["reference/client/rtc/testing/chromium-setup.ts"] },
});

const config: ViteUserConfig = defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      withPostgres(
        project(
          "unit",
          [".ci/**/*.test.ts", "reference/**/*.test.ts", "conformance/**/*.test.ts"],
          [".ci/packed.test.ts", "**/*.chromium.test.ts", ...APART],
          0,
          {
            isolate: false,
          },
        ),
      ),
      project("schemas", ["schemas/**/*.test.ts"], [], 0, { isolate: false }),
      project("vectors", ["vectors/**/*.test.ts"], [], 0, { isolate: false }),
      project("conformance", ["conformance/conformance.test.ts"], [], 1),
      // Many drivers and a server for each check: nothing else keeps time beside them.
      project("clients", ["conformance/clients.test.ts"], [], 2),
      // Its files share what they import: the whole suite and the whole reference, which keep nothing between tests. More wrong servers at a
      // time would be no quicker on two processors, and leave each check waiting for its turn while its server's timers run.
      project("selftest", ["conformance/selftest/**/*.test.ts"], [], 3, { isolate: false, maxConcurrency: 3 }),
      // In a real browser, which has a processor of its own to keep time with.
      withChromium(project("browser", ["reference/**/*.chromium.test.ts"], [], 4, { maxConcurrency: 3 })),
      project("pins", ["conformance/pins/**/*.test.ts"]),
      // These two build for many seconds: `npm test` runs them before the others.
      project("docs", ["docs/**/*.test.ts"]),
      project("packed", [".ci/packed.test.ts"]),
    ],
  },
});

export default config;
