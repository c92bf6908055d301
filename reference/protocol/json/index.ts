export { canonicalBytes, checkJson, serializeRfc8785 } from "./canonical.ts";
export { readJson } from "./reader.ts";
export type { JsonObject, JsonValue } from "./value.ts";
export { MAX_DEPTH, isObject } from "./value.ts";
export { depthOf } from "./depth.ts";
