import type { PeerAnswer } from "../peer/answer.ts";
import { documentObject, type DocumentOptions, type PeerIdentity } from "../peer/document.ts";
import type { JsonObject } from "../wire/json.ts";

/** The document of a played server, which can be another one later. */
export interface Documents {
  readonly current: JsonObject;
  answer(): PeerAnswer;
  /** Makes the next one, issued later than all before unless told otherwise. */
  set(options: DocumentOptions): JsonObject;
}

/** Makes the documents of a server that states these limits. */
export function playedDocuments(
  identity: PeerIdentity,
  limits: Readonly<Record<string, number>>,
  now: () => number,
  first: DocumentOptions,
): Documents {
  let newest = 0;
  const make = (options: DocumentOptions): JsonObject => {
    const issuedAt = options.issuedAt ?? Math.max(now(), newest + 1);
    newest = Math.max(newest, issuedAt);
    return documentObject(identity, issuedAt, { limits, ...options });
  };
  let served = { object: make(first), options: first };
  return {
    get current() {
      return served.object;
    },
    answer: () => {
      const { fault, delayMs } = served.options;
      return { body: served.object, ...(fault === undefined ? {} : { fault }), ...(delayMs === undefined ? {} : { delayMs }) };
    },
    set: (options) => {
      served = { object: make(options), options };
      return served.object;
    },
  };
}
