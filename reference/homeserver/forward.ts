// Other servers, "Forwarding": a user's signed request to another server, sent on.
import type { ForwardRequest } from "../../schemas/v1/types.ts";
import { decodeBase64url } from "../protocol/encoding/index.ts";
import type { RequestSignature } from "../protocol/http-signature/index.ts";
import { parseRequestSignature } from "../protocol/http-signature/index.ts";
import { isUserId } from "../protocol/ids/index.ts";
import type { Step } from "../seams.ts";
import { runSteps } from "../seams.ts";
import { ok } from "./answer.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import { endpointName, matchPath } from "./endpoint.ts";
import { countPeerRequest } from "./look-up.ts";
import { refuse } from "./refusal.ts";

interface ForwardContext {
  readonly ask: Ask;
  readonly request: ForwardRequest;
  /** What the inner request asks for, undefined when it is nothing that is sent on. */
  readonly inner: Endpoint | undefined;
}

const FIELDS: ReadonlySet<string> = new Set(["content-type", "content-digest", "signature-input", "signature"]);
/** What goes without a signature: what everybody may know, and what a client needs before it can verify anything. */
const UNSIGNED: ReadonlySet<string> = new Set(["GET /.well-known/voicetunnel", "GET /v1/directory/{user}"]);
/** A stream would hold a connection; the others are for the user's own server. */
const NOT_SENT_ON: ReadonlySet<string> = new Set(["POST /v1/stream", "POST /v1/forward", "POST /v1/proxies", "GET /v1/ice-servers"]);
const ID = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$/;

/** The signature of the inner request. @throws ProtocolError `malformed` when there is none, or it is written in another way. */
function innerSignature({ headers, body }: ForwardRequest): RequestSignature {
  const fields = { signatureInput: headers["signature-input"], signature: headers.signature };
  return parseRequestSignature(fields, (body ?? "") !== "");
}

/** The user who has signed the inner request, as far as it says. */
function innerUser(request: ForwardRequest): string | undefined {
  try {
    return innerSignature(request).keyid;
  } catch {
    return undefined;
  }
}

const STEPS: readonly Step<ForwardContext>[] = [
  {
    id: "encoding.base64",
    check({ request: { body } }) {
      decodeBase64url(body ?? "");
      return undefined;
    },
  },
  {
    id: "forward.headers",
    check: ({ request: { headers } }) =>
      Object.keys(headers).every((name) => FIELDS.has(name)) ? undefined : refuse("malformed", "a field that is not sent on"),
  },
  {
    id: "forward.loop",
    check: ({ ask, request }) => (request.server === ask.server.name ? refuse("audience", "this is that server") : undefined),
  },
  {
    id: "forward.path",
    check: ({ inner }) => (inner === undefined ? refuse("audience", "method and path are not of those that are sent on") : undefined),
  },
  {
    id: "forward.unsigned",
    check({ request, inner }) {
      if (inner === undefined || !UNSIGNED.has(endpointName(inner))) innerSignature(request);
      return undefined;
    },
  },
  {
    id: "forward.same-user",
    check: ({ ask, request }) =>
      (innerUser(request) ?? ask.user) === ask.user ? undefined : refuse("forbidden", "the request is another user's"),
  },
];

/** The endpoint that a request is for, if it is one whose requests are sent on. */
function endpointOf(endpoints: readonly Endpoint[], { method, path }: ForwardRequest): Endpoint | undefined {
  return endpoints.find((endpoint) => {
    const params = endpoint.method === method ? matchPath(endpoint.path, path) : undefined;
    const isPath = params?.every((param, at) => (endpoint.params?.[at] === "user" ? isUserId(param) : ID.test(param))) === true;
    const name = endpointName(endpoint);
    return isPath && !NOT_SENT_ON.has(name) && (endpoint.signed || UNSIGNED.has(name));
  });
}

/**
 * `POST /v1/forward`.
 *
 * @param endpoints the table of endpoints: what another server has is what this one has.
 */
export function createForward(endpoints: readonly Endpoint[]): Endpoint {
  return {
    method: "POST",
    path: "/v1/forward",
    signed: true,
    ownOnly: true,
    body: "ForwardRequest",
    async handle(ask) {
      const { seams, peers } = ask.server;
      const request = ask.body as ForwardRequest;
      const refusal = await runSteps(seams, STEPS, { ask, request, inner: endpointOf(endpoints, request) });
      if (refusal !== undefined) return refusal;
      // Refuses the address before anything is counted.
      peers.baseUrl(request.server);
      const limited = await countPeerRequest(ask, request.server);
      if (limited !== undefined) return limited;
      const leave = ask.server.forwards.enter(ask.user);
      // peer.limited: each holds a connection, for as long as it waits.
      if (leave === undefined) return refuse("rate-limited", "too many forwarded requests at once", { retryAfter: 1 });
      try {
        return ok(200, await peers.forward(request));
      } finally {
        leave();
      }
    },
  };
}
