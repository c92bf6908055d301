// WebRTC of the suite's own devices, by werift: TypeScript alone, nothing native to build.
import { RTCPeerConnection, RtpHeader, RtpPacket, useOPUS, useSdesMid, useVP8 } from "werift";
import type { RTCRtpTransceiver } from "werift";

export type RtcKind = "audio" | "video";

/** An RTCIceCandidateInit. */
export interface RtcCandidate {
  readonly candidate: string;
  readonly sdpMid?: string;
  readonly sdpMLineIndex?: number;
}

/** What came in one RTP packet. */
export interface HeardPacket {
  readonly kind: RtcKind;
  readonly payload: Uint8Array;
  /** On the clock of performance.now(). */
  readonly at: number;
}

/** One end of a WebRTC connection. Its descriptions are SDP texts with all candidates in them. */
export interface RtcPeer {
  offer(): Promise<string>;
  /** Takes an offer, and gives the answer. */
  answer(sdp: string): Promise<string>;
  /** Takes the answer to the own offer. */
  take(sdp: string): Promise<void>;
  add(candidate: RtcCandidate): Promise<void>;
  /** As in the W3C's RTCPeerConnection. */
  readonly state: string;
  /** Everything that was heard, in its order. */
  readonly heard: readonly HeardPacket[];
  /** Sends octets as the payload of one RTP packet. */
  say(payload: Uint8Array, kind?: RtcKind): Promise<void>;
  close(): Promise<void>;
}

/** Offers of browsers name candidates that only multicast resolves; who hides behind one finds the suite all the same. */
const NAMED = /^a=candidate:(?:\S+ ){4}\S+\.local .*\r?\n/gm;

const TICKS = { audio: 960, video: 3_000 } as const;

function newConnection(): RTCPeerConnection {
  // RFC 8843 section 9.2: which line a packet belongs to, under one number in all lines.
  const mid = useSdesMid();
  return new RTCPeerConnection({
    codecs: { audio: [useOPUS()], video: [useVP8()] },
    headerExtensions: { audio: [mid], video: [mid] },
    iceServers: [],
    iceAdditionalHostAddresses: ["127.0.0.1"],
    iceUseIpv6: false,
    bundlePolicy: "max-bundle",
  });
}

/**
 * Makes one end; whoever makes it closes it.
 *
 * @param kinds - the lines of its offers
 * @example
 * const [one, two] = [rtcPeer(), rtcPeer()];
 * await one.take(await two.answer(await one.offer()));
 */
export function rtcPeer(kinds: readonly RtcKind[] = ["audio"]): RtcPeer {
  const connection = newConnection();
  const heard: HeardPacket[] = [];
  const sequences = { audio: 0, video: 0 };
  const lineOf = (kind: RtcKind): RTCRtpTransceiver | undefined =>
    connection.getTransceivers().find((one) => one.kind === kind && !one.stopped);
  const listen = (transceiver: RTCRtpTransceiver): void => {
    const kind: RtcKind = transceiver.kind === "audio" ? "audio" : "video";
    transceiver.onTrack.subscribe((track) => {
      track.onReceiveRtp.subscribe(({ payload }) => {
        // A packet of padding probes the path.
        if (payload.length > 0) heard.push({ kind, payload: new Uint8Array(payload), at: performance.now() });
      });
    });
  };
  const described = async (description: Awaited<ReturnType<RTCPeerConnection["createOffer"]>>): Promise<string> => {
    await connection.setLocalDescription(description);
    return connection.localDescription?.sdp ?? "";
  };
  const understand = (type: "offer" | "answer", sdp: string): Promise<void> =>
    connection.setRemoteDescription({ type, sdp: sdp.replace(NAMED, "") });
  connection.onTransceiverAdded.subscribe(listen);
  for (const kind of kinds) connection.addTransceiver(kind, { direction: "sendrecv" });
  return {
    offer: async () => described(await connection.createOffer()),
    answer: async (sdp) => {
      await understand("offer", sdp);
      for (const transceiver of connection.getTransceivers()) transceiver.setDirection("sendrecv");
      return described(await connection.createAnswer());
    },
    take: (sdp) => understand("answer", sdp),
    add: async (candidate) => {
      if (!/ \S+\.local /.test(candidate.candidate)) await connection.addIceCandidate(candidate);
    },
    get state() {
      return connection.connectionState;
    },
    heard,
    say: async (payload, kind = "audio") => {
      const at = sequences[kind]++;
      const header = new RtpHeader({ sequenceNumber: 1_000 + at, timestamp: 1_000 + at * TICKS[kind] });
      await lineOf(kind)?.sender.sendRtp(new RtpPacket(header, Buffer.from(payload)));
    },
    // It sends what is left to send, and fails where the other end is gone: nobody waits for that.
    close: () => connection.close().catch(() => undefined),
  };
}
