import { createSerial } from "../serial.ts";
import type { BrowserLine } from "./browser-line.ts";
import { createBrowserLine } from "./browser-line.ts";
import { tracksOf } from "./browser-media.ts";
import type { Candidate, FrameCrypto, LocalMedia, MediaChoice, RtcConnection, RtcHandlers, RtcOptions, RtcState } from "./interface.ts";
import { isRelayed, relayedCandidate, relayedDescription } from "./candidates.ts";

type Kind = "audio" | "video";
const KINDS: readonly Kind[] = ["audio", "video"];

/** What a connection takes from its port. */
export interface BrowserSurroundings {
  readonly worker: Worker;
  play(track: MediaStreamTrack): void;
  closed(): void;
}

/** A connection by the browser's own WebRTC. Its candidates come one by one, after the description. */
export function connectBrowser(options: RtcOptions, handlers: RtcHandlers, { worker, play, closed }: BrowserSurroundings): RtcConnection {
  const { relayOnly } = options;
  const peer = new RTCPeerConnection({
    iceServers: options.iceServers.map(({ urls, ...credential }) => ({ urls: [...urls], ...credential })),
    iceTransportPolicy: relayOnly ? "relay" : "all",
    bundlePolicy: "max-bundle",
  });
  const lines = new Map<RTCRtpTransceiver, BrowserLine>();
  let protection: FrameCrypto | "none" | "unset" = "unset";
  let sent: { readonly media: LocalMedia; readonly choice: MediaChoice } | undefined;
  const early: Candidate[] = [];
  let open = true;
  // RFC 8829 section 4.1: each step begins with the signalling state that the one before left.
  const inTurn = createSerial();

  const addLine = (kind: Kind, transceiver: RTCRtpTransceiver): void => {
    if (lines.has(transceiver)) return;
    const line = createBrowserLine(kind, transceiver, worker);
    lines.set(transceiver, line);
    if (protection !== "unset") line.protect(protection === "none" ? undefined : protection);
  };
  const lineOf = (kind: Kind): BrowserLine | undefined => {
    const ofKind = [...lines.values()].filter(
      ({ transceiver }) => transceiver.receiver.track.kind === kind && transceiver.direction !== "stopped",
    );
    return ofKind.find(({ transceiver }) => transceiver.mid !== null) ?? ofKind[0];
  };
  /** Sends on each line what is chosen: nothing before it is said what, and how it is protected. */
  const apply = async (): Promise<void> => {
    if (!open) return;
    for (const kind of KINDS) {
      const chosen = protection !== "unset" && sent?.choice[kind] === true;
      await lineOf(kind)?.send(chosen && sent !== undefined ? tracksOf(sent.media)[kind] : undefined);
    }
  };
  const describe = async (): Promise<string> => {
    await peer.setLocalDescription();
    const sdp = peer.localDescription?.sdp ?? "";
    return relayOnly ? relayedDescription(sdp) : sdp;
  };
  const hear = async (type: "offer" | "answer", sdp: string): Promise<void> => {
    await peer.setRemoteDescription({ type, sdp });
    for (const candidate of early.splice(0)) await peer.addIceCandidate(candidate);
  };

  peer.onicecandidate = ({ candidate }) => {
    if (candidate === null) handlers.candidate({ candidate: "", sdpMid: "0", sdpMLineIndex: 0 });
    else if (candidate.candidate !== "" && (!relayOnly || isRelayed(candidate.candidate))) handlers.candidate(told(candidate, relayOnly));
  };
  peer.onconnectionstatechange = () => handlers.state(stateOf(peer.connectionState));
  peer.ontrack = ({ track, transceiver }) => {
    addLine(track.kind as Kind, transceiver);
    play(track);
  };
  for (const kind of KINDS) if (options.lines[kind]) addLine(kind, peer.addTransceiver(kind, { direction: "sendrecv" }));

  return {
    offer: () => inTurn(describe),
    answer: (sdp) =>
      inTurn(async () => {
        // An own offer that is not answered is taken back by this (RFC 8829 section 4.1.10.2), and with it the lines that it would have added.
        await hear("offer", sdp);
        for (const transceiver of peer.getTransceivers()) {
          if (transceiver.mid === null) transceiver.stop();
          else transceiver.direction = "sendrecv";
        }
        await apply();
        return describe();
      }),
    take: (sdp) => inTurn(() => hear("answer", sdp)),
    add: (candidate) =>
      inTurn(async () => {
        if (peer.remoteDescription === null) early.push(candidate);
        else await peer.addIceCandidate(candidate);
      }),
    async send(media, choice) {
      if (!open) return;
      sent = { media, choice };
      if (choice.video && lineOf("video") === undefined && peer.remoteDescription !== null) {
        addLine("video", peer.addTransceiver("video", { direction: "sendrecv" }));
      }
      await apply();
    },
    protect(frames) {
      protection = frames ?? "none";
      for (const line of lines.values()) line.protect(frames);
      // What fails here has failed because the connection is over.
      apply().catch(() => undefined);
    },
    close() {
      if (!open) return;
      open = false;
      peer.onicecandidate = peer.onconnectionstatechange = peer.ontrack = null;
      peer.close();
      for (const line of lines.values()) line.close();
      closed();
    },
  };
}

function told({ candidate, sdpMid, sdpMLineIndex }: RTCIceCandidate, relayOnly: boolean): Candidate {
  return {
    candidate: relayOnly ? relayedCandidate(candidate) : candidate,
    ...(sdpMid !== null && { sdpMid }),
    ...(sdpMLineIndex !== null && { sdpMLineIndex }),
  };
}

/** A connection that is lost for a moment is looked for again: that is connecting. */
function stateOf(state: RTCPeerConnectionState): RtcState {
  return state === "disconnected" ? "connecting" : state;
}
