// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { faults } from "../../faults/other-servers/index.ts";
import { testThatAllAreCaught } from "./all-caught.ts";

testThatAllAreCaught(faults);
