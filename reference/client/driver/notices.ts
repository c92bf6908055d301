// Client-driver chapter, notices: what a user is shown or hears, told while it happens.
import { encodeHex } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { ClientEvent } from "../events.ts";
import type { MeshNews } from "../mesh/mesh.ts";
import type { VoiceEvent } from "../relay/connection.ts";
import type { DriverNotice } from "../wire.ts";

/** A notice without the number of its client. */
export interface Notice {
  readonly notice: DriverNotice["notice"];
  readonly about: object;
}

/** What a text of a notice has at most. */
const TEXT = 1000;

/** A problem in words, and with its code where it has one. */
function problem(error: unknown, where: object, during = ""): Notice {
  const text = `${during}${error instanceof Error ? error.message : String(error)}`.slice(0, TEXT);
  return { notice: "problem", about: { ...(error instanceof ProtocolError && { code: error.code }), text, ...where } };
}

/** The notice for what a client tells; most of it is nothing that a user is shown at once. */
export function noticeOf(event: ClientEvent): Notice | undefined {
  switch (event.kind) {
    case "ring":
    case "ring stopped":
      return { notice: event.kind === "ring" ? "ring" : "ring-stopped", about: { channel: event.channel, tunnelID: event.tunnelID } };
    case "ignored":
    case "broken":
      return problem(event.error, { channel: event.channel });
    case "error":
      return problem(event.error, {}, `${event.during}: `);
    case "address":
      return {
        notice: "problem",
        about: { text: "the other side learns the IP address, unless the call is by relay only", channel: event.channel },
      };
    case "call": {
      const { kind: _, ...about } = event;
      return { notice: "call", about };
    }
    case "event":
    case "member":
    case "tunnel":
    case "announced":
    case "added":
    case "lost":
    case "read":
    case "refresh":
    case "stream":
      return undefined;
  }
}

/** The notice for what a voice tells. That it is gone is told elsewhere: only there is known whether it was asked to leave. */
export function voiceNoticeOf(voice: number, event: VoiceEvent): Notice | undefined {
  switch (event.kind) {
    case "heard":
      return { notice: "heard", about: { voice, device: event.packet.device, opus: encodeHex(event.packet.opus) } };
    case "refused":
      return problem(event.error, event.connection === 0 ? { voice } : { voice, connection: event.connection });
    case "error":
    case "fallback":
      return problem(event.error, { voice });
    case "live":
    case "roles":
    case "ending":
    case "quiet":
    case "gone":
      return undefined;
  }
}

/** The notice for what a mesh tells. */
export function meshNoticeOf(voice: number, news: MeshNews): Notice | undefined {
  switch (news.kind) {
    case "heard":
      return { notice: "heard", about: { voice, device: news.device, opus: encodeHex(news.frame) } };
    case "ignored":
    case "error":
      return problem(news.error, { voice });
    case "joined":
    case "peer":
    case "seen":
      return undefined;
  }
}
