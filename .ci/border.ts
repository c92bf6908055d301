// The borders of the tree, as a lint rule: spec -> schemas -> reference, schemas -> conformance. The suite judges the
// reference, so it may share no code with it; the protocol folder runs in a browser, so it may touch no Node module.
import { isBuiltin } from "node:module";
import { dirname, relative, resolve, sep } from "node:path";
import type { ESLint, Rule } from "eslint";

interface Border {
  readonly name: string;
  /** Whether the border binds this file (its path from the root). */
  readonly binds: (file: string) => boolean;
  /** Whether it forbids to import this path from the root; `node:` stands for Node's own modules. */
  readonly forbids: (path: string) => boolean;
}

/** Tests, and what only tests import. */
const isTest = (file: string): boolean => file.endsWith(".test.ts") || file.includes("/testing/");

const BORDERS: readonly Border[] = [
  {
    name: "conformance never imports the reference, save from faults, self-tests and tests",
    binds: (file) => file.startsWith("conformance/") && !/^conformance\/(faults|selftest)\//.test(file) && !isTest(file),
    forbids: (path) => path.startsWith("reference/"),
  },
  {
    name: "the reference never imports the suite that judges it",
    binds: (file) => file.startsWith("reference/") && !isTest(file),
    forbids: (path) => path.startsWith("conformance/"),
  },
  {
    name: "reference/protocol is pure: it imports itself, schemas, and packages that run in a browser",
    binds: (file) => file.startsWith("reference/protocol/") && !isTest(file),
    forbids: (path) => path === "node:" || !/^(reference\/protocol|schemas)\//.test(path),
  },
  {
    name: "schemas come from the spec alone",
    binds: (file) => file.startsWith("schemas/"),
    forbids: (path) => /^(reference|conformance)\//.test(path),
  },
];

/** A specifier as a path from the root with forward slashes, `node:` for Node's own, undefined for a package. */
function target(file: string, specifier: string): string | undefined {
  if (isBuiltin(specifier)) return "node:";
  if (!specifier.startsWith(".")) return undefined;
  return resolve("/", dirname(file), specifier).split(sep).join("/").slice(1);
}

/**
 * The name of the border that an import crosses.
 *
 * @param file - the importing file, relative to the root, with forward slashes
 * @param specifier - what it imports, as written
 * @returns the sentence that is broken, or undefined when the import is allowed
 * @example crossed("conformance/probe/http.ts", "../../reference/protocol/index.ts") // "conformance never imports …"
 */
export function crossed(file: string, specifier: string): string | undefined {
  const path = target(file, specifier);
  return path === undefined ? undefined : BORDERS.find((border) => border.binds(file) && border.forbids(path))?.name;
}

const imports: Rule.RuleModule = {
  meta: { type: "problem", schema: [], messages: { crossed: "`{{specifier}}` may not be imported here: {{border}}." } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const check = (source: { type: string; value?: unknown } | null | undefined, node: Rule.Node): void => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const border = crossed(file, source.value);
      if (border !== undefined) context.report({ node, messageId: "crossed", data: { specifier: source.value, border } });
    };
    return {
      ImportDeclaration: (node) => {
        check(node.source, node);
      },
      ExportNamedDeclaration: (node) => {
        check(node.source, node);
      },
      ExportAllDeclaration: (node) => {
        check(node.source, node);
      },
      ImportExpression: (node) => {
        check(node.source, node);
      },
      // `import("…").Type`, which only the TypeScript parser knows.
      TSImportType: (node: Rule.Node & { source?: { type: string; value?: unknown } }) => {
        check(node.source, node);
      },
    };
  },
};

/** The ESLint plugin `border` with its one rule, `border/imports`. */
export const border: ESLint.Plugin = { meta: { name: "border" }, rules: { imports } };
