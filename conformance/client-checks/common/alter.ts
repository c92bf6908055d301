import type { Alter } from "../../probe/actors/index.ts";
import { isJsonObject, textAt, type Json, type JsonObject } from "../../probe/wire/index.ts";

/** Another character at that place of a base64url text, which keeps its form. */
export function otherText(text: string, at = 10): string {
  return text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
}

/** A signature with one bit flipped or more. */
export const otherSignature: Alter = { after: (object) => void (object["sig"] = otherText(textAt(object, "sig"))) };

/** Sets a member, or takes it out, before the object is signed: the signature is right, the member is wrong. */
export function set(name: string, value?: Json): Alter {
  return {
    before: (object) => {
      if (value === undefined) Reflect.deleteProperty(object, name);
      else object[name] = value;
    },
  };
}

/** Changes an object inside of the object, at a path, before that is signed. */
export function inside(path: readonly string[], change: (object: JsonObject) => void): Alter {
  return {
    before: (object) => {
      let at = object;
      for (const name of path) {
        const next = at[name];
        if (!isJsonObject(next)) throw new Error(`there is no object ${path.join(".")}`);
        at = next;
      }
      change(at);
    },
  };
}
