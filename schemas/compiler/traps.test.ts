// Traps of typescript-json-schema 0.68.0 and of Ajv, each under its name; each was seen to happen.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle } from "./profiles.ts";
import { judgeSchemas } from "./gates.ts";
import type { Problem } from "./problem.ts";
import { brokenBy, compileBlock, SCALARS } from "./testing/types.ts";
import { compileValidators } from "./validators.ts";
import { inlineRuntime } from "./runtime.ts";

const NESTED = `${SCALARS}
/** @maxProperties 3 */
export interface Words { [key: string]: Word; }
/** @wire both */
export interface Root {
  /** @maxItems 2 */
  list: Word[];
  map: Words;
  nullable: Word | null;
  optional?: Digit;
}`;

describe("alias constraints vanish", () => {
  const { check, rules } = compileBlock(NESTED);
  const good = { list: ["a"], map: { k: "a" }, nullable: null };
  it.each([
    ["in arrays", { ...good, list: ["A"] }, "/list/0"],
    ["in maps", { ...good, map: { k: "A" } }, "/map/k"],
    ["in nullables", { ...good, nullable: "A" }, "/nullable"],
    ["in optional members", { ...good, optional: 10 }, "/optional"],
  ])("%s", (_, value, pointer) => {
    expect(rules).toEqual([]);
    expect(check("open", "Root", good)).toEqual({ ok: true });
    expect(check("open", "Root", value)).toMatchObject({ ok: false, pointer });
  });
});

it("a brand without @TJS-type becomes an object", () => {
  const text = '/** @maxLength 3 */\nexport type A = string & { readonly __brand: "A" };\n/** @wire both */\nexport interface R { a: A; }';
  expect(compileBlock(text).rules).toContain("type-tag");
});

it("noExtraProps turns maps into `accepts only {}`: a closed map still takes entries, and bounds them", () => {
  const { check } = compileBlock(NESTED);
  const root = (map: object): unknown => ({ list: [], map, nullable: null });
  expect(check("closed", "Root", root({ a: "a", b: "b" }))).toEqual({ ok: true });
  expect(check("closed", "Root", root({ a: "a", b: "b", c: "c", d: "d" }))).toMatchObject({ keyword: "maxProperties", pointer: "/map" });
  expect(check("closed", "Root", { ...(root({}) as object), more: 1 })).toMatchObject({ keyword: "additionalProperties" });
});

it.each([
  ["Record", "x: Record<string, Word>;"],
  ["Partial", "x: Partial<Word>;"],
  ["& (members of intersections are lost)", "x: { a: Word } & { b: Word };"],
  ["tuples", "x: [Word, Word];"],
  ["generics", "x: Array<Word>;"],
  ["template literals", "x: `a${string}`;"],
  ["bigint", "x: bigint;"],
  ["Date", "x: Date;"],
  ["any", "x: any;"],
  ["unknown outside a map", "x: unknown;"],
  ["number literals", "x: 1;"],
  ["functions", "x(): Word;"],
  ["arrays of arrays", "/** @maxItems 1 */ x: Word[][];"],
  ["keyof", "x: keyof Words;"],
])("%s are no wire types", (_, member) => {
  expect(brokenBy(member).filter((rule) => ["type-form", "type-generic"].includes(rule))).not.toEqual([]);
});

it.each([
  ["generics", "/** @wire both */ export interface R<T> { a: T; }", "type-generic"],
  ["extends", "/** @wire both */ export interface R extends Q { a: true; }\nexport interface Q { b: true; }", "type-form"],
  ["enum", "export enum E { A }", "type-form"],
  ["a mapped type", "export type M = { [K in 'a']: true };", "type-form"],
  ["an intersection of interfaces", "export type I = { a: true } & { b: true };", "type-form"],
  ["an array alias", "/** @maxItems 3 */ export type L = W[];\nexport interface W { a: true; }", "type-form"],
  ["what is not exported", "interface R { a: true; }", "type-form"],
  ["an unknown name", "/** @wire both */ export interface R { a: Nothing; }", "type-error"],
])("%s is refused", (_, text, rule) => {
  expect(compileBlock(text).rules).toContain(rule);
});

const union = (order: string): string => `/** @wire both */
export interface Root { m: Tagged; p: "x" | "y" | null; }
export type Tagged = ${order};
export interface B { type: "b"; n: true; }
export interface A { type: "a"; n: false; }
export interface C { type: "c"; }
export type AB = A | B;`;

