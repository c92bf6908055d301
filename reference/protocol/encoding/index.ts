export { base64std } from "./base64.ts";
export { decodeBase64url, encodeBase64url } from "./base64url.ts";
export { decodeHex, encodeHex } from "./hex.ts";
