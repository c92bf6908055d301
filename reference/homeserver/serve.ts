// One request: which endpoint, its checks in the order of the chapter, its handler, its signed answer.
import { randomUUID } from "node:crypto";
import type { UserId } from "../../schemas/v1/types.ts";
import { runSteps, isOmitted } from "../seams.ts";
import type { AnswerInfo, SignedAnswer } from "../seams.ts";
import type { Answer } from "./answer.ts";
import { finishAnswer } from "./answer.ts";
import type { Ask, Endpoint, Incoming, StreamAnswer } from "./endpoint.ts";
import { endpointName, matchPath } from "./endpoint.ts";
import type { FormContext } from "./form-steps.ts";
import { FORM_STEPS } from "./form-steps.ts";
import type { Homeserver } from "./homeserver.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal, problemAnswer, refusalOf, refuse } from "./refusal.ts";
import type { RequestContext } from "./request-steps.ts";
import { BODY_STEPS, CALLER_STEPS, OWN_STEPS, SIGNATURE_STEPS, isForeign } from "./request-steps.ts";

/** What is asked for: an endpoint with what stands in its places, or why there is none. */
type Route = { readonly endpoint: Endpoint; readonly params: readonly string[] } | Refusal;

/** Finds the endpoint of a request. */
export function findRoute({ seams }: Homeserver, endpoints: readonly Endpoint[], { method, path }: Incoming): Route {
  // encoding.path-raw
  if (path.includes("%") && !isOmitted(seams, "encoding.path-raw")) return refuse("malformed", "a % in the path");
  const matches = endpoints.flatMap((endpoint) => {
    const params = matchPath(endpoint.path, path);
    return params === undefined ? [] : [{ endpoint, params }];
  });
  // error.not-found
  if (matches.length === 0) return refuse("not-found", "no such path");
  // error.method
  return matches.find(({ endpoint }) => endpoint.method === method) ?? refuse("method-not-allowed", "this path has no such method");
}

/**
 * Serves a request.
 *
 * @returns the answer, or what writes it when it is a stream
 */
export async function serve(server: Homeserver, endpoints: readonly Endpoint[], incoming: Incoming): Promise<SignedAnswer | StreamAnswer> {
  const context: RequestContext = { server, incoming, now: server.clock() };
  let info: AnswerInfo = { endpoint: `${incoming.method} ${incoming.path}`, user: undefined };
  const unsigned = await runSteps(server.seams, SIGNATURE_STEPS, context);
  let result: Answer | StreamAnswer | Refusal;
  try {
    const route = findRoute(server, endpoints, incoming);
    if (isRefusal(route)) {
      result = route;
    } else {
      info = { endpoint: endpointName(route.endpoint), user: context.read?.keyid };
      result = await answerRoute(context, route.endpoint, route.params, unsigned);
    }
  } catch (error) {
    result = bugOrRefusal(server, error);
  }
  if ("stream" in result) return result;
  const answer = isRefusal(result) ? problemAnswer(result, randomUUID()) : result;
  return finishAnswer(server, info, answer, unsigned === undefined ? incoming.headers["signature"] : undefined);
}

/** A refusal that was thrown; anything else is a bug of this server, and no request is to find one. error.no-internal */
function bugOrRefusal(server: Homeserver, error: unknown): Refusal {
  try {
    return refusalOf(error);
  } catch (bug) {
    server.onError(bug);
    return refuse("internal", "this server failed");
  }
}

async function answerRoute(
  context: RequestContext,
  endpoint: Endpoint,
  params: readonly string[],
  unsigned: Refusal | undefined,
): Promise<Answer | StreamAnswer | Refusal> {
  const { server, incoming } = context;
  const { seams } = server;
  if (endpoint.signed && unsigned !== undefined) return unsigned;
  const refusal =
    (await runSteps(seams, BODY_STEPS, context)) ?? (endpoint.signed ? await runSteps(seams, CALLER_STEPS, context) : undefined);
  if (refusal !== undefined) return refusal;
  const foreigner = endpoint.ownOnly === true ? await runSteps(seams, OWN_STEPS, context) : undefined;
  if (foreigner !== undefined) return foreigner;
  const form: FormContext = { server, incoming, endpoint, params };
  const misformed = await runSteps(seams, FORM_STEPS, form);
  if (misformed !== undefined) return misformed;
  const user = (endpoint.signed ? (context.read?.keyid ?? "") : "") as UserId;
  const foreign = endpoint.signed && isForeign(server, user);
  const ask: Ask = {
    server,
    incoming,
    params,
    user,
    foreign,
    memberKey: foreign ? context.key : undefined,
    query: form.query ?? new Map(),
    body: form.body,
  };
  return endpoint.handle(ask);
}