it("unions come as unordered anyOf: any order of the members gives the same bytes", () => {
  const [first, ...others] = ["B | C | A", "A | B | C", "C | AB", "AB | C"].map((order) => {
    const { rules, definitions } = compileBlock(`${union(order)}\n/** @wire both */\nexport interface Other { ab: AB; }`);
    expect(rules).toEqual([]);
    return JSON.stringify(definitions);
  });
  expect(others).toEqual([first, first, first]);
});

it("tagged unions become oneOf, and a fault is reported in the branch that is meant", () => {
  const { check, definitions } = compileBlock(union("B | C | A").replace("export type AB = A | B;", ""));
  expect(definitions["Tagged"]).toMatchObject({ oneOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }, { $ref: "#/$defs/C" }] });
  expect(check("open", "Root", { m: { type: "b", n: true }, p: null })).toEqual({ ok: true });
  expect(check("open", "Root", { m: { type: "b", n: false }, p: "x" })).toMatchObject({ pointer: "/m/n" });
  expect(check("open", "Root", { m: { type: "z" }, p: "x" })).toMatchObject({ keyword: "discriminator", pointer: "/m" });
  expect(check("closed", "Root", { m: { type: "c", n: true }, p: "x" })).toMatchObject({ keyword: "additionalProperties", pointer: "/m" });
});

it.each([
  ["a bare number", "x: number;", "unbounded"],
  ["a bare string", "x: string;", "unbounded"],
  ["a bare string or null", "x: string | null;", "unbounded"],
  ["an array without @maxItems", "x: Word[];", "unbounded"],
])("%s is unbounded", (_, member, rule) => {
  expect(brokenBy(member)).toContain(rule);
});

it.each([
  ["defaultNumberType integer is wrong: @TJS-type number", "number", "0", "9", "type-tag"],
  ["no maximum", "integer", "0", "", "unbounded"],
  ["a maximum above 2^53−1", "integer", "0", "9007199254740992", "unbounded"],
  ["a minimum below −(2^53−1)", "integer", "-9007199254740992", "0", "unbounded"],
  ["a maximum that is no number", "integer", "0", "many", "type-tag"],
])("integers: %s is refused", (_, type, minimum, maximum, rule) => {
  const tags = [`@TJS-type ${type}`, `@minimum ${minimum}`, ...(maximum === "" ? [] : [`@maximum ${maximum}`])];
  const text = `/** ${tags.join("\n * ")} */\nexport type N = number & { readonly __brand: "N" };\n/** @wire both */\nexport interface R { n: N; }`;
  expect(compileBlock(text).rules).toContain(rule);
});

it("integers refuse fractions and what JSON.parse rounds", () => {
  const { check } = compileBlock(`${SCALARS}/** @wire both */\nexport interface Root { d: Digit; w: Word; }`);
  for (const d of [0.5, 10, -1, 2 ** 53, "1", NaN])
    expect(check("open", "Root", { d, w: "a" })).toMatchObject({ ok: false, pointer: "/d" });
});

it.each(["@maxLength 3", "@pattern ^a$", "@minimum 1"])("constraints on a property of a named type are dropped: %s", (tag) => {
  expect(brokenBy(`  /** ${tag} */\n  x: Word;`)).toContain("type-dropped");
});

it.each(["@minLength abc", "@maxLength -1", "@pattern [", "@pattern abc", "@maxLenght 3", "@uniqueItems yes"])(
  "annotation values are unchecked: %s is refused",
  (tag) => {
    const text = `/** @TJS-type string\n * @maxLength 3\n * ${tag} */\nexport type A = string & { readonly __brand: "A" };\n/** @wire both */\nexport interface R { a: A; }`;
    expect(compileBlock(text).rules).toContain("type-tag");
  },
);

