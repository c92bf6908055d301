import { validate } from "../../../schemas/validate.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import { DIRECTORY_PATH, DOCUMENT_PATH } from "../peer/pages.ts";
import type { PeerRequest } from "../peer/requests.ts";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import { JsonRefusal, readJson } from "../wire/json-read.ts";
import { parseUser } from "../wire/names.ts";
import { signatureRefusal } from "../wire/signed.ts";
import type { SignatureLabel } from "../wire/labels.ts";
import type { Home, Neighbour } from "./home.ts";
import { Refused, refuseIf } from "./refused.ts";

/** A request from one played server to another, which has no body and no signature. */
function plainRequest(path: string): PeerRequest {
  return {
    method: "GET",
    target: path,
    path,
    query: "",
    headers: {},
    rawHeaders: [],
    body: new Uint8Array(0),
    at: performance.now(),
  };
}

async function fetched(neighbour: Neighbour, path: string, type: TypeName): Promise<JsonObject> {
  const answer = await neighbour.ask(plainRequest(path));
  if (answer === undefined) throw new Refused("peer-failed");
  const { status, body } = answer;
  refuseIf(status === 404, "not-found"); // peer.status
  try {
    const value = readJson(body);
    if (status === 200 && isJsonObject(value) && validate("open", type, value).ok) return value;
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
  }
  throw new Refused("peer-failed");
}

function checkObject(label: SignatureLabel, object: JsonObject, key: string): void {
  refuseIf(signatureRefusal(label, object, key) !== undefined, "peer-failed");
}

/** The first object seen counts for ever: a later one with another key is `key-changed` (peer.pin, peer.entry-pin). */
function pinned(home: Home, name: string, object: JsonObject, ...keys: readonly string[]): JsonObject {
  const first = home.pins.get(name) ?? object;
  home.pins.set(name, first);
  refuseIf(
    keys.some((key) => first[key] !== object[key]),
    "key-changed",
  );
  return object;
}

/** The document of another played server, verified and pinned. Refuses with `peer-failed` or `key-changed`. */
export async function documentOf(home: Home, server: string): Promise<JsonObject> {
  const neighbour = home.neighbour(server);
  if (neighbour === undefined) throw new Refused("peer-failed");
  const document = await fetched(neighbour, DOCUMENT_PATH, "ServerDocument");
  checkObject("server", document, textAt(document, "server_key"));
  refuseIf(textAt(document, "server") !== server || Number(document["expires_at"]) <= home.now(), "peer-failed");
  return pinned(home, server, document, "server_key");
}

/** The directory entry of a user of another played server, as that server signed it. */
export async function lookUp(home: Home, user: string): Promise<JsonObject> {
  const server = parseUser(user)?.server ?? "";
  const document = await documentOf(home, server);
  const neighbour = home.neighbour(server);
  if (neighbour === undefined) throw new Refused("peer-failed");
  const entry = await fetched(neighbour, `${DIRECTORY_PATH}${user}`, "DirectoryEntry");
  refuseIf(textAt(entry, "user") !== user, "peer-failed");
  checkObject("user", entry, textAt(document, "server_key"));
  return pinned(home, user, entry, "signing_key", "sealing_key");
}
