import type { Fault } from "../../selftest/fault.ts";
import { formFaults } from "./forms.ts";
import { readerFaults } from "./readers.ts";
import { signatureFaults } from "./signatures.ts";
import { valueFaults } from "./values.ts";

/** Servers that are wrong about the chapter Encoding. */
export const faults: readonly Fault[] = [...readerFaults, ...formFaults, ...valueFaults, ...signatureFaults];
