import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { createFrameSealer, decodeFrame } from "../../protocol/frames/index.ts";
import type { FrameOpener, FrameSealer } from "../../protocol/frames/index.ts";
import { acceptWelcome, answerChallenge } from "../../protocol/handshake/index.ts";
import type { SeenStreams } from "../../protocol/handshake/index.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import { CONSTANTS, ERRORS } from "../../../schemas/v1/constants.ts";
import type { Account } from "../account.ts";
import type { ClientPorts, Socket } from "../ports.ts";
import { createSerial } from "../serial.ts";
import { checkMessage } from "../schema.ts";
import { checkedByCode, drawing, isOmitted, refuseIf } from "../seams.ts";
import { asJson, readMessage } from "../wire.ts";
import type { Challenge, Connect, Participant, RelayClientMessage, Roles, TunnelRecord, Welcome } from "../wire.ts";
import type { Route } from "../voice/route.ts";
import { createDeadline } from "./deadline.ts";
import { createHearing } from "./hearing.ts";
import type { Heard, Openers } from "./hearing.ts";
import { createPace } from "./pace.ts";
import { NEW_PARTICIPANT, mayTalk as mayTalkNow, participantStep } from "./participant.ts";
import type { ParticipantEffect, ParticipantEvent, ParticipantState } from "./participant.ts";

/** What a connection tells. */
export type VoiceEvent =
  | { readonly kind: "heard"; readonly packet: Heard }
  /** A participant or a frame that is not to be played, and why. */
  | { readonly kind: "refused"; readonly connection: number; readonly error: ProtocolError }
  /** The relay's `error` messages. */
  | { readonly kind: "error"; readonly error: ProtocolError }
  /** The way by proxy failed, and what follows goes to the other server directly, as the user wanted for this case. */
  | { readonly kind: "fallback"; readonly error: ProtocolError }
  | { readonly kind: "live" | "roles" | "ending" | "quiet" | "gone" };

/** What a connection is made of. */
export interface ConnectionParts {
  readonly ports: ClientPorts;
  readonly account: Account;
  /** A record that was verified. */
  readonly record: TunnelRecord;
  /** The relay to connect to, verified too. */
  readonly route: Route;
  readonly tunnelKey: Bytes;
  readonly seen: SeenStreams;
  /** Those of the tunnel, where there was an earlier connection to it. */
  readonly openers?: Openers;
  readonly roles: Pick<Roles, "read" | "write">;
  readonly log: () => MembershipState;
  readonly sync: () => Promise<void>;
  readonly tell: (event: VoiceEvent) => void;
}

/** A connection to a tunnel. */
export interface VoiceConnection {
  readonly tunnelID: string;
  state(): ParticipantState;
  /** The others, by connection number. */
  others(): ReadonlyMap<number, Participant>;
  /**
   * Sends one Opus packet: mono, 20 ms.
   *
   * @param timestamp in samples at 48 kHz; by default 20 ms after the one before, from 0.
   * @throws ProtocolError `not-a-writer`, `tunnel-closed` when nothing may be sent any more, `too-large`.
   */
  talk(opus: Uint8Array, timestamp?: number): Promise<void>;
  /** A successor is joined: nothing is sent here any more. */
  succeeded(): void;
  leave(): void;
  /** Resolves when the connection is gone, with the code that ended it; undefined when one left or the socket broke. */
  readonly gone: Promise<ErrorCode | undefined>;
}

/** The subprotocol of the binding. */
const SUBPROTOCOL = "voicetunnel.v1";

/** Version, number, the longest SFrame header, version, timestamp, tag: what a frame has beyond its Opus packet, at most. */
const FRAME_OVERHEAD = 5 + 17 + 5 + 16;

/** Samples in a packet. */
const PACKET_SAMPLES = (CONSTANTS.timestamp_rate / 1000) * CONSTANTS.frame_duration;

/**
 * Connects to a tunnel; resolves when the welcome is verified. Long because it is the one place where the pure steps meet socket, keys
 * and timer: all its closures share one state.
 *
 * @throws ProtocolError the relay's refusal; `bad-signature` or `audience` for a relay that is not the one of the verified record;
 * `timeout` when the socket breaks before.
 */
