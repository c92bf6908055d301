import type { ErrorCode } from "../../schemas/v1/constants.ts";
import { ERRORS } from "../../schemas/v1/constants.ts";
import type { EpochNumber, Id, Problem, Timestamp, TunnelId } from "../../schemas/v1/types.ts";
import { ProtocolError } from "../protocol/error.ts";
import type { Answer } from "./answer.ts";

/** An expected refusal: a code of the registry and what goes with it. */
export interface Refusal {
  readonly refused: ErrorCode;
  readonly detail?: string;
  readonly server_time?: number;
  readonly head?: string;
  readonly epoch?: number;
  readonly tunnelID?: string;
  /** Whole seconds, with `rate-limited`. error.retry-after */
  readonly retryAfter?: number;
}

/**
 * A refusal as a value.
 *
 * @example
 * ```ts
 * return refuse("forbidden", "the sender is another user");
 * ```
 */
export function refuse(refused: ErrorCode, detail: string, more: Omit<Refusal, "refused" | "detail"> = {}): Refusal {
  return { refused, detail, ...more };
}

/**
 * What a foreign user is told wherever the reason would depend on what this server has stored: always the same. foreign.same
 */
export function refused(): Refusal {
  return refuse("refused", "this server refuses");
}

/** The refusal that a ProtocolError states. Anything else is a bug, and is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ProtocolError)) throw error;
  const { code, message, details = {} } = error;
  const { now, head, epoch } = details;
  return {
    refused: code,
    detail: message,
    ...(typeof now === "number" ? { server_time: now } : {}),
    ...(typeof head === "string" ? { head } : {}),
    ...(typeof epoch === "number" ? { epoch } : {}),
  };
}

/** Whether a value is a refusal. */
export function isRefusal(value: object): value is Refusal {
  return Object.hasOwn(value, "refused");
}

/**
 * The answer that tells of a refusal.
 *
 * @param instance a UUID of this one refusal.
 */
export function problemAnswer(refusal: Refusal, instance: string): Answer {
  // error.problem-document, error.registered-status, error.stale-time
  const { status, meaning } = ERRORS[refusal.refused];
  // A code without a status is none of HTTP: only a bug brings it here.
  const sent = status ?? 500;
  const problem: Problem = {
    type: `urn:voicetunnel:error:${refusal.refused}` as Problem["type"],
    title: capitalised(meaning).slice(0, 200) as Problem["title"],
    status: sent as Problem["status"],
    code: refusal.refused as string as Problem["code"],
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail.slice(0, 2000) as NonNullable<Problem["detail"]> }),
    instance: `urn:uuid:${instance}` as NonNullable<Problem["instance"]>,
    ...(refusal.server_time === undefined ? {} : { server_time: refusal.server_time as Timestamp }),
    ...(refusal.head === undefined ? {} : { head: refusal.head as Id }),
    ...(refusal.epoch === undefined ? {} : { epoch: refusal.epoch as EpochNumber }),
    ...(refusal.tunnelID === undefined ? {} : { tunnelID: refusal.tunnelID as TunnelId }),
  };
  const headers: Record<string, string> = { "content-type": "application/problem+json" };
  if (sent === 429) headers["retry-after"] = String(Math.max(1, refusal.retryAfter ?? 1));
  return { status: sent, headers, body: problem };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
