import { sha256 } from "../crypto/digest.ts";
import type { Suite } from "../crypto/suite.ts";
import { equalBytes } from "../bytes.ts";
import { base64std } from "../encoding/base64.ts";
import { ProtocolError, malformed } from "../error.ts";

/**
 * The value of `Content-Digest` (RFC 9530): `sha-256` and nothing else.
 *
 * @example
 * ```ts
 * await contentDigest(suite, new Uint8Array()); // "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"
 * ```
 */
export async function contentDigest(suite: Suite, body: Uint8Array): Promise<string> {
  return `sha-256=:${base64std.encode(await sha256(suite, body))}:`;
}

/**
 * Checks a received `Content-Digest` against the body.
 *
 * @throws ProtocolError `malformed` for an absent one or another spelling or algorithm, `bad-digest` for that of another body.
 */
export async function checkContentDigest(suite: Suite, field: string | undefined, body: Uint8Array): Promise<void> {
  // request.digest-only
  const [, digest] = /^sha-256=:([A-Za-z0-9+/=]{44}):$/.exec(field ?? "") ?? [];
  if (digest === undefined) throw malformed("Content-Digest is not one sha-256");
  // request.digest
  if (!equalBytes(base64std.decode(digest, 32), await sha256(suite, body))) {
    throw new ProtocolError("bad-digest", "Content-Digest is not that of the body");
  }
}
