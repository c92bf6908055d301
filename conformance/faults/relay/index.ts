import type { Fault } from "../../selftest/fault.ts";
import { bindingFaults } from "./binding.ts";
import { controlFaults } from "./control.ts";
import { frameFaults } from "./frames.ts";
import { handshakeFaults } from "./handshake.ts";
import { presenceFaults } from "./presence.ts";
import { slowReaderFaults } from "./slow-reader.ts";

/** The faults of the chapter Relay. */
export const faults: readonly Fault[] = [
  ...bindingFaults,
  ...handshakeFaults,
  ...presenceFaults,
  ...controlFaults,
  ...frameFaults,
  ...slowReaderFaults,
];
