import { failure } from "../probe/errors.ts";
import { received } from "../probe/schemas.ts";
import { isJsonObject, JsonRefusal, readJson, signatureRefusal, textAt, type JsonObject } from "../probe/wire/index.ts";
import type { PeerRequest } from "../probe/peer/requests.ts";
import type { ClientActor } from "./context.ts";

function isOf(user: string, { method, path, body }: PeerRequest): boolean {
  if (method !== "POST" || path !== "/v1/users") return false;
  try {
    const value = readJson(body);
    return isJsonObject(value) && value["user"] === user;
  } catch (error) {
    if (error instanceof JsonRefusal) return false;
    throw error;
  }
}

/**
 * The registration of a client as it arrived at its server, signed by the keys that its driver says: what a driver alone says of keys proves
 * nothing. Throws Failure when none came, or it is another one.
 */
export async function registrationOf({ server, user, identity }: ClientActor): Promise<JsonObject> {
  const request = await server.asked("the registration", (one) => isOf(user, one));
  const registration = received("the registration", request.body, "Registration") as JsonObject;
  for (const name of ["signing_key", "sealing_key"]) {
    const [expected, observed] = [textAt(identity, name), textAt(registration, name)];
    if (expected !== observed) throw failure(`the ${name} that was registered is not the one that the driver says`, expected, observed);
  }
  const refusal = signatureRefusal("registration", registration, textAt(registration, "signing_key"));
  if (refusal !== undefined) throw failure("the registration is not signed by its key", "a signature that holds", refusal);
  return registration;
}
