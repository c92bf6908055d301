import { ProtocolError } from "../../protocol/error.ts";
import type { ClientPorts } from "../ports.ts";

/** An answer with its whole body. */
export interface FetchedBytes {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/**
 * Fetches, without following redirects: a signature is for one URL.
 *
 * @throws ProtocolError `timeout` when there is no answer, with the reason as `cause`.
 */
export async function fetchAnswer(ports: ClientPorts, url: string, init: RequestInit): Promise<Response> {
  try {
    return await ports.fetch(url, { redirect: "error", cache: "no-store", credentials: "omit", ...init });
  } catch (cause) {
    throw new ProtocolError("timeout", `no answer from ${new URL(url).host}`, { cause });
  }
}

/** Fetches an answer and its body. */
export async function fetchBytes(ports: ClientPorts, url: string, init: RequestInit): Promise<FetchedBytes> {
  const answer = await fetchAnswer(ports, url, init);
  try {
    return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) };
  } catch (cause) {
    throw new ProtocolError("timeout", `half an answer from ${new URL(url).host}`, { cause });
  }
}
