import type { FormContext } from "../../../reference/homeserver/form-steps.ts";
import type { RequestTarget } from "../../../reference/protocol/http-signature/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { otherCode, reconsider } from "../common/steps.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import type { JsonValue } from "../../../reference/protocol/json/index.ts";

const TOURS = ["error.problem-document/tour", "error.registered-status/tour", "answer.signed/refused"];

/** A server that does not bind the signature to a part of the request: any of these values in its place will do. */
function unbound(
  requirement: RequirementId,
  title: string,
  part: "method" | "authority" | "path" | "query",
  values: readonly string[],
): Fault {
  return fault({
    id: `ignores-the-signed-${part}`,
    violates: [requirement],
    title,
    expected: [`${requirement}/*`],
    start: wrongServer({ requestTargets: (target) => [target, ...values.map((value): RequestTarget => ({ ...target, [part]: value }))] }),
  });
}

export const requestFaults: readonly Fault[] = [
  fault({
    id: "other-code-for-unsigned-requests",
    violates: ["request.signed"],
    title: "It answers an unsigned request with `bad-signature`.",
    expected: ["request.signed/*"],
    // Where a parameter is spelled in another way than any.
    collateral: [...TOURS, "request.parameters/each"],
    start: wrongServer(otherCode("request.signed", "bad-signature")),
  }),
  leavesOut("request.components", { title: "It takes a signature over any components." }),
  leavesOut("request.parameters", {
    title: "It takes a signature with any parameters.",
    expected: ["request.parameters/*", "encoding.base64/http-nonce"],
  }),
  leavesOut("request.tag", { title: "It takes signatures of other protocols." }),
  leavesOut("request.signature", {
    title: "It does not verify the signatures of requests.",
    collateral: [...TOURS, "request.*-bound/*", "request.nonce/*", "crypto.ed25519-s/request", "crypto.ed25519-equation/*"],
  }),
  unbound("request.method-bound", "It takes a signature that was made for another method.", "method", ["POST", "GET", "PUT"]),
  unbound("request.authority-bound", "It takes a signature that was made for another server.", "authority", ["elsewhere.example"]),
  unbound("request.path-bound", "It takes a signature that was made for another path.", "path", ["/v1/users"]),
  unbound("request.query-bound", "It takes a signature that was made for another query.", "query", ["?after=0"]),
  leavesOut("request.digest", { title: "It does not compare the digest with the body.", collateral: TOURS }),
  leavesOut("request.digest-only", {
    title: "It takes any algorithm for the digest.",
    and: ["request.digest"],
    collateral: [...TOURS, "request.digest/*"],
  }),
  fault({
    id: "other-code-for-unknown-users",
    violates: ["request.unknown-user"],
    title: "It answers users who are not registered with `forbidden`.",
    expected: ["request.unknown-user/*"],
    collateral: TOURS,
    start: wrongServer(otherCode("request.unknown-user", "forbidden")),
  }),
  fault({
    id: "tells-foreign-users",
    violates: ["request.foreign"],
    title: "It tells users of other servers that it does not know them.",
    expected: ["request.foreign/*"],
    collateral: TOURS,
    start: wrongServer(otherCode("request.foreign", "unknown-user")),
  }),
  fault({
    id: "unpacks-lists",
    violates: ["request.body-object"],
    title: "It takes a list of one object for that object.",
    expected: ["request.body-object/*"],
    start: wrongServer(
      reconsider("request.body-object", (found, context) => {
        const form = context as FormContext;
        if (found === undefined || !Array.isArray(form.body) || form.body.length !== 1) return found;
        const items: readonly JsonValue[] = form.body;
        form.body = items[0] ?? null;
        return undefined;
      }),
    ),
  }),
  fault({
    id: "ignores-odd-queries",
    violates: ["request.query-known"],
    title: "It ignores a query that it cannot read.",
    expected: ["request.query-known/*"],
    start: wrongServer(
      reconsider("request.query-known", (found, context) => {
        if (found !== undefined) (context as FormContext).query = new Map();
        return undefined;
      }),
    ),
  }),
];
