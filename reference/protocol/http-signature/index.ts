export type { AnswerFields, AnswerParameters, AnswerTarget, ReceivedAnswerFields } from "./answer.ts";
export { signAnswer, verifyAnswer } from "./answer.ts";
export { checkContentDigest, contentDigest } from "./digest.ts";
export type { RequestParameters, RequestSignature, RequestTarget, SignedFields } from "./request.ts";
export { parseRequestSignature, requestSignatureBase, signRequest, verifyRequest } from "./request.ts";
