import type { Event } from "../../../schemas/v1/types.ts";
import { idOf } from "../../../reference/protocol/id.ts";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import type { EventContext } from "../../../reference/homeserver/event-steps.ts";
import type { Seams } from "../../../reference/seams.ts";
import { findEntry } from "../../../reference/store/index.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { replacing } from "./channels.ts";
import { itemsAs, orderedAs, type Item } from "./ordered-as.ts";

const EVENTS = "POST /v1/channels/{channel}/events";

/** Asks for the right only when an event is new. */
const rightsOfNewOnes: Seams = {
  wrapStep: (step) =>
    step.id !== "channel.write"
      ? step
      : {
          id: step.id,
          async check(context) {
            const { ask, tx, channel, event } = context as EventContext;
            const id = await idOf(ask.server.suite, "event", event);
            return (await findEntry(tx, channel.channel, id as Event["channel"])) === undefined ? step.check(context) : undefined;
          },
        },
};

/** A store that has room for an entry twice. */
const withoutUniqueIds: NonNullable<Seams["store"]> = (store) => ({
  ...store,
  write: (work) =>
    store.write(async (tx) => {
      await tx.schema.dropIndex("entries_channel_id").ifExists().execute();
      return work(tx);
    }),
});

const laterReceived = (item: Item): Item => ({ ...item, received_at: Number(item["received_at"]) + 1 });

export const eventFaults: readonly Fault[] = [
  fault({
    id: "event-seq-too-high",
    violates: ["event.accept"],
    title: "It answers events with a seq that is one too high.",
    expected: ["event.accept/*"],
    collateral: [
      "event.again/at-once",
      "channel.seq/*",
      "state.last/*",
      "event.received/*",
      "event.age/*",
      "stream.*",
      "channel.cut/*",
      "init.accept/*",
    ],
    start: wrongServer(orderedAs(EVENTS, (ordered) => ({ ...ordered, seq: Number(ordered["seq"]) + 1 }))),
  }),
  leavesOut("event.sender", { title: "It takes events from anybody who passes them on, with any device." }),
  leavesOut("event.channel", { title: "It takes events of other channels." }),
  leavesOut("event.signature", { title: "It does not verify events.", collateral: ["encoding.*", "crypto.*"] }),
  fault({
    id: "orders-again",
    violates: ["event.again"],
    title: "It does not recognise an event that it has, and orders it once more.",
    expected: ["event.again/*"],
    collateral: ["event.again-rights/*", "init.accept/*", "channel.acknowledged/*"],
    start: wrongServer({ omit: ["event.again"], store: withoutUniqueIds }),
  }),
  fault({
    id: "repeats-for-the-mute",
    violates: ["event.again-rights"],
    title: "It answers the repetition of an event before it asks whether the sender may still write.",
    expected: ["event.again-rights/*"],
    start: wrongServer(rightsOfNewOnes),
  }),
  fault({
    id: "reserves-too-much",
    violates: ["event.unknown-type"],
    title: "It takes all types that begin with m. for those of calls.",
    expected: ["event.unknown-type/*"],
    start: wrongServer(
      replacing("event.must-be-sealed", (context) => {
        const { type } = (context as EventContext).event;
        const isReserved =
          type.startsWith("m.") || (type.startsWith("vt.") && !["vt.sealed", "vt.initialize_voice", "vt.callstate"].includes(type));
        return isReserved ? refuse("must-be-sealed", "reserved") : undefined;
      }),
    ),
  }),
  leavesOut("event.must-be-sealed", { title: "It takes every type in clear." }),
  fault({
    id: "stream-receives-later",
    violates: ["event.received"],
    title: "It says on streams that an event was received a millisecond later than it says elsewhere.",
    expected: ["event.received/*"],
    start: wrongServer({
      streamOut: (_user, item) => (item.kind === "event" ? (laterReceived({ ...item }) as unknown as typeof item) : item),
    }),
  }),
  fault({
    id: "ageless-events",
    violates: ["event.age"],
    title: "It gives every event in a page the age 0.",
    expected: ["event.age/*"],
    start: wrongServer(itemsAs("GET /v1/channels/{channel}/events", (items) => items.map((item) => ({ ...item, age: 0 })))),
  }),
];
