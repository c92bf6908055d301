import { received } from "../probe/schemas.ts";
import { signatureRefusal, textAt, type JsonObject } from "../probe/wire/index.ts";
import type { AnyClientCheck } from "./client-check.ts";

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
    const home = await t.home();
    const client = await t.client();
    const { user, signing_key, sealing_key } = client.identity;
    const request = await home.asked("the registration", ({ method, target }) => method === "POST" && target === "/v1/users");
    const registration = received("the registration", request.body, "Registration") as JsonObject;
    t.equal(registration, { ...registration, user, signing_key, sealing_key }, "the registration is of the keys that the driver says");
    const refusal = signatureRefusal("registration", registration, textAt(client.identity, "signing_key"));
    t.expect(refusal === undefined, { what: "the registration is signed", expected: "a signature that holds", observed: refusal });
    t.fact("the client registered");
  },
};
