import type { RequirementId } from "../schemas/v1/constants.ts";
import type { ForwardAnswer, ForwardRequest, Limits, StreamItem, UserProof } from "../schemas/v1/types.ts";
import type { Answer } from "./homeserver/answer.ts";
import type { Refusal } from "./homeserver/refusal.ts";
import { refusalOf } from "./homeserver/refusal.ts";
import type { PeerAnswer, PeerRequest, PeerSend, Peers, Question } from "./peers/index.ts";
import type { RequestTarget } from "./protocol/http-signature/index.ts";
import type { JsonValue } from "./protocol/json/index.ts";
import type { Store } from "./store/index.ts";
import type { RelaySeams } from "./vtserver/index.ts";

/** A check, named by the requirement that it fulfils. What it finds out for later steps it leaves in its context. */
export interface Step<C> {
  readonly id: RequirementId;
  check(context: C): Refusal | undefined | Promise<Refusal | undefined>;
}

/** What an answer is made for. */
export interface AnswerInfo {
  /** As in the table of endpoints: `POST /v1/users`; for what is no endpoint, method and path as asked. */
  readonly endpoint: string;
  /** The user who asks; undefined when the request is unsigned, or refused before its user is known. */
  readonly user: string | undefined;
}

/** An answer as it leaves, headers in lower case. */
export interface SignedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Where a deliberately wrong server is made from this one, and tests hand in their clock: plain dependencies, whose absence changes
 * nothing. Those of the relay are in `vtserver/seams.ts`.
 */
export interface Seams extends RelaySeams {
  /** Requirements whose steps are left out. */
  readonly omit?: readonly RequirementId[];
  /** Replaces a step by another. */
  readonly wrapStep?: <C>(step: Step<C>) => Step<C>;
  /** Replaces an answer, problem documents too, before it is signed. */
  readonly answer?: (info: AnswerInfo, answer: Answer) => Answer | Promise<Answer>;
  /** Replaces an answer after it was signed. */
  readonly signedAnswer?: (info: AnswerInfo, answer: SignedAnswer) => SignedAnswer | Promise<SignedAnswer>;
  /** What a request's signature may have been made over: one of these is enough. */
  readonly requestTargets?: (target: RequestTarget) => readonly RequestTarget[];
  /** Reads JSON in the place of the strict reader. */
  readonly readJson?: (bytes: Uint8Array) => JsonValue;
  /** Replaces, doubles or drops an item of a stream. */
  readonly streamOut?: (user: string, item: StreamItem) => StreamItem | readonly StreamItem[] | undefined;
  /** Replaces the text of a stream's item or heartbeat. */
  readonly streamText?: (text: string) => string | undefined;
  /** Wraps the store. */
  readonly store?: (store: Store) => Store;
  /** Stands in the place of a request to another server: sends it, another one, several or none. */
  readonly peerRequest?: (request: PeerRequest, send: PeerSend) => Promise<PeerAnswer>;
  /** Replaces what is sent on for a user. */
  readonly forwardOut?: (question: Question, request: ForwardRequest) => Question;
  /** Replaces what is given back of a request that was sent on. */
  readonly forwardAnswer?: (answer: ForwardAnswer, request: ForwardRequest) => ForwardAnswer;
  /** Replaces a user's proof before this server signs it. */
  readonly countersign?: (proof: UserProof) => UserProof;
  /** Wraps what this server asks of others. */
  readonly peers?: (peers: Peers) => Peers;
  /** Replaces limits in what the server does, not in what its document says. */
  readonly enforced?: Partial<Limits>;
}

/** Whether the steps of a requirement are left out. */
export function isOmitted(seams: Seams, id: RequirementId): boolean {
  return seams.omit?.includes(id) ?? false;
}

/**
 * Runs steps in their order up to the first refusal. A step that throws a ProtocolError refuses by it.
 *
 * @example
 * ```ts
 * const refusal = await runSteps(seams, STEPS, context);
 * if (refusal !== undefined) return refusal;
 * ```
 */
export async function runSteps<C>(seams: Seams, steps: readonly Step<C>[], context: C): Promise<Refusal | undefined> {
  for (const step of steps) {
    if (isOmitted(seams, step.id)) continue;
    try {
      const refusal = await (seams.wrapStep?.(step) ?? step).check(context);
      if (refusal !== undefined) return refusal;
    } catch (error) {
      return refusalOf(error);
    }
  }
  return undefined;
}
