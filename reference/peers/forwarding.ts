// Other servers, "Forwarding": a request that was checked goes out, and its answer comes back.
import { LIMITS } from "../../schemas/v1/constants.ts";
import type { ForwardAnswer, ForwardRequest, Version } from "../../schemas/v1/types.ts";
import { validate } from "../../schemas/validate.ts";
import { decodeBase64url, encodeBase64url } from "../protocol/encoding/index.ts";
import type { Ask } from "./ask.ts";

/** The fields of an answer that go back. */
const PASSED = ["content-type", "content-digest", "signature-input", "signature", "date", "retry-after"] as const;
const FIELDS = ["content-type", "content-digest", "signature-input", "signature"] as const;

/** How long the other server may hold the answer to a request with this query: no server holds one for longer. forward.wait */
function waitOf(query: string): number {
  const [, wait = "0"] = /(?:^|&)wait=([0-9]+)(?:&|$)/.exec(query) ?? [];
  return Math.min(Number(wait), LIMITS.wait_ms.most);
}

/** Those of the fields that are there. */
function only<K extends string>(names: readonly K[], fields: { readonly [name in K]?: string }): Record<K, string> {
  const present = names.filter((name) => fields[name] !== undefined && fields[name] !== "");
  return Object.fromEntries(present.map((name) => [name, fields[name]])) as Record<K, string>;
}

/**
 * Sends a request on, and gives back what came of it.
 *
 * @throws ProtocolError `peer-failed`, `peer-address`.
 */
export async function forwardRequest(ask: Ask, request: ForwardRequest): Promise<ForwardAnswer> {
  const { server, method, path, query, headers, body } = request;
  const question = {
    method,
    target: query === undefined ? path : `${path}?${query}`,
    // forward.pass: these and no others.
    headers: only(FIELDS, headers),
    ...(body === undefined || body === "" ? {} : { body: decodeBase64url(body) }),
    bound: "forward.size" as const,
    waitMs: waitOf(query ?? ""),
  };
  const answer = await ask.send(server, ask.seams.forwardOut?.(question, request) ?? question);
  const passed = { v: 1 as Version, status: answer.status, headers: only(PASSED, answer.headers), body: encodeBase64url(answer.body) };
  const result = validate("closed", "ForwardAnswer", passed);
  // A field that no HTTP message of this protocol has. forward.answer
  if (!result.ok) throw ask.failed(`${server} answers in a way that cannot be passed on`);
  return ask.seams.forwardAnswer?.(result.value, request) ?? result.value;
}
