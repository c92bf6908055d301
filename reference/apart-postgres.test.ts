import { testApart } from "./testing/apart.ts";
import { postgres } from "./testing/databases.ts";

// Beside the other database: most of the time is waiting.
testApart(postgres);
