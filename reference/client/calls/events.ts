import type { CallLogEntry, CallName } from "../../protocol/calls/index.ts";
import type { RtcState } from "../rtc/interface.ts";
import type { ShownCall } from "./engine.ts";

/** What the calls of a DM tell the program around them. */
export type CallsEvent =
  | ({ readonly kind: "shown" } & ShownCall)
  /** The call log has got longer. */
  | { readonly kind: "logged"; readonly entry: CallLogEntry }
  /** An Opus packet, or a VP8 frame, of the other side; in a browser they are played by themselves. */
  | { readonly kind: "heard"; readonly device: string; readonly opus: Uint8Array }
  | { readonly kind: "seen"; readonly device: string; readonly vp8: Uint8Array }
  | { readonly kind: "connection"; readonly call: CallName; readonly state: RtcState }
  /** What the other device says that it sends: by stream, its purpose and what is muted. */
  | { readonly kind: "media"; readonly call: CallName; readonly metadata: object }
  /** The other side cannot encrypt frames: nothing is sent before the user agrees to the encryption between the devices alone. */
  | { readonly kind: "unprotected"; readonly call: CallName }
  /** The other side learns the IP address, unless the user chooses relay only. */
  | { readonly kind: "address" }
  | { readonly kind: "failed"; readonly during: string; readonly error: unknown };

/** Hears what the calls of a DM tell. */
export type CallsListener = (event: CallsEvent) => void;
