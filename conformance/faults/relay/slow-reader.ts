import { createOutbox, type Outbox, type OutboxSocket } from "../../../reference/vtserver/outbox.ts";
import type { Fault } from "../../selftest/fault.ts";
import type { Seams } from "../../../reference/seams.ts";
import { relayFault } from "./relay-fault.ts";

/** Octets that wait for one who does not read. */
const STUCK_BYTES = 16_384;

/** An outbox that takes a frame only sometimes. */
function frameOnlyIf(outbox: Outbox, takes: () => boolean): Outbox {
  return {
    ...outbox,
    frame: (sender, bytes) => {
      if (takes()) outbox.frame(sender, bytes);
    },
    get backlog() {
      return outbox.backlog;
    },
  };
}

/** Nobody gets a frame while anybody does not read. */
function oneForAll(): Seams {
  const sockets = new Set<OutboxSocket>();
  return {
    outbox: (socket, queueFrames) => {
      sockets.add(socket);
      return frameOnlyIf(createOutbox(socket, queueFrames), () => ![...sockets].some((one) => one.bufferedAmount >= STUCK_BYTES));
    },
  };
}

export const slowReaderFaults: readonly Fault[] = [
  relayFault(
    "relay.slow-reader",
    {
      id: "waits-for-the-slowest",
      title: "It sends nobody a frame while somebody does not read.",
      // It is one relay for all tunnels: whoever talks at that time loses frames.
      collateral: ["relay.*"],
    },
    oneForAll,
  ),
  relayFault("relay.slow-newest", { id: "queues-without-end", title: "It keeps every frame for who does not read." }, () => ({
    outbox: (socket) => createOutbox(socket, 1_000_000),
  })),
  relayFault("relay.slow-newest", { id: "keeps-the-oldest", title: "It drops the newest frames for who does not read." }, () => ({
    outbox: (socket, queueFrames) => frameOnlyIf(createOutbox(socket, queueFrames), () => socket.bufferedAmount < STUCK_BYTES),
  })),
];
