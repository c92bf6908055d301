// Each deliberately wrong client must fail the checks that it names.
import { testThatClientsAreCaught } from "./all-caught.ts";

await testThatClientsAreCaught(2);
