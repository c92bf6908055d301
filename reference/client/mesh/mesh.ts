import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { opaqueId, parseDeviceAddress } from "../../protocol/ids/index.ts";
import type { Account } from "../account.ts";
import type { Channel } from "../channel/channel.ts";
import type { ReceivedEvent } from "../channel/state.ts";
import type { ClientEvent, Listener } from "../events.ts";
import type { ClientPorts } from "../ports.ts";
import type { LocalMedia, MediaChoice, RtcOptions, RtcState } from "../rtc/interface.ts";
import { drawing, isOmitted } from "../seams.ts";
import { createSerial } from "../serial.ts";
import type { Callstate, Plain } from "../wire.ts";
import { CALLSTATE } from "./callstates.ts";
import type { LinkName } from "./links.ts";
import { createLinks } from "./links.ts";
import type { MeshEffect, MeshEvent, MeshState, Seat } from "./machine.ts";
import { NOT_JOINED, meshStep } from "./machine.ts";
import type { PairPhase } from "./pair.ts";
import type { SignalBody } from "./signal.ts";
import { SIGNAL, readSignal, writeSignal } from "./signal.ts";

/** What a mesh tells. */
export type MeshNews =
  /** The own device has joined, or joined again after it was away for too long. */
  | { readonly kind: "joined"; readonly session: string }
  /** How the connection to another device is. */
  | { readonly kind: "peer"; readonly device: string; readonly state: RtcState }
  /** An Opus packet or a VP8 frame of another device; in a browser they are played, and not told. */
  | { readonly kind: "heard" | "seen"; readonly device: string; readonly frame: Uint8Array }
  /** Signalling that is not to be believed. */
  | { readonly kind: "ignored"; readonly id: string; readonly error: ProtocolError }
  | { readonly kind: "error"; readonly error: unknown };

/** Another device, as this one sees it. */
export interface MeshPeer {
  readonly device: string;
  /** How far they have come with each other. */
  readonly phase: PairPhase;
  readonly state: RtcState;
}

/** A mesh that this device is in. */
export interface Mesh {
  /** The own session: a new one after each time that it was away for too long. */
  session(): string;
  /** The devices to which there is a connection, or is to be one. */
  peers(): readonly MeshPeer[];
  /** Sends an Opus packet to everybody. @throws TypeError for media that take no packets, such as a browser's microphone */
  talk(opus: Uint8Array): Promise<void>;
  /** What is sent from now on, of what the media have. */
  choose(choice: MediaChoice): Promise<void>;
  /** Closes all connections, and says so; resolves when the server has answered. */
  leave(): Promise<void>;
  /** Resolves when this device is in the mesh no more; with a code if nobody asked it to leave. */
  readonly gone: Promise<ErrorCode | undefined>;
}

/** What a user wants of a mesh. */
export interface MeshOptions {
  /** What is sent, opened by the port that the client has: `rtc.open`. It is not closed by the mesh. */
  readonly media: LocalMedia;
  readonly tell: (news: MeshNews) => void;
  /** What of it is sent at first: by default the audio. */
  readonly choice?: MediaChoice;
}

/** What a mesh is made of. */
export interface MeshParts {
  readonly ports: ClientPorts;
  readonly account: Account;
  readonly channel: Channel;
  readonly listen: (listener: Listener) => () => void;
  readonly iceServers: () => Promise<RtcOptions["iceServers"]>;
}

/** Refusals that pass by themselves. */
const PASSING: ReadonlySet<ErrorCode> = new Set(["timeout", "busy", "rate-limited", "internal", "shutting-down"]);
/** How long one waits before an event is handed over again, in milliseconds. */
const AGAIN_MS = 1000;
/** How long a connection that broke stays broken before it is begun anew. */
const BROKEN_MS = 2000;

/**
 * Joins, and resolves once the own JOINED is answered. Long because its closures share the machine.
 *
 * @throws ProtocolError the refusal of the JOINED.
 */
