// Codecs that verify signed requests and answers less carefully.
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { forgiving, orNone, rewriting, saying } from "./codec-fault.ts";
import type { Checks } from "./http-checks.ts";
import { same, verifyAnswerWith, verifyRequestWith } from "./http-checks.ts";

type Refusal = "malformed" | "bad-digest";

/** Leaves a check of requests out; what is refused otherwise stays refused. */
function request(code: Refusal, change: Partial<Checks>): Alteration {
  return forgiving<"RequestVerifyIn">("http-request.verify", code, (input) => verifyRequestWith(change, input));
}

/** Verifies a request that does not verify once more, as another one. */
function asAnother(change: (input: In<"RequestVerifyIn">) => Partial<In<"RequestVerifyIn">>): Alteration {
  return forgiving<"RequestVerifyIn">("http-request.verify", "bad-signature", (input, honest) =>
    orNone(honest({ ...input, ...change(input) })),
  );
}

/** Leaves a check of answers out. */
function answer(code: Refusal, change: Partial<Checks>): Alteration {
  return forgiving<"AnswerVerifyIn">("http-answer.verify", code, (input) => verifyAnswerWith(change, input));
}

function nothing(): void {
  // Whatever it is will do.
}

const PARAMETERS = ["created", "nonce", "keyid", "tag"];

