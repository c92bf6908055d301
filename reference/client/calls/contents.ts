// Calls chapter, "Events": what stands in them.
import type { Call, CallEvent, CallName, CallSend } from "../../protocol/calls/index.ts";
import { CALL } from "../../protocol/calls/call.ts";
import type { MediaChoice } from "../rtc/interface.ts";

/** How long an invite stands, in milliseconds. */
const LIFETIME = 90_000;

/** The types of the events that change the state of no call. */
export const SIGNAL = {
  candidates: "m.call.candidates",
  negotiate: "m.call.negotiate",
  metadata: "m.call.sdp_stream_metadata_changed",
} as const;

/** What a device says of its media in an invite or an answer. */
export interface Described {
  readonly sdp: string;
  readonly media_key?: string;
  readonly metadata: Readonly<Record<string, object>>;
}

/** What is in every call event. calls.version */
function common(call_id: string, device: string): object {
  return { call_id, party_id: device, version: "1" };
}

export function inviteContent(call_id: string, device: string, { sdp, media_key, metadata }: Described): object {
  const key = media_key === undefined ? {} : { media_key };
  return {
    ...common(call_id, device),
    lifetime: LIFETIME,
    offer: { type: "offer", sdp },
    sdp_stream_metadata: metadata,
    ...key,
  };
}

export function answerContent(call_id: string, device: string, { sdp, media_key, metadata }: Described): object {
  const key = media_key === undefined ? {} : { media_key };
  return { ...common(call_id, device), answer: { type: "answer", sdp }, sdp_stream_metadata: metadata, ...key };
}

/** Of what the plan says: a select_answer, a reject or a hangup. */
export function sendContent({ call_id, reason, selected_party_id }: CallSend, device: string): object {
  const selected = selected_party_id === undefined ? {} : { selected_party_id };
  return { ...common(call_id, device), ...selected, ...(reason === undefined ? {} : { reason }) };
}

/** Of a negotiation, of candidates, or of what is muted. */
export function signalContent(call_id: string, device: string, said: object): object {
  return { ...common(call_id, device), ...said };
}

/** What is said of the one stream of a side: its id is that in the description, where it has one. */
export function streamMetadata(sdp: string, { audio, video }: MediaChoice): Readonly<Record<string, object>> {
  const [, id = "-"] = /^a=msid:(\S+)/m.exec(sdp) ?? [];
  const stream = id === "-" ? "voicetunnel" : id;
  return { [stream]: { purpose: "m.usermedia", audio_muted: !audio, video_muted: !video } };
}

/** Whether a description has a line for video that is not refused (RFC 8829 section 5.3.1: port 0). */
export function hasVideo(sdp: string): boolean {
  return /^m=video [1-9]/m.test(sdp);
}

/** A text inside of a content, by the names on the way there; undefined where there is none. */
export function textAt(content: unknown, ...path: readonly string[]): string | undefined {
  let at = content;
  for (const name of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === "string" ? at : undefined;
}

/** The invite of a call. */
export function inviteOf(events: readonly CallEvent[], { caller, call_id }: CallName): CallEvent | undefined {
  return events.find(({ type, sender, content }) => type === CALL.invite && sender === caller && content["call_id"] === call_id);
}

/** The answer of the party of a call: the first that this device gave. */
export function answerOf(events: readonly CallEvent[], { caller, call_id, party }: Call): CallEvent | undefined {
  return events.find(
    ({ type, sender, sender_device, content }) =>
      type === CALL.answer && sender !== caller && sender_device === party && content["call_id"] === call_id,
  );
}
