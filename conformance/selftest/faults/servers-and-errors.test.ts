// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { faults as serversUsersRequests } from "../../faults/servers-users-requests/index.ts";
import { faults as errorsAndLimits } from "../../faults/errors-and-limits/index.ts";
import { testThatAllAreCaught } from "./all-caught.ts";

testThatAllAreCaught([...serversUsersRequests, ...errorsAndLimits]);
