// Encoding chapter: JSON, binary, names, time.
import type { TypeName } from "../../schemas/v1/types.ts";
import * as open from "../../schemas/v1/validators-open.js";
import { validate } from "../../schemas/validate.ts";
import { malformed } from "../protocol/error.ts";
import {
  canonicalBytes,
  checkFresh,
  checkVersion,
  compareIds,
  decodeBase64url,
  decodeHex,
  encodeBase64url,
  encodeHex,
  isOpaqueId,
  parseDeviceAddress,
  parseServerName,
  parseUserId,
  readJson,
} from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { InputError, op } from "./op.ts";

function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(open, name);
}

/** The operations of the chapter Encoding, by name. */
export const ENCODING_OPS: Readonly<Record<string, Op>> = {
  "json.canonical": op("JsonCanonicalIn", "JsonCanonicalOut", ({ text }) => ({
    canonical: encodeHex(canonicalBytes(readJson(decodeHex(text)))),
  })),
  "message.read": op("MessageReadIn", "Accepted", ({ type, text }) => {
    if (!isTypeName(type)) throw new InputError(`there is no type ${type}`);
    const value = readJson(decodeHex(text));
    checkVersion(value);
    // encoding.schema
    if (!validate("open", type, value).ok) throw malformed(`not a ${type}`);
    return {};
  }),
  "base64url.encode": op("Base64urlEncodeIn", "Base64urlEncodeOut", ({ octets }) => ({ text: encodeBase64url(decodeHex(octets)) })),
  "base64url.decode": op("Base64urlDecodeIn", "Base64urlDecodeOut", ({ text, length }) => ({
    octets: encodeHex(decodeBase64url(text, length)),
  })),
  "id.parse": op("IdParseIn", "IdParseOut", ({ kind, text }) => {
    switch (kind as "server" | "user" | "device" | "opaque") {
      case "server":
        return parseServerName(text);
      case "user":
        return parseUserId(text);
      case "device":
        return parseDeviceAddress(text);
      case "opaque":
        if (!isOpaqueId(text)) throw malformed("not an opaque id");
        return {};
    }
  }),
  "id.compare": op("IdCompareIn", "IdCompareOut", ({ a, b }) => ({ order: Math.sign(compareIds(a, b)) })),
  "time.fresh": op("TimeFreshIn", "Accepted", ({ at, now }) => {
    checkFresh(at, now);
    return {};
  }),
};
