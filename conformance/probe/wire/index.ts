export { fromBase64, fromBase64url, toBase64, toBase64url } from "./base64.ts";
export { bigEndian, concat, equal, fromBigEndian, fromHex, fromUtf8, hex, utf8 } from "./bytes.ts";
export { callstateEntry, changesNothing, isOver, type CallstateEntry, type CallstatePlace } from "./callstate.ts";
export {
  callBaseKey,
  epochInfo,
  fingerprint,
  openSealed,
  sealedInfo,
  sealText,
  streamBaseKey,
  tunnelId,
  tunnelKeyInfo,
  type CallNames,
  type SealedText,
  type StreamNames,
} from "./derive.ts";
export {
  isSigningKey,
  sign,
  signingPair,
  smallOrderKeys,
  verify,
  verifyRefusal,
  type SignatureRefusal,
  type SigningPair,
} from "./ed25519.ts";
export { openFrame, parseFrame, sealFrame, wrapFrame, type Frame, type Voice } from "./frame.ts";
export { openMedia, prefixOf, sealMedia, type MediaKind } from "./media-frame.ts";
export { hkdfSha256, hmacSha1, sha256 } from "./hash.ts";
export { hpkeOpen, hpkeSeal, type Sealed } from "./hpke.ts";
export {
  answerCreated,
  answerRefusal,
  contentDigest,
  REQUEST_PARAMETERS,
  requestBase,
  signAnswer,
  signRequest,
  WITH_BODY,
  WITHOUT_BODY,
  type RequestParameter,
  type RequestSignature,
} from "./http-signature.ts";
export { copyJson, isJsonObject, jsonAt, objectsAt, textAt, without, type Json, type JsonObject } from "./json.ts";
export { JsonRefusal, readJson, type JsonReason, type JsonSpans } from "./json-read.ts";
export { canonical, canonicalText } from "./json-write.ts";
export { DERIVATION, HTTP_TAG, PREFIX, SUBPROTOCOL, type IdLabel, type SignatureLabel } from "./labels.ts";
export { deviceAddress, isOpaqueId, isServerName, parseDevice, parseUser, type UserName } from "./names.ts";
export { proofVerifies, signProof, type ProofSignature, type ProofSigning } from "./proof.ts";
export { decodeHeader, encodeHeader, sframeKey, sframeOpen, sframeSeal, type SFrameHeader, type SFrameKey } from "./sframe.ts";
export { signatureRefusal, signingInput, signObject, thingId, welcomeInput } from "./signed.ts";
export {
  agree,
  agreementKeyOf,
  agreementPair,
  isCanonicalAgreementKey,
  isSmallAgreementKey,
  X25519_SMALL,
  type AgreementPair,
} from "./x25519.ts";
