import ts from "typescript";
import type { Problem } from "./problem.ts";
import { originOf } from "./tangle.ts";
import type { Tangled } from "./tangle.ts";
import { CONSTRAINTS, constraintsOf, tagsOf } from "./type-tags.ts";
import type { Tag } from "./type-tags.ts";

/** What the rules learn about one declared type. */
export interface WireType {
  readonly name: string;
  readonly place: { readonly file: string; readonly line: number };
  /** Who sends it, when it is a root. */
  readonly wire?: "server" | "client" | "both";
  /** The keywords of a scalar, a map; they have to be found in the schema again. */
  readonly constraints: Readonly<Record<string, unknown>>;
}

interface Context {
  readonly names: ReadonlySet<string>;
  report(node: ts.Node, rule: string, message: string, fix: string): void;
}

/**
 * Checks the tangled types against the part of TypeScript that typescript-json-schema turns into schemas faithfully. What lies
 * outside (each a trap that lost a constraint or opened a type without a word) is refused here, with the line of the Markdown.
 */
export function checkTypes(file: ts.SourceFile, tangled: Tangled, problems: Problem[]): WireType[] {
  const declared = file.statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  const place = (node: ts.Node): WireType["place"] => originOf(tangled, file.getLineAndCharacterOfPosition(node.getStart(file)).line);
  const report: Context["report"] = (node, rule, message, fix) => {
    const text = node.getText(file).split("\n")[0] ?? "";
    problems.push({ ...place(node), rule, message, text, fix });
  };
  const context: Context = { names: new Set(declared.map((node) => node.name.text)), report };
  for (const node of file.statements) {
    const exported = ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && exported) continue;
    report(node, "type-form", "only exported interfaces and type aliases are wire types", "write `export interface` or `export type`");
  }
  return declared.map((node) => {
    const tags = tagsOf(node);
    checkTags(node, tags, context);
    const wire = wireOf(node, tags, context);
    if (node.typeParameters !== undefined) report(node, "type-generic", "generics are not compiled", "write the type out");
    if (ts.isInterfaceDeclaration(node)) checkInterface(node, tags, context);
    else checkAlias(node, tags, context);
    return { name: node.name.text, place: place(node), ...(wire === undefined ? {} : { wire }), constraints: constraintsOf(tags) };
  });
}

function checkTags(node: ts.Node, tags: readonly Tag[], { report }: Context): void {
  for (const { name, text } of tags) {
    const form = CONSTRAINTS[name];
    if (form === undefined && name !== "wire") {
      report(node, "type-tag", `\`@${name}\` is no tag of the wire types`, `use one of @wire, @${Object.keys(CONSTRAINTS).join(", @")}`);
    } else if (form?.test(text) === false) {
      report(
        node,
        "type-tag",
        `\`@${name} ${text}\` is not of the form ${form.source}`,
        "write numbers as integers and anchor patterns with ^ and $",
      );
    }
    if (name === "pattern" && !compiles(text))
      report(node, "type-tag", `the pattern ${text} does not compile`, "write a regular expression (ECMA-262, flag u)");
  }
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}

function wireOf(node: ts.Node, tags: readonly Tag[], { report }: Context): WireType["wire"] {
  const tag = tags.find(({ name }) => name === "wire");
  if (tag === undefined) return undefined;
  const word = tag.text.trim();
  if (word === "server" || word === "client" || word === "both") return word;
  report(node, "type-tag", `\`@wire ${word}\` says not who sends it`, "write @wire server, @wire client or @wire both");
  return "both";
}

function checkInterface(node: ts.InterfaceDeclaration, tags: readonly Tag[], context: Context): void {
  if (node.heritageClauses !== undefined) context.report(node, "type-form", "`extends` is not compiled", "write the members out");
  const maps = node.members.filter(ts.isIndexSignatureDeclaration);
  const bounded = tags.some(({ name }) => name === "maxProperties");
  if (maps.length > 0 && !bounded) context.report(node, "unbounded", "the map has no bound", "add `@maxProperties n` to the interface");
  if (maps.length > 0 && node.members.length > 1) context.report(node, "type-form", "a map has other members", "split them");
  for (const member of node.members) {
    if (ts.isPropertySignature(member)) checkProperty(member, context);
    else if (ts.isIndexSignatureDeclaration(member)) checkMapValue(member.type, context);
    else context.report(member, "type-form", "only properties are wire types", "write `name: Type;`");
  }
}

function checkMapValue(type: ts.TypeNode, context: Context): void {
  if (type.kind === ts.SyntaxKind.UnknownKeyword) return; // whatever the member holds: bounded by the size of the message
  if (ts.isTypeReferenceNode(type)) checkReference(type, context);
  else context.report(type, "type-form", "the value of a map has no name", "name its type (constraints vanish inside maps)");
}

