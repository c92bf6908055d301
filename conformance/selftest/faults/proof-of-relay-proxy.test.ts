// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { proxyFaults } from "../../faults/proof-of-relay/proxy.ts";
import { testThatAllAreCaught } from "./all-caught.ts";

testThatAllAreCaught(proxyFaults);
