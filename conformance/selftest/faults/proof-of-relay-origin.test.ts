// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { originFaults } from "../../faults/proof-of-relay/origin.ts";
import { testThatAllAreCaught } from "./all-caught.ts";

testThatAllAreCaught(originFaults);
