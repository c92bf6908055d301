import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { User } from "../actors/user.ts";
import { utf8 } from "../wire/bytes.ts";
import type { JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { problemAnswer, servedAnswer, type PeerAnswer } from "./answer.ts";
import { documentObject, entryObject, type DocumentOptions, type EntryOptions, type PeerIdentity } from "./document.ts";
import type { PeerRequest } from "./requests.ts";
import { ELSEWHERE, type Served, type Serving } from "./serving.ts";

/** Answers a request that the target sends, a forwarded one for instance. */
export type PeerHandler = (request: PeerRequest) => PeerAnswer | Promise<PeerAnswer>;

export const DOCUMENT_PATH = "/.well-known/voicetunnel";
export const DIRECTORY_PATH = "/v1/directory/";

/** What a peer answers to which request. Whatever is asked for below `/elsewhere`, where redirections lead to, is answered rightly. */
export interface Pages {
  /** The document as it is served now. */
  readonly document: JsonObject;
  /** Makes the next document; gives it. */
  setDocument(options: DocumentOptions): JsonObject;
  setEntry(user: Pick<User, "id" | "identity">, options: EntryOptions): JsonObject;
  setHandler(method: string, path: string, handler: PeerHandler): void;
  answer(request: PeerRequest): Promise<{ readonly served: Served; readonly serving: Serving }>;
}

interface Entry {
  readonly entry: JsonObject;
  readonly options: EntryOptions;
}

function jsonPage(object: JsonObject, status = 200): Served {
  return { status, headers: { "content-type": "application/json" }, body: utf8(canonicalText(object)) };
}

/** Makes the pages of a peer; `now` is the target's clock. */
export function peerPages(peer: PeerIdentity, now: () => number, first: DocumentOptions): Pages {
  let newest = 0;
  let document: { readonly object: JsonObject; readonly options: DocumentOptions };
  const entries = new Map<string, Entry>();
  const handlers = new Map<string, PeerHandler>();

  const setDocument = (options: DocumentOptions): JsonObject => {
    const issuedAt = options.issuedAt ?? Math.max(now(), newest + 1);
    newest = Math.max(newest, issuedAt);
    document = { object: documentObject(peer, issuedAt, options), options };
    return document.object;
  };
  document = { object: setDocument(first), options: first };

  const refused = (request: PeerRequest, code: ErrorCode): Served => servedAnswer(peer, request, problemAnswer(code), now());
  const entryPage = (request: PeerRequest, user: string): { served: Served; serving: Serving } => {
    const found = entries.get(user);
    if (found === undefined || found.options.absent === true)
      return { served: refused(request, "not-found"), serving: found?.options ?? {} };
    return { served: jsonPage(found.entry), serving: found.options };
  };
  const page = async (request: PeerRequest, path: string): Promise<{ served: Served; serving: Serving }> => {
    const handler = handlers.get(`${request.method} ${path}`) ?? handlers.get(`${request.method} *`);
    if (handler !== undefined) {
      const answer = await handler(request);
      return { served: servedAnswer(peer, request, answer, now()), serving: answer };
    }
    if (request.method === "GET" && path === DOCUMENT_PATH) return { served: jsonPage(document.object), serving: document.options };
    if (request.method === "GET" && path.startsWith(DIRECTORY_PATH)) return entryPage(request, path.slice(DIRECTORY_PATH.length));
    return { served: refused(request, "not-found"), serving: {} };
  };
  return {
    get document() {
      return document.object;
    },
    setDocument,
    setEntry: (user, options) => {
      const entry = entryObject(peer, user.identity, now(), options);
      entries.set(user.id, { entry, options });
      return entry;
    },
    setHandler: (method, path, handler) => void handlers.set(`${method} ${path}`, handler),
    answer: async (request) => {
      if (!request.path.startsWith(ELSEWHERE)) return page(request, request.path);
      // Whoever follows a redirection shall get what it came for: then it accepts what it must refuse.
      return { served: (await page(request, request.path.slice(ELSEWHERE.length))).served, serving: {} };
    },
  };
}