export async function connectVoice(parts: ConnectionParts): Promise<VoiceConnection> {
  const { ports, account, record, route, tunnelKey } = parts;
  const { seams } = ports;
  // Streams belong to the server of the tunnel, by whatever relay they go.
  const { tunnelID, auth_chatchannel, created_on: server } = record;
  const stream = { server, channel: auth_chatchannel, tunnelID, device: account.device };
  const live = Promise.withResolvers<undefined>();
  const gone = Promise.withResolvers<ErrorCode | undefined>();
  const serial = createSerial();
  let state = NEW_PARTICIPANT;
  let greeted: { readonly challenge: Challenge; readonly connect: Connect } | undefined;
  let sealer: FrameSealer | undefined;
  let timestamp = 0;
  let cancelGrace = (): void => undefined;
  // relay.client-writer
  const mayTalk = (): boolean =>
    mayTalkNow(isOmitted(seams, "relay.client-writer") ? { ...state, roles: { read: true, write: true } } : state);
  // relay.client-dead: to whoever was in the tunnel it is the same as a socket that broke.
  const deadline = createDeadline(ports.clock, () => feed({ type: "silence" }));
  const pace = createPace(ports.clock);

  const hearing = createHearing({
    suite: ports.suite,
    seams,
    tunnelKey,
    server,
    declaration: record.declaration,
    seen: parts.seen,
    openers: parts.openers ?? new Map<string, FrameOpener>(),
    log: parts.log,
    sync: parts.sync,
    heard: (packet) => parts.tell({ kind: "heard", packet }),
    refused: (connection, error) => parts.tell({ kind: "refused", connection, error }),
  });

  const send = (message: RelayClientMessage): void =>
    socket.sendText(JSON.stringify(checkMessage("closed", "RelayClientMessage", asJson(message))));
  const answer = async (challenge: Challenge): Promise<void> => {
    // relay.own-audience
    const own = { server: route.server, key: route.vtserver.key };
    const audience = isOmitted(seams, "relay.own-audience") ? challenge : own;
    const plan = {
      server: audience.server,
      vt_key: audience.key,
      tunnelID,
      auth_chatchannel,
      user: account.user,
      device: account.device,
      roles: parts.roles,
      ...(route.via && { via: route.via }),
    };
    // relay.own-audience, relay.salt
    const connect = (await answerChallenge(drawing(ports, "connect"), plan, challenge, account.signing, ports.clock.now())) as Connect;
    greeted = { challenge, connect };
    send(connect);
    await step({ type: "connect signed" });
  };
  const checkWelcome = async (welcome: Welcome): Promise<void> => {
    if (greeted === undefined) return;
    const { challenge, connect } = greeted;
    const signature = route.via === undefined ? "relay.verify-welcome" : "proof.client-welcome";
    const checks = { "bad-signature": signature, "role-denied": "relay.client-roles" } as const;
    await checkedByCode(seams, checks, () => acceptWelcome(ports.suite, challenge, connect, welcome));
    const { connection } = welcome;
    const isNew = parts.seen.add({ connection, credential: connect }) === "new";
    refuseIf(seams, "relay.repeated/own-number", !isNew, () => new ProtocolError("replayed", "a number that was given before"));
    const own = { tunnelKey, stream: { ...stream, salt: greeted.connect.stream.salt }, connection };
    // relay.one-counter: one sealer for each connection. What was sealed when talking ended is not sent.
    const newSealer = (): Promise<FrameSealer> =>
      createFrameSealer(ports.suite, own, (frame) => {
        if (mayTalk()) socket.sendBinary(frame);
      });
    const first = await newSealer();
    sealer = isOmitted(seams, "relay.one-counter") ? { push: async (packet) => (await newSealer()).push(packet) } : first;
    await step({ type: "welcome accepted", welcome });
  };
  const run = async (effect: ParticipantEffect): Promise<void> => {
    switch (effect.do) {
      case "answer":
        return answer(effect.challenge);
      case "check welcome":
        return checkWelcome(effect.welcome);
      case "send":
        send(effect.message);
        return;
      case "admit":
        hearing.admit(effect.participant, effect.again);
        return;
      case "forget":
        // relay.client-known
        if (!isOmitted(seams, "relay.client-known")) hearing.forget(effect.connection);
        return;
      case "hear":
        hearing.hear(effect.connection, effect.bytes);
        return;
      case "start grace":
        // successor.stop
        if (isOmitted(seams, "successor.stop")) return;
        cancelGrace = ports.clock.after(effect.ms, () => feed({ type: "grace over" }));
        return;
      case "close":
        socket.close(effect.code === undefined ? 1000 : ERRORS[effect.code].close);
        return;
      case "tell error":
        parts.tell({ kind: "error", error: effect.error });
        return;
      case "tell":
        told(effect.what);
        return;
    }
  };
  const told = (what: "live" | "roles" | "ending" | "quiet" | "gone"): void => {
    if (what === "live") {
      if (!isOmitted(seams, "relay.client-dead")) deadline.start(state.limits?.dead_ms ?? 0);
      live.resolve(undefined);
    }
    if (what === "gone") {
      cancelGrace();
      deadline.stop();
      const { reason } = state;
      live.reject(new ProtocolError(reason ?? "timeout", `the relay closed: ${reason ?? "no answer"}`));
      gone.resolve(reason);
    }
    parts.tell({ kind: what });
  };
  const step = async (event: ParticipantEvent): Promise<void> => {
    const next = participantStep(state, event);
    state = next.state;
    for (const effect of next.effects) await run(effect);
  };
  // One event after the other: what a message starts is done before the next is looked at.
  const feed = (event: ParticipantEvent | (() => ParticipantEvent)): void => {
    void serial(async () => {
      try {
        await step(typeof event === "function" ? event() : event);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        parts.tell({ kind: "error", error });
        await step({ type: "refused", code: error.code });
      }
    });
  };
  const onBinary = (bytes: Uint8Array): void => {
    deadline.heard();
    try {
      const { connection } = decodeFrame(bytes);
      feed(() => {
        if (isOmitted(seams, "relay.client-known") && !state.others.has(connection)) hearing.hear(connection, bytes);
        return { type: "frame", connection, bytes };
      });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      parts.tell({ kind: "refused", connection: 0, error });
    }
  };
  const socket: Socket = ports.openSocket(route.vtserver.url, SUBPROTOCOL, {
    text(text) {
      deadline.heard();
      feed(() => ({ type: "message", message: readMessage("RelayServerMessage", text, seams) }));
    },
    binary: onBinary,
    closed: (code) => feed({ type: "socket closed", code: codeOf(code) }),
  });
  await live.promise;
  return {
    tunnelID,
    state: () => state,
    others: () => state.others,
    async talk(opus, given) {
      // relay.client-limits
      const isTooLong = opus.length + FRAME_OVERHEAD > (state.limits?.frame_bytes ?? 0);
      refuseIf(seams, "relay.client-limits/size", isTooLong, () => new ProtocolError("too-large", "a packet that fits no frame"));
      if (mayTalk() && !isOmitted(seams, "relay.client-limits/pace")) await pace.turn(state.limits?.frames_per_second ?? 1);
      if (sealer === undefined || !mayTalk()) {
        throw new ProtocolError(state.roles.write ? "tunnel-closed" : "not-a-writer", "nothing can be said here");
      }
      const at = given ?? timestamp;
      timestamp = (at + PACKET_SAMPLES) % 2 ** 32;
      await sealer.push({ timestamp: at, opus });
    },
    succeeded: () => feed({ type: "successor joined" }),
    leave: () => feed({ type: "leave" }),
    gone: gone.promise,
  };
}

/** The registered code of a close code; undefined for those of WebSocket itself. */
function codeOf(close: number): ErrorCode | undefined {
  return (Object.keys(ERRORS) as ErrorCode[]).find((code) => ERRORS[code].close === close);
}
