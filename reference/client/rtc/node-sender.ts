import { RtpHeader, RtpPacket } from "werift";
import type { RTCRtpSender } from "werift";
import { packVp8 } from "./vp8-packets.ts";

/** Puts frames into RTP packets (RFC 3550, RFC 7587, RFC 7741). */
export interface NodeSender {
  /** Sends a frame that is sealed already; without somewhere to send it, it is dropped. */
  send(frame: Uint8Array, to: RTCRtpSender): Promise<void>;
}

/** What a frame lasts, in ticks of its clock: 20 ms of Opus at 48 kHz, a thirtieth of a second at 90 kHz. */
const TICKS = { audio: 960, video: 3000 } as const;

/** One for each line, for as long as it lasts: SRTP counts on sequence numbers that go on. */
export function createNodeSender(kind: "audio" | "video"): NodeSender {
  // RFC 3550 section 5.1: both begin anywhere. Low, so that SRTP need not guess a wrap that it has not seen (RFC 3711 section 3.3.1).
  let sequence = Math.floor(Math.random() * 0x8000);
  let timestamp = Math.floor(Math.random() * 0x8000_0000);
  return {
    async send(frame, to) {
      const payloads = kind === "audio" ? [frame] : packVp8(frame);
      const at = timestamp;
      timestamp = (timestamp + TICKS[kind]) >>> 0;
      const packets = payloads.map((payload, index) => {
        const header = new RtpHeader({
          sequenceNumber: sequence,
          timestamp: at,
          marker: kind === "video" && index === payloads.length - 1,
        });
        sequence = (sequence + 1) & 0xffff;
        return new RtpPacket(header, Buffer.from(payload));
      });
      for (const packet of packets) await to.sendRtp(packet);
    },
  };
}
