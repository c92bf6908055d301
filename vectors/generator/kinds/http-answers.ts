// Signed answers.
import { base64std } from "../../../reference/protocol/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { compute } from "../build.ts";
import { draw } from "../draw.ts";
import { answerComponents, signatureOver } from "../http-base.ts";
import { ALICE, NOW, SERVER, hex, signingOf, textOf } from "../scene.ts";
import type { Case } from "../vector.ts";

/** The clock in seconds, as HTTP signatures have it. */
export const CREATED: number = NOW / 1000;

/** A body as octets in hexadecimal. */
export function bodyHex(text: string): string {
  return Buffer.from(text, "utf8").toString("hex");
}

/** What comes of a wrong message. */
export type HttpRefusal = "malformed" | "bad-digest" | "stale" | "bad-signature";

/** Cases of `http-answer.verify`. */
export async function answerCases(): Promise<readonly Case[]> {
  const key = await signingOf("server");
  const request_signature = `vt=:${base64std.encode(draw("request signature", 64))}:`;
  const common = { status: 200, body: bodyHex('{"ok":true}'), request_signature };
  const fields = await compute("http-answer.sign", { ...common, private_key: hex(key.seed), created: CREATED, keyid: SERVER });
  const answer: JsonObject = { ...common, server: SERVER, ...fields };
  const refuse = (id: string, comment: string, reject: HttpRefusal, input: JsonObject, field: string, resigned?: string): Case => ({
    id,
    comment,
    requirements: ["answer.verify"],
    in: input,
    reject,
    twin: "answer",
    field,
    ...(resigned === undefined ? {} : { resigned: [resigned] }),
  });
  /** Parameters of one's choice, and a signature that fits them. */
  const formed = async (id: string, comment: string, parameters: string, reject: HttpRefusal = "malformed"): Promise<Case> => {
    const signature = await signatureOver(answerComponents(answer), `vt=${parameters}`, key);
    return refuse(id, comment, reject, { ...answer, signature_input: `vt=${parameters}`, signature }, "/signature_input", "/signature");
  };
  const parameters = textOf(answer["signature_input"]).slice(3);
  const { signature: _s, ...noSignature } = answer;
  const { signature_input: _i, ...noInput } = answer;
  const { content_digest: _d, ...noDigest } = answer;
  return [
    { id: "answer", comment: "an answer", requirements: ["answer.signed", "answer.verify"], in: answer },
    refuse("answer-status", "another status", "bad-signature", { ...answer, status: 201 }, "/status"),
    refuse("answer-body", "another body", "bad-digest", { ...answer, body: bodyHex('{"ok":false}') }, "/body"),
    refuse(
      "answer-question",
      "the answer to another request",
      "bad-signature",
      { ...answer, request_signature: `vt=:${base64std.encode(draw("another", 64))}:` },
      "/request_signature",
    ),
    refuse("answer-server", "the answer of another server", "bad-signature", { ...answer, server: "b.example" }, "/server"),
    refuse("answer-no-signature", "no Signature", "malformed", noSignature, "/signature"),
    refuse("answer-no-input", "no Signature-Input", "malformed", noInput, "/signature_input"),
    refuse("answer-no-digest", "no Content-Digest", "malformed", noDigest, "/content_digest"),
    await formed("answer-tag", "another tag", parameters.replace("-1", "-2")),
    await formed("answer-nonce", "a nonce", parameters.replace(";keyid", ';nonce="AAAA";keyid')),
    await formed("answer-order", "the parameters in another order", `${parameters.replace(/;created=\d+/, "")};created=${String(CREATED)}`),
    await formed("answer-not-bound", "the request is not covered", parameters.replace(' "signature";req', "")),
    await formed("answer-keyid", "another server as keyid", parameters.replace(SERVER, "b.example"), "bad-signature"),
    await formed("answer-keyid-user", "a user as keyid", parameters.replace(SERVER, ALICE)),
  ];
}
