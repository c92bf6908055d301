import type { PeerAnswer } from "../peer/answer.ts";
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { fromBase64url } from "../wire/base64.ts";
import { objectsAt, textAt, type JsonObject } from "../wire/json.ts";
import { parseDevice } from "../wire/names.ts";
import { proofVerifies, signProof } from "../wire/proof.ts";
import { checkTime, type Author } from "./authenticate.ts";
import type { Home } from "./home.ts";
import { refuseIf } from "./refused.ts";

/** POST /v1/proxies, in the order of the section Countersigning. */
export function countersignProof(home: Home, author: Author, proof: JsonObject): PeerAnswer {
  refuseIf(author.foreign, "refused");
  refuseIf(textAt(proof, "user") !== author.user || parseDevice(textAt(proof, "device"))?.user !== author.user, "forbidden");
  const { name } = home.identity;
  refuseIf(textAt(proof, "origin") === name, "audience"); // proof.request-origin
  const relays = objectsAt(home.document(), "vtservers").map((one) => textAt(one, "key"));
  refuseIf(textAt(proof, "proxy", "address") !== name || !relays.includes(textAt(proof, "proxy", "public")), "audience");
  checkTime(home, Number(proof["issued_at"]));
  const life = Number(proof["expires_at"]) - Number(proof["issued_at"]);
  refuseIf(life <= 0 || life > CONSTANTS.proof_life, "lifetime"); // proof.request-life
  refuseIf(!proofVerifies(proof, "user_sig", fromBase64url(author.key, 32) ?? new Uint8Array(32)), "bad-signature");
  return { status: 201, body: signProof(proof, "server_sig", home.identity.signing.seed) };
}
