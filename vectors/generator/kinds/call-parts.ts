// Call events, as they are read in a DM of Alice and Bob, who have two devices each.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import { ALICE, BOB, NOW } from "../scene.ts";

/** The devices by their short names. */
export type Who = "ap" | "al" | "bp" | "bt";
export const EVERYBODY: readonly Who[] = ["ap", "al", "bp", "bt"];
export const DEVICE: Readonly<Record<Who, string>> = { ap: `phone${ALICE}`, al: `laptop${ALICE}`, bp: `phone${BOB}`, bt: `tablet${BOB}` };

/** Call ids, the lower one first. */
export const LOW = "Aq1Yt3vXw5kNh8sLr2dGbA";
export const MIDDLE = "aq1Yt3vXw5kNh8sLr2dGbA";
export const HIGH = "~q1Yt3vXw5kNh8sLr2dGbA";

type What = "invite" | "candidates" | "answer" | "select_answer" | "reject" | "hangup" | "negotiate" | "sdp_stream_metadata_changed";

export function userOf(who: Who): string {
  return who.startsWith("a") ? ALICE : BOB;
}

/** What a device says: `more` are members of its content, `to` those of its envelope. */
export interface Saying {
  readonly who: Who;
  readonly what: What;
  readonly id: string;
  readonly more?: JsonObject;
  readonly to?: string;
  /** Milliseconds after the event before; 1000 unless said. */
  readonly after?: number;
}

export function say(who: Who, what: What, id: string = MIDDLE, more: JsonObject = {}): Saying {
  return { who, what, id, more };
}

export function invite(who: Who, id: string = MIDDLE, more: JsonObject = {}): Saying {
  return say(who, "invite", id, { lifetime: 90_000, ...more });
}

export function select(who: Who, party: Who, id: string = MIDDLE): Saying {
  return say(who, "select_answer", id, { selected_party_id: DEVICE[party] });
}

/** A reject that only the own user's devices read. */
export function silent(who: Who, id: string = MIDDLE): Saying {
  return { ...say(who, "reject", id), to: userOf(who) };
}

export function later(after: number, saying: Saying): Saying {
  return { ...saying, after };
}

/** What was said, in the channel's order from `seq` 7 on; the first event is received at the clock of the vectors. */
export function logOf(...sayings: readonly Saying[]): readonly JsonObject[] {
  let at = NOW - (sayings[0]?.after ?? 1000);
  return sayings.map(({ who, what, id, more = {}, to, after = 1000 }, n) => {
    at += after;
    const device = DEVICE[who];
    return {
      seq: 7 + n,
      received_at: at,
      sender: userOf(who),
      sender_device: device,
      ...(to === undefined ? {} : { to }),
      type: `m.call.${what}`,
      content: { call_id: id, party_id: device, version: "1", ...more },
    };
  });
}

/** The input of `call.view`: a device looks so many milliseconds after the last event, or after the clock of the vectors. */
export function look(who: Who, events: readonly JsonObject[], more: JsonObject = {}, wait = 500): JsonObject {
  const last: JsonValue = events.at(-1)?.["received_at"] ?? NOW;
  return { user: userOf(who), device: DEVICE[who], events, now: (last as number) + wait, ...more };
}
