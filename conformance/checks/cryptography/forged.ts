import { setHeader, type User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { toBase64, toBase64url } from "../../probe/wire/base64.ts";
import type { Signer } from "../../probe/wire/ed25519-forge.ts";
import { requestBase, type RequestSignature } from "../../probe/wire/http-signature.ts";
import { without, type JsonObject } from "../../probe/wire/json.ts";
import { signingInput } from "../../probe/wire/signed.ts";

/** A registration of a user with that signing key, signed by that signer. */
export function registrationBy(user: User, signer: Signer, key: Uint8Array = user.signing.public): JsonObject {
  return user.registration({
    before: (object) => void (object["signing_key"] = toBase64url(key)),
    same: true,
    after: (object) => void (object["sig"] = toBase64url(signer(signingInput("registration", without(object, "sig"))))),
  });
}

/** Sends a request of a user whose HTTP signature is made by that signer. */
export function requestBy(user: User, signer: Signer, method: string, path: string): Promise<Answer> {
  let covered: RequestSignature | undefined;
  return user.request(method, path, {
    before: (signature) => void (covered = signature),
    same: true,
    after: (request) => {
      if (covered !== undefined) setHeader(request, "signature", `vt=:${toBase64(signer(requestBase(covered)))}:`);
    },
  });
}
