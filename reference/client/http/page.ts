import { ProtocolError } from "../../protocol/error.ts";
import type { Api } from "./api.ts";

/** Whether something may have been too large for the way: a server that passes an answer on says no more than that it cannot. */
export function isMaybeTooLarge(api: Api, error: unknown): error is ProtocolError {
  return api.pageItems !== undefined && error instanceof ProtocolError && error.code === "peer-failed";
}

/**
 * Fetches a page of a size that the way there can carry: what 16 ordinary entries need, and for entries as large as the limits allow
 * one at a time.
 */
export async function fetchSmallEnough<T>(api: Api, fetch: (size: { readonly limit?: number }) => Promise<T>): Promise<T> {
  if (api.pageItems === undefined) return fetch({});
  try {
    return await fetch({ limit: api.pageItems });
  } catch (error) {
    if (!isMaybeTooLarge(api, error)) throw error;
    return fetch({ limit: 1 });
  }
}
