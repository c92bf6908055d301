import type { Definitions, Schema } from "./schema.ts";
import { byCodeUnit, isSchema, mapSchemas, refName, sortMembers } from "./schema.ts";

/** The members by which a union tells its branches apart. */
const TAGS = ["type", "kind", "action"] as const;

/**
 * Brings raw schemas into the one form that is committed: the same types give the same bytes, whatever order the generator chose.
 * Definitions that it made twice (`Name_1`) become one, unions are sorted, tagged unions become `oneOf`, and what stands beside a
 * `$ref` (which draft-07 ignores) goes.
 *
 * @param raw - by type name, as typescript-json-schema made them
 * @param names - the declared types; nothing else may be left
 * @throws when a definition is left that nobody declared
 */
export function canonicalise(raw: Definitions, names: ReadonlySet<string>): Definitions {
  const merged = mergeVariants(raw, names);
  const stray = Object.keys(merged).filter((name) => !names.has(name));
  if (stray.length > 0) throw new Error(`typescript-json-schema made definitions of types that nobody declared: ${stray.join(", ")}`);
  const plain = Object.fromEntries(
    Object.entries(merged).map(([name, schema]) => [name, mapSchemas(schema, (inner) => plainSchema(inner, names))]),
  );
  const unions = Object.entries(plain).map(([name, schema]): [string, Schema] => [
    name,
    mapSchemas(schema, (inner) => unionSchema(inner, plain)),
  ]);
  return sortMembers(Object.fromEntries(unions)) as Definitions;
}

/** `Name_1` is `Name` once more; where `Name` only points at it, it is the real one. */
function mergeVariants(raw: Definitions, names: ReadonlySet<string>): Definitions {
  const merged: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(raw)) {
    const base = baseName(name, names);
    const known = merged[base];
    const points = (candidate: Schema | undefined): boolean =>
      candidate !== undefined && baseName(refName(candidate) ?? "", names) === base;
    if (known === undefined || points(known)) merged[base] = schema;
    else if (!points(schema) && comparable(known, names) !== comparable(schema, names))
      throw new Error(`${base} has two schemas that differ`);
  }
  return merged;
}

const comparable = (schema: Schema, names: ReadonlySet<string>): string =>
  JSON.stringify(sortMembers(mapSchemas(schema, (inner) => plainSchema(inner, names))));

function baseName(name: string, names: ReadonlySet<string>): string {
  return names.has(name) ? name : name.replace(/_\d+$/, "");
}

function plainSchema(schema: Schema, names: ReadonlySet<string>): Schema {
  const ref = refName(schema);
  if (ref !== undefined) return { $ref: `#/$defs/${baseName(ref, names)}` };
  const entries = Object.entries(schema)
    .filter(([keyword]) => keyword !== "wire" && keyword !== "propertyOrder")
    .map(([keyword, value]): [string, unknown] => [
      keyword,
      ["required", "enum"].includes(keyword) && Array.isArray(value) ? value.map(String).sort(byCodeUnit) : value,
    ]);
  return Object.fromEntries(entries);
}

/** Unions come as `anyOf` in no particular order; one whose branches all carry a tag with a value of their own is a `oneOf`. */
function unionSchema(schema: Schema, definitions: Definitions): Schema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const branches = flatten(anyOf.filter(isSchema), definitions);
  const tag = unionTag(branches, definitions);
  const key = (branch: Schema): string =>
    tag === undefined ? JSON.stringify(sortMembers(branch)) : (tagValue(branch, tag, definitions) ?? "");
  const sorted = branches.sort((a, b) => byCodeUnit(key(a), key(b)));
  return tag === undefined ? { ...rest, anyOf: sorted } : { ...rest, type: "object", oneOf: sorted };
}

/** A union of unions is one union: a discriminator looks one level deep. */
function flatten(branches: readonly Schema[], definitions: Definitions): Schema[] {
  const found = new Map<string, Schema>();
  for (const branch of branches) {
    const inner = definitions[refName(branch) ?? ""]?.["anyOf"];
    const parts = Array.isArray(inner) ? flatten(inner.filter(isSchema), definitions) : [branch];
    for (const part of parts) found.set(JSON.stringify(sortMembers(part)), part);
  }
  return [...found.values()];
}

/** The member that tells the branches of a union apart: required in each, with one value, another in every branch. */
export function unionTag(branches: readonly Schema[], definitions: Definitions): string | undefined {
  return TAGS.find((tag) => {
    const values = branches.map((branch) => tagValue(branch, tag, definitions));
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
}

function tagValue(branch: Schema, tag: string, definitions: Definitions): string | undefined {
  const target = definitions[refName(branch) ?? ""] ?? branch;
  const { properties, required } = target;
  const member = isSchema(properties) ? properties[tag] : undefined;
  if (!isSchema(member) || !Array.isArray(required) || !required.includes(tag)) return undefined;
  const values: unknown = member["const"] !== undefined ? [member["const"]] : member["enum"];
  return Array.isArray(values) && values.length === 1 && typeof values[0] === "string" ? values[0] : undefined;
}
