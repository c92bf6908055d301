import { fromBase64, fromBase64url } from "../wire/base64.ts";
import { parseUser } from "../wire/names.ts";
import { contentDigest, REQUEST_PARAMETERS, requestBase, WITH_BODY, WITHOUT_BODY, type RequestSignature } from "../wire/http-signature.ts";
import { HTTP_TAG } from "../wire/labels.ts";
import type { PeerRequest } from "../peer/requests.ts";
import { Refused, refuseIf } from "./refused.ts";

/** The signature of a request as its fields give it, not verified. */
export interface ClaimedSignature {
  readonly user: string;
  /** Seconds. */
  readonly created: number;
  /** Base64url. */
  readonly nonce: string;
  readonly signature: Uint8Array;
  /** What has been signed. */
  readonly base: Uint8Array;
}

const INPUT = /^vt=\(("[^()]*")\);created=(0|[1-9][0-9]{0,14});nonce="([A-Za-z0-9_=-]{24})";keyid="([^"\\]*)";tag="([^"\\]*)"$/;
const SIGNATURE = /^vt=:([A-Za-z0-9+/=]*):$/;

/** The user whom a request names, whether it is theirs or not; undefined when it names none. */
export function namedUser(request: PeerRequest): string | undefined {
  return INPUT.exec(request.headers["signature-input"] ?? "")?.[4];
}

/** Reads the signature fields of a request. Refuses with `malformed` what has not their one form. */
export function claimedSignature(request: PeerRequest, authority: string): ClaimedSignature {
  const match = INPUT.exec(request.headers["signature-input"] ?? "");
  const field = SIGNATURE.exec(request.headers["signature"] ?? "");
  const signature = fromBase64(field?.[1] ?? "");
  if (match === null || signature?.length !== 64) throw new Refused("malformed");
  const [, components = "", created = "", nonceText = "", user = "", tag = ""] = match;
  const covered = request.body.length === 0 ? WITHOUT_BODY : WITH_BODY;
  const nonce = fromBase64url(nonceText, 16);
  refuseIf(components !== covered.join(" ") || tag !== HTTP_TAG, "malformed");
  if (nonce === undefined || parseUser(user) === undefined) throw new Refused("malformed");
  const signed: RequestSignature = {
    method: request.method,
    authority,
    path: request.path,
    query: `?${request.query}`,
    contentType: request.headers["content-type"] ?? "",
    contentDigest: request.headers["content-digest"] ?? "",
    created: Number(created),
    nonce,
    keyid: user,
    tag,
    components: covered,
    parameters: REQUEST_PARAMETERS,
    extra: "",
    label: "vt",
  };
  return { user, created: Number(created), nonce: nonceText, signature, base: requestBase(signed) };
}

const MEDIA_TYPE = /^application\/json(?:\s*;.*)?$/i;

/** Size, media type and digest of a body, in their order. */
export function checkBody(request: PeerRequest, most: number, signed: boolean): void {
  refuseIf(request.body.length > most, "too-large");
  if (request.body.length === 0) return;
  refuseIf(!MEDIA_TYPE.test(request.headers["content-type"] ?? ""), "unsupported-media-type");
  if (!signed) return;
  const digest = request.headers["content-digest"] ?? "";
  refuseIf(!/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(digest), "malformed"); // request.digest-only
  refuseIf(digest !== contentDigest(request.body), "bad-digest");
}
