import dgram from "node:dgram";
import { once } from "node:events";
import type { ClientTest } from "../../client-run/context.ts";
import type { RtcCandidate } from "../../probe/rtc/index.ts";

const PATIENCE_MS = 5_000;

/** A port at which somebody who takes its candidate knocks. Nobody opens. */
export interface StunEar {
  readonly candidate: RtcCandidate;
  /** How many datagrams came. */
  readonly count: number;
  /** Waits for the first. */
  heard(): Promise<void>;
}

/** Listens on a port of its own; closed with the check. */
export async function stunEar(t: ClientTest): Promise<StunEar> {
  const socket = dgram.createSocket("udp4");
  let count = 0;
  socket.on("message", () => {
    count++;
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  t.cleanup(() => {
    socket.close();
  });
  const { port } = socket.address();
  return {
    // RFC 8839 section 5.1.
    candidate: { candidate: `candidate:1 1 udp 2130706431 127.0.0.1 ${port} typ host`, sdpMid: "0", sdpMLineIndex: 0 },
    get count() {
      return count;
    },
    heard: async () => {
      await t.eventually("a datagram where a candidate points", () => count > 0, PATIENCE_MS);
    },
  };
}
