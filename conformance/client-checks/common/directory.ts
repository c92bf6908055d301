import {
  agreementPair,
  signingPair,
  textAt,
  toBase64url,
  type AgreementPair,
  type JsonObject,
  type SigningPair,
} from "../../probe/wire/index.ts";
import { entryObject } from "../../probe/peer/document.ts";
import type { Lies, PlayedServer } from "../../probe/played/interface.ts";
import type { ClientTest } from "../../client-run/context.ts";

/** Keys that a server gives out for somebody who has others. */
export interface OtherKeys {
  readonly signing: SigningPair;
  readonly sealing: AgreementPair;
  /** `{user, signing_key, sealing_key}`. */
  readonly identity: JsonObject;
}

/** Makes keys for a user who has others. */
export function otherKeys(t: ClientTest, user: string): OtherKeys {
  const signing = signingPair(t.random.bytes(32));
  const sealing = agreementPair(t.random.bytes(32));
  return { signing, sealing, identity: { user, signing_key: toBase64url(signing.public), sealing_key: toBase64url(sealing.public) } };
}

/** A directory that gives a user these keys, with the server's right signature. */
export function directoryGives(home: PlayedServer, identity: JsonObject, createdAt: number = Date.now()): Lies {
  const paths = [`/v1/users/${textAt(identity, "user")}`, `/v1/directory/${textAt(identity, "user")}`];
  const body = entryObject(home, identity, createdAt);
  return { answer: (request, honest) => (paths.includes(request.path) ? { ...honest, status: 200, body } : undefined) };
}