it("annotation values are unchecked: the finished schema goes through the meta-schema, the secure one and the bounds", () => {
  const rules = (schema: object): string[] => {
    const problems: Problem[] = [];
    judgeSchemas({ A: schema as never }, [{ name: "A", place: { file: "spec/a.md", line: 7 }, constraints: { maxLength: 4 } }], problems);
    expect(problems.every(({ file, line }) => file === "spec/a.md" && line === 7)).toBe(true);
    return problems.map(({ rule }) => rule);
  };
  expect(rules({ type: "string", maxLength: 4 })).toEqual([]);
  expect(rules({ type: "string", maxLength: "4" })).toEqual(["schema-invalid", "constraint-lost"]);
  expect(rules({ type: "string", maxLength: 5 })).toEqual(["constraint-lost"]);
  expect(rules({ type: "string", pattern: "^a*$" })).toEqual(["schema-insecure", "unbounded", "constraint-lost"]);
  expect(rules({ type: "object", maxLength: 4, additionalProperties: { type: "boolean" } })).toEqual(["unbounded"]);
  expect(rules({ type: "object", maxLength: 4, properties: { a: { type: "array", items: { type: "boolean" } } } })).toEqual(["unbounded"]);
});

it("a map without @maxProperties is unbounded, and one with other members is refused", () => {
  expect(compileBlock("/** @wire both */\nexport interface M { [k: string]: M; }").rules).toEqual(["unbounded"]);
  expect(compileBlock("/** @wire both\n * @maxProperties 2 */\nexport interface M { [k: string]: M; a: M; }").rules).toEqual(["type-form"]);
});

it('"*" leaks helpers: only what a root reaches is compiled, and the rest is reported', () => {
  const { definitions, rules } = compileBlock(`${SCALARS}/** @wire both */\nexport interface Root { w: Word; }`);
  expect(Object.keys(definitions)).toEqual(["Root", "Word"]);
  expect(rules).toEqual(["type-unreached"]);
});

it("an optional member makes a second definition `Name_1`: there is one", () => {
  const text = `${SCALARS}/** @wire both */\nexport interface Root { a?: Word; b: Word; c: Digit; r?: Inner; q: Inner; }\nexport interface Inner { w?: Word; }`;
  expect(Object.keys(compileBlock(text).definitions)).toEqual(["Digit", "Inner", "Root", "Word"]);
});

it("draft-07 ignores what stands beside $ref: nothing does", () => {
  const { definitions } = compileBlock(
    `${SCALARS}/** @wire both */\nexport interface Root {\n  /** Said here. */\n  w: Word;\n  d: Digit;\n}`,
  );
  expect(definitions["Root"]).toMatchObject({ properties: { w: { $ref: "#/$defs/Word" } } });
  expect(JSON.stringify(definitions["Root"])).not.toContain("Said here");
});

it("ownProperties: an inherited member is no member", () => {
  const { check } = compileBlock(`/** @wire both */\nexport interface Root { a: true; }`);
  expect(check("open", "Root", Object.create({ a: true }))).toMatchObject({ keyword: "required" });
  expect(check("closed", "Root", JSON.parse('{"a": true, "__proto__": 1}'))).toMatchObject({ keyword: "additionalProperties" });
});

it("strictRequired: a required member that has no schema does not compile", () => {
  const definitions = { R: { type: "object", required: ["a"], properties: { b: { type: "boolean" } } } };
  expect(() => compileValidators(bundle(definitions, "open", ""), "open").check("R", {})).toThrow(/strictRequired/);
});

describe("Ajv's standalone ESM output still contains require", () => {
  it("the module runs alone, as a file, with no package in reach", () => {
    const text = `${SCALARS}/** @wire both */\nexport interface Root {\n  /** @maxItems 3\n   * @uniqueItems true */\n  list: Word[];\n  d: Digit;\n}`;
    const { code } = compileValidators(bundle(compileBlock(text).definitions, "closed", ""), "closed");
    expect(code).not.toMatch(/\brequire\s*\(/);
    const folder = mkdtempSync(join(tmpdir(), "voicetunnel-esm-"));
    try {
      writeFileSync(join(folder, "v.mjs"), code);
      const values = ['{list:["a","b"],d:1}', '{list:["a","a"],d:1}', '{list:["😀"],d:1}', '{list:["abcdefghi"],d:1}'];
      writeFileSync(
        join(folder, "main.mjs"),
        `import { Root } from "./v.mjs";\nconsole.log([${values.join()}].map((v) => Root(v) || Root.errors[0].keyword).join());`,
      );
      expect(execFileSync(process.execPath, ["main.mjs"], { cwd: folder, encoding: "utf8" }).trim()).toBe(
        "true,uniqueItems,pattern,maxLength",
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("a require that is not known stops the build", () => {
    expect(() => inlineRuntime('const f = require("ajv-formats/dist/formats").fullFormats;')).toThrow(/ajv-formats/);
  });
});
