import type { ServerResponse } from "node:http";
import type { RequirementId } from "../../schemas/v1/constants.ts";
import type { SigningKey, TypeName, UserId } from "../../schemas/v1/types.ts";
import type { Answer } from "./answer.ts";
import type { Homeserver } from "./homeserver.ts";
import type { Refusal } from "./refusal.ts";

/** A request as it came. */
export interface Incoming {
  readonly method: string;
  /** The target as sent, without the query. */
  readonly path: string;
  /** With its `?`; empty when there is none. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty when there is none; what came of it when it is larger than the limit. */
  readonly body: Uint8Array;
  /** How many octets came. */
  readonly bodyBytes: number;
}

/** What a handler gets: everything about the request that was checked for it. */
export interface Ask {
  readonly server: Homeserver;
  readonly incoming: Incoming;
  /** Who asks; empty at an endpoint that goes unsigned. */
  readonly user: UserId;
  /** Whether the user belongs to another server. */
  readonly foreign: boolean;
  /** Of a foreign user: the key with which the request is signed. It is a member with this key only. */
  readonly memberKey: SigningKey | undefined;
  /** What stands in the path's places, in their order. */
  readonly params: readonly string[];
  readonly query: ReadonlyMap<string, number>;
  /** Of the endpoint's type; undefined when it takes none. */
  readonly body: unknown;
}

/** An answer that goes on after its head: the handler writes it. */
export interface StreamAnswer {
  readonly stream: (response: ServerResponse) => void;
}

/** One line of the table of endpoints. */
export interface Endpoint {
  readonly method: "GET" | "POST" | "DELETE";
  /** With `{name}` for each part that varies. */
  readonly path: string;
  readonly signed: boolean;
  /** Whether users of other servers are refused before their request is looked at any closer. foreign.own-only */
  readonly ownOnly?: true;
  /** The type of the body. */
  readonly body?: TypeName;
  /** The form of what stands in the path's places. */
  readonly params?: readonly ("user" | "id")[];
  /** The query parameters, all of them numbers. */
  readonly query?: readonly string[];
  handle(ask: Ask): Promise<Answer | StreamAnswer | Refusal>;
}

/** A check of an endpoint. */
export type StepId = RequirementId;

/** The name of an endpoint as the table of endpoints writes it. */
export function endpointName({ method, path }: Endpoint): string {
  return `${method} ${path}`;
}

/** The parts of a path that an endpoint's places stand for, undefined when the path is another. */
export function matchPath(pattern: string, path: string): readonly string[] | undefined {
  const wanted = pattern.split("/");
  const parts = path.split("/");
  if (wanted.length !== parts.length) return undefined;
  const params: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (wanted[at]?.startsWith("{") === true) {
      if (part === "") return undefined;
      params.push(part);
    } else if (wanted[at] !== part) {
      return undefined;
    }
  }
  return params;
}
