import { SuiteError } from "../errors.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import type { RawRequest } from "../http.ts";
import { sending } from "../schemas.ts";
import { hex, utf8 } from "../wire/bytes.ts";
import { contentDigest, REQUEST_PARAMETERS, signRequest, WITHOUT_BODY, WITH_BODY, type RequestSignature } from "../wire/http-signature.ts";
import type { JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { HTTP_TAG } from "../wire/labels.ts";

/** A request of a user; every part can be made wrong. */
export interface RequestOptions {
  /** Without its `?`. */
  readonly query?: string | Readonly<Record<string, string | number>>;
  /** An object is written as canonical JSON, octets go as they are. */
  readonly body?: JsonObject | Uint8Array;
  /** The type of the body: an object that is not of it is a SuiteError, unless `raw`. */
  readonly bodyType?: TypeName;
  /** The body is wrong on purpose. */
  readonly raw?: boolean;
  /** Changes what is signed and, with it, what is sent. */
  readonly before?: (signature: RequestSignature) => void;
  /** Changes what is sent, after it is signed. */
  readonly after?: (request: RawRequest) => void;
  /** What `after` does may leave everything as it was, as with a signature made by hand that comes out right. */
  readonly same?: boolean;
  /** Signs with another key: Ed25519 seed. */
  readonly seed?: Uint8Array;
  /** The type of a 2xx answer. */
  readonly type?: TypeName;
  /** Most milliseconds until the answer. */
  readonly ms?: number;
}

/** What a signature needs to know of its maker and of the time. */
export interface RequestSigner {
  readonly user: string;
  readonly seed: Uint8Array;
  /** The name of the server, whatever the URL says. */
  readonly authority: string;
  /** Milliseconds on the server's clock. */
  readonly now: number;
  readonly nonce: Uint8Array;
}

/** `a=1&b=2`, unescaped: the queries of this protocol need no escapes. */
function queryText(query: RequestOptions["query"]): string {
  if (query === undefined || typeof query === "string") return query ?? "";
  return Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** The octets of a body; checks an object against the closed schema of its type. */
export function bodyBytes(options: Pick<RequestOptions, "body" | "bodyType" | "raw">): Uint8Array | undefined {
  const { body, bodyType, raw } = options;
  if (body === undefined || body instanceof Uint8Array) return body;
  if (bodyType !== undefined && raw !== true) sending(bodyType, body);
  return utf8(canonicalText(body));
}

/**
 * Signs a request as the chapter on servers says, unless told otherwise.
 *
 * @param path - raw, as it stands in the request line
 */
export function signedRequest(signer: RequestSigner, method: string, path: string, options: RequestOptions = {}): RawRequest {
  const body = bodyBytes(options);
  const query = queryText(options.query);
  const signature: RequestSignature = {
    method,
    authority: signer.authority,
    path,
    query: `?${query}`,
    contentType: "application/json",
    contentDigest: body === undefined ? "" : contentDigest(body),
    created: Math.floor(signer.now / 1000),
    nonce: signer.nonce,
    keyid: signer.user,
    tag: HTTP_TAG,
    components: body === undefined ? WITHOUT_BODY : WITH_BODY,
    parameters: REQUEST_PARAMETERS,
    extra: "",
    label: "vt",
  };
  options.before?.(signature);
  const fields = signRequest(signature, options.seed ?? signer.seed);
  const headers: RawRequest["headers"] = [];
  if (body !== undefined) headers.push(["content-type", signature.contentType], ["content-digest", signature.contentDigest]);
  headers.push(["signature-input", fields.input], ["signature", fields.signature]);
  const target = query === "" ? path : `${path}?${query}`;
  const request: RawRequest = { method, target, headers, ...(body === undefined ? {} : { body }) };
  if (options.after !== undefined) change(request, options.after, options.same);
  return request;
}

/** A change that leaves everything as it was would have the server judged for a right request: that is the suite's mistake. */
function change(request: RawRequest, after: (request: RawRequest) => void, same = false): void {
  const text = (): string => JSON.stringify([request.target, request.method, request.headers, request.body && hex(request.body)]);
  const sound = text();
  after(request);
  if (!same && text() === sound)
    throw new SuiteError(`the change made to ${request.method} ${request.target} after it was signed changes nothing`);
}

/** Replaces a header of a request (by lower-case name), or removes it. */
export function setHeader(request: RawRequest, name: string, value?: string): void {
  request.headers = request.headers.filter(([key]) => key.toLowerCase() !== name);
  if (value !== undefined) request.headers.push([name, value]);
}
