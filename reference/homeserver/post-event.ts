import type { Event, Id, Timestamp } from "../../schemas/v1/types.ts";
import { idOf } from "../protocol/id.ts";
import { isOmitted, runSteps } from "../seams.ts";
import type { Tx } from "../store/index.ts";
import { advanceTunnel, appendEntry, findEntry, lockChannel, putState, refreshState, stateEntry } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { CALLSTATE_STEPS, isRefresh } from "./callstate-steps.ts";
import type { CallstateContext } from "./callstate-steps.ts";
import { visibleChannel } from "./channel-steps.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import type { EventContext } from "./event-steps.ts";
import { AUTHOR_STEPS, EVENT_STEPS, INIT_STEPS, SEALED_STEPS, announcedTunnel } from "./event-steps.ts";
import { asId, orderedAnswer } from "./ordered.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal } from "./refusal.ts";

/** What a type asks for beyond every event. event.unknown-type: another type asks for nothing. */
async function checkType(context: EventContext): Promise<Refusal | undefined> {
  const { ask, tx, event } = context;
  const { seams } = ask.server;
  switch (event.type as string) {
    case "vt.sealed":
      return runSteps(seams, SEALED_STEPS, context);
    case "vt.initialize_voice": {
      const tunnel = await announcedTunnel(tx, event);
      return runSteps(seams, INIT_STEPS, Object.assign(context, tunnel === undefined ? {} : { tunnel }));
    }
    default:
      return undefined;
  }
}

/** A refusal, or the answer to a refresh; undefined for a callstate that is ordered like every event. */
async function callstate(context: CallstateContext, id: Id): Promise<Answer | Refusal | undefined> {
  const { ask, tx, event, entry, now } = context;
  // presence.server-again
  if (entry?.isRefreshed === true && entry.id === id)
    return orderedAnswer({ ...entry, channel: event.channel, received_at: entry.refreshed_at });
  const refusal = await runSteps(ask.server.seams, CALLSTATE_STEPS, context);
  if (refusal !== undefined) return refusal;
  if (entry === undefined || isOmitted(ask.server.seams, "presence.server-refresh") || !isRefresh(context)) return undefined;
  await refreshState(tx, id, event, now as Timestamp);
  return orderedAnswer({ channel: event.channel, seq: entry.seq, id, received_at: now as Timestamp });
}

async function post(ask: Ask, tx: Tx, event: Event): Promise<Answer | Refusal> {
  const { server } = ask;
  const { seams, clock, limits } = server;
  await lockChannel(tx, asId(ask.params[0]));
  const channel = await visibleChannel(ask, tx, asId(ask.params[0]));
  if (isRefusal(channel)) return channel;
  const context: EventContext = { ask, tx, channel, event };
  const refusal = await runSteps(seams, AUTHOR_STEPS, context);
  if (refusal !== undefined) return refusal;
  const id = asId(await idOf(server.suite, "event", event));
  const known = isOmitted(seams, "event.again") ? undefined : await findEntry(tx, channel.channel, id);
  if (known !== undefined) return orderedAnswer(known);
  const denied = (await runSteps(seams, EVENT_STEPS, context)) ?? (await checkType(context));
  if (denied !== undefined) return denied;
  const now = clock();
  if ((event.type as string) === "vt.callstate") {
    const placed = await callstate({ ...context, now, entry: await stateEntry(tx, channel.channel, event.type, event.state_key!) }, id);
    if (placed !== undefined) return placed;
  }
  const place = await appendEntry(tx, { channel: channel.channel, id, kind: "event", object: event, received_at: now as Timestamp });
  if (event.state_key !== undefined) await putState(tx, place, event);
  // init.accept
  if (context.tunnel !== undefined) await advanceTunnel(tx, context.tunnel, { type: "announced" }, now, limits);
  return orderedAnswer(place);
}

/** `POST /v1/channels/{channel}/events`. event.accept */
export const postEvent: Endpoint = {
  method: "POST",
  path: "/v1/channels/{channel}/events",
  signed: true,
  params: ["id"],
  body: "Event",
  handle: (ask) => ask.server.store.write((tx) => post(ask, tx, ask.body as Event)),
};
