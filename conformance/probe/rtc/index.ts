export { rtcPeer, type HeardPacket, type RtcCandidate, type RtcKind, type RtcPeer } from "./peer.ts";
export { RELAYED_ADDRESS, turnServer, type TurnServer } from "./turn.ts";
