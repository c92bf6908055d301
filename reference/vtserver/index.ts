export type { Registration, RelayBackend, Right, TunnelView } from "./backend.ts";
export type { MemoryBackend, MemoryTunnel } from "./memory-backend.ts";
export { createMemoryBackend } from "./memory-backend.ts";
export type { PeerInfo, RelayItem, RelaySeams, RelayStep, Timers } from "./seams.ts";
export { nodeTimers } from "./seams.ts";
export type { Vtserver, VtserverOptions } from "./vtserver.ts";
export { SUBPROTOCOL, createVtserver } from "./vtserver.ts";
