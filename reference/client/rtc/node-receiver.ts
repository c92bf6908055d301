import type { RtpPacket } from "werift";
import { createQueue } from "../../protocol/frames/queue.ts";
import type { FrameCrypto, RtcHandlers } from "./interface.ts";
import { unpackVp8 } from "./vp8-packets.ts";

/** Hands on what is in RTP packets: frames, opened. What does not open is dropped (media.open). */
export function createNodeReceiver(
  kind: "audio" | "video",
  handlers: RtcHandlers,
  protection: () => FrameCrypto | "none" | "unset",
): (packet: RtpPacket) => void {
  const whole = kind === "audio" ? (packet: RtpPacket): Uint8Array | undefined => packet.payload : unpackVp8();
  const inOrder = createQueue();
  const deliver = (frame: Uint8Array): void => {
    if (protection() === "unset") return;
    if (kind === "audio") handlers.packet?.(frame);
    else handlers.frame?.(frame);
  };
  return (packet) => {
    const now = protection();
    const frame = now === "unset" ? undefined : whole(packet);
    // A packet of padding probes the path, and holds no frame.
    if (frame === undefined || frame.length === 0) return;
    const bytes = new Uint8Array(frame);
    const opened = typeof now === "string" ? Promise.resolve(bytes) : now.open(kind, bytes);
    inOrder(opened, deliver).catch(() => undefined);
  };
}
