import type { DocumentOptions, PeerIdentity } from "../../peer/document.ts";
import { documentObject } from "../../peer/document.ts";
import { DOCUMENT_PATH } from "../../peer/pages.ts";
import type { SigningPair } from "../../wire/ed25519.ts";
import { textAt, type JsonObject } from "../../wire/json.ts";
import { answersByOtherKey } from "./answers.ts";
import { tampered } from "./forwarded.ts";
import type { LieName } from "./names.ts";
import { flipped } from "./spoil.ts";
import type { Lie } from "./tell.ts";

/** A document with one fault: `home.serveDocument(documentOlder(newest).document)`, and `home.serveDocument()` serves a right one again. */
export interface ForgedDocument {
  readonly name: LieName;
  readonly document: DocumentOptions;
}

/** Right, but issued before the newest one that was served (server.document-newest). */
export function documentOlder(newest: JsonObject, ms = 1_000): ForgedDocument {
  return { name: "document-older", document: { issuedAt: Number(newest["issued_at"]) - ms } };
}

/** States another key, and is signed by it: a change of key that the old one knows nothing of (crypto.pinned). */
export function documentWithOtherKey(key: SigningPair): ForgedDocument {
  return { name: "document-other-key", document: { key } };
}

/** States the server's key, and is signed by another. */
export function documentSignedByOther(seed: Uint8Array): ForgedDocument {
  return { name: "document-other-signature", document: { alter: { seed } } };
}

/** Members are others than were signed. */
export function documentAltered(members: JsonObject): ForgedDocument {
  return { name: "document-altered", document: { alter: { after: (object) => void Object.assign(object, members) } } };
}

/** One bit of its signature is another one. */
export function documentSpoilt(): ForgedDocument {
  const after = (object: JsonObject): void => void (object["sig"] = flipped(textAt(object, "sig")));
  return { name: "document-signature-spoilt", document: { alter: { after } } };
}

/** It is of another server, and rightly signed. */
export function documentOfOther(server: string): ForgedDocument {
  return { name: "document-other-name", document: { alter: { before: (object) => void (object["server"] = server) } } };
}

/** Its life is over. `now` is the server's clock. */
export function documentExpired(now: number, ago = 120_000): ForgedDocument {
  return { name: "document-expired", document: { issuedAt: now - ago - 60_000, life: 60_000 } };
}

/** All answers of the server are signed by another key: together with `documentWithOtherKey`, a server that has changed its key. */
export function changedKey(key: SigningPair): Lie {
  return { ...answersByOtherKey(key.seed), name: "document-other-key" };
}

/**
 * A document that the user's own server has forged on its way from another: inside the answer of `POST /v1/forward`.
 *
 * @param of - the server whose document it seems to be
 * @param now - milliseconds on that server's clock
 * @example
 * tell(b, documentForgedOnTheWay(a, documentWithOtherKey(signingPair(t.random.bytes(32))), a.world.now()), [bob.user]);
 */
export function documentForgedOnTheWay(of: PeerIdentity, { name, document }: ForgedDocument, now: number): Lie {
  const forged = documentObject(of, document.issuedAt ?? now, document);
  return { ...tampered((request) => request["server"] === of.name && request["path"] === DOCUMENT_PATH, { body: () => forged }), name };
}
