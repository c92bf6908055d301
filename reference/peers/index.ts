export type { DocumentWish, PeerLookup, Peers } from "./peers.ts";
