// Encoding: the form of what is asked, after everything that does not depend on it.
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { TypeName } from "../../schemas/v1/types.ts";
import { validate } from "../../schemas/validate.ts";
import { isUserId } from "../protocol/ids/index.ts";
import type { JsonValue } from "../protocol/json/index.ts";
import { depthOf, isObject, readJson } from "../protocol/json/index.ts";
import { checkVersion } from "../protocol/version.ts";
import type { Step } from "../seams.ts";
import type { Endpoint, Incoming } from "./endpoint.ts";
import type { Homeserver } from "./homeserver.ts";
import { checkNames } from "./names.ts";
import { refuse } from "./refusal.ts";

/** What is known of a request once its form was checked. */
export interface FormContext {
  readonly server: Homeserver;
  readonly incoming: Incoming;
  readonly endpoint: Endpoint;
  readonly params: readonly string[];
  body?: JsonValue;
  query?: ReadonlyMap<string, number>;
}

const ID = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$/;

/** Path, query and body, in this order. */
export const FORM_STEPS: readonly Step<FormContext>[] = [
  {
    id: "encoding.base64",
    check: ({ endpoint, params }) =>
      params.every((param, at) => endpoint.params?.[at] !== "id" || ID.test(param)) ? undefined : refuse("malformed", "no id in the path"),
  },
  {
    id: "encoding.names",
    check: ({ endpoint, params }) =>
      params.every((param, at) => endpoint.params?.[at] !== "user" || isUserId(param))
        ? undefined
        : refuse("malformed", "no user id in the path"),
  },
  {
    id: "request.query-known",
    check(context) {
      const query = readQuery(context.incoming.query, context.endpoint.query ?? []);
      if (query === undefined) return refuse("malformed", "a query parameter is repeated or no decimal integer");
      context.query = query;
      return undefined;
    },
  },
  {
    // And with it encoding.utf8, .surrogates, .duplicates, .ascii-names, .depth and .numbers: the reader sees all of them at once.
    id: "encoding.grammar",
    check(context) {
      const { server, incoming, endpoint } = context;
      if (endpoint.body === undefined) return incoming.bodyBytes === 0 ? undefined : refuse("malformed", "a body where none is taken");
      context.body = (server.seams.readJson ?? readJson)(incoming.body);
      return undefined;
    },
  },
  {
    id: "request.body-object",
    check: ({ endpoint, body }) =>
      endpoint.body === undefined || (body !== undefined && isObject(body)) ? undefined : refuse("malformed", "the body is no JSON object"),
  },
  {
    id: "encoding.version",
    check({ body }) {
      if (body !== undefined) checkVersion(body);
      return undefined;
    },
  },
  {
    // Open profile: members that are not of the schema are ignored, and kept. encoding.unknown-ignored
    id: "encoding.schema",
    check: ({ endpoint, body }) => (endpoint.body === undefined ? undefined : faultOf(endpoint.body, body)),
  },
  {
    id: "encoding.depth-carried",
    check({ endpoint, body }) {
      if (body === undefined || !isCarried(endpoint.body) || depthOf(body) <= CONSTANTS.carried_depth) return undefined;
      return refuse("malformed", `nested more than ${CONSTANTS.carried_depth} deep`);
    },
  },
  {
    id: "encoding.names",
    check({ endpoint, body }) {
      if (endpoint.body !== undefined) checkNames(endpoint.body, body);
      return undefined;
    },
  },
];

/** Whether what this endpoint takes is handed on inside of other messages. */
function isCarried(type: TypeName | undefined): boolean {
  return type !== undefined && type !== "Registration" && type !== "StreamRequest" && type !== "ForwardRequest";
}

/** The refusal of a value that is not of a type. */
export function faultOf(type: TypeName, value: unknown): ReturnType<typeof refuse> | undefined {
  const result = validate("open", type, value);
  if (result.ok) return undefined;
  const [fault] = result.errors;
  return refuse("malformed", `${fault?.pointer ?? ""} ${fault?.keyword ?? ""}: ${fault?.message ?? "not of its form"}`.trim());
}

/** The numbers of a query, undefined when one that is known is repeated or spelled otherwise. */
export function readQuery(query: string, known: readonly string[]): ReadonlyMap<string, number> | undefined {
  const numbers = new Map<string, number>();
  for (const part of query.replace(/^\?/, "").split("&")) {
    const [name = "", ...rest] = part.split("=");
    if (!known.includes(name)) continue;
    const text = rest.join("=");
    const value = Number(text);
    if (numbers.has(name) || !/^(?:0|[1-9][0-9]*)$/.test(text) || !Number.isSafeInteger(value)) return undefined;
    numbers.set(name, value);
  }
  return numbers;
}
