import { LIMITS } from "../../../schemas/v1/constants.ts";
import { altered, type Alter } from "../actors/alter.ts";
import { sending } from "../schemas.ts";
import { toBase64url } from "../wire/base64.ts";
import { concat, utf8 } from "../wire/bytes.ts";
import { signingPair, type SigningPair } from "../wire/ed25519.ts";
import { sha256 } from "../wire/hash.ts";
import { setMember, type JsonObject } from "../wire/json.ts";
import { canonical } from "../wire/json-write.ts";
import type { Serving } from "./serving.ts";

/** A vtserver as a document lists it. */
export interface Vtserver {
  readonly url: string;
  readonly key: string;
}

/** What the document of a peer says, and how it is served; all right by default. */
export interface DocumentOptions extends Serving {
  /** Milliseconds from `issued_at` to `expires_at`; a day by default. */
  readonly life?: number;
  /** By default now, and later than that of every document before. */
  readonly issuedAt?: number;
  /** States, and signs with, this pair in place of the peer's. */
  readonly key?: SigningPair;
  /** In place of the peer's one relay. */
  readonly vtservers?: readonly Vtserver[];
  readonly features?: JsonObject;
  /** All limits; the default ones otherwise. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Changes the document before or after it is signed, the label, or the key that signs alone. */
  readonly alter?: Alter;
}

/** What a directory entry says, and how it is served; all right by default. */
export interface EntryOptions extends Serving {
  readonly alter?: Alter;
  /** Serves this object in place of the entry. */
  readonly instead?: JsonObject;
  /** Signs with this seed in place of the peer's. */
  readonly seed?: Uint8Array;
  /** Answers that there is no such user. */
  readonly absent?: boolean;
}

/** Who the peer is. */
export interface PeerIdentity {
  readonly name: string;
  /** Signs document, entries and answers. */
  readonly signing: SigningPair;
  /** Signs what its vtserver sends. */
  readonly relay: SigningPair;
  readonly relayUrl: string;
}

/** A key derived from the name of a peer, so that the pins of earlier runs never clash. */
export function derivedPair(name: string, purpose: string): SigningPair {
  return signingPair(sha256(concat(utf8("voicetunnel conformance peer"), Uint8Array.of(0), canonical([purpose, name]))));
}

/** The identity that belongs to a name. */
export function identityOf(name: string, url: string): PeerIdentity {
  return {
    name,
    signing: derivedPair(name, "server"),
    relay: derivedPair(name, "relay"),
    relayUrl: `${url.replace(/^http/, "ws")}/relay`,
  };
}

const LIFE_MS = 86_400_000;

/** A server document with all members; `issuedAt` in milliseconds. */
export function documentObject(identity: PeerIdentity, issuedAt: number, options: DocumentOptions = {}): JsonObject {
  const { key = identity.signing, life = LIFE_MS, vtservers, features = {}, alter } = options;
  const own: readonly Vtserver[] = [{ url: identity.relayUrl, key: toBase64url(identity.relay.public) }];
  const base: JsonObject = {
    v: 1,
    server: identity.name,
    versions: [1],
    server_key: toBase64url(key.public),
    vtservers: (vtservers ?? own).map((one) => ({ ...one })),
    features,
    limits: { ...(options.limits ?? Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit.default]))) },
    issued_at: issuedAt,
    expires_at: issuedAt + life,
  };
  const document = altered("server", padded(base, options.size), key.seed, alter);
  if (alter === undefined && options.size === undefined) sending("ServerDocument", document);
  return document;
}

/** The directory entry of a user; `identity` is the user's name and keys. */
export function entryObject(peer: PeerIdentity, user: JsonObject, createdAt: number, options: EntryOptions = {}): JsonObject {
  if (options.instead !== undefined) return options.instead;
  const base: JsonObject = { v: 1, ...user, created_at: createdAt };
  const entry = altered("user", padded(base, options.size), options.seed ?? peer.signing.seed, options.alter);
  if (options.alter === undefined && options.size === undefined) sending("DirectoryEntry", entry);
  return entry;
}

/** What a signature adds to an object that has members already: `,"sig":"…"` with 88 characters. */
const SIGNATURE_BYTES = 97;

/** An object with an unknown member so long that it is, signed and in canonical form, of exactly that many octets. */
function padded(object: JsonObject, size: number | undefined): JsonObject {
  if (size === undefined) return object;
  const copy = { ...object };
  setMember(copy, "x_padding", "");
  const missing = size - SIGNATURE_BYTES - canonical(copy).length;
  setMember(copy, "x_padding", "x".repeat(Math.max(0, missing)));
  return copy;
}
