import type { ServerOptions } from "ws";
import type { ErrorCode, RequirementId } from "../../schemas/v1/constants.ts";
import type { Challenge, Limits, RelayConnect, RelayServerMessage, Welcome } from "../../schemas/v1/types.ts";
import type { RelayBackend } from "./backend.ts";
import type { ConnectContext } from "./connect-steps.ts";
import type { FrameStep } from "./frame-steps.ts";
import type { Outbox, OutboxSocket } from "./outbox.ts";
import type { LegStep } from "./proxy/leg.ts";
import type { ProofContext } from "./proof-steps.ts";
import type { ViaContext } from "./proxy/via-steps.ts";

/** Whom something is sent to or comes from. */
export interface PeerInfo {
  readonly tunnelID?: string;
  readonly device?: string;
  readonly user?: string;
  /** 0 before the welcome. */
  readonly number: number;
}

/** A control message, or the octets of a frame. */
export type RelayItem = RelayServerMessage | Uint8Array;

/** A welcome that is not signed yet. */
export type UnsignedWelcome = Omit<Welcome, "sig">;

/** What passes between the two legs of a proxy. */
export interface WireMessage {
  readonly bytes: Uint8Array;
  readonly isBinary: boolean;
}

/** A check that is named by the requirement that it fulfils; undefined lets pass. */
export interface RelayStep<C> {
  readonly id: RequirementId;
  check(context: C): ErrorCode | undefined | Promise<ErrorCode | undefined>;
}

/**
 * Where a deliberately wrong relay is made from this one, and tests hand in their clock. The defaults change nothing.
 */
export interface RelaySeams {
  /** Requirements whose steps are left out. */
  readonly omit?: readonly RequirementId[];
  /** Replaces, doubles or drops what leaves for one receiver, before it is queued. */
  readonly relayOut?: (to: PeerInfo, item: RelayItem) => RelayItem | readonly RelayItem[] | undefined;
  /** Replaces or drops what comes in, before it is read. */
  readonly relayIn?: (from: PeerInfo, bytes: Uint8Array, isBinary: boolean) => Uint8Array | undefined;
  /** Chooses who gets a frame; `all` is everybody who is connected to this vtserver, `others` those who are right. */
  readonly route?: (from: PeerInfo, others: readonly PeerInfo[], all: readonly PeerInfo[]) => readonly PeerInfo[];
  /** Replaces the WebSocket close code; undefined leaves the connection open. */
  readonly relayClose?: (to: PeerInfo, code: ErrorCode, close: number) => number | undefined;
  /** Replaces the checks of a connect, which are in `connect-steps.ts`. */
  readonly connectSteps?: (steps: readonly RelayStep<ConnectContext>[]) => readonly RelayStep<ConnectContext>[];
  /** Replaces the checks of a frame, which are in `frame-steps.ts`. */
  readonly frameSteps?: (steps: readonly FrameStep[]) => readonly FrameStep[];
  /** Replaces the checks of a relay_connect, which are in `proof-steps.ts`. */
  readonly proofSteps?: (steps: readonly RelayStep<ProofContext>[]) => readonly RelayStep<ProofContext>[];
  /** Replaces the checks of a connect by proxy that need no request, which are in `proxy/via-steps.ts`. */
  readonly viaSteps?: (steps: readonly RelayStep<ViaContext>[]) => readonly RelayStep<ViaContext>[];
  /** Replaces what is presented to the origin, before it is signed. */
  readonly relayConnect?: (connect: Omit<RelayConnect, "sig">, origin: Challenge) => Omit<RelayConnect, "sig">;
  /** Replaces what is presented to the origin, as it is sent. */
  readonly presented?: (connect: RelayConnect) => RelayConnect;
  /** Replaces the welcome of a connection by proxy before it is signed. */
  readonly proxyWelcome?: (welcome: UnsignedWelcome, origin: Welcome) => UnsignedWelcome;
  /** Replaces, doubles or drops what passes from a user to the origin. */
  readonly proxyOut?: (from: PeerInfo, message: WireMessage) => readonly WireMessage[];
  /** Replaces, doubles or drops what passes from the origin to a user. */
  readonly proxyIn?: (to: PeerInfo, message: WireMessage) => readonly WireMessage[];
  /** Further header fields of the connection to an origin. */
  readonly originHeaders?: () => Readonly<Record<string, string>>;
  /** Replaces the state table of a proxy's leg. */
  readonly proxyStep?: (step: LegStep) => LegStep;
  /** Replaces a challenge before it is sent; the connect is checked against what was sent. */
  readonly challenge?: (challenge: Challenge) => Challenge;
  /** Replaces a welcome before it is signed; its roles are those that the connection gets. */
  readonly welcome?: (welcome: UnsignedWelcome) => UnsignedWelcome;
  /** Replaces the queue of each connection. */
  readonly outbox?: (socket: OutboxSocket, queueFrames: number) => Outbox;
  /** Wraps what the relay knows of the homeserver. */
  readonly backend?: (backend: RelayBackend) => RelayBackend;
  /** Replaces limits in what the relay does, not in what it says. */
  readonly enforced?: Partial<Limits>;
  /** Further options of the WebSocket server. */
  readonly websocket?: Omit<ServerOptions, "WebSocket">;
  /** Wall clock in milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly timers?: Timers;
}

/** Time as a vtserver uses it. */
export interface Timers {
  /** A clock that never goes back, in milliseconds. */
  now(): number;
  /** Calls back once after so many milliseconds; the result calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** Node's own timers. */
export const nodeTimers: Timers = {
  now: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Whether the step of a requirement is left out. */
export function isOmitted(seams: RelaySeams, id: RequirementId): boolean {
  return seams.omit?.includes(id) ?? false;
}

/** Runs steps in their order up to the first refusal. */
export async function firstRefusal<C>(steps: readonly RelayStep<C>[], context: C, seams: RelaySeams): Promise<ErrorCode | undefined> {
  for (const step of steps) {
    if (isOmitted(seams, step.id)) continue;
    const code = await step.check(context);
    if (code !== undefined) return code;
  }
  return undefined;
}
