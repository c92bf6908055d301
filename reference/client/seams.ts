// Where a deliberately wrong client is made from this one: plain dependencies, whose absence changes nothing.
import type { RequirementId } from "../../schemas/v1/constants.ts";
import type { TypeName } from "../../schemas/v1/types.ts";
import type { deriveCallLog } from "../protocol/calls/index.ts";
import type { Suite } from "../protocol/crypto/index.ts";
import { ProtocolError } from "../protocol/error.ts";
import type { ErrorCode } from "../protocol/error.ts";
import type { JsonValue } from "../protocol/json/index.ts";
import type { Member, MembershipState } from "../protocol/membership/index.ts";
import type { OpenedEvent, SealedEventContext, openTunnelKey } from "../protocol/sealing/index.ts";
import type { Account } from "./account.ts";
import type { CallRules } from "./calls/engine.ts";
import type { Reader } from "./channel/apply.ts";
import type { EpochRecipient } from "./channel/epochs.ts";
import type { ChannelState } from "./channel/state.ts";
import type { Outgoing } from "./http/carrier.ts";
import type { PresenceRules } from "./mesh/presence.ts";
import type { MembershipObject } from "./wire.ts";

/** A check of the client's own, named by the requirement that it fulfils; one of several that fulfil it has a name of its own. */
export type CheckName = RequirementId | `${string}.${string}/${string}`;

/** What random octets are drawn for. */
export type Drawn = "account key" | "request nonce" | "connect" | "proof" | "tunnel key" | "epoch key" | "media key" | "mesh" | "call id";

/** The hooks; those of one client know nothing of those of another. */
export interface ClientSeams {
  /** Checks that are left out; a requirement stands for all its checks. */
  readonly omit?: readonly CheckName[];
  /** Random octets in place of fresh ones; undefined for fresh ones. */
  readonly random?: (what: Drawn, length: number) => Uint8Array<ArrayBuffer> | undefined;
  /** Reads a message in place of the strict reader and the open schemas. */
  readonly read?: (name: TypeName, bytes: Uint8Array | string) => JsonValue;
  /** Replaces the body of a request before it is signed. */
  readonly body?: (path: string, body: object, account: Account) => object;
  /** Replaces a request after it was signed. */
  readonly outgoing?: (request: SignedRequest, account: Account) => SignedRequest | Promise<SignedRequest>;
  /** Stands in the place of a request and its answer: asks it, asks twice, says something else. */
  readonly call?: (request: Pick<Outgoing, "method" | "path">, ask: () => Promise<unknown>) => Promise<unknown>;
  /** Applies a membership object. */
  readonly stepMembership?: (suite: Suite, log: MembershipState, object: MembershipObject) => Promise<MembershipState>;
  /** What becomes of a channel with an object that is refused. */
  readonly refusedObject?: (before: ChannelState, seq: number) => ChannelState;
  /** The key by which an event of a member is verified. */
  readonly signerKey?: (member: Member, reader: Reader) => Promise<string>;
  /** Replaces what is sealed in an event. */
  readonly sealing?: (event: OpenedEvent) => OpenedEvent;
  /** The envelopes under which a sealed event may open. */
  readonly openedUnder?: (context: SealedEventContext, log: MembershipState) => readonly SealedEventContext[];
  /** The sealing key (base64url) with which a member gets the key of an epoch, and who gets it. */
  readonly epochFor?: (log: MembershipState, readers: readonly string[]) => readonly Pick<Member, "user" | "sealing_key">[];
  /** The same for a user who is added, or reads from now on. */
  readonly epochForOne?: (log: MembershipState, recipient: EpochRecipient) => EpochRecipient;
  /** Opens the key of a tunnel, and says whether it is the right one. */
  readonly openTunnelKey?: typeof openTunnelKey;
  /** The id of a new tunnel. */
  readonly tunnelId?: (key: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** How long to wait before a successor is declared. */
  readonly successorDelay?: (right: number) => number;
  /** What the events of calls come to, and what a device does about it. */
  readonly calls?: Partial<CallRules>;
  /** What the call log says. */
  readonly callLog?: typeof deriveCallLog;
  /** What is kept of the callstates of a device, and who is there. */
  readonly callstates?: Partial<PresenceRules>;
  /** Milliseconds that a proof is to live. */
  readonly proofLife?: number;
}

/** A request with its signature. */
export type SignedRequest = Outgoing & { readonly headers: Readonly<Record<string, string>> & { readonly signature: string } };

/** Whether a check is left out. */
export function isOmitted(seams: ClientSeams | undefined, check: CheckName): boolean {
  return seams?.omit?.some((name) => name === check || check.startsWith(`${name}/`)) ?? false;
}

/**
 * Refuses what is wrong, by the check of that name.
 *
 * @throws ProtocolError the one that is made, when `wrong` holds.
 * @example
 * ```ts
 * refuseIf(ports.seams, "init.verify-sender", event.sender !== declaration.created_by, () => new ProtocolError("forbidden", "…"));
 * ```
 */
export function refuseIf(seams: ClientSeams | undefined, check: CheckName, wrong: boolean, error: () => ProtocolError): void {
  if (wrong && !isOmitted(seams, check)) throw error();
}

/** Runs what makes a check of that name and throws when it refuses. */
export async function checked(seams: ClientSeams | undefined, check: CheckName, run: () => unknown): Promise<void> {
  if (!isOmitted(seams, check)) await run();
}

/** Runs what makes several checks, told apart by the codes with which they refuse. */
export async function checkedByCode(
  seams: ClientSeams | undefined,
  checks: Partial<Record<ErrorCode, CheckName>>,
  run: () => unknown,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    const check = error instanceof ProtocolError ? checks[error.code] : undefined;
    if (check === undefined || !isOmitted(seams, check)) throw error;
  }
}

/** The suite from which something is drawn. */
export function drawing({ suite, seams }: { readonly suite: Suite; readonly seams?: ClientSeams }, what: Drawn): Suite {
  const random = seams?.random;
  return random === undefined ? suite : { ...suite, random: (length) => random(what, length) ?? suite.random(length) };
}
