import type { Channel, User } from "../../probe/actors/index.ts";
import type { RtcCandidate } from "../../probe/rtc/index.ts";
import { canonicalText, parseDevice, toBase64url, type Json, type JsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";

/** Between two refreshes of a device that the suite plays. */
const REFRESH_MS = 4_500;

/** What the signalling of a device says otherwise than is right by default. */
export interface Otherwise {
  readonly negotiation?: string;
  readonly session?: string;
  readonly sender?: string;
  /** `null`: without. */
  readonly receiver?: string | null;
  /** Device address of the event. */
  readonly from?: string;
}

/** What is signalled. */
export type Said =
  { readonly type: "offer" | "answer"; readonly sdp: string } | { readonly type: "candidate"; readonly candidate: RtcCandidate };

/** A device that the suite plays. */
export interface MeshDevice {
  readonly user: User;
  readonly address: string;
  /** Of the newest JOINED. */
  readonly session: string;
  readonly seq: number;
  /** Joins with a new session, and refreshes that until it leaves or `vanish` is called. */
  join(): Promise<void>;
  leave(): Promise<void>;
  /** Refreshes no more. */
  vanish(): void;
  /** An event of its, not sent; JOINED now by default. */
  callstate(content: JsonObject, more?: { readonly key?: string; readonly from?: string; readonly by?: User }): JsonObject;
  /** Sends a `vt.call` to the client; gives its negotiation, a new one unless it is given. */
  signal(said: Said, otherwise?: Otherwise): Promise<string>;
}

export interface DeviceParts {
  readonly t: ClientTest;
  readonly client: ClientActor;
  /** The client as the actors know users. */
  readonly me: User;
  readonly group: Channel;
}

/** An opaque id that nobody guesses. */
export function opaque(t: ClientTest): string {
  return toBase64url(t.random.bytes(18));
}

/** The content of a signal. */
function signalOf({ t, client }: DeviceParts, device: { readonly address: string; readonly session: string }, said: Said, how: Otherwise) {
  const body = said.type === "candidate" ? { ...said.candidate } : { type: said.type, sdp: said.sdp };
  const receiver = how.receiver === undefined ? client.device : how.receiver;
  const negotiation_id = how.negotiation ?? opaque(t);
  return {
    rtc_type: said.type,
    sender: how.sender ?? device.address,
    ...(receiver !== null && { receiver }),
    session_id: how.session ?? device.session,
    negotiation_id,
    body: canonicalText(body satisfies Record<string, Json>),
  };
}

/** Makes a device of a user; it has not joined. */
export function meshDevice(parts: DeviceParts, user: User, name: string): MeshDevice {
  const { t, me, group } = parts;
  const address = user.deviceOf(name);
  let [session, seq] = ["", 0];
  let timer: ReturnType<typeof setInterval> | undefined;
  const vanish = (): void => clearInterval(timer);
  const callstate: MeshDevice["callstate"] = (content, { key = address, from = address, by = user } = {}) => {
    const right = { join_state: "JOINED", timestamp: Date.now(), session_id: session };
    return group.build.event(by, { type: "vt.callstate", content: { ...right, ...content }, state_key: key, device: from });
  };
  // What fails here is seen by what the check is about.
  const refresh = (): void => void group.attempt.post(user, callstate({})).catch(() => undefined);
  t.cleanup(vanish);
  return {
    user,
    address,
    get session() {
      return session;
    },
    get seq() {
      return seq;
    },
    join: async () => {
      vanish();
      session = opaque(t);
      seq = Number((await group.post(user, callstate({}))).object("Ordered")["seq"]);
      timer = setInterval(refresh, REFRESH_MS);
    },
    leave: async () => {
      vanish();
      await group.post(user, callstate({ join_state: "LEFT" }));
    },
    vanish,
    callstate,
    signal: async (said, how = {}) => {
      const content = signalOf(parts, { address, session }, said, how);
      const from = how.from ?? address;
      const by = parseDevice(from)?.user === user.id ? user : undefined;
      if (by === undefined) throw new Error(`${from} is no device of ${user.id}`);
      await group.post(by, group.build.sealed(by, { type: "vt.call", content }, { to: me, device: from }));
      return content.negotiation_id;
    },
  };
}
