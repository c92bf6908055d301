export type { Frame, Packet } from "./frame.ts";
export { LEAST_FRAME_BYTES, decodeFrame, decodePacket, encodeFrame, encodePacket } from "./frame.ts";
export type { FrameOpener } from "./opener.ts";
export { createFrameOpener } from "./opener.ts";
export type { FrameSealer } from "./sealer.ts";
export { createFrameSealer } from "./sealer.ts";
export type { StreamKeyInput } from "./stream-key.ts";
export { streamBaseKey } from "./stream-key.ts";
