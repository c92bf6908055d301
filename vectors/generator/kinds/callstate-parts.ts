import type { JsonObject } from "../../../reference/protocol/json/index.ts";

/** Two sessions. */
export const S1 = "Zq1Yt3vXw5kNh8sLr2dGbA";
export const S2 = "bW8xQ2pTn5vLk3rYd7eHsg";

/** A callstate as it is received: JOINED, unless its content says something else. */
export function callstate(device: string, seq: number, at: number, content: JsonObject = {}): JsonObject {
  const place = { sender: device.slice(device.indexOf("@")), sender_device: device, state_key: device, seq, received_at: at };
  return { ...place, content: { join_state: "JOINED", timestamp: at, session_id: S1, ...content } };
}
