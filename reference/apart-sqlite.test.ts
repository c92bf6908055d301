import { testApart } from "./testing/apart.ts";
import { sqliteFile } from "./testing/databases.ts";

// Beside the other database: most of the time is waiting.
testApart(sqliteFile);
