import type { PeerAnswer } from "../peer/answer.ts";
import type { PeerRequest } from "../peer/requests.ts";
import type { JsonObject } from "../wire/json.ts";
import { parseUser } from "../wire/names.ts";
import { authenticate, type Author } from "./authenticate.ts";
import { countersignProof } from "./countersign.ts";
import { createChannel } from "./create-channel.ts";
import { forwardRequest } from "./forward.ts";
import { limitOf, type Home } from "./home.ts";
import { isId } from "./ids.ts";
import { readBody } from "./message-body.ts";
import { routeOf, type Endpoint, type EndpointName } from "./paths.ts";
import { postEvent } from "./post-event.ts";
import { postMember } from "./post-member.ts";
import { listChannels, readEvents, readLog, readSnapshot } from "./read-channel.ts";
import { Refused, refuseIf } from "./refused.ts";
import { checkBody } from "./signature-fields.ts";
import { openStream, type StreamStart } from "./stream.ts";
import { closeTunnel, declareTunnel, readTunnel } from "./tunnel-routes.ts";
import { directoryEntry, publicEntry, registerUser } from "./users.ts";

/** What an endpoint answers; a stream goes on after its head. */
export interface Reply {
  readonly answer: PeerAnswer;
  readonly stream?: StreamStart;
}

/** A request that has passed what every request must. */
interface Call {
  readonly author: Author;
  /** What stands for `{channel}`, `{tunnelID}` or `{user}` in its path. */
  readonly named: string;
  readonly query: string;
  readonly body: JsonObject;
}

type Act = (home: Home, call: Call) => PeerAnswer | Promise<PeerAnswer>;

const NOBODY: Author = { user: "", key: "", foreign: false };

const ACTS: Readonly<Record<Exclude<EndpointName, "stream">, Act>> = {
  document: (home) => home.documentAnswer(),
  register: (home, { body }) => registerUser(home, body),
  "look-up": (home, { author, named }) => directoryEntry(home, author, named),
  directory: (home, { named }) => publicEntry(home, named),
  forward: (home, { author, body }) => forwardRequest(home, author, body),
  countersign: (home, { author, body }) => countersignProof(home, author, body),
  create: (home, { author, body }) => createChannel(home, author, body),
  list: (home, { author }) => listChannels(home, author),
  snapshot: (home, { author, named }) => readSnapshot(home, author, named),
  log: (home, { author, named, query }) => readLog(home, author, named, query),
  member: (home, { author, named, body }) => postMember(home, author, named, body),
  event: (home, { author, named, body }) => postEvent(home, author, named, body),
  events: (home, { author, named, query }) => readEvents(home, author, named, query),
  declare: (home, { author, body }) => declareTunnel(home, author, body),
  tunnel: (home, { author, named }) => readTunnel(home, author, named),
  close: (home, { author, named }) => closeTunnel(home, author, named),
};

function checkNamed(endpoint: Endpoint, named: string | undefined): string {
  if (named === undefined) return "";
  const isUser = endpoint.name === "look-up" || endpoint.name === "directory";
  refuseIf(isUser ? parseUser(named) === undefined : !isId(named), "malformed");
  return named;
}

/** Answers a request, from its path to what its endpoint asks for. Throws Refused. */
export async function route(home: Home, request: PeerRequest): Promise<Reply> {
  const endpoint = routeOf(request.method, request.path);
  if (typeof endpoint === "string") throw new Refused(endpoint);
  if (!endpoint.signed) checkBody(request, limitOf(home, "request_bytes"), false);
  const author = endpoint.signed ? authenticate(home, request) : NOBODY;
  const named = checkNamed(endpoint, endpoint.path.exec(request.path)?.[1]);
  refuseIf(endpoint.body === undefined && request.body.length > 0, "malformed");
  const body = endpoint.body === undefined ? {} : readBody(endpoint.body, request.body);
  const call: Call = { author, named, query: request.query, body };
  if (endpoint.name !== "stream") return { answer: await ACTS[endpoint.name](home, call) };
  return { answer: { status: 200, contentType: "text/event-stream" }, stream: openStream(home, author, body) };
}