function checkProperty(member: ts.PropertySignature, context: Context): void {
  const tags = tagsOf(member);
  checkTags(member, tags, context);
  const { type } = member;
  if (type === undefined) return;
  const has = (name: string): boolean => tags.some((tag) => tag.name === name);
  const allowed = ts.isArrayTypeNode(type)
    ? ["minItems", "maxItems", "uniqueItems"]
    : type.kind === ts.SyntaxKind.StringKeyword
      ? ["pattern", "minLength", "maxLength"]
      : [];
  for (const { name } of tags.filter((tag) => tag.name in CONSTRAINTS && !allowed.includes(tag.name))) {
    context.report(
      member,
      "type-dropped",
      `\`@${name}\` on this property is dropped from the schema`,
      "put it on the scalar: a branded alias of its own",
    );
  }
  if (ts.isArrayTypeNode(type)) {
    if (!has("maxItems")) context.report(member, "unbounded", "the array has no bound", "add `@maxItems n` to the property");
    if (ts.isTypeReferenceNode(type.elementType)) checkReference(type.elementType, context);
    else context.report(member, "type-form", "the items of the array have no name", "name their type (constraints vanish inside arrays)");
  } else if (type.kind === ts.SyntaxKind.StringKeyword) {
    if (!has("maxLength")) context.report(member, "unbounded", "the string has no bound", "use a branded alias with `@maxLength n`");
  } else checkType(type, context);
}

/** A property's type, or a member of a union. */
function checkType(type: ts.TypeNode, context: Context): void {
  if (ts.isTypeReferenceNode(type)) checkReference(type, context);
  else if (ts.isUnionTypeNode(type)) for (const part of type.types) checkType(part, context);
  else if (type.kind === ts.SyntaxKind.BooleanKeyword) return;
  else if (ts.isLiteralTypeNode(type) && (ts.isStringLiteral(type.literal) || isWord(type.literal))) return;
  else if (type.kind === ts.SyntaxKind.StringKeyword || type.kind === ts.SyntaxKind.NumberKeyword) {
    context.report(type, "unbounded", "a bare scalar has no bound", "use a branded alias with @TJS-type and its bounds");
  } else
    context.report(
      type,
      "type-form",
      `${ts.SyntaxKind[type.kind]} is not compiled faithfully`,
      "use named interfaces, unions of them, string literals and branded scalars",
    );
}

function isWord(literal: ts.Node): boolean {
  return [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(literal.kind);
}

function checkReference(type: ts.TypeReferenceNode, { names, report }: Context): void {
  const name = type.typeName.getText();
  if (type.typeArguments !== undefined)
    report(type, "type-generic", `\`${name}<…>\` is not compiled`, "maps are interfaces with an index signature, arrays are `T[]`");
  else if (!names.has(name)) report(type, "type-form", `\`${name}\` is no wire type`, "declare it in a ts block");
}

function checkAlias(node: ts.TypeAliasDeclaration, tags: readonly Tag[], context: Context): void {
  if (ts.isIntersectionTypeNode(node.type)) checkBrand(node, node.type, tags, context);
  else if (ts.isUnionTypeNode(node.type) || ts.isLiteralTypeNode(node.type)) checkType(node.type, context);
  else
    context.report(
      node,
      "type-form",
      "the alias is neither a branded scalar nor a union",
      'brand it: `string & { readonly __brand: "Name" }`',
    );
}

function checkBrand(node: ts.TypeAliasDeclaration, type: ts.IntersectionTypeNode, tags: readonly Tag[], { report }: Context): void {
  const name = node.name.text;
  const match = /^(string|number)&\{readonly__brand:"(\w+)";?\}$/.exec(type.getText().replace(/\s/g, ""));
  const values = constraintsOf(tags);
  if (match?.[2] !== name) {
    report(node, "type-form", "an intersection is no branded scalar", `write \`string & { readonly __brand: "${name}" }\``);
  } else if (match[1] === "string") {
    if (values["type"] !== "string")
      report(node, "type-tag", "a branded string has no `@TJS-type string`", "add the tag, or the schema is that of an object");
    if (values["maxLength"] === undefined) report(node, "unbounded", "the string has no bound", "add `@maxLength n`");
  } else {
    if (values["type"] !== "integer") report(node, "type-tag", "a branded number has no `@TJS-type integer`", "add the tag");
    for (const bound of ["minimum", "maximum"]) {
      if (!Number.isSafeInteger(values[bound]))
        report(node, "unbounded", `the integer has no \`@${bound}\` within ±(2^53−1)`, `add \`@${bound} n\``);
    }
  }
}