export async function startMesh(parts: MeshParts, { media, tell, choice = { audio: true, video: false } }: MeshOptions): Promise<Mesh> {
  const { ports, account, channel } = parts;
  const { clock, suite, seams } = ports;
  if (ports.rtc === undefined) throw new TypeError("a mesh needs WebRTC: ports.rtc");
  const rtc = await ports.rtc();
  const draw = (): string => opaqueId(drawing({ suite, ...(seams && { seams }) }, "mesh").random(16));
  const rules = { own: account.device, draw, omits: (check: Parameters<typeof isOmitted>[1]) => isOmitted(seams, check) };
  const gone = Promise.withResolvers<ErrorCode | undefined>();
  const joined = Promise.withResolvers<void>();
  const posting = createSerial();
  let state: MeshState = NOT_JOINED;
  let hasJoined = false;
  let isLeaving = false;
  let reason: unknown;
  let cancelTick = (): void => undefined;
  let cancelLook = (): void => undefined;
  let said = Promise.resolve();

  const step = (event: MeshEvent): void => {
    const { phase } = state;
    const after = meshStep(rules, state, event);
    ({ state } = after);
    if (phase !== "joined" && state.phase === "joined") {
      hasJoined = true;
      joined.resolve();
      tell({ kind: "joined", session: state.session });
    }
    after.effects.forEach(run);
  };
  const run = (effect: MeshEffect): void => {
    switch (effect.do) {
      case "post":
        said = post(effect.join_state, effect.session);
        break;
      case "wake":
        cancelTick();
        cancelTick = clock.after(effect.ms, () => step({ is: "tick" }));
        break;
      case "gone":
        finish();
        break;
      default:
        links.run(effect.device, effect);
    }
  };
  const post = (join_state: Callstate["join_state"], session_id: string): Promise<void> => {
    // presence.server-backwards: the time at which it was meant to be sent, whatever waits before it.
    const content: Plain<Callstate> = { join_state, timestamp: clock.now(), session_id };
    return posting(async () => {
      // The session may have ended while it waited.
      if (join_state === "JOINED" && (state.session !== session_id || state.phase === "gone")) return;
      try {
        await channel.send({ type: CALLSTATE, content }, account.device);
        step({ is: "accepted", session: session_id });
      } catch (error) {
        if (state.phase === "gone") return;
        reason = error;
        // Whoever joins first waits for the answer: the user presses again.
        step({ is: "refused", session: session_id, why: hasJoined ? whyOf(error, state) : "final" });
      }
    });
  };
  const finish = (): void => {
    cancelTick();
    cancelLook();
    unlisten();
    const code = reason instanceof ProtocolError ? reason.code : undefined;
    joined.reject(reason ?? new ProtocolError("not-found", "left before it had joined"));
    gone.resolve(isLeaving ? undefined : code);
  };
  const look = (): void => {
    const held = state.phase === "joined" ? account.device : undefined;
    const seats = channel.callstates
      .view(held)
      .devices.flatMap((one): Seat[] =>
        one.join_state === "JOINED" && one.in_mesh ? [{ device: one.device, seq: one.seq, session: one.session_id }] : [],
      );
    step({ is: "view", seats });
    cancelLook();
    const changes = channel.callstates.changesIn();
    // presence.stale: that somebody is silent brings no event.
    if (changes !== undefined && state.phase !== "gone") cancelLook = clock.after(changes, look);
  };
  const hear = (event: ReceivedEvent): void => {
    if (event.device === account.device) return;
    try {
      const signal = readSignal(event, account.device, seams);
      if (signal !== undefined) step({ is: "signal", signal });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      tell({ kind: "ignored", id: event.id, error });
    }
  };
  const listen = (event: ClientEvent): void => {
    if (!("channel" in event) || event.channel !== channel.id) return;
    if (event.kind === "event" && event.event.type === SIGNAL) hear(event.event);
    else if (event.kind === "event" ? event.event.type === CALLSTATE : event.kind === "refresh" || event.kind === "member") look();
    else if (event.kind === "lost" || event.kind === "broken") {
      reason = event.kind === "broken" ? event.error : new ProtocolError("not-found", "the channel is lost");
      step({ is: "end" });
    }
  };
  const send = async ({ device, negotiation }: LinkName, body: SignalBody, isOpen: () => boolean): Promise<void> => {
    const envelope = { sender: account.device, receiver: device, session: state.session, negotiation };
    const { receiver, ...unnamed } = writeSignal(envelope, body);
    // mesh.receiver
    const message = { type: SIGNAL, content: isOmitted(seams, "mesh.receiver") ? unnamed : { ...unnamed, receiver } };
    // mesh.sealed
    const to = isOmitted(seams, "mesh.sealed") ? undefined : parseDeviceAddress(device).user;
    await handOver(parts, message, to, isOpen);
  };
  const links = createLinks(
    {
      rtc,
      media,
      iceServers: async () => {
        try {
          return await parts.iceServers();
        } catch (error) {
          // Without a TURN server most connections come about all the same.
          tell({ kind: "error", error });
          return [];
        }
      },
      send,
      heard: (device, kind, frame) => tell({ kind: kind === "audio" ? "heard" : "seen", device, frame }),
      changed: (device, now) => tell({ kind: "peer", device, state: now }),
      broke: (link) => void clock.after(BROKEN_MS, () => step({ is: "failed", ...link })),
      failed: (_device, error) => tell({ kind: "error", error }),
    },
    choice,
  );
  const unlisten = parts.listen(listen);
  look();
  step({ is: "join" });
  await joined.promise;
  return {
    session: () => state.session,
    peers: () => [...state.pairs].map(([device, { phase }]) => ({ device, phase, state: links.state(device) ?? "new" })),
    async talk(opus) {
      if (!("talk" in media) || typeof media.talk !== "function") throw new TypeError("these media take no packets");
      await (media.talk as (packet: Uint8Array) => Promise<void>)(opus);
    },
    choose: ({ audio, video }) => links.choose({ audio: audio && media.opened.audio, video: video && media.opened.video }),
    async leave() {
      isLeaving = true;
      step({ is: "leave" });
      await said;
    },
    gone: gone.promise,
  };
}

function whyOf(error: unknown, { phase }: MeshState): "over" | "passing" | "final" {
  if (!(error instanceof ProtocolError)) return "final";
  // A clock that was set back ends a session, too: the next one begins with its time.
  if (error.code === "session-expired" || (error.code === "stale" && phase === "joined")) return "over";
  return PASSING.has(error.code) ? "passing" : "final";
}

/** Hands the same event over until it is taken or refused for good: the other side is to hear it once. */
async function handOver(
  { channel, ports }: MeshParts,
  message: Parameters<Channel["seal"]>[0],
  to: string | undefined,
  isOpen: () => boolean,
): Promise<void> {
  let event = await channel.seal(message, to);
  while (isOpen()) {
    try {
      await channel.post(event);
      return;
    } catch (error) {
      const code = error instanceof ProtocolError ? error.code : undefined;
      if (code === "epoch-stale") {
        await channel.sync();
        event = await channel.seal(message, to);
      } else if (code !== undefined && PASSING.has(code)) {
        await new Promise<void>((resolve) => void ports.clock.after(AGAIN_MS, resolve));
      } else throw error;
    }
  }
}
