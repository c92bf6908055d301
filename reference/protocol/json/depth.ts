import type { JsonValue } from "./value.ts";

/**
 * How many arrays and objects are open at once at most: 0 for what is neither.
 *
 * @example
 * ```ts
 * depthOf({ a: [1] }); // 2
 * ```
 */
export function depthOf(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((member: JsonValue) => depthOf(member)));
}
