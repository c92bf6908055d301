export type { Registration, RelayBackend, Right, TunnelView, UsedProof } from "./backend.ts";
export type { MemoryBackend, MemoryTunnel } from "./memory-backend.ts";
export { createMemoryBackend } from "./memory-backend.ts";
export type { PeerInfo, RelayItem, RelaySeams, RelayStep, Timers, WireMessage } from "./seams.ts";
export { nodeTimers } from "./seams.ts";
export type { Vtserver, VtserverOptions } from "./vtserver.ts";
export { SUBPROTOCOL } from "./subprotocol.ts";
export { createVtserver } from "./vtserver.ts";
