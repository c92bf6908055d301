/** What the user is willing to send. */
export interface MediaChoice {
  readonly audio: boolean;
  readonly video: boolean;
}

/** Microphone and camera of the user, opened: what it is made of is the port's own affair. */
export interface LocalMedia {
  /** What was opened. */
  readonly opened: MediaChoice;
  /** A further handle on the same media, for a further connection: closing it closes nothing of the others. */
  share(): LocalMedia;
  close(): void;
}

/** An RTCIceCandidateInit; the end of candidates has an empty `candidate`. */
export interface Candidate {
  readonly candidate: string;
  readonly sdpMid?: string;
  readonly sdpMLineIndex?: number;
}

/** Where the connection stands. */
export type RtcState = "new" | "connecting" | "connected" | "failed" | "closed";

/** The base keys of frames, 32 octets for each direction. */
export interface FrameKeys {
  readonly send: Uint8Array;
  readonly receive: Uint8Array;
}

/** Seals and opens media frames above DTLS (chapter Calls, "Frames"). One for each call; it hands out the KIDs. */
export interface FrameCrypto {
  /** For a port that seals and opens in another thread: with these, and the KIDs of {@link FrameCrypto.encoder}. */
  readonly keys: FrameKeys;
  /** A new encoder: everything that it seals has a KID of its own. */
  encoder(): FrameSealer;
  /** Opens what the other side has sealed. @throws ProtocolError for a frame that is to be dropped */
  open(kind: "audio" | "video", frame: Uint8Array): Promise<Uint8Array>;
}

/** The one encoder of a KID: counters go up by one and never begin anew. */
export interface FrameSealer {
  readonly kid: number;
  seal(kind: "audio" | "video", frame: Uint8Array): Promise<Uint8Array>;
}

/** What a connection tells. */
export interface RtcHandlers {
  candidate(candidate: Candidate): void;
  state(state: RtcState): void;
  /** An Opus packet of the other side, opened. Where media are played by the port itself (in a browser) it is not called. */
  packet?(opus: Uint8Array): void;
  /** A VP8 frame of the other side, likewise. */
  frame?(vp8: Uint8Array): void;
}

/** How a connection is made. */
export interface RtcOptions {
  readonly iceServers: readonly { readonly urls: readonly string[]; readonly username: string; readonly credential: string }[];
  /** Candidates of TURN servers alone. */
  readonly relayOnly: boolean;
  /** What media lines the offer has; what is sent on them is decided by {@link RtcConnection.send}. */
  readonly lines: MediaChoice;
}

/** A WebRTC connection to one other device. Descriptions are SDP texts. */
export interface RtcConnection {
  /** An offer, set as the local description. */
  offer(): Promise<string>;
  /** Takes the other side's offer; gives the answer, set as the local description. Takes back an own offer that is not answered. */
  answer(sdp: string): Promise<string>;
  /** Takes the answer to the own offer. */
  take(sdp: string): Promise<void>;
  add(candidate: Candidate): Promise<void>;
  /** What is sent from now on: nothing before the first call. `media` has to have what `choice` asks for. */
  send(media: LocalMedia, choice: MediaChoice): Promise<void>;
  /** From now on frames are sealed and opened with it. Before, none are sent. `undefined`: frames go as they are. */
  protect(frames: FrameCrypto | undefined): void;
  close(): void;
}

/** WebRTC, handed in. */
export interface RtcPort {
  connect(options: RtcOptions, handlers: RtcHandlers): RtcConnection;
  /** Asks the user for microphone, or microphone and camera. @throws Error when the user or the machine refuses */
  open(choice: MediaChoice): Promise<LocalMedia>;
}
