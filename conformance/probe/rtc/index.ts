export { rtcPeer, type HeardPacket, type RtcCandidate, type RtcKind, type RtcPeer } from "./peer.ts";
