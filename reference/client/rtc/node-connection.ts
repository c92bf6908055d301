import { RTCPeerConnection, useOPUS, useSdesMid, useVP8 } from "werift";
import type { RTCRtpTransceiver } from "werift";
import { createSerial } from "../serial.ts";
import type { FrameCrypto, FrameSealer, LocalMedia, MediaChoice, RtcConnection, RtcHandlers, RtcOptions, RtcState } from "./interface.ts";
import { hear, sameSource } from "./node-media.ts";
import { createNodeReceiver } from "./node-receiver.ts";
import { createNodeSender } from "./node-sender.ts";
import { isNamed, relayedDescription, unnamedDescription } from "./candidates.ts";

type Kind = "audio" | "video";
const KINDS: readonly Kind[] = ["audio", "video"];
const NOTHING: MediaChoice = { audio: false, video: false };

/** A connection by werift. Its descriptions come with all candidates in them. */
export function connectNode(options: RtcOptions, handlers: RtcHandlers, addresses: readonly string[]): RtcConnection {
  const peer = newPeer(options, addresses);
  const { relayOnly } = options;
  let closed = false;
  let protection: FrameCrypto | "none" | "unset" = "unset";
  let sent: { readonly media: LocalMedia; readonly leave: () => void } | undefined;
  let chosen = NOTHING;
  const senders = { audio: createNodeSender("audio"), video: createNodeSender("video") };
  let sealers: Partial<Record<Kind, FrameSealer>> = {};
  // RFC 8829 section 4.1: each step begins with the signalling state that the one before left.
  const inTurn = createSerial();

  const line = (kind: Kind): RTCRtpTransceiver | undefined => {
    const ofKind = peer.getTransceivers().filter((transceiver) => transceiver.kind === kind && !transceiver.stopped);
    return ofKind.find(({ currentDirection }) => currentDirection !== null) ?? ofKind[0];
  };
  const sends = (kind: Kind): boolean => !closed && protection !== "unset" && chosen[kind];
  const take = async (kind: Kind, frame: Uint8Array): Promise<void> => {
    const to = line(kind)?.sender;
    if (!sends(kind) || to === undefined) return;
    const sealed = typeof protection === "string" ? frame : await (sealers[kind] ??= protection.encoder()).seal(kind, frame);
    // media.mute: also what was being sealed when the user muted does not leave.
    if (sends(kind)) await senders[kind].send(sealed, to);
  };
  const described = async (description: { sdp: string }): Promise<string> => {
    await peer.setLocalDescription(description as Parameters<typeof peer.setLocalDescription>[0]);
    const sdp = peer.localDescription?.sdp ?? "";
    return relayOnly ? relayedDescription(sdp) : sdp;
  };

  // Names are asked of everybody around, by sockets that stay open. A browser that hides its address behind one finds ours all the same.
  const understand = (type: "offer" | "answer", sdp: string): Promise<void> =>
    peer.setRemoteDescription({ type, sdp: unnamedDescription(sdp) });

  peer.onIceCandidate.subscribe((candidate) => {
    // Those with an address are in the description already.
    if (closed || candidate !== undefined) return;
    handlers.candidate({ candidate: "", sdpMid: line("audio")?.mid ?? "0", sdpMLineIndex: 0 });
  });
  peer.connectionStateChange.subscribe((state) => {
    if (!closed) handlers.state(stateOf(state));
  });
  peer.onTransceiverAdded.subscribe((transceiver) => {
    const receive = createNodeReceiver(transceiver.kind as Kind, handlers, () => (closed ? "unset" : protection));
    transceiver.onTrack.subscribe((track) => {
      track.onReceiveRtp.subscribe((packet) => receive(packet));
    });
  });
  for (const kind of KINDS) if (options.lines[kind]) peer.addTransceiver(kind, { direction: "sendrecv" });

  return {
    offer: () => inTurn(async () => described(await peer.createOffer())),
    answer: (sdp) =>
      inTurn(async () => {
        await understand("offer", sdp);
        for (const transceiver of peer.getTransceivers()) transceiver.setDirection("sendrecv");
        return described(await peer.createAnswer());
      }),
    take: (sdp) => inTurn(() => understand("answer", sdp)),
    add: (candidate) => inTurn(async () => (isNamed(candidate.candidate) ? undefined : peer.addIceCandidate(candidate))),
    send: async (media, choice) => {
      if (closed) return;
      // media.kid: what another source's encoder made takes a KID of its own.
      if (sent !== undefined && !sameSource(sent.media, media)) sealers = {};
      sent?.leave();
      sent = { media, leave: hear(media, take) };
      chosen = choice;
      if (choice.video && line("video") === undefined && peer.remoteDescription !== null)
        peer.addTransceiver("video", { direction: "sendrecv" });
    },
    protect(frames) {
      protection = frames ?? "none";
      sealers = {};
    },
    close() {
      if (closed) return;
      closed = true;
      sent?.leave();
      // It sends what is left to send, and fails where the other end is gone: nobody waits for that.
      peer.close().catch(() => undefined);
    },
  };
}

function newPeer({ iceServers, relayOnly }: RtcOptions, addresses: readonly string[]): RTCPeerConnection {
  // RFC 8843 section 9.2: which line a packet belongs to, under one number in all lines, hence one object.
  const mid = useSdesMid();
  return new RTCPeerConnection({
    // media.codecs. Whoever does not say which servers gets one from werift.
    codecs: { audio: [useOPUS()], video: [useVP8({ rtcpFeedback: [{ type: "nack" }, { type: "nack", parameter: "pli" }] })] },
    headerExtensions: { audio: [mid], video: [mid] },
    iceServers: iceServers.map(({ urls, ...credential }) => ({ urls: [...urls], ...credential })),
    iceTransportPolicy: relayOnly ? "relay" : "all",
    iceAdditionalHostAddresses: relayOnly ? [] : [...addresses],
    iceUseIpv6: false,
    bundlePolicy: "max-bundle",
  });
}

/** A connection that is lost for a moment is looked for again: that is connecting. */
function stateOf(state: RTCPeerConnection["connectionState"]): RtcState {
  return state === "disconnected" ? "connecting" : state;
}
