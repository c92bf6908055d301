import type { Fault } from "../../selftest/fault.ts";
import { connectFaults } from "./proxy-connect.ts";
import { countersignFaults } from "./proxy-countersign.ts";
import { wireFaults } from "./proxy-wire.ts";

/** Servers that are wrong about standing between their users and other servers. */
export const proxyFaults: readonly Fault[] = [...countersignFaults, ...connectFaults, ...wireFaults];
