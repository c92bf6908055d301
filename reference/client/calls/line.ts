import type { CallEvent, CallName } from "../../protocol/calls/index.ts";
import type { SealingKeyPair } from "../../protocol/crypto/index.ts";
import { newSealingKeyPair } from "../../protocol/crypto/index.ts";
import type { ClientPorts } from "../ports.ts";
import { callFrameKeys, mediaKey } from "../rtc/frame-keys.ts";
import { createFrameCrypto } from "../rtc/frames.ts";
import type { Candidate, LocalMedia, MediaChoice, RtcHandlers, RtcOptions, RtcPort, RtcState } from "../rtc/interface.ts";
import { drawing, isOmitted } from "../seams.ts";
import { createSerial } from "../serial.ts";
import type { Described } from "./contents.ts";
import { SIGNAL, hasVideo, streamMetadata, textAt } from "./contents.ts";
import type { Negotiation } from "./negotiation.ts";
import { QUIET, canOffer, readDescription } from "./negotiation.ts";

/** What a line is made of. */
export interface LineParts {
  readonly ports: ClientPorts;
  readonly rtc: RtcPort;
  /** Channel id. */
  readonly channel: string;
  readonly device: string;
  readonly call: CallName;
  readonly options: RtcOptions;
  /** What the user wants to send at first. */
  readonly choice: MediaChoice;
  /** Hands over what goes through the channel; resolves when that is over. */
  readonly signal: (type: string, said: object) => Promise<void>;
  readonly heard: Pick<RtcHandlers, "packet" | "frame">;
  readonly changed: (state: RtcState) => void;
  /** What the other device says of its media. */
  readonly told: (metadata: object) => void;
  /** The other device cannot encrypt frames, and the user is to be asked. */
  readonly unprotected: () => void;
  readonly failed: (error: unknown) => void;
}

/** The two devices of a call, and the key of the other one, where it has sent one. */
export interface Ends {
  readonly callingDevice: string;
  readonly party: string;
  readonly otherKey: string | undefined;
}

/** The connection of one call. */
export interface Line {
  readonly call: CallName;
  /** Makes the offer for the invite. */
  offer(): Promise<Described>;
  /** Makes the answer to an invite; its key is made where the invite has one. */
  answer(sdp: string, otherKey: string | undefined): Promise<Described>;
  /** What was described went into the channel: what there is to say of candidates can follow. */
  said(): void;
  /** The device is in the call with another one: media are sent from now on. The calling device gives the answer. */
  join(media: LocalMedia, choice: MediaChoice, ends: Ends, answer?: string): void;
  /** Whether {@link join} was called. */
  isJoined(): boolean;
  /** Reads an event of either device of the call, in order. */
  read(event: CallEvent): void;
  /** What is sent from now on. */
  choose(media: LocalMedia, choice: MediaChoice): void;
  /** The user is content with the encryption between the devices alone. */
  agree(): void;
  /** Resolves when it is connected; false when it was closed before. */
  readonly connected: Promise<boolean>;
  close(): void;
}

/** How many candidates go into one event. */
const MOST_CANDIDATES = 100;

