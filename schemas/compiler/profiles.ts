import type { Definitions, Schema } from "./schema.ts";
import { isSchema, mapSchemas } from "./schema.ts";

/** open: what receivers accept (members they do not know are allowed); closed: what senders send (they are not). */
export type Profile = "open" | "closed";

export const PROFILES: readonly Profile[] = ["closed", "open"];

/** The schemas of a profile: the canonical ones are open already, the closed ones refuse additional members of every object. */
export function profileOf(definitions: Definitions, profile: Profile): Definitions {
  if (profile === "open") return definitions;
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, mapSchemas(schema, close)]));
}

/** Closes an object with members of its own. A map has its say in `additionalProperties` already, a union in its branches. */
function close(schema: Schema): Schema {
  const isObject = schema["type"] === "object" && schema["additionalProperties"] === undefined && schema["oneOf"] === undefined;
  return isObject
    ? { ...schema, additionalProperties: false, properties: isSchema(schema["properties"]) ? schema["properties"] : {} }
    : schema;
}

/** The `$id` of a bundle. */
export const bundleId = (profile: Profile): string => `urn:voicetunnel:v1:${profile}`;

/** All schemas of a profile as one document, by type name in `$defs`. */
export function bundle(definitions: Definitions, profile: Profile, comment: string): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: bundleId(profile),
    $comment: comment,
    $defs: profileOf(definitions, profile),
  };
}
