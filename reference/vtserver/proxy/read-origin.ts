import type { Challenge, Welcome } from "../../../schemas/v1/types.ts";
import { validate } from "../../../schemas/validate.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { JsonValue } from "../../protocol/json/index.ts";
import { isObject, readJson } from "../../protocol/json/index.ts";
import type { WireMessage } from "../seams.ts";

/** What an origin sends before its welcome, as far as a proxy understands it. */
export type FromOrigin = Challenge | Welcome | { readonly type: "error"; readonly code: string } | { readonly type: "unreadable" };

/** No error and no `closed` is longer; other messages do not have to be read. */
const SAID_BYTES = 4096;

/** Reads what an origin sends before its welcome; never throws. */
export function readOrigin(message: WireMessage): FromOrigin {
  const value = message.isBinary ? undefined : jsonOf(message.bytes);
  const type = value !== undefined && isObject(value) && Object.hasOwn(value, "type") ? value["type"] : undefined;
  switch (type) {
    case "challenge": {
      const challenge = validate("open", "Challenge", value);
      return challenge.ok ? challenge.value : { type: "unreadable" };
    }
    case "welcome": {
      const welcome = validate("open", "Welcome", value);
      return welcome.ok ? welcome.value : { type: "unreadable" };
    }
    case "error": {
      const error = validate("open", "RelayError", value);
      return error.ok ? { type: "error", code: error.value.code } : { type: "unreadable" };
    }
    default:
      return { type: "unreadable" };
  }
}

/**
 * The reason that a message gives for an end that may follow: the code of an `error`, or `tunnel-closed` for `closed`; undefined for all
 * others, which pass unread.
 */
export function reasonIn({ bytes, isBinary }: WireMessage): string | undefined {
  if (isBinary || bytes.length > SAID_BYTES) return undefined;
  const value = jsonOf(bytes);
  if (value === undefined || !isObject(value)) return undefined;
  if (value["type"] === "closed") return "tunnel-closed";
  return value["type"] === "error" && typeof value["code"] === "string" ? value["code"] : undefined;
}

function jsonOf(bytes: Uint8Array): JsonValue | undefined {
  try {
    return readJson(bytes);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}
