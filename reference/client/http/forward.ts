import { decodeBase64url, encodeBase64url } from "../../protocol/encoding/index.ts";
import { checkMessage } from "../schema.ts";
import { asJson } from "../wire.ts";
import type { Api } from "./api.ts";
import type { Carrier } from "./carrier.ts";

/** A page of so many ordinary entries fits into the answer to a forwarded request. */
const PAGE_ITEMS = 16;

/**
 * The way through the user's own server, which passes each request on: the other server never sees from where. What comes back is as
 * good as what a stranger says, until the other server's own signature is verified. Streams are not forwarded.
 *
 * @param home signed requests of the same user to the own server.
 * @param server name of the other one.
 * @throws ProtocolError from `send`: the own server's refusal, among them `peer-failed`, `peer-address` and `key-changed`.
 */
export function forwardCarrier(home: Api, server: string): Carrier {
  return {
    async send({ method, path, query, headers, body, signal }) {
      const parts = { v: 1, server, method, path, headers };
      const asked = query === "" ? parts : { ...parts, query: query.slice(1) };
      const request = body === undefined ? asked : { ...asked, body: encodeBase64url(body) };
      const answer = await home.call("ForwardAnswer", "POST", "/v1/forward", {
        body: checkMessage("closed", "ForwardRequest", asJson(request)),
        ...(signal && { signal }),
      });
      return { status: answer.status, headers: new Headers(Object.entries(answer.headers)), body: decodeBase64url(answer.body) };
    },
    pageItems: PAGE_ITEMS,
  };
}
