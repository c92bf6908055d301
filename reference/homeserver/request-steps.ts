// Servers, users and requests: what is checked of every signed request, in the order of the chapter.
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { Bytes16, SigningKey, UserId } from "../../schemas/v1/types.ts";
import { verify } from "../protocol/crypto/index.ts";
import { decodeBase64url } from "../protocol/encoding/index.ts";
import { checkContentDigest } from "../protocol/http-signature/index.ts";
import type { RequestTarget } from "../protocol/http-signature/index.ts";
import { serverOf } from "../protocol/ids/index.ts";
import type { Step } from "../seams.ts";
import { getUser, memberKeysOf, useNonce } from "../store/index.ts";
import type { Incoming } from "./endpoint.ts";
import type { Homeserver } from "./homeserver.ts";
import { refuse, refused } from "./refusal.ts";
import type { ReadSignature } from "./request-signature.ts";
import { COMPONENTS, PARAMETERS, checkParameterForms, coveredBytes, readSignature } from "./request-signature.ts";

/** What the steps of a request find out for each other. */
export interface RequestContext {
  readonly server: Homeserver;
  readonly incoming: Incoming;
  readonly now: number;
  read?: ReadSignature;
  /** The signing keys under which this server knows the user. */
  keys?: readonly SigningKey[];
  /** The one of them that has signed. */
  key?: SigningKey;
}

/** Whether a user belongs to another server. */
export function isForeign(server: Homeserver, user: string): boolean {
  return serverOf(user) !== server.name;
}

const hasBody = ({ incoming }: RequestContext): boolean => incoming.bodyBytes > 0;

/** The form of the signature fields: an answer to a request that passes these is signed. */
export const SIGNATURE_STEPS: readonly Step<RequestContext>[] = [
  {
    id: "request.signed",
    check(context) {
      const { headers } = context.incoming;
      const read = readSignature(headers["signature-input"], headers["signature"]);
      if (read === undefined) return refuse("malformed", "no signature named vt, or one that is written in another way");
      context.read = read;
      return undefined;
    },
  },
  {
    id: "request.components",
    check(context) {
      const wanted = COMPONENTS[hasBody(context) ? "body" : "bare"];
      const same = context.read?.components.join(" ") === wanted.join(" ");
      return same ? undefined : refuse("malformed", `the signature covers other components than ${wanted.join(" ")}`);
    },
  },
  {
    id: "request.parameters",
    check({ read }) {
      const same = read?.names.join(" ") === PARAMETERS.join(" ");
      if (read === undefined || !same || !checkParameterForms(read)) {
        return refuse("malformed", "the parameters of the signature are not created, nonce, keyid, tag, each of its form");
      }
      return undefined;
    },
  },
  {
    id: "request.tag",
    check: ({ read }) => (read?.tag === "voicetunnel-1" ? undefined : refuse("malformed", "the signature has another tag")),
  },
];

/** Size and media type of a body, whether the request is signed or not. */
export const BODY_STEPS: readonly Step<RequestContext>[] = [
  {
    // limit.request-accept: nothing else here asks for the size of a body.
    id: "limit.request-bytes",
    check: ({ server, incoming }) =>
      incoming.bodyBytes <= server.limits.request_bytes ? undefined : refuse("too-large", "the body is larger than request_bytes"),
  },
  {
    id: "encoding.media-type",
    check(context) {
      if (!hasBody(context) || isJsonType(context.incoming.headers["content-type"])) return undefined;
      return refuse("unsupported-media-type", "a body is application/json, without parameters or with charset=utf-8");
    },
  },
];

/** RFC 9110 section 8.3.1: type, names and this value are case-insensitive; the value may be quoted. */
function isJsonType(type: string | undefined): boolean {
  return /^application\/json(?:[ \t]*;[ \t]*charset=(?:utf-8|"utf-8"))?$/i.test(type ?? "");
}

const checkDigest = async ({ server, incoming }: RequestContext): Promise<void> => {
  const field = incoming.headers["content-digest"];
  if (field === undefined && incoming.bodyBytes === 0) return;
  await checkContentDigest(server.suite, field, incoming.body);
};

