import ts from "typescript";

/** A JSDoc tag of a declaration with its text, read from the source: the parser of TypeScript changes some of it. */
export interface Tag {
  readonly name: string;
  readonly text: string;
}

/** The tags that typescript-json-schema turns into keywords, and what their value has to look like. */
export const CONSTRAINTS: Readonly<Record<string, RegExp>> = {
  "TJS-type": /^(?:string|integer)$/,
  pattern: /^\^.*\$$/,
  minLength: /^\d+$/,
  maxLength: /^\d+$/,
  minimum: /^-?\d+$/,
  maximum: /^-?\d+$/,
  minItems: /^\d+$/,
  maxItems: /^\d+$/,
  uniqueItems: /^true$/,
  minProperties: /^\d+$/,
  maxProperties: /^\d+$/,
};

/** The keyword values that a set of tags asks for, as they are to be found in the schema. */
export function constraintsOf(tags: readonly Tag[]): Record<string, unknown> {
  const entries = tags
    .filter(({ name }) => name in CONSTRAINTS)
    .map(({ name, text }): [string, unknown] => {
      if (name === "TJS-type") return ["type", text];
      return [name, name === "pattern" ? text : name === "uniqueItems" ? text === "true" : Number(text)];
    });
  return Object.fromEntries(entries);
}

/** The tags of the JSDoc comment before a node. */
export function tagsOf(node: ts.Node): Tag[] {
  const source = node.getSourceFile().text;
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comments.flatMap((comment) => {
    const body = source.slice(comment.pos + 3, comment.end - 2);
    const lines = body.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trim());
    return lines.flatMap((line) => {
      const match = /^@(\S+)\s*(.*)$/.exec(line);
      return match === null ? [] : [{ name: match[1] ?? "", text: match[2] ?? "" }];
    });
  });
}
