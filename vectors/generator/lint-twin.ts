// Every refused case stands beside an accepted one that differs from it in the named member alone.
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import { escaped, sortedText, valueAt, withoutPointer } from "./pointer.ts";
import type { WrittenCase } from "./vector.ts";

/** Members that say which type an object has: with another one nearly all of it is another. */
const KIND_MEMBERS = ["type", "kind", "action"];

function isPlainObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where two objects stand at the pointer that differ in a single member: the pointer of that member. */
function closer(own: JsonObject, other: JsonObject, field: string): string | undefined {
  const [left, right] = [valueAt(own, field), valueAt(other, field)];
  if (!isPlainObject(left) || !isPlainObject(right)) return undefined;
  if (KIND_MEMBERS.some((name) => left[name] !== right[name])) return undefined;
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names
    .filter((name) => sortedText(left[name]) !== sortedText(right[name]))
    .map((name) => `${field}/${escaped(name)}`)
    .join(" and ");
}

/** What is wrong with a refused case, beside its accepted twin. Both inputs are whole: with what their groups have in common. */
export function lintTwin(one: WrittenCase, own: JsonObject, other: JsonObject): readonly string[] {
  const { twin = "", field = "", resigned = [], alike = [] } = one;
  const pointers = [field, ...resigned, ...alike];
  const doubled = pointers.filter((pointer, at) => pointers.some((all, place) => at !== place && `${pointer}/`.startsWith(`${all}/`)));
  if (!pointers.every((pointer) => pointer.startsWith("/")) || doubled.length > 0)
    return [`names one member twice: ${pointers.join(", ")}`];
  if (sortedText(valueAt(own, field)) === sortedText(valueAt(other, field))) return [`does not differ from its twin ${twin} in ${field}`];
  const rest = (input: JsonObject): string => sortedText(pointers.reduce<JsonValue>(withoutPointer, input));
  if (rest(own) !== rest(other)) return [`differs from its twin ${twin} in more than ${field}`];
  const exact = closer(own, other, field);
  if (exact !== undefined) return [`differs from its twin ${twin} in ${exact}, not in all of ${field}`];
  return alike
    .filter((pointer) =>
      [own, other].some(
        (input) => sortedText(valueAt(input, pointer)) !== sortedText(valueAt(input, field)) || valueAt(input, pointer) === undefined,
      ),
    )
    .map((pointer) => `says that ${pointer} is what ${field} is, and it is not`);
}
