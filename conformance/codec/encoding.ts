import type { TypeName } from "../../schemas/v1/types.ts";
import * as open from "../../schemas/v1/validators-open.js";
import { validate } from "../../schemas/validate.ts";
import {
  canonical,
  hex,
  isJsonObject,
  isOpaqueId,
  isServerName,
  JsonRefusal,
  parseDevice,
  parseUser,
  readJson,
  toBase64url,
  utf8,
  type Json,
} from "../probe/wire/index.ts";
import { decoded, number, octets, Refusal, text, type Op } from "./op.ts";

function read(bytes: Uint8Array): Json {
  try {
    return readJson(bytes);
  } catch (error) {
    if (error instanceof JsonRefusal) throw new Refusal("malformed");
    throw error;
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal("malformed");
  return value;
}

/** Host and port: the port is what follows the last `:` outside of brackets. */
function serverParts(name: string): { host: string; port?: number } {
  if (!isServerName(name)) throw new Refusal("malformed");
  const [, host = "", port] = /^(\[.*\]|[^:]*)(?::(.*))?$/.exec(name) ?? [];
  return port === undefined ? { host } : { host, port: Number(port) };
}

const idParse: Op = (input) => {
  const name = text(input, "text");
  switch (text(input, "kind")) {
    case "server":
      return serverParts(name);
    case "user":
      return { ...found(parseUser(name)) };
    case "device":
      return { ...found(parseDevice(name)) };
    case "opaque":
      if (!isOpaqueId(name)) throw new Refusal("malformed");
      return {};
    default:
      throw new TypeError("there is no such kind of names");
  }
};

/** encoding.octet-order: as octets of UTF-8, each as a number. */
const idCompare: Op = (input) => {
  const [a, b] = [hex(utf8(text(input, "a"))), hex(utf8(text(input, "b")))];
  // Two digits an octet: the order of the digits is that of the octets.
  return { order: a < b ? -1 : a > b ? 1 : 0 };
};

const messageRead: Op = (input) => {
  const type = text(input, "type");
  if (!Object.hasOwn(open, type)) throw new TypeError(`there is no type ${type}`);
  const value = read(octets(input, "text"));
  // encoding.version: before the schema
  if (isJsonObject(value) && Object.hasOwn(value, "v") && Number.isInteger(value["v"]) && value["v"] !== 1)
    throw new Refusal("unsupported-version");
  if (!validate("open", type as TypeName, value).ok) throw new Refusal("malformed");
  return {};
};

const CLOCK_SKEW_MS = 60_000;

/** The operations of the chapter Encoding, by name. */
export const ENCODING_OPS: Readonly<Record<string, Op>> = {
  "json.canonical": (input) => ({ canonical: hex(canonical(read(octets(input, "text")))) }),
  "message.read": messageRead,
  "base64url.encode": (input) => ({ text: toBase64url(octets(input, "octets")) }),
  "base64url.decode": (input) => ({
    octets: hex(decoded(text(input, "text"), Object.hasOwn(input, "length") ? number(input, "length") : undefined)),
  }),
  "id.parse": idParse,
  "id.compare": idCompare,
  "time.fresh": (input) => {
    if (Math.abs(number(input, "at") - number(input, "now")) > CLOCK_SKEW_MS) throw new Refusal("stale");
    return {};
  },
};
