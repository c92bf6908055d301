import type { CallEvent, CallName, CallSend } from "../../protocol/calls/index.ts";
import { deriveCallLog, planCalls, readCalls } from "../../protocol/calls/index.ts";
import { CALL, isSameCall } from "../../protocol/calls/call.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { opaqueId } from "../../protocol/ids/opaque-id.ts";
import type { Account } from "../account.ts";
import type { Channel } from "../channel/channel.ts";
import type { IceServerList } from "../ice-servers.ts";
import type { ClientPorts } from "../ports.ts";
import type { RtcPort } from "../rtc/interface.ts";
import type { NodeMedia } from "../rtc/node-media.ts";
import { drawing, isOmitted } from "../seams.ts";
import type { ChannelCalls } from "./calls.ts";
import { inviteOf, sendContent } from "./contents.ts";
import { createDrafts } from "./drafts.ts";
import type { CallRules, CallsEffect, CallsInput, CallsState, ShownCall } from "./engine.ts";
import { callsStep, connectedCalls, isInCall, newCalls, shownCall } from "./engine.ts";
import type { CallsEvent, CallsListener } from "./events.ts";
import { createLines, isCallEvent } from "./lines.ts";
import { createOutbox } from "./outbox.ts";
import type { CallChoice, Session } from "./session.ts";
import { createSession } from "./session.ts";

/** What the calls of a DM are made of. */
export interface ChannelCallsParts {
  readonly ports: ClientPorts;
  readonly account: Account;
  readonly channel: () => Channel;
  readonly iceServers: () => Promise<IceServerList>;
  /** Says that the other side learns the address, if that was never said. */
  readonly warn: (tell: () => void) => Promise<void>;
  readonly tell: (event: CallsEvent) => void;
  /** Whether the device is in a call may have changed. */
  readonly changed: () => void;
}

