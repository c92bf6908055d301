import { ProtocolError, malformed } from "../../protocol/error.ts";
import type { ReceivedEvent } from "../channel/state.ts";
import type { Candidate } from "../rtc/interface.ts";
import { checkMessage } from "../schema.ts";
import { refuseIf } from "../seams.ts";
import type { ClientSeams } from "../seams.ts";
import { asJson } from "../wire.ts";
import type { MeshSignal } from "../wire.ts";

/** The type inside of the sealed event. */
export const SIGNAL = "vt.call";

/** What a signal carries. */
export type SignalBody =
  { readonly type: "offer" | "answer"; readonly sdp: string } | { readonly type: "candidate"; readonly candidate: Candidate };

/** A signal as it came. */
export type Signal = SignalBody & {
  /** Device address of the sender. */
  readonly from: string;
  /** Of the sender. */
  readonly session: string;
  readonly negotiation: string;
  /** Whether it names its receiver. */
  readonly addressed: boolean;
};

/**
 * Reads a `vt.call` event.
 *
 * @param own the own device.
 * @returns undefined for one that is meant for another device.
 * @throws ProtocolError `malformed`, or `forbidden` for one that was not sent by whom it names as its sender.
 */
export function readSignal({ content, device }: ReceivedEvent, own: string, seams: ClientSeams | undefined): Signal | undefined {
  const { rtc_type: type, sender, receiver, session_id, negotiation_id, body } = checkMessage("open", "MeshSignal", asJson(content));
  if (receiver !== undefined && receiver !== own) return undefined;
  // mesh.sender
  refuseIf(seams, "mesh.sender", sender !== device, () => new ProtocolError("forbidden", "signalling in the name of another device"));
  const common = { from: sender, session: session_id, negotiation: negotiation_id, addressed: receiver !== undefined };
  const said = parse(body);
  if (type === "candidate") return { ...common, type, candidate: candidateOf(said) };
  const sdp = said["sdp"];
  if (typeof sdp !== "string") throw malformed("a session description without SDP", { pointer: "/body" });
  return { ...common, type, sdp };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // What is no JSON is as wrong as what is no object.
  }
  throw malformed("the body of signalling that is no JSON object", { pointer: "/body" });
}

/** W3C WebRTC, RTCIceCandidateInit: what is absent or null is not said. */
function candidateOf({ candidate = "", sdpMid, sdpMLineIndex }: Readonly<Record<string, unknown>>): Candidate {
  if (typeof candidate !== "string") throw malformed("a candidate that is no text", { pointer: "/body" });
  return {
    candidate,
    ...(typeof sdpMid === "string" && { sdpMid }),
    ...(typeof sdpMLineIndex === "number" && { sdpMLineIndex }),
  };
}

/** Who sends a signal, to whom, and what it belongs to. */
export interface SignalEnvelope {
  readonly sender: string;
  readonly receiver: string;
  readonly session: string;
  readonly negotiation: string;
}

/** The content of a `vt.call` event. @throws ProtocolError `malformed` for a description that is too long. */
export function writeSignal({ sender, receiver, session, negotiation }: SignalEnvelope, said: SignalBody): MeshSignal {
  const body = JSON.stringify(said.type === "candidate" ? said.candidate : { type: said.type, sdp: said.sdp });
  // mesh.receiver
  const signal = { rtc_type: said.type, sender, receiver, session_id: session, negotiation_id: negotiation, body };
  return checkMessage("closed", "MeshSignal", signal);
}
