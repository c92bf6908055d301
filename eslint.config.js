import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import { border } from "./.ci/border.ts";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "report/",
      "coverage/",
      "schemas/v1/",
      "vectors/v1/",
      "docs/api/",
      "docs/.vitepress/dist/",
      "docs/.vitepress/cache/",
      // While the site is built, which happens beside the lint, files come and go here.
      "docs/.vitepress/.temp/",
      "docs/.site/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Numbers and booleans print as one expects; objects do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // `() => socket.close()` and `return refuse(…)` read better than a block around one call.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // An async function without await keeps an interface's promise: synchronous throws become rejections.
      "@typescript-eslint/require-await": "off",
      // noUncheckedIndexedAccess makes `!` after a checked index the honest spelling; `as` would hide more.
      "@typescript-eslint/no-non-null-assertion": "off",
      // The compiler of the schemas turns index signatures into maps, and knows nothing of `Record`.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Factories return objects whose methods close over their state: nothing here uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // isolatedDeclarations asks for types that could be inferred.
      "@typescript-eslint/no-inferrable-types": "off",
      // `void | Promise<void>` is what a callback may answer.
      "@typescript-eslint/no-invalid-void-type": "off",
      // Nothing here is an enum (erasableSyntaxOnly) or assigned for its class, and these two are a third of the time of all rules.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // tsc reports these, with better messages.
      "@typescript-eslint/no-unused-vars": "off",
      "no-undef": "off",
    },
  },
  { files: ["**/*.test.ts"], rules: { "@typescript-eslint/no-empty-function": "off" } },
  { files: ["**/*.js"], languageOptions: { globals: globals.node } },
  { plugins: { border }, rules: { "border/imports": "error" } },
);