/** The calls of a channel of which nothing was read. Long because its closures share the state of the engine, and the session. */
export function createChannelCalls(parts: ChannelCallsParts): ChannelCalls {
  const { ports, account, channel } = parts;
  const { clock, seams } = ports;
  const { user, device } = account;
  const rules: CallRules = { read: readCalls, plan: planCalls, ...seams?.calls };
  const listeners = new Set<CallsListener>();
  let state: CallsState = newCalls(user, device);
  let session: Session | undefined;
  let told: ShownCall = { shown: "nothing" };
  let fresh: CallEvent[] = [];
  /** By how much the server's clock is ahead, by the newest invite: its lifetime is counted from when it came, whatever comes after. */
  let ahead = 0;
  /** How often the own invite was handed over without an outcome. */
  let tries = 0;
  let cancelLook = (): void => undefined;
  let stopped = false;

  const say = (event: CallsEvent): void => {
    if (stopped) return;
    parts.tell(event);
    for (const listener of [...listeners]) listener(event);
  };
  const failed = (error: unknown): void => say({ kind: "failed", during: "a call", error });
  const rtc = async (): Promise<RtcPort> => {
    if (ports.rtc === undefined) throw new ProtocolError("not-found", "there is no WebRTC");
    return ports.rtc();
  };
  const now = (): number => clock.now() + ahead;
  const outbox = createOutbox(channel, clock, failed);
  const lines = createLines(seams, failed);
  const heard = (call: CallName) => {
    const other = (): string => otherDevice(state, call);
    return {
      packet: (opus: Uint8Array) => say({ kind: "heard", device: other(), opus }),
      frame: (vp8: Uint8Array) => say({ kind: "seen", device: other(), vp8 }),
    };
  };
  const drafts = createDrafts({ ...parts, rtc, outbox, say, put: lines.put, heard });

  const dispatch = (input: CallsInput): void => {
    if (stopped) return;
    const [wasIn, logged] = [isInCall(state), deriveCallLog(state.calls, user)];
    const step = callsStep(state, input, rules);
    ({ state } = step);
    step.effects.forEach(perform);
    lines.follow(state, session);
    if (connectedCalls(state).length === 0) {
      session?.close();
      session = undefined;
    }
    const shown = shownCall(state, rules);
    if (JSON.stringify(shown) !== JSON.stringify(told)) say({ kind: "shown", ...(told = shown) });
    for (const entry of deriveCallLog(state.calls, user)) if (!logged.some((one) => isSameCall(one, entry))) say({ kind: "logged", entry });
    if (isInCall(state) !== wasIn) parts.changed();
    lookLater();
  };
  /** calls.lifetime: nobody else says that it is over. */
  const lookLater = (): void => {
    cancelLook();
    const call = state.calls.find((one) => one.state === "invited");
    if (call === undefined) return;
    const left = call.invitedAt + call.lifetime + 1 - now();
    cancelLook = clock.after(Math.max(1, left), () => dispatch({ type: "read", events: [], now: now() }));
  };
  const perform = (effect: CallsEffect): void => {
    if (effect.kind === "answer") void makeAnswer(effect.call);
    else if (effect.send.type === CALL.invite) void handOver(effect.send.call_id);
    else void sendOut(effect.send);
  };
  const sendOut = async (send: CallSend): Promise<void> => {
    const content = send.type === CALL.answer ? drafts.answered(send) : sendContent(send, device);
    if (content === undefined) return;
    await outbox.send({ type: send.type, content }, isOmitted(seams, "calls.sealed/silent") ? undefined : send.to);
    if (send.type === CALL.answer) lines.get(send)?.said();
  };
  const begin = ({ video = false, relayOnly = false }: Partial<CallChoice> = {}): Session =>
    (session ??= createSession(rtc, { video, relayOnly }));
  const isPreparing = (call_id: string): boolean => state.own?.call_id === call_id && state.own.stage === "preparing";

  /** Media, offer, and what there is of the channel: then the engine decides. */
  const prepare = async (call_id: string, from: Session): Promise<void> => {
    try {
      await from.media();
      if (isPreparing(call_id)) await drafts.invite(call_id, from);
      if (isPreparing(call_id)) await channel().sync();
      if (isPreparing(call_id)) await drafts.seal(call_id);
      dispatch({ type: "prepared", call_id });
    } catch (error) {
      if (isPreparing(call_id)) failed(error);
      dispatch({ type: "not prepared", call_id });
    }
  };
  /** glare.repeat: the same event, until it is known what became of it. */
  const handOver = async (call_id: string): Promise<void> => {
    const event = drafts.sealed(call_id);
    if (event === undefined) return;
    const outcome = await outbox.once(event, ++tries);
    const repeated = outcome === "unknown" && isOmitted(seams, "glare.repeat") ? "refused" : outcome;
    dispatch({ type: "outcome", call_id, outcome: repeated });
    if (outcome === "acknowledged") lines.get({ caller: user, call_id })?.said();
    if (outcome !== "stale" || !isPreparing(call_id)) return;
    try {
      await drafts.seal(call_id);
      dispatch({ type: "prepared", call_id });
    } catch (error) {
      failed(error);
      dispatch({ type: "not prepared", call_id });
    }
  };
  const makeAnswer = async (call: CallName): Promise<void> => {
    const isWanted = (): boolean => state.accepted !== undefined && isSameCall(state.accepted, call);
    try {
      // glare.media: what was opened for the own call.
      if (isOmitted(seams, "glare.media") && session !== undefined) session = createSession(rtc, session);
      const from = begin();
      await from.media();
      if (isWanted()) await drafts.answer(call, inviteOf(state.events, call)?.content, from);
      dispatch({ type: "answer ready", call });
    } catch (error) {
      if (isWanted()) failed(error);
      dispatch({ type: "no answer", call });
    }
  };
  const read = (): void => {
    const events = fresh;
    fresh = [];
    // calls.group
    const isDm = channel().state().log?.kind === "dm" || isOmitted(seams, "calls.group");
    if (events.length > 0 && isDm) dispatch({ type: "read", events, now: now() });
  };

  return {
    shown: () => told,
    async start(choice) {
      // calls.dm
      if (channel().log().kind !== "dm" && !isOmitted(seams, "calls.dm")) throw new ProtocolError("forbidden", "calls are made in DMs");
      if (connectedCalls(state).length > 0) throw new ProtocolError("forbidden", "this device is in a call here");
      // calls.id
      const call_id = opaqueId(drawing(ports, "call id").random(16));
      const from = begin(choice);
      tries = 0;
      dispatch({ type: "press", call_id });
      if (isPreparing(call_id)) void prepare(call_id, from);
    },
    async accept(choice) {
      begin(choice);
      dispatch({ type: "word", word: "accept" });
    },
    async reject({ silently = false } = {}) {
      dispatch({ type: "word", word: silently ? "reject-silently" : "reject" });
    },
    async hangUp() {
      dispatch({ type: "word", word: "hang-up" });
    },
    async choose(choice) {
      if (session === undefined) throw new ProtocolError("not-found", "there is no call");
      session.choice = choice;
      const media = await (choice.video ? session.withCamera() : session.media());
      lines.current()?.choose(media, choice);
    },
    agree: () => lines.current()?.agree(),
    async talk(opus) {
      for (let line = lines.current(); line !== undefined && session !== undefined; line = lines.current()) {
        const from = session;
        // One that ends before may have been replaced by another.
        if (await line.connected) return ((await from.media()) as Partial<NodeMedia>).talk?.(opus);
      }
      throw new ProtocolError("not-found", "there is no call");
    },
    log: () => (seams?.callLog ?? deriveCallLog)(rules.read(state.events, user, now()), user),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    take({ seq, received_at, age, sender, device: sender_device, to, type, content }) {
      if (!isCallEvent(type)) return;
      if (type === CALL.invite) ahead = received_at + age - clock.now();
      fresh.push({ seq, received_at, sender, sender_device, type, content: content as CallEvent["content"], ...(to && { to }) });
      // calls.batch
      if (isOmitted(seams, "calls.batch")) read();
    },
    read,
    engage: (engaged) => dispatch({ type: "engaged", engaged }),
    isInCall: () => isInCall(state),
    stop() {
      stopped = true;
      cancelLook();
      outbox.stop();
      lines.closeAll();
      session?.close();
    },
  };
}

/** The other device of a call. */
function otherDevice({ calls, device }: CallsState, name: CallName): string {
  const call = calls.find((one) => isSameCall(one, name));
  return (call?.device === device ? call.party : call?.device) ?? "";
}
