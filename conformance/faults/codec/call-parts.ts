// What wrong readers of calls are made of: they read other events, or say something else of them.
import type { JsonObject } from "../../../reference/protocol/index.ts";
import { REQUIREMENTS } from "../../../schemas/v1/constants.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { replacing, rewriting, together } from "./codec-fault.ts";

export type CallEvent = In<"CallEventSubject">;

/** One call is wrong in what several requirements say of it. */
const COLLATERAL = Object.keys(REQUIREMENTS).filter((id) => /^(?:calls|glare|history)\./.test(id)) as RequirementId[];

/** A wrong codec of calls. */
export function fault(id: string, violates: RequirementId, title: string, alter: Alteration): CodecFault {
  return { id, violates: [violates], title, collateral: COLLATERAL, alter };
}

/** Reads other events, for the view and for the log. */
export function reading(change: (events: readonly CallEvent[]) => readonly CallEvent[]): Alteration {
  return together(
    rewriting<"CallViewIn">("call.view", (input) => ({ ...input, events: change(input.events) })),
    rewriting<"CallLogIn">("call-log.derive", (input) => ({ ...input, events: change(input.events) })),
  );
}

/** Reads each event as another one. */
export function readingEach(change: (event: CallEvent, before: readonly CallEvent[]) => CallEvent): Alteration {
  return reading((events) => events.map((event, at) => change(event, events.slice(0, at))));
}

/** An event with other members in its content. */
export function withContent(event: CallEvent, more: JsonObject): CallEvent {
  return { ...event, content: { ...event.content, ...more } };
}

/** An event as another device of somebody says it. */
export function saidBy(event: CallEvent, device: string): CallEvent {
  return withContent({ ...event, sender_device: device }, { party_id: device });
}

/** The same events in another order, numbered anew. */
export function reordered(events: readonly CallEvent[], compare: (a: CallEvent, b: CallEvent) => number): readonly CallEvent[] {
  return events.toSorted(compare).map((event, at) => ({ ...event, seq: at + 1 }));
}

export function isInvite({ type }: CallEvent): boolean {
  return type === "m.call.invite";
}

/** Asks with other names in all places, and puts the old ones back into what comes of it. */
export function renaming(names: (input: In<"CallViewIn">) => ReadonlyMap<string, string>): Alteration {
  return replacing<"CallViewIn">("call.view", async (input, honest) => {
    const there = names(input);
    const back = new Map([...there].map(([name, other]) => [other, name]));
    return renamed(await honest(renamed(input, there) as In<"CallViewIn">), back) as JsonObject;
  });
}

/** A copy of a value with other texts: whole ones, and users in the addresses of their devices. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    const [, device = "", user = value] = /^([^@]*)(@.*)$/.exec(value) ?? [];
    return device + (names.get(user) ?? user);
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, renamed(member, names)]));
}
