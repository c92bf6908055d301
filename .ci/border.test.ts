import { ESLint } from "eslint";
import { beforeAll, describe, expect, test } from "vitest";
import { crossed } from "./border.ts";

const root = new URL("..", import.meta.url).pathname;

/** The rule alone, without types: the file that is named below does not exist. */
const lint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === "border/imports",
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
});

// The first to ask loads the configuration, and with it the compiler.
beforeAll(() => lint.calculateConfigForFile("conformance/probe/made-up.ts"), 60_000);

describe("the borders of the tree", () => {
  test.each([
    ["conformance/probe/http.ts", "../../reference/protocol/index.ts"],
    ["conformance/checks/relay/order.ts", "../../../reference/client/index.ts"],
    ["reference/homeserver/app.ts", "../../conformance/probe/http.ts"],
    ["reference/protocol/encoding/json.ts", "node:fs"],
    ["reference/protocol/encoding/json.ts", "fs"],
    ["reference/protocol/index.ts", "../homeserver/app.ts"],
    ["reference/protocol/index.ts", "../../package.json"],
    ["schemas/compiler/main.ts", "../../reference/protocol/index.ts"],
    ["schemas/gate/main.ts", "../../conformance/cli/main.ts"],
  ])("%s may not import %s", (file, specifier) => {
    expect(crossed(file, specifier)).toBeTypeOf("string");
  });

  test.each([
    ["conformance/faults/relay.ts", "../../reference/vtserver/index.ts"],
    ["conformance/selftest/floor.ts", "../../reference/homeserver/app.ts"],
    ["conformance/probe/keys.test.ts", "../../reference/protocol/index.ts"],
    ["conformance/probe/http.ts", "../../schemas/v1/constants.ts"],
    ["conformance/probe/http.ts", "node:http"],
    ["reference/protocol/index.ts", "../../schemas/v1/constants.ts"],
    ["reference/protocol/index.ts", "@hpke/core"],
    ["reference/homeserver/app.ts", "../protocol/index.ts"],
    ["schemas/compiler/main.ts", "node:fs"],
  ])("%s may import %s", (file, specifier) => {
    expect(crossed(file, specifier)).toBeUndefined();
  });

  test.each([
    'import { a } from "../../reference/a.ts";\na();\n',
    'import type { A } from "../../reference/a.ts";\nexport const a = (x: A): A => x;\n',
    'export { a } from "../../reference/a.ts";\n',
    'export * from "../../reference/a.ts";\n',
    'export const a: unknown = await import("../../reference/a.ts");\n',
    'export type A = import("../../reference/a.ts").A;\n',
  ])("lint reports the forbidden import in %j", async (text) => {
    const [result] = await lint.lintText(text, { filePath: "conformance/probe/made-up.ts" });
    expect(result?.messages.map((message) => message.ruleId)).toEqual(["border/imports"]);
  });
});

test.each([
  "docs/.vitepress/.temp/app.js",
  "docs/.vitepress/dist/app.js",
  "docs/.vitepress/cache/x.js",
  "docs/api/index.md",
  "dist/main.js",
])("%s, which a build beside the lint writes and removes, is not linted", async (file) => {
  expect(await lint.isPathIgnored(file)).toBe(true);
});
