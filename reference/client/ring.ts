import { CONSTANTS } from "../../schemas/v1/constants.ts";

/** Where the ringing for one InitializeVoice stands. */
export type RingState = "new" | "ringing" | "silent";

/** What happens to it. */
export type RingEvent =
  | {
      /** Everything that came with the InitializeVoice is processed. */
      readonly type: "batch processed";
      /** The user's choice, and for a DM whether it was created or accepted. */
      readonly wanted: boolean;
      /** Of the event, milliseconds. */
      readonly age: number;
      readonly closed: boolean;
      /** Whether a device of the user is in the tunnel. */
      readonly joined: boolean;
    }
  | { readonly type: "tunnel closed" | "time over" | "own device connected" | "user declines" };

/** What is to be done. */
export type RingEffect = "ring" | "stop";

/** How long it rings, and how old an InitializeVoice is at most, in milliseconds. */
export const RING_MS: number = CONSTANTS.ring_age;

/**
 * The state table `ring` of the chapter on InitializeVoice.
 *
 * @example
 * ```ts
 * ringStep("new", { type: "batch processed", wanted: true, age: 0, closed: false, joined: false }); // { state: "ringing", effects: ["ring"] }
 * ```
 */
export function ringStep(state: RingState, event: RingEvent): { readonly state: RingState; readonly effects: readonly RingEffect[] } {
  const stay = { state, effects: [] };
  switch (state) {
    case "new":
      if (event.type === "tunnel closed") return { state: "silent", effects: [] };
      if (event.type !== "batch processed") return stay;
      // notify.age, notify.closed, notify.batch
      return event.wanted && event.age <= RING_MS && !event.closed && !event.joined
        ? { state: "ringing", effects: ["ring"] }
        : { state: "silent", effects: [] };
    case "ringing":
      // notify.stop
      return event.type === "batch processed" ? stay : { state: "silent", effects: ["stop"] };
    case "silent":
      return stay;
  }
}
