export { derivedPair, type DocumentOptions, type EntryOptions, type PeerIdentity, type Vtserver } from "./document.ts";
export { problemAnswer, type PeerAnswer } from "./answer.ts";
export { publicHost, type PeerAccess, type PublicHost } from "./host.ts";
export type { PeerHandler } from "./pages.ts";
export type { Peer, PeerOptions } from "./peer.ts";
export type { PeerRequest } from "./requests.ts";
export { ELSEWHERE, type Serving, type ServingFault } from "./serving.ts";
