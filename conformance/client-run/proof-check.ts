import type { AnyClientCheck } from "./client-check.ts";
import { registrationOf } from "./registration.ts";

/**
 * Shows that there is a client behind a driver, where no other check of the run has shown it: a registration that arrives at the played
 * server, signed by the key that the driver says. It stands in no report.
 */
export const PROOF_CHECK: AnyClientCheck = {
  id: "client-driver.operations/proof",
  requirement: "client-driver.operations",
  title: "A client registers.",
  ops: [],
  run: async (t) => {
    await registrationOf(await t.client());
    t.fact("the client registered");
  },
};
