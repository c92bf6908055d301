/** A JSON Schema (draft-07) as the compiler handles it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Schemas by type name. */
export interface Definitions {
  readonly [name: string]: Schema;
}

export const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);

/** Orders strings by code unit: the order of `sort()` without arguments, the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with sorted members and two spaces, ending in a line feed. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(sortMembers(value), null, 2)}\n`;
}

/** A copy in which the members of each object are sorted by name. */
export function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (!isSchema(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort(byCodeUnit)
      .map((name) => [name, sortMembers(value[name])]),
  );
}

/** The name of the type that `{"$ref": "#/$defs/Name"}` refers to. */
export function refName(schema: unknown): string | undefined {
  const ref = isSchema(schema) ? schema["$ref"] : undefined;
  return typeof ref === "string" ? ref.replace(/^#\/(?:\$defs|definitions)\//, "") : undefined;
}

/** Copies a schema, applying `change` to each schema inside it, from the inside to the outside. */
export function mapSchemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inside = (value: unknown): unknown => (isSchema(value) ? mapSchemas(value, change) : value);
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === "properties" && isSchema(value)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner)]))];
    }
    if (["anyOf", "oneOf", "allOf"].includes(keyword) && Array.isArray(value)) return [keyword, value.map(inside)];
    return [keyword, ["items", "additionalProperties"].includes(keyword) ? inside(value) : value];
  });
  return change(Object.fromEntries(entries));
}
