/** The closed table of signature labels (chapter Encoding), written anew here because the probe is a second implementation. */
export type SignatureLabel =
  | "server"
  | "registration"
  | "user"
  | "channel"
  | "member"
  | "event"
  | "declare"
  | "connect"
  | "welcome"
  | "relay connect"
  | "proof"
  | "proof relay";

/** Labels of things that have an id. */
export type IdLabel = "channel" | "member" | "event";

/** What each label and derivation begins with. */
export const PREFIX = "voicetunnel/1 ";

/** HPKE and HKDF `info` and hashes (chapter Cryptography). */
export const DERIVATION = {
  epoch: `${PREFIX}epoch`,
  sealed: `${PREFIX}sealed`,
  tunnelKey: `${PREFIX}tunnel key`,
  tunnelId: `${PREFIX}tunnel id`,
  stream: `${PREFIX}stream`,
  fingerprint: `${PREFIX}fingerprint`,
} as const;

/** The tag of HTTP message signatures. */
export const HTTP_TAG = "voicetunnel-1";
/** The WebSocket subprotocol of relays. */
export const SUBPROTOCOL = "voicetunnel.v1";
