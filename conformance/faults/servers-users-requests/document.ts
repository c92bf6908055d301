import { fault, type Fault } from "../../selftest/fault.ts";
import { otherBody, otherHeaders } from "../common/answers.ts";
import { wrongServer } from "../common/wrong-server.ts";

const DOCUMENT = "GET /.well-known/voicetunnel";

export const documentFaults: readonly Fault[] = [
  fault({
    id: "changes-the-signed-document",
    violates: ["server.document"],
    title: "It changes its document after it was signed.",
    expected: ["server.document/*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }) => endpoint === DOCUMENT,
        (body) => ({ ...body, note: "added later" }),
      ),
    ),
  }),
  fault({
    id: "document-lives-for-two-weeks",
    violates: ["server.document-life"],
    title: "Its document lives for two weeks.",
    expected: ["server.document-life/*"],
    // What it says was signed with another time.
    collateral: ["server.document/*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }) => endpoint === DOCUMENT,
        (body) => ({ ...body, expires_at: Number(body["issued_at"]) + 14 * 86_400_000 }),
      ),
    ),
  }),
  fault({
    id: "refuses-without-cors",
    violates: ["server.cors"],
    title: "Its refusals cannot be read by scripts.",
    expected: ["server.cors/*"],
    start: wrongServer(
      otherHeaders(
        (_, { status }) => status >= 400,
        () => ({ "access-control-allow-origin": undefined }),
      ),
    ),
  }),
  fault({
    id: "knows-no-preflight",
    violates: ["server.preflight"],
    title: "It takes a preflight for a method that nobody defined.",
    expected: ["server.preflight/*"],
    start: wrongServer({ omit: ["server.preflight"] }),
  }),
  fault({
    id: "dates-in-local-time",
    violates: ["server.date"],
    title: "It dates its answers to events an hour later.",
    expected: ["server.date/*"],
    start: wrongServer(
      otherHeaders(
        ({ endpoint }) => endpoint === "POST /v1/channels/{channel}/events",
        (headers) => ({ date: new Date(Date.parse(headers["date"] ?? "") + 3_600_000).toUTCString() }),
      ),
    ),
  }),
];
