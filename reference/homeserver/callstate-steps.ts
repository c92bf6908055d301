// Callstate, "What a server does": what is asked of a `vt.callstate` beyond every state event, in that order.
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { Callstate } from "../../schemas/v1/types.ts";
import { canonicalBytes } from "../protocol/json/index.ts";
import type { Step } from "../seams.ts";
import type { StoredState } from "../store/index.ts";
import type { EventContext } from "./event-steps.ts";
import { faultOf } from "./form-steps.ts";
import { refuse } from "./refusal.ts";

/** A callstate that is to be ordered. */
export interface CallstateContext extends EventContext {
  /** The device's entry. */
  readonly entry: StoredState | undefined;
  readonly now: number;
}

const contentOf = ({ event }: Pick<EventContext, "event">): Callstate => event.content as unknown as Callstate;

/** presence.clamp */
const clamped = (timestamp: number, receivedAt: number): number => Math.min(timestamp, receivedAt);

const isOfEntry = (context: CallstateContext): boolean =>
  context.entry !== undefined && contentOf(context.entry).session_id === contentOf(context).session_id;

const OVER = "the session is over: join with a new one";

/** What a `vt.callstate` asks for. */
export const CALLSTATE_STEPS: readonly Step<CallstateContext>[] = [
  { id: "presence.server-form", check: ({ event }) => faultOf("Callstate", event.content) },
  {
    id: "presence.server-time",
    check: (context) =>
      Math.abs(contentOf(context).timestamp - context.now) > CONSTANTS.callstate_skew
        ? refuse("stale", "the timestamp is too far from the clock of this server", { server_time: context.now })
        : undefined,
  },
  {
    id: "presence.server-over",
    check(context) {
      const { entry, now } = context;
      if (entry === undefined || !isOfEntry(context)) return undefined;
      const isOver = contentOf(entry).join_state === "LEFT" || now - entry.refreshed_at > CONSTANTS.callstate_stale;
      return isOver ? refuse("session-expired", OVER) : undefined;
    },
  },
  {
    id: "presence.server-left",
    check: (context) =>
      contentOf(context).join_state === "LEFT" && !isOfEntry(context)
        ? refuse("session-expired", "a LEFT of another session than that of the entry")
        : undefined,
  },
  {
    id: "presence.server-backwards",
    check(context) {
      const { entry, now } = context;
      if (entry === undefined || !isOfEntry(context)) return undefined;
      const before = clamped(contentOf(entry).timestamp, entry.refreshed_at);
      return clamped(contentOf(context).timestamp, now) < before
        ? refuse("stale", "the timestamp is less than that of the entry", { server_time: now })
        : undefined;
    },
  },
];

/** Whether a callstate that passed all checks differs from the device's entry in `timestamp` alone. presence.server-refresh */
export function isRefresh(context: CallstateContext): boolean {
  const bytes = ({ content }: { readonly content: unknown }): string =>
    Buffer.from(canonicalBytes({ ...(content as object), timestamp: 0 })).toString("hex");
  return context.entry !== undefined && bytes(context.entry.event) === bytes(context.event);
}
