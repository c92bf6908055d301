import type { Proof } from "../proof.ts";

// The handshake's messages as far as this code reads them; the generated wire types are assignable to these.

/** What a connection does. */
export interface Roles {
  readonly read: boolean;
  readonly write: boolean;
}

/** The vtserver's first message. */
export interface Challenge {
  readonly type: "challenge";
  readonly v: number;
  readonly nonce: string;
  readonly server: string;
  readonly key: string;
}

/** The client's first message, without its signature. */
export interface UnsignedConnect {
  readonly type: "connect";
  readonly v: number;
  readonly tunnelID: string;
  readonly auth_chatchannel: string;
  readonly server: string;
  readonly vt_key: string;
  readonly user: string;
  readonly device: string;
  readonly roles: Roles;
  readonly challenge: string;
  readonly client_nonce: string;
  readonly issued_at: number;
  readonly stream: { readonly salt: string };
  readonly via?: Via;
}

/** What makes a `connect` one by proxy. */
export interface Via {
  /** The vtserver of the origin at which the tunnel lives. */
  readonly vtserver: { readonly url: string; readonly key: string };
  readonly proof: Proof;
}

/** The client's first message: a participant's credential ever after. */
export interface Connect extends UnsignedConnect {
  readonly sig: string;
}

/** A proxy's first message to the origin, without its signature. */
export interface UnsignedRelayConnect {
  readonly type: "relay_connect";
  readonly v: number;
  readonly proof: Proof;
  readonly challenge: string;
  readonly server: string;
  readonly client_nonce: string;
}

/** A proxy's first message to the origin. */
export interface RelayConnect extends UnsignedRelayConnect {
  readonly sig: string;
}

/** What a participant signed: a `connect`, or the proof that stands for it. */
export type Credential = Connect | Proof;

/** Somebody who is there. */
export interface Participant {
  readonly connection: number;
  readonly device: string;
  readonly roles: Roles;
  readonly credential: Credential;
}

/** The vtserver's answer, without its signature. */
export interface UnsignedWelcome {
  readonly type: "welcome";
  readonly v: number;
  readonly connection: number;
  readonly roles: Roles;
  readonly participants: readonly Participant[];
  readonly limits: Readonly<Record<RelayLimitName, number>>;
}

/** The limits that a connection has to know. */
export type RelayLimitName = "ping_ms" | "dead_ms" | "frame_bytes" | "frames_per_second" | "strikes" | "queue_frames";

/** The vtserver's answer. */
export interface Welcome extends UnsignedWelcome {
  readonly sig: string;
}
