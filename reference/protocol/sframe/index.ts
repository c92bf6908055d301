export type { SframeHeader } from "./header.ts";
export { decodeSframeHeader, encodeSframeHeader } from "./header.ts";
export type { SframeKey } from "./key.ts";
export { SFRAME_SUITE, sframeKey } from "./key.ts";