/** Makes a line; nothing is asked of the other side yet. Long because its closures share the connection. */
export function createLine(parts: LineParts): Line {
  const { ports, device, call, signal } = parts;
  const { suite, seams } = ports;
  const serial = createSerial();
  const connected = Promise.withResolvers<boolean>();
  let closed = false;
  let pair: SealingKeyPair | undefined;
  let own = "";
  let remote = "";
  let choice = parts.choice;
  let negotiation: Negotiation = QUIET;
  let joined = false;
  let isSaid = false;
  let isFlushing = false;
  let isAgreed = false;
  let waitsForAgreement = false;
  let shared: { readonly of: LocalMedia; readonly handle: LocalMedia } | undefined;
  const candidates: Candidate[] = [];

  /** What is found while some are on their way goes together, into the next event. */
  const flush = async (): Promise<void> => {
    if (isFlushing || !isSaid) return;
    isFlushing = true;
    while (!closed && candidates.length > 0) await signal(SIGNAL.candidates, { candidates: candidates.splice(0, MOST_CANDIDATES) });
    isFlushing = false;
  };
  const connection = parts.rtc.connect(parts.options, {
    candidate(candidate) {
      candidates.push(candidate);
      queueMicrotask(() => void flush());
    },
    state(state) {
      if (closed) return;
      if (state === "connected") connected.resolve(true);
      parts.changed(state);
    },
    ...parts.heard,
  });
  /** Runs one thing after the other; what fails is told, unless nobody is interested any more. */
  const run = (step: () => Promise<void>): void => {
    void serial(async () => {
      if (!closed) await step();
    }).catch((error: unknown) => {
      if (!closed) parts.failed(error);
    });
  };
  const describe = async (sdp: string, withKey: boolean): Promise<Described> => {
    own = sdp;
    // media.key
    if (withKey) pair ??= await newSealingKeyPair(drawing(ports, "media key"));
    const key = pair === undefined ? {} : { media_key: mediaKey(pair) };
    return { sdp, metadata: streamMetadata(sdp, choice), ...key };
  };
  const protect = async ({ callingDevice, party, otherKey }: Ends): Promise<void> => {
    if (pair === undefined || otherKey === undefined) {
      // media.no-downgrade: without a key of one's own there is none to be gone back from.
      if (pair === undefined || isAgreed || isOmitted(seams, "media.no-downgrade")) return connection.protect(undefined);
      waitsForAgreement = true;
      return parts.unprotected();
    }
    const [callingKey, partyKey] = callingDevice === device ? [mediaKey(pair), otherKey] : [otherKey, mediaKey(pair)];
    const { caller, call_id: callId } = call;
    const input = { channel: parts.channel, caller, callId, callingDevice, callingKey, party, partyKey };
    // media.frame-key
    connection.protect(createFrameCrypto(suite, await callFrameKeys(suite, pair, input, device)));
  };
  const send = async (media: LocalMedia, next: MediaChoice): Promise<void> => {
    const isChanged = next.audio !== choice.audio || next.video !== choice.video;
    choice = next;
    const old = shared?.of === media ? undefined : shared?.handle;
    if (shared?.of !== media) shared = { of: media, handle: media.share() };
    await connection.send(shared.handle, next);
    old?.close();
    // media.announce
    if (isChanged && !isOmitted(seams, "media.announce")) void signal(SIGNAL.metadata, { sdp_stream_metadata: streamMetadata(own, next) });
  };
  const offerAgain = async (): Promise<void> => {
    const lacksVideo = choice.video && !(hasVideo(own) && hasVideo(remote));
    if (!joined || !lacksVideo || !canOffer(negotiation)) return;
    own = await connection.offer();
    negotiation = { ...negotiation, own: { sdp: own } };
    void signal(SIGNAL.negotiate, { description: { type: "offer", sdp: own }, sdp_stream_metadata: streamMetadata(own, choice) });
  };
  const readNegotiation = (event: CallEvent, isOwn: boolean): void => {
    const type = textAt(event.content, "description", "type");
    const sdp = textAt(event.content, "description", "sdp");
    if (sdp === undefined || (type !== "offer" && type !== "answer")) return;
    const isAnySide = isOmitted(seams, "negotiate.first");
    const { state, effect } = readDescription(negotiation, { seq: event.seq, isOwn, type, sdp }, isAnySide);
    negotiation = state;
    if (effect === "look") run(offerAgain);
    if (effect === "take")
      run(async () => {
        remote = sdp;
        await connection.take(sdp);
        await offerAgain();
      });
    if (effect === "answer" && !isOmitted(seams, "negotiate.answer"))
      run(async () => {
        remote = sdp;
        own = await connection.answer(sdp);
        void signal(SIGNAL.negotiate, { description: { type: "answer", sdp: own }, sdp_stream_metadata: streamMetadata(own, choice) });
      });
  };
  return {
    call,
    offer: async () => describe(await connection.offer(), true),
    async answer(sdp, otherKey) {
      remote = sdp;
      return describe(await connection.answer(sdp), otherKey !== undefined);
    },
    said() {
      isSaid = true;
      void flush();
    },
    join(media, next, ends, answer) {
      if (joined) return;
      joined = true;
      run(async () => {
        await protect(ends);
        await send(media, next);
        if (answer !== undefined) {
          remote = answer;
          await connection.take(answer);
        }
        await offerAgain();
      });
    },
    isJoined: () => joined,
    read({ content, type, sender_device, seq, ...event }) {
      const isOwn = sender_device === device;
      if (type === SIGNAL.negotiate) readNegotiation({ ...event, content, type, sender_device, seq }, isOwn);
      if (isOwn) return;
      if (type === SIGNAL.metadata && typeof content["sdp_stream_metadata"] === "object")
        parts.told(content["sdp_stream_metadata"] as object);
      if (type !== SIGNAL.candidates || !Array.isArray(content["candidates"])) return;
      for (const candidate of content["candidates"] as unknown as Candidate[]) run(() => connection.add(candidate));
    },
    choose(media, next) {
      if (!joined) return;
      run(async () => {
        await send(media, next);
        await offerAgain();
      });
    },
    agree() {
      isAgreed = true;
      if (waitsForAgreement) connection.protect(undefined);
    },
    connected: connected.promise,
    close() {
      if (closed) return;
      closed = true;
      connected.resolve(false);
      connection.close();
      shared?.handle.close();
    },
  };
}
