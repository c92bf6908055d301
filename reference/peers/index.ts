export { isLoopback, isOpenAddress } from "./address.ts";
export type { Question } from "./ask.ts";
export type { PeersOptions } from "./create-peers.ts";
export { createPeers } from "./create-peers.ts";
export type { DocumentWish, PeerLookup, Peers } from "./peers.ts";
export type { PeerAnswer, PeerRequest, PeerSend } from "./send.ts";
