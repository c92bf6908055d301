import type { Seams, Step } from "../../../reference/seams.ts";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { orderedAs } from "./ordered-as.ts";

/** Replaces one step by another of the same id. */
export function replacing(id: Step<unknown>["id"], check: Step<unknown>["check"]): Seams {
  return { wrapStep: (step) => (step.id === id ? { id, check } : step) };
}

let late = 0;

export const channelFaults: readonly Fault[] = [
  fault({
    id: "channel-begins-at-two",
    violates: ["channel.create"],
    title: "It answers a creation object with seq 2.",
    expected: ["channel.create/*"],
    start: wrongServer(orderedAs("POST /v1/channels", (ordered) => ({ ...ordered, seq: 2 }))),
  }),
  fault({
    id: "creation-received-again",
    violates: ["channel.create-again"],
    title: "It answers the repetition of a creation object with another received_at.",
    expected: ["channel.create-again/*"],
    start: wrongServer(orderedAs("POST /v1/channels", (ordered) => ({ ...ordered, received_at: (late += 1) }))),
  }),
  leavesOut("channel.create-own", { title: "It takes a creation object from anybody." }),
  leavesOut("channel.create-server", { title: "It takes a creation object that is meant for another server." }),
  leavesOut("channel.create-known", { title: "It lets users have a DM with somebody who is not registered." }),
  leavesOut("channel.create-keys", { title: "It takes a creation object with keys that its users have not registered." }),
  leavesOut("channel.create-signature", { title: "It does not verify creation objects." }),
  leavesOut("channel.create-peer", { title: "It lets users have a DM with themselves." }),
  leavesOut("channel.write", {
    title: "It takes events from members without write.",
    collateral: ["event.again-rights/*", "init.write/*"],
  }),
  leavesOut("channel.read", { title: "It shows everything to members without read.", collateral: ["stream.refuse/*", "channel.cut/*"] }),
  leavesOut("channel.hidden", { title: "It tells strangers that there is a channel.", collateral: ["stream.refuse/*"] }),
  fault({
    id: "tells-of-the-ban",
    violates: ["channel.banned"],
    title: "It tells banned users that they are banned, and so that the channel is there.",
    expected: ["channel.banned/*"],
    collateral: ["stream.refuse/*"],
    start: wrongServer(
      replacing("channel.banned", (context) => {
        const { ask, channel } = context as { ask: { user: string }; channel: { membership: { banned: readonly string[] } } };
        return channel.membership.banned.includes(ask.user) ? refuse("forbidden", "you are banned") : undefined;
      }),
    ),
  }),
];
