import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";

/** The endpoints of a homeserver, by what they do. */
export type EndpointName =
  | "document"
  | "register"
  | "look-up"
  | "directory"
  | "forward"
  | "countersign"
  | "create"
  | "list"
  | "snapshot"
  | "log"
  | "member"
  | "event"
  | "events"
  | "stream"
  | "declare"
  | "tunnel"
  | "close";

/** An endpoint of the table in the chapter on requests. */
export interface Endpoint {
  readonly name: EndpointName;
  readonly method: string;
  readonly path: RegExp;
  readonly signed: boolean;
  /** The type of its body; absent where it takes none. */
  readonly body?: TypeName;
}

const ENDPOINTS: readonly Endpoint[] = [
  { name: "document", method: "GET", path: /^\/\.well-known\/voicetunnel$/, signed: false },
  { name: "register", method: "POST", path: /^\/v1\/users$/, signed: false, body: "Registration" },
  { name: "look-up", method: "GET", path: /^\/v1\/users\/([^/]+)$/, signed: true },
  { name: "directory", method: "GET", path: /^\/v1\/directory\/([^/]+)$/, signed: false },
  { name: "forward", method: "POST", path: /^\/v1\/forward$/, signed: true, body: "ForwardRequest" },
  { name: "countersign", method: "POST", path: /^\/v1\/proxies$/, signed: true, body: "UserProof" },
  { name: "create", method: "POST", path: /^\/v1\/channels$/, signed: true, body: "ChannelCreation" },
  { name: "list", method: "GET", path: /^\/v1\/channels$/, signed: true },
  { name: "snapshot", method: "GET", path: /^\/v1\/channels\/([^/]+)$/, signed: true },
  { name: "log", method: "GET", path: /^\/v1\/channels\/([^/]+)\/log$/, signed: true },
  { name: "member", method: "POST", path: /^\/v1\/channels\/([^/]+)\/members$/, signed: true, body: "MembershipObject" },
  { name: "event", method: "POST", path: /^\/v1\/channels\/([^/]+)\/events$/, signed: true, body: "Event" },
  { name: "events", method: "GET", path: /^\/v1\/channels\/([^/]+)\/events$/, signed: true },
  { name: "stream", method: "POST", path: /^\/v1\/stream$/, signed: true, body: "StreamRequest" },
  { name: "declare", method: "POST", path: /^\/v1\/tunnels$/, signed: true, body: "Declaration" },
  { name: "tunnel", method: "GET", path: /^\/v1\/tunnels\/([^/]+)$/, signed: true },
  { name: "close", method: "DELETE", path: /^\/v1\/tunnels\/([^/]+)$/, signed: true },
];

/** The endpoint of a method and raw path, or the code with which it is refused (error.not-found, error.method). */
export function routeOf(method: string, path: string): Endpoint | ErrorCode {
  if (path.includes("%")) return "malformed"; // encoding.path-raw
  const there = ENDPOINTS.filter((endpoint) => endpoint.path.test(path));
  if (there.length === 0) return "not-found";
  return there.find((endpoint) => endpoint.method === method) ?? "method-not-allowed";
}
