import { fault, type Fault } from "../../selftest/fault.ts";
import { otherHeaders } from "../common/answers.ts";
import { wrongServer } from "../common/wrong-server.ts";

export const answerFaults: readonly Fault[] = [
  fault({
    id: "refuses-without-signature",
    violates: ["answer.signed"],
    title: "It does not sign its refusals.",
    expected: ["answer.signed/refused"],
    start: wrongServer(
      otherHeaders(
        (_, { status }) => status >= 400,
        () => ({ signature: undefined, "signature-input": undefined }),
      ),
    ),
  }),
  fault({
    id: "answers-with-another-key-id",
    violates: ["answer.signed"],
    title: "It gives another name than its own with its signatures.",
    expected: ["answer.signed/*", "server.document/signed"],
    start: wrongServer(
      otherHeaders(
        () => true,
        (headers) => ({ "signature-input": headers["signature-input"]?.replace(/keyid="[^"]*"/, 'keyid="elsewhere.example"') }),
      ),
    ),
  }),
];
