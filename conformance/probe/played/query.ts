import { refuseIf } from "./refused.ts";

const NUMBER = /^(?:0|[1-9][0-9]*)$/;

/** A number in a query, or its default; refuses one that is repeated or not spelled in the one way (request.query-known). */
export function queryNumber(query: string, name: string, otherwise: number): number {
  const parts = query.split("&").filter((part) => part === name || part.startsWith(`${name}=`));
  const [first] = parts;
  if (first === undefined) return otherwise;
  const text = first.slice(name.length + 1);
  const value = Number(text);
  refuseIf(parts.length > 1 || !NUMBER.test(text) || !Number.isSafeInteger(value), "malformed");
  return value;
}
