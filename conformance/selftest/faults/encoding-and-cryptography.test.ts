// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { faults as encoding } from "../../faults/encoding/index.ts";
import { faults as cryptography } from "../../faults/cryptography/index.ts";
import { testThatAllAreCaught } from "./all-caught.ts";

testThatAllAreCaught([...encoding, ...cryptography]);
