/**
 * What Ajv's standalone code would `require`, as text of our own. Its "ESM" output still contains `require`, which exists neither
 * in an ES module nor in a browser.
 */
const RUNTIME: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/ucs2length": `function codePoints(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}`,
  "ajv/dist/runtime/equal": `function deepEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && deepEqual(a[name], b[name]));
}`,
};

const NAMES: Readonly<Record<string, string>> = { "ajv/dist/runtime/ucs2length": "codePoints", "ajv/dist/runtime/equal": "deepEqual" };

/**
 * Rewrites every `require(…).default` of standalone code to a function in the same file.
 *
 * @throws when the code requires something that is not known here: a keyword that no schema of ours may use
 */
export function inlineRuntime(code: string): string {
  const used = new Set<string>();
  const rewritten = code.replace(/require\("([^"]+)"\)(?:\.default)?/g, (whole, module: string) => {
    const name = NAMES[module];
    if (name === undefined) throw new Error(`the validators need ${whole}, which has no replacement in schemas/compiler/runtime.ts`);
    used.add(module);
    return name;
  });
  const runtime = [...used].sort().map((module) => RUNTIME[module] ?? "");
  return [...runtime, rewritten.replace(/^"use strict";/, "").trim(), ""].join("\n");
}
