import type { Fault } from "../../selftest/fault.ts";
import { channelFaults } from "./channels.ts";
import { epochFaults } from "./epochs.ts";
import { eventFaults } from "./events.ts";
import { logFaults } from "./log.ts";
import { orderFaults } from "./order.ts";
import { pageFaults } from "./pages.ts";
import { sealedFaults } from "./sealed.ts";
import { stateFaults } from "./state.ts";
import { streamFaults } from "./streams.ts";

/** The faults of the chapter on channels. */
export const faults: readonly Fault[] = [
  ...orderFaults,
  ...channelFaults,
  ...logFaults,
  ...epochFaults,
  ...eventFaults,
  ...stateFaults,
  ...sealedFaults,
  ...pageFaults,
  ...streamFaults,
];
