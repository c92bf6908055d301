import type { PeerAnswer } from "../peer/answer.ts";
import type { PeerRequest } from "../peer/requests.ts";
import { fromBase64url, toBase64url } from "../wire/base64.ts";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import type { Author } from "./authenticate.ts";
import type { Home } from "./home.ts";
import { documentOf } from "./look-up.ts";
import { DOCUMENT_PATH } from "../peer/pages.ts";
import { Refused, refuseIf } from "./refused.ts";
import { routeOf } from "./paths.ts";
import { namedUser } from "./signature-fields.ts";

const FIELDS = ["content-type", "content-digest", "signature-input", "signature"] as const;
const ANSWER_FIELDS = [...FIELDS, "date", "retry-after"] as const;

/** What cannot be forwarded of what there is. */
const HELD = ["POST /v1/stream", "POST /v1/forward", "POST /v1/proxies", "POST /v1/users"];

/** The request that the other server gets: what the user gave, and nothing else of theirs. */
function innerRequest(body: JsonObject): PeerRequest {
  const path = textAt(body, "path");
  const query = textAt(body, "query");
  const fields = isJsonObject(body["headers"]) ? body["headers"] : {};
  const headers: Record<string, string> = {};
  for (const name of FIELDS) if (fields[name] !== undefined) headers[name] = textAt(fields, name);
  return {
    method: textAt(body, "method"),
    target: query === "" ? path : `${path}?${query}`,
    path,
    query,
    headers,
    rawHeaders: Object.entries(headers).flat(),
    body: fromBase64url(textAt(body, "body")) ?? new Uint8Array(0),
    at: performance.now(),
  };
}

/** POST /v1/forward to another played server of the same test, in the order of the section Forwarding. */
export async function forwardRequest(home: Home, author: Author, body: JsonObject): Promise<PeerAnswer> {
  refuseIf(author.foreign, "refused"); // foreign.own-only
  const fields = isJsonObject(body["headers"]) ? body["headers"] : {};
  refuseIf(
    Object.keys(fields).some((name) => !FIELDS.some((one) => one === name)),
    "malformed",
  ); // forward.headers
  const server = textAt(body, "server");
  refuseIf(server === home.identity.name, "audience"); // forward.loop
  const inner = innerRequest(body);
  const route = routeOf(inner.method, inner.path);
  refuseIf(typeof route === "string" || HELD.includes(`${inner.method} ${inner.path}`), "audience"); // forward.path
  if (typeof route !== "string" && route.signed) {
    const user = namedUser(inner);
    refuseIf(user === undefined || inner.headers["signature"] === undefined, "malformed"); // forward.unsigned
    refuseIf(user !== author.user, "forbidden"); // forward.same-user
  }
  const neighbour = home.neighbour(server);
  if (neighbour === undefined) throw new Refused("peer-failed");
  if (inner.path !== DOCUMENT_PATH) await documentOf(home, server);
  const answer = await neighbour.ask(inner);
  if (answer === undefined) throw new Refused("peer-failed");
  const headers: JsonObject = {};
  for (const name of ANSWER_FIELDS) if (answer.headers[name] !== undefined) headers[name] = answer.headers[name] ?? "";
  return { body: { v: 1, status: answer.status, headers, body: toBase64url(answer.body) } };
}
