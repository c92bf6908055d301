export type { Call, CallCause, CallEvent, CallName } from "./call.ts";
export type { CallDevice, CallPlan, CallSend } from "./device.ts";
export { planCalls } from "./device.ts";
export type { CallLogEntry } from "./log.ts";
export { deriveCallLog } from "./log.ts";
export { readCalls } from "./read.ts";
export type { TurnCredential } from "./turn.ts";
export { turnCredential } from "./turn.ts";
