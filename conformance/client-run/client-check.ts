import type { RequirementId } from "../runner/requirement-id.ts";
import type { ClientTest } from "./context.ts";

/** Operations of the chapter Client driver that a check uses: a driver that lacks one is not judged by it. */
export type ClientOp =
  | "create-account"
  | "restore-account"
  | "stop-account"
  | "look-up-user"
  | "visit-server"
  | "create-channel"
  | "change-member"
  | "accept-channel"
  | "list-members"
  | "send-event"
  | "read-events"
  | "start-tunnel"
  | "close-tunnel"
  | "join-voice"
  | "talk"
  | "leave-voice"
  | "join-mesh"
  | "start-call"
  | "answer-call"
  | "hang-up"
  | "choose-media"
  | "grant-media"
  | "read-call-log"
  | "prefer-ring"
  | "advance-clock";

/** The runner's view of a check of clients; ids are plain strings, so that tests may use toys. */
export interface AnyClientCheck {
  readonly id: string;
  readonly requirement: string;
  readonly also?: readonly string[];
  readonly title: string;
  /** All operations that it asks, beyond `create-account`. */
  readonly ops: readonly ClientOp[];
  /** Milliseconds that it waits for a fixed time of the protocol: it begins before those that wait for less. */
  readonly waitsMs?: number;
  run(t: ClientTest): Promise<void>;
}

/** A check of a client. Its id begins with the requirement it judges, and the compiler refuses one that does not exist. */
export interface ClientCheck extends AnyClientCheck {
  readonly id: `${RequirementId}/${string}`;
  readonly requirement: RequirementId;
  readonly also?: readonly RequirementId[];
}

/**
 * Defines a check.
 *
 * @example
 * export const ghost = clientCheck({
 *   id: "log.client-verify/unsigned-add",
 *   requirement: "log.client-verify",
 *   title: "A client does not take a user as a member whose `add` nobody signed.",
 *   ops: ["create-channel", "list-members"],
 *   run: async (t) => { … },
 * });
 */
export function clientCheck(def: ClientCheck): ClientCheck {
  if (!def.id.startsWith(`${def.requirement}/`))
    throw new Error(`the check ${def.id} must begin with its requirement, ${def.requirement}/`);
  return def;
}
