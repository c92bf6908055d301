import type { Answer } from "../../../reference/homeserver/answer.ts";
import type { AnswerInfo } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { otherBody, otherHeaders, otherProblem } from "../common/answers.ts";
import { wrongServer } from "../common/wrong-server.ts";

const TOURS = ["error.problem-document/tour", "error.registered-status/tour"];

function codeOf({ body }: Answer): unknown {
  return (body as { readonly code?: unknown } | undefined)?.code;
}

/** Requests with a body that is not right. */
function isMalformedPost({ endpoint }: AnswerInfo, code: unknown): boolean {
  return code === "malformed" && endpoint.startsWith("POST ");
}

export const problemFaults: readonly Fault[] = [
  fault({
    id: "about-blank",
    violates: ["error.problem-document"],
    title: "Its problem documents for taken names have the type about:blank.",
    expected: ["error.problem-document/tour"],
    collateral: ["error.registered-status/tour", "user.name-taken/*"],
    start: wrongServer(
      otherBody(
        (_, answer) => codeOf(answer) === "name-taken",
        (body) => ({ ...body, type: "about:blank" }),
      ),
    ),
  }),
  fault({
    id: "another-status",
    violates: ["error.registered-status"],
    title: "It refuses taken names with status 400.",
    expected: ["error.registered-status/tour"],
    collateral: ["user.name-taken/*"],
    start: wrongServer(otherProblem((_, code) => code === "name-taken", 400, "name-taken")),
  }),
  fault({
    id: "fails-on-malformed-bodies",
    violates: ["error.no-internal"],
    title: "It fails when a body is not right.",
    expected: ["error.no-internal/table", "error.no-internal/mutated-bodies"],
    // Whatever is malformed gets another answer.
    collateral: [
      "encoding.*",
      "request.*",
      "answer.*",
      "channel.*",
      "event.*",
      "log.*",
      "sealed.*",
      "state.*",
      "init.*",
      "tunnel.*",
      "stream.*",
      "epoch.*",
    ],
    start: wrongServer(otherProblem(isMalformedPost, 500, "internal")),
  }),
  fault({
    id: "forbids-undefined-paths",
    violates: ["error.not-found"],
    title: "It answers undefined paths with `forbidden`.",
    expected: ["error.not-found/*"],
    collateral: [...TOURS, "answer.signed/refused"],
    start: wrongServer(otherProblem(({ endpoint }, code) => code === "not-found" && !endpoint.includes("{"), 403, "forbidden")),
  }),
  fault({
    id: "finds-no-method",
    violates: ["error.method"],
    title: "It answers undefined methods with `not-found`.",
    expected: ["error.method/*"],
    collateral: [...TOURS, "answer.signed/refused"],
    start: wrongServer(otherProblem((_, code) => code === "method-not-allowed", 404, "not-found")),
  }),
  fault({
    id: "does-not-say-when",
    violates: ["error.retry-after"],
    title: "It does not say when to try again.",
    expected: ["error.retry-after/*"],
    start: wrongServer(
      otherHeaders(
        (_, { status }) => status === 429,
        () => ({ "retry-after": undefined }),
      ),
    ),
  }),
  fault({
    id: "does-not-tell-its-clock",
    violates: ["error.stale-time"],
    title: "It does not tell its clock with `stale`.",
    expected: ["error.stale-time/*"],
    collateral: ["user.register-stale/*"],
    start: wrongServer(
      otherBody(
        (_, answer) => codeOf(answer) === "stale",
        ({ server_time: _told, ...body }) => body,
      ),
    ),
  }),
];
