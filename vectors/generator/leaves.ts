// Other values of the same type, one at a time: what a signature has to cover.
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import { drawText } from "./scene.ts";

/** An object with one leaf changed, and where. */
export interface Changed {
  readonly object: JsonObject;
  /** Names on the way to the leaf. */
  readonly path: readonly string[];
}

/** Another text of the same form: another user, server, device, or other octets. */
function otherText(text: string): string {
  if (/^[\w-]{22}==$/.test(text)) return drawText("another of 16 octets", 16);
  if (/^[\w-]{43}=$/.test(text)) return drawText("another of 32 octets");
  if (/^[\w-]{86}==$/.test(text)) return drawText("another of 64 octets", 64);
  return text.replace(/[a-z](?=[a-z])/, (letter) => (letter === "x" ? "y" : "x"));
}

function otherLeaf(value: JsonValue): JsonValue {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return otherText(value);
  throw new Error(`${JSON.stringify(value)} is no leaf`);
}

/** The object with each of its leaves changed in turn, save members of these names. Arrays are left as they are. */
export function changedLeaves(object: JsonObject, except: readonly string[]): readonly Changed[] {
  return Object.entries(object).flatMap(([name, value]): readonly Changed[] => {
    if (except.includes(name) || Array.isArray(value)) return [];
    if (typeof value === "object" && value !== null)
      return changedLeaves(value as JsonObject, except).map((inner) => ({
        object: { ...object, [name]: inner.object },
        path: [name, ...inner.path],
      }));
    return [{ object: { ...object, [name]: otherLeaf(value) }, path: [name] }];
  });
}

/** The path as part of an id. */
export function slugOf(path: readonly string[]): string {
  return path
    .join("-")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}