/** Digest, time, user, signature, nonce, rate. */
export const CALLER_STEPS: readonly Step<RequestContext>[] = [
  {
    id: "request.digest-only",
    async check(context) {
      const field = context.incoming.headers["content-digest"];
      const isOne = field === undefined ? !hasBody(context) : /^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(field);
      return isOne ? undefined : refuse("malformed", "Content-Digest is not one sha-256");
    },
  },
  {
    id: "request.digest",
    async check(context) {
      await checkDigest(context);
      return undefined;
    },
  },
  {
    id: "request.stale",
    check({ read, now }) {
      // request.fresh. The parameter has whole seconds: a clock within the same second is as near as can be said.
      const away = Math.abs((read?.created ?? 0) - now / 1000) * 1000;
      if (away <= CONSTANTS.clock_skew) return undefined;
      return refuse("stale", `created lies ${Math.round(away / 1000)} s from the clock of this server`, { server_time: now });
    },
  },
  {
    id: "request.unknown-user",
    async check(context) {
      const { server } = context;
      const user = (context.read?.keyid ?? "") as UserId;
      if (isForeign(server, user)) return undefined;
      const known = await server.store.read((db) => getUser(db, user));
      if (known === undefined) return refuse("unknown-user", "no such user is registered here");
      context.keys = [known.signing_key];
      return undefined;
    },
  },
  {
    id: "request.foreign",
    async check(context) {
      const { server } = context;
      const user = (context.read?.keyid ?? "") as UserId;
      if (!isForeign(server, user)) return undefined;
      context.keys = await server.store.read((db) => memberKeysOf(db, user));
      return context.keys.length === 0 ? refused() : undefined;
    },
  },
  {
    id: "foreign.refused",
    check: async (context) => (!isForeign(context.server, context.read?.keyid ?? "") || (await isSigned(context)) ? undefined : refused()),
  },
  {
    id: "request.signature",
    check: async (context) =>
      (await isSigned(context)) ? undefined : refuse("bad-signature", "the signature of the request does not verify"),
  },
  {
    id: "request.nonce",
    async check({ server, read }) {
      if (read === undefined) return undefined;
      // request.nonce-durable: committed before the request has any effect.
      const expiry = read.created * 1000 + CONSTANTS.nonce_memory;
      const fresh = await server.store.write((tx) => useNonce(tx, `request ${read.keyid}`, read.nonce as Bytes16, expiry));
      return fresh ? undefined : refuse("replayed", "the nonce was used before");
    },
  },
  {
    id: "limit.requests",
    check({ server, read, now, key = "" }) {
      const user = read?.keyid ?? "";
      // Another log may give the same foreign user another key: nobody is to use up what is somebody else's.
      const retryAfter = server.rates.take(isForeign(server, user) ? `${user} ${key}` : user, now);
      return retryAfter === undefined ? undefined : refuse("rate-limited", "more requests than requests_per_minute", { retryAfter });
    },
  },
];

/** What only users of this server may ask for. */
export const OWN_STEPS: readonly Step<RequestContext>[] = [
  {
    id: "foreign.own-only",
    check: ({ server, read }) => (isForeign(server, read?.keyid ?? "") ? refused() : undefined),
  },
];

// request.method-bound, request.authority-bound, request.path-bound, request.query-bound
async function isSigned(context: RequestContext): Promise<boolean> {
  const { server, incoming, read, keys = [] } = context;
  if (context.key !== undefined) return true;
  if (read === undefined) return false;
  const { method, path, query, headers } = incoming;
  const body = { contentType: headers["content-type"] ?? "", contentDigest: headers["content-digest"] ?? "" };
  const target: RequestTarget = { method, authority: server.name, path, query, ...(incoming.bodyBytes > 0 ? { body } : {}) };
  for (const candidate of server.seams.requestTargets?.(target) ?? [target]) {
    const bytes = coveredBytes(read, candidate);
    for (const key of keys) {
      if (!(await verify(server.suite, decodeBase64url(key, 32), bytes, read.signature))) continue;
      context.key = key;
      return true;
    }
  }
  return false;
}
