// A question to another server, and what is asked of every answer.
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { TypeName, WireTypes } from "../../schemas/v1/types.ts";
import { validate } from "../../schemas/validate.ts";
import { checkNames } from "../homeserver/names.ts";
import type { Refusal } from "../homeserver/refusal.ts";
import { refuse } from "../homeserver/refusal.ts";
import { ProtocolError } from "../protocol/error.ts";
import { isObject, readJson } from "../protocol/json/index.ts";
import { checkVersion } from "../protocol/version.ts";
import type { Seams, Step } from "../seams.ts";
import { isOmitted } from "../seams.ts";
import type { GuardOptions } from "./address.ts";
import { baseUrl } from "./base-url.ts";
import { passSteps } from "./pass-steps.ts";
import type { PeerAnswer, PeerRequest, PeerSend } from "./send.ts";

/** The refusal of what another server does. */
export function peerFailed(detail: string): Refusal {
  return refuse("peer-failed", detail);
}

interface AnswerContext {
  readonly server: string;
  readonly answer: PeerAnswer;
}

/** What is asked of every answer, whatever it answers. */
const ANSWER_STEPS: readonly Step<AnswerContext>[] = [
  {
    id: "peer.redirect",
    check: ({ server, answer: { status } }) => (status >= 300 && status < 400 ? peerFailed(`${server} sends one elsewhere`) : undefined),
  },
];

/** How many octets an answer may have: a document or entry, and what is passed on. */
const BOUNDS: Readonly<Record<"peer.size" | "forward.size", number>> = {
  "peer.size": CONSTANTS.peer_bytes,
  "forward.size": CONSTANTS.forward_bytes,
};

/** What a question says beyond the server that it goes to. */
export interface Question extends Omit<PeerRequest, "url" | "timeMs" | "maxBytes"> {
  /** How long the server is allowed to think before its time begins. forward.wait */
  readonly waitMs?: number;
  /** Default: that of documents and entries. */
  readonly bound?: "peer.size" | "forward.size";
}

/** Asks other servers. */
export interface Ask {
  readonly seams: Seams;
  /** Any question. */
  send(server: string, question: Question): Promise<PeerAnswer>;
  /** A document or directory entry. */
  get(server: string, target: string): Promise<PeerAnswer>;
  /** The error of what another server does. */
  failed(detail: string): ProtocolError;
}

/** Asks by a way of sending. */
export function createAsk(send: PeerSend, guard: GuardOptions, seams: Seams): Ask {
  const ask: Ask = {
    seams,
    failed: (detail) => new ProtocolError("peer-failed", detail),
    async send(server, { waitMs = 0, bound = "peer.size", ...question }) {
      const request: PeerRequest = {
        ...question,
        url: baseUrl(server, guard),
        timeMs: isOmitted(seams, "peer.time") ? Infinity : waitMs + CONSTANTS.peer_time,
        maxBytes: isOmitted(seams, bound) ? Infinity : BOUNDS[bound],
      };
      const answer = await (seams.peerRequest === undefined ? send(request) : seams.peerRequest(request, send));
      await passSteps(seams, ANSWER_STEPS, { server, answer });
      return answer;
    },
    get: (server, target) => ask.send(server, { method: "GET", target, headers: {} }),
  };
  return ask;
}

/** The object of a type that octets hold. @throws ProtocolError `peer-failed` when they do not. */
export function readObject<N extends TypeName>(bytes: Uint8Array, type: N): WireTypes[N] {
  try {
    const value = readJson(bytes);
    if (!isObject(value)) throw new ProtocolError("malformed", "no object");
    checkVersion(value);
    const result = validate("open", type, value);
    if (!result.ok) throw new ProtocolError("malformed", result.errors[0]?.message ?? "");
    checkNames(type, value);
    return result.value;
  } catch (error) {
    if (error instanceof ProtocolError) throw new ProtocolError("peer-failed", `no ${type}: ${error.message}`, { cause: error });
    throw error;
  }
}
