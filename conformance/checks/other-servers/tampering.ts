// Every way to change one thing in a signed object.
import fc from "fast-check";
import { isJsonObject, setMember, type Json, type JsonObject } from "../../probe/wire/json.ts";

/** The way to one value: member names, and numbers of items. */
export type Path = readonly (string | number)[];

/** The ways to all values below an object, itself not among them. */
export function pathsOf(value: Json, above: Path = []): Path[] {
  const below = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : isJsonObject(value) ? Object.entries(value) : [];
  return below.flatMap(([name, one]) => [[...above, name], ...pathsOf(one, [...above, name])]);
}

/** A value of the same kind that is another one, so that the form stays good: only the signature can tell. */
export function otherValue(value: Json, octet: number): Json {
  if (typeof value === "number") return value + 1 + octet;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return otherText(value, octet);
  if (Array.isArray(value)) return [...value, ...value.slice(0, 1)];
  return isJsonObject(value) ? { ...value, x_added: octet } : octet;
}

/** Changes one letter or digit into another one; the last ones of a base64url text hold bits that must be zero, so those are left. */
function otherText(text: string, octet: number): string {
  const places = [...text].flatMap((char, i) => (/[a-z0-9]/i.test(char) && i < text.length - 4 ? [i] : []));
  const at = places[octet % places.length] ?? 0;
  const next = text[at] === "7" ? "8" : "7";
  return `${text.slice(0, at)}${next}${text.slice(at + 1)}`;
}

/** Replaces what a path leads to. */
export function replaceAt(object: JsonObject, path: Path, change: (value: Json) => Json): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  const value = (object as Record<string | number, Json>)[first] ?? null;
  if (rest.length === 0) setMember(object, String(first), change(value));
  else replaceAt(value as JsonObject, rest, change);
}

/** One change of a signed object: something of it replaced, left out or added. */
export interface Tampering {
  readonly path: Path;
  readonly how: "replaced" | "left out" | "added beside";
  readonly octet: number;
}

/** All changes of an object like this one. */
export function tamperings(like: JsonObject): fc.Arbitrary<Tampering> {
  return fc.record({
    path: fc.constantFrom(...pathsOf(like)),
    how: fc.constantFrom("replaced" as const, "replaced" as const, "left out" as const, "added beside" as const),
    octet: fc.nat({ max: 255 }),
  });
}

/** Carries the change out. */
export function tamper(object: JsonObject, { path, how, octet }: Tampering): void {
  if (how === "replaced") return replaceAt(object, path, (value) => otherValue(value, octet));
  if (how === "added beside") return setMember(object, `x_added_${octet}`, octet);
  const [last = "", parent] = [path.at(-1), path.slice(0, -1)];
  if (parent.length === 0) Reflect.deleteProperty(object, last);
  else replaceAt(object, parent, (value) => without(value, last));
}

function without(value: Json, name: string | number): Json {
  if (Array.isArray(value)) return value.filter((_, i) => i !== name);
  return Object.fromEntries(Object.entries(value as JsonObject).filter(([key]) => key !== name));
}
