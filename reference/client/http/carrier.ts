import type { ClientPorts } from "../ports.ts";
import { fetchAnswer, fetchBytes } from "./fetch-bytes.ts";
import type { FetchedBytes } from "./fetch-bytes.ts";

/** The methods of the protocol. */
export type Method = "GET" | "POST" | "DELETE";

/** A request as it goes out: with its signature already among the fields, or one that needs none. */
export interface Outgoing {
  readonly method: Method;
  /** As it stands in the request line, without the query. */
  readonly path: string;
  /** With its `?`; empty where there is none. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal;
}

/** Brings requests to one server and answers back, and vouches for neither. */
export interface Carrier {
  /** @throws ProtocolError `timeout` when there is no answer; whatever else stands in the way. */
  send(request: Outgoing): Promise<FetchedBytes>;
  /** Begins an answer without end; absent where none can be carried. */
  readonly open?: (request: Outgoing) => Promise<Response>;
  /** How many items a page may have so that its answer can be carried, where that is less than the server gives. */
  readonly pageItems?: number;
}

/**
 * The plain way: HTTP to the server itself.
 *
 * @param url base URL without a slash at its end.
 */
export function directCarrier(ports: ClientPorts, url: string): Carrier {
  const target = ({ path, query }: Outgoing): string => `${url}${path}${query}`;
  const init = ({ method, headers, body, signal }: Outgoing): RequestInit => ({
    method,
    headers,
    ...(body && { body }),
    ...(signal && { signal }),
  });
  return {
    send: (request) => fetchBytes(ports, target(request), init(request)),
    open: (request) => fetchAnswer(ports, target(request), init(request)),
  };
}
