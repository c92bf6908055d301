import { LIMITS, type LimitName } from "../../../schemas/v1/constants.ts";
import type { Limits } from "../../../schemas/v1/types.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";

/** The small limits, with some that are stated otherwise. */
function stating(other: { readonly [name in LimitName]?: number }): { readonly limits: { readonly [name in LimitName]?: number } } {
  const small = Object.fromEntries(Object.entries(LIMITS).map(([name, { test }]) => [name, test]));
  return { limits: { ...small, ...other } };
}

/** A server that does otherwise than its document says. */
function enforcing(name: LimitName, value: number): ReturnType<typeof wrongServer> {
  return wrongServer({ enforced: { [name]: value } });
}

export const limitFaults: readonly Fault[] = [
  fault({
    id: "states-too-much",
    violates: ["limit.stated"],
    title: "It states more members than a channel is allowed to have.",
    expected: ["limit.stated/*"],
    start: wrongServer({}, stating({ members: 100_000 })),
  }),
  fault({
    id: "dies-too-late",
    violates: ["limit.dead"],
    title: "It states a dead_ms that is not three times its ping_ms.",
    expected: ["limit.dead/*"],
    start: wrongServer({}, stating({ dead_ms: 1_600 })),
  }),
  fault({
    id: "reads-large-bodies",
    violates: ["limit.request-bytes"],
    title: "It reads bodies beyond request_bytes.",
    expected: ["limit.request-bytes/*"],
    start: enforcing("request_bytes", 4_194_304),
  }),
  fault({
    id: "refuses-large-bodies-too-early",
    violates: ["limit.request-accept"],
    title: "It refuses bodies that are a little smaller than request_bytes.",
    expected: ["limit.request-accept/*"],
    collateral: ["limit.request-bytes/*"],
    start: enforcing("request_bytes", LIMITS.request_bytes.test - 100),
  }),
  fault({
    id: "takes-large-events",
    violates: ["limit.event-bytes"],
    title: "It takes events beyond event_bytes.",
    expected: ["limit.event-bytes/*"],
    start: enforcing("event_bytes", LIMITS.event_bytes.test + 1),
  }),
  fault({
    id: "takes-one-member-more",
    violates: ["limit.members"],
    title: "It takes one member more than it says.",
    expected: ["limit.members/*"],
    start: enforcing("members", LIMITS.members.test + 1),
  }),
  fault({
    id: "takes-one-channel-more",
    violates: ["limit.channels"],
    title: "It lets a user create one channel more than it says.",
    expected: ["limit.channels/*"],
    start: enforcing("channels", LIMITS.channels.test + 1),
  }),
  fault({
    id: "takes-one-entry-more",
    violates: ["limit.state-entries"],
    title: "It takes one state entry more than it says.",
    expected: ["limit.state-entries/*"],
    start: enforcing("state_entries", LIMITS.state_entries.test + 1),
  }),
  fault({
    id: "takes-one-stream-more",
    violates: ["limit.streams"],
    title: "It takes one stream more than it says.",
    expected: ["limit.streams/*"],
    collateral: ["error.retry-after/*"],
    start: enforcing("streams", LIMITS.streams.test + 1),
  }),
  fault({
    id: "takes-any-number-of-requests",
    violates: ["limit.requests"],
    title: "It says that it takes 100 requests a minute, and takes all.",
    expected: ["limit.requests/*"],
    start: wrongServer(
      { enforced: { requests_per_minute: 1_000_000 } as unknown as Partial<Limits> },
      stating({ requests_per_minute: 100 }),
    ),
  }),
  fault({
    id: "lets-one-more-wait",
    violates: ["limit.pending"],
    title: "Its relay lets one connection more wait than it says.",
    expected: ["limit.pending/*"],
    start: enforcing("pending", LIMITS.pending.test + 1),
  }),
];