export const faults: readonly CodecFault[] = [
  {
    id: "request-signature-not-verified",
    violates: ["request.signature", "request.method-bound", "request.authority-bound", "request.path-bound", "request.query-bound"],
    title: "It looks whether a request has a signature, and at no more.",
    alter: forgiving<"RequestVerifyIn">("http-request.verify", "bad-signature", () => ({ created: 0, nonce: "", keyid: "" })),
  },
  {
    id: "request-unsigned-accepted",
    violates: ["request.signed"],
    title: "It lets a request without a signature pass.",
    alter: forgiving<"RequestVerifyIn">("http-request.verify", "malformed", ({ signature, signature_input }) =>
      signature === undefined || signature_input === undefined ? { created: 0, nonce: "", keyid: "" } : undefined,
    ),
  },
  {
    id: "signature-of-any-name",
    violates: ["request.signed"],
    title: "It takes a signature of any name.",
    alter: request("malformed", { names: () => true }),
  },
  {
    id: "second-signature-ignored",
    violates: ["request.signed"],
    title: "It takes the first of several signatures.",
    alter: rewriting<"RequestVerifyIn">("http-request.verify", (input) => ({
      ...input,
      ...(input.signature_input === undefined ? {} : { signature_input: input.signature_input.replace(/, .*$/, "") }),
      ...(input.signature === undefined ? {} : { signature: input.signature.replace(/, .*$/, "") }),
    })),
  },
  {
    id: "tag-not-checked",
    violates: ["request.tag"],
    title: "It takes a signature that was made for another protocol.",
    alter: request("malformed", { tag: () => true }),
  },
  {
    id: "unknown-parameters-accepted",
    violates: ["request.parameters"],
    title: "It ignores parameters that it does not know.",
    alter: request("malformed", {
      parameters: (names) =>
        same(
          names.filter((name) => PARAMETERS.includes(name)),
          PARAMETERS,
        ),
    }),
  },
  {
    id: "parameters-in-any-order",
    violates: ["request.parameters"],
    title: "It takes the parameters of a signature in any order.",
    alter: request("malformed", { parameters: (names) => same(names.toSorted(), PARAMETERS.toSorted()) }),
  },
  {
    id: "nonce-of-any-length",
    violates: ["request.parameters"],
    title: "It takes any text for a nonce.",
    alter: request("malformed", { nonce: nothing }),
  },
  {
    id: "keyid-of-anybody",
    violates: ["request.parameters"],
    title: "It takes any text for a user id.",
    alter: request("malformed", { keyid: nothing }),
  },
  {
    id: "components-in-any-order",
    violates: ["request.components"],
    title: "It takes the components in any order.",
    alter: request("malformed", { components: (given, wanted) => same(given.toSorted(), wanted.toSorted()) }),
  },
  {
    id: "components-beyond-the-wanted",
    violates: ["request.components"],
    title: "It takes a signature that covers more than it has to.",
    alter: request("malformed", { components: (given, wanted) => wanted.every((one) => given.includes(one)) }),
  },
  {
    id: "components-as-signed",
    violates: ["request.components"],
    title: "It takes a signature that covers less than it has to.",
    alter: request("malformed", { components: () => true }),
  },
  {
    id: "content-digest-not-checked",
    violates: ["request.digest"],
    title: "It does not compare the digest with the body.",
    alter: request("bad-digest", { digest: () => Promise.resolve() }),
  },
  {
    id: "digest-of-any-form",
    violates: ["request.digest-only"],
    title: "It takes a Content-Digest of any form.",
    alter: request("malformed", { digest: () => Promise.resolve() }),
  },
  {
    id: "method-in-any-case",
    violates: ["request.method-bound"],
    title: "It takes `get` for `GET`.",
    alter: asAnother(({ method }) => ({ method: method.toUpperCase() })),
  },
  {
    id: "method-not-bound",
    violates: ["request.method-bound"],
    title: "It takes the signature of a GET for that of any request.",
    alter: asAnother(() => ({ method: "GET" })),
  },
  {
    id: "authority-without-port",
    violates: ["request.authority-bound"],
    title: "It does not compare the port.",
    alter: asAnother(({ authority }) => ({ authority: authority.replace(/:[0-9]+$/, "") })),
  },
  {
    id: "path-without-final-slash",
    violates: ["request.path-bound"],
    title: "It takes a slash off the end of the path.",
    alter: asAnother(({ path }) => ({ path: path.replace(/\/$/, "") })),
  },
  {
    id: "query-not-bound",
    violates: ["request.query-bound"],
    title: "It takes the signature of a request without a query for that of one with any.",
    alter: asAnother(() => ({ query: "" })),
  },
  {
    id: "query-sorted",
    violates: ["request.query-bound"],
    title: "It sorts the parameters of the query.",
    alter: asAnother(({ query }) => ({ query: `?${query.slice(1).split("&").sort().join("&")}` })),
  },
  {
    id: "request-signed-with-algorithm",
    violates: ["request.parameters"],
    title: "It writes the parameter `alg`.",
    alter: saying<"RequestSignIn", "RequestSignOut">("http-request.sign", (out) => ({
      ...out,
      signature_input: `${out.signature_input};alg="ed25519"`,
    })),
  },
  {
    id: "request-signed-for-the-host",
    violates: ["request.signature"],
    title: "It signs the host without its port.",
    alter: rewriting<"RequestSignIn">("http-request.sign", (input) => ({ ...input, authority: input.authority.replace(/:[0-9]+$/, "") })),
  },
  {
    id: "answer-unsigned-accepted",
    violates: ["answer.verify"],
    title: "It takes an answer that nobody signed.",
    alter: forgiving<"AnswerVerifyIn">("http-answer.verify", "malformed", ({ signature, server }) =>
      signature === undefined ? { created: 0, keyid: server } : undefined,
    ),
  },
  {
    id: "answer-digest-not-checked",
    violates: ["answer.verify"],
    title: "It does not compare the digest of an answer with its body.",
    alter: answer("bad-digest", { digest: () => Promise.resolve() }),
  },
  {
    id: "answer-to-any-question",
    violates: ["answer.verify"],
    title: "It takes an answer that does not say to which request it belongs.",
    alter: answer("malformed", { components: (given) => same(given.slice(0, 2), ['"@status"', '"content-digest"']) }),
  },
  {
    id: "answer-tag-not-checked",
    violates: ["answer.verify"],
    title: "It takes an answer that was signed for another protocol.",
    alter: answer("malformed", { tag: () => true }),
  },
  {
    id: "keyid-not-compared",
    violates: ["answer.verify"],
    title: "It does not ask of which server an answer says to be.",
    alter: rewriting<"AnswerVerifyIn">("http-answer.verify", (input) => {
      const keyid = /;keyid="([a-z0-9.:-]+)"/.exec(input.signature_input ?? "")?.[1];
      return keyid === undefined ? input : { ...input, server: keyid };
    }),
  },
  {
    id: "answer-status-not-bound",
    violates: ["answer.verify"],
    title: "It takes the signature of a 200 for that of any answer.",
    alter: forgiving<"AnswerVerifyIn">("http-answer.verify", "bad-signature", (input, honest) => orNone(honest({ ...input, status: 200 }))),
  },
  {
    id: "answer-signed-without-its-question",
    violates: ["answer.signed"],
    title: "It signs an answer as that to no request.",
    alter: rewriting<"AnswerSignIn">("http-answer.sign", (input) => ({ ...input, request_signature: "" })),
  },
];
