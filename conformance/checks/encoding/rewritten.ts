import type { Json } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";

/** Small and repeatable choices out of one number: a linear congruential generator is random enough to vary white space. */
function chooser(seed: number): (count: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) % count;
  };
}

const SPACES = ["", "", " ", "\n", "\t", "\r\n", "  "];

function unit(char: string): string {
  return [...Array(char.length).keys()].map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
}

/**
 * Another text of the same value: members in another order, white space, escapes that the canonical form does not use.
 *
 * @param form - which of many texts; the same number gives the same one
 * @example
 * JSON.parse(rewritten({ a: "x" }, 7)); // { a: "x" }
 */
export function rewritten(value: Json, form: number): string {
  const choose = chooser(form);
  const space = (): string => SPACES[choose(SPACES.length)] ?? "";
  const string = (text: string): string => {
    const chars = Array.from(text, (char) => {
      if (char === "/") return choose(2) === 0 ? "\\/" : "/";
      return choose(4) === 0 ? unit(char) : canonicalText(char).slice(1, -1);
    });
    return `"${chars.join("")}"`;
  };
  const write = (item: Json): string => {
    if (typeof item === "string") return string(item);
    if (Array.isArray(item)) return `[${space()}${item.map((one) => write(one) + space()).join(`,${space()}`)}]`;
    if (typeof item !== "object" || item === null) return canonicalText(item);
    const members = Object.entries(item);
    const order = choose(2) === 0 ? members.toReversed() : members;
    return `{${space()}${order.map(([name, one]) => `${string(name)}${space()}:${space()}${write(one)}${space()}`).join(`,${space()}`)}}`;
  };
  return `${space()}${write(value)}${space()}`;
}
