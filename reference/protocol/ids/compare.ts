import { compareBytes, utf8 } from "../bytes.ts";

/**
 * The one order of ids: by octets of their UTF-8. `<` compares UTF-16 units, `localeCompare` compares words, and both differ from this
 * as soon as somebody uses them on text that is not ASCII.
 *
 * @example
 * ```ts
 * ["b", "B", "a"].sort(compareIds); // ["B", "a", "b"]
 * ```
 */
export function compareIds(a: string, b: string): number {
  return compareBytes(utf8(a), utf8(b));
}
