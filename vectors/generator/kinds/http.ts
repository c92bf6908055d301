// Signed requests and answers.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { drawHex } from "../draw.ts";
import { NOW, SERVER, hex, signingOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { CREATED, answerCases, bodyHex } from "./http-answers.ts";
import { requestCases } from "./http-requests.ts";
import { BODY, GET, PARAMETERS, POST } from "./http-signed.ts";

export const httpMessages: Kind = {
  kind: "http-messages",
  algorithm: "HTTP Message Signatures (RFC 9421) with Ed25519, Content-Digest (RFC 9530)",
  notes: "`created` is in seconds, `now` in milliseconds. `query` has its `?`.",
  async groups() {
    const alice = await signingOf("alice");
    const sign = { private_key: drawHex("signing alice", 32), ...PARAMETERS };
    const signs: readonly (readonly [string, JsonObject])[] = [
      ["sign-get", { ...GET, ...sign }],
      ["sign-post", { ...POST, ...sign, body: bodyHex(BODY) }],
      ["sign-query", { ...GET, ...sign, query: "?after=0&wait=1000" }],
      ["sign-port", { ...GET, ...sign, authority: "example.org:8448" }],
      ["sign-empty-body", { ...POST, ...sign, body: "" }],
    ];
    const server = { private_key: drawHex("signing server", 32), keyid: SERVER, created: CREATED, request_signature: "vt=:AAAA:" };
    const answers = [200, 201, 404, 503].map((status): Case => ({
      id: `sign-answer-${String(status)}`,
      comment: `status ${String(status)}`,
      requirements: ["answer.signed"],
      in: { ...server, status, body: status === 404 ? "" : bodyHex(BODY) },
    }));
    return [
      {
        op: "http-request.sign",
        cases: signs.map(([id, input]): Case => ({
          id,
          comment: id.slice(5),
          requirements: ["request.signature", "request.parameters", "request.components"],
          in: input,
        })),
      },
      { op: "http-request.verify", shared: { public_key: hex(alice.publicKey), now: NOW }, cases: await requestCases(alice) },
      { op: "http-answer.sign", cases: answers },
      { op: "http-answer.verify", shared: { public_key: hex((await signingOf("server")).publicKey) }, cases: await answerCases() },
    ];
  },
};
