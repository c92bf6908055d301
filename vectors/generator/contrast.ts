// Cases made of another one by changing one member: what comes of it is another result, or shows that it makes no difference.
import type { RequirementId } from "../../schemas/v1/constants.ts";
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import { stepsOf } from "./pointer.ts";
import type { Case } from "./vector.ts";

/** A copy of a value with one member set, or left out where the new value is undefined. */
export function changed(value: JsonValue, pointer: string, next: JsonValue | undefined): JsonValue {
  return set(value, stepsOf(pointer), next);
}

function set(value: JsonValue, [name = "", ...rest]: readonly string[], next: JsonValue | undefined): JsonValue {
  if (typeof value !== "object" || value === null) throw new Error(`there is nothing at ${name}`);
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.map((item, at) => (String(at) !== name ? item : rest.length > 0 ? set(item, rest, next) : (next ?? null)));
  }
  const { [name]: old = null, ...others } = value as JsonObject;
  const member = rest.length > 0 ? set(old, rest, next) : next;
  return member === undefined ? others : { ...others, [name]: member };
}

/** One member, changed: what it is then, and which others hold the same and change with it. */
export interface Change {
  /** The end of the id of the case. */
  readonly id: string;
  readonly comment: string;
  /** Beyond those of the case that it is made from. */
  readonly requirements?: readonly RequirementId[];
  readonly field: string;
  readonly value: JsonValue | undefined;
  readonly alike?: readonly string[];
  /** That it comes to the same: no contrast. */
  readonly same?: true;
}

/** A case, and what becomes of it by each of the changes alone. */
export function contrasts(base: Case, changes: readonly Change[]): readonly Case[] {
  return [
    base,
    ...changes.map(({ id, comment, requirements, field, value, alike, same }): Case => {
      const input = [field, ...(alike ?? [])].reduce<JsonValue>((whole, pointer) => changed(whole, pointer, value), base.in);
      const one = { id: `${base.id}-${id}`, comment, requirements: requirements ?? base.requirements, in: input as JsonObject };
      if (same === true) return { ...one, sameAs: base.id };
      return { ...one, twin: base.id, field, ...(alike === undefined ? {} : { alike }) };
    }),
  ];
}
