import * as fc from "fast-check";
import { copyJson, isJsonObject, jsonAt, setMember, type Json, type JsonObject } from "../../probe/wire/json.ts";

/** Where a change is made and which of many it is; numbers choose among what is there. */
export interface LeafChange {
  readonly leaf: number;
  readonly how: number;
}

export const LEAF_CHANGES: fc.Arbitrary<LeafChange> = fc.record({ leaf: fc.nat({ max: 1_000 }), how: fc.nat({ max: 100_000 }) });

type Path = readonly string[];

function leaves(value: Json, path: Path = []): readonly Path[] {
  if (!isJsonObject(value)) return [path];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Another character at one place; the text keeps its length, and mostly its form. */
function otherText(text: string, how: number): string {
  const at = how % Math.max(1, text.length);
  const others = Array.from(CHARACTERS).filter((one) => one !== text[at]);
  return text.slice(0, at) + (others[how % others.length] ?? "") + text.slice(at + 1);
}

function otherValue(value: Json, how: number): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1 + (how % 1_000);
  return typeof value === "string" ? otherText(value, how) : 1;
}

/** A copy of an object in which exactly one value, however deep, is another one; with the pointer of it. */
export function withChangedLeaf(object: JsonObject, { leaf, how }: LeafChange): { readonly pointer: string; readonly object: JsonObject } {
  const all = leaves(object);
  const path = all[leaf % all.length] ?? [];
  const changed = copyJson(object);
  const parent = jsonAt(changed, ...path.slice(0, -1));
  const name = path.at(-1) ?? "";
  if (isJsonObject(parent)) setMember(parent, name, otherValue(parent[name] ?? null, how));
  return { pointer: `/${path.join("/")}`, object: changed };
}
