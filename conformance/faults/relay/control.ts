import { createOutbox } from "../../../reference/vtserver/outbox.ts";
import { isJsonObject, type JsonObject } from "../../probe/wire/json.ts";
import type { Fault } from "../../selftest/fault.ts";
import type { Limit, PingNumber } from "../../../schemas/v1/types.ts";
import type { Seams } from "../../../reference/seams.ts";
import { relayFault } from "./relay-fault.ts";

/** What a careless reader makes of a text. */
function loose(bytes: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString());
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Ignores texts on live connections. */
function ignoring(fits: (message: JsonObject) => boolean): () => Seams {
  return () => ({ relayIn: (from, bytes, isBinary) => (from.number > 0 && !isBinary && fits(loose(bytes)) ? undefined : bytes) });
}

const KNOWN: readonly unknown[] = [
  "challenge",
  "connect",
  "welcome",
  "joined",
  "left",
  "roles",
  "ending",
  "closed",
  "ping",
  "pong",
  "error",
];

export const controlFaults: readonly Fault[] = [
  relayFault(
    "relay.ending",
    {
      id: "ends-in-silence",
      title: "It tells nobody that a tunnel is ending.",
      collateral: ["proof.tunnel/closed-or-ending", "proof.indistinguishable/*", "proof.rights/tunnel-closed"],
    },
    () => ({
      relayOut: (_to, item) => ("type" in item && item.type === "ending" ? undefined : item),
    }),
  ),
  relayFault(
    "relay.ping",
    { id: "pings-too-seldom", title: "It pings not half as often as it says, though often enough that nobody counts as gone." },
    () => ({
      // A server pings after 0.8 of that: 1360 ms. Well beyond the 500 ms and the slack of the check, and within dead_ms.
      enforced: { ping_ms: 1_700 as Limit },
    }),
  ),
  relayFault("relay.pong", { id: "pong-of-nought", title: "It answers a ping of the number 0 with another number." }, () => ({
    relayOut: (_to, item) => ("type" in item && item.type === "pong" && item.n === 0 ? { ...item, n: 5 as PingNumber } : item),
  })),
  relayFault(
    "relay.dead",
    { id: "keeps-the-dead", title: "It keeps connections from which nothing comes.", collateral: ["proof.rights/proxy-silent"] },
    () => ({
      enforced: { dead_ms: 60_000 as Limit },
    }),
  ),
  relayFault(
    "relay.alive",
    {
      id: "pongs-are-no-life",
      title: "It does not take a pong for a sign of life.",
      collateral: [
        "relay.dead/*",
        "proof.pass/*",
        "proof.via-refused/*",
        "proof.via-gone/*",
        "relay.ping/*",
        "relay.connect-time/*",
        "relay.slow-reader/*",
        "relay.slow-newest/*",
        "relay.control-kept/*",
        "proof.rights/proxy-silent",
        "proof.renew/*",
        "proof.renew-failed/*",
      ],
    },
    ignoring(({ type, n }) => type === "pong" && typeof n === "number"),
  ),
  relayFault(
    "relay.control-form",
    { id: "passes-over-malformed-pings", title: "It ignores pings and pongs without a number." },
    ignoring(({ type, n }) => (type === "ping" || type === "pong") && typeof n !== "number"),
  ),
  relayFault(
    "relay.control-known",
    {
      id: "passes-over-unknown-types",
      title: "It ignores messages of types that it does not know.",
      expected: ["relay.control-known/unexpected"],
    },
    ignoring(({ type }) => typeof type === "string" && !KNOWN.includes(type)),
  ),
  relayFault("relay.control-kept", { id: "drops-control-messages", title: "It drops control messages to who does not read." }, () => ({
    outbox: (socket, queueFrames) => {
      const outbox = createOutbox(socket, queueFrames);
      return {
        ...outbox,
        control: (text) => {
          if (socket.bufferedAmount < 16_384) outbox.control(text);
        },
        get backlog() {
          return outbox.backlog;
        },
      };
    },
  })),
];
