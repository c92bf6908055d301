export type { EpochContext } from "./epoch-key.ts";
export { openEpochKey, sealEpochKey } from "./epoch-key.ts";
export type { OpenedEvent, SealedEventContent, SealedEventContext } from "./event.ts";
export { openEvent, sealEvent } from "./event.ts";
export type { SealedText } from "./sealed-key.ts";
export type { TunnelKeyContext } from "./tunnel-key.ts";
export { openTunnelKey, sealTunnelKey } from "./tunnel-key.ts";
