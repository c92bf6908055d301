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

/** What each label begins with. */
export const PREFIX = "voicetunnel/1 ";

/** Names of the derivations: HPKE and HKDF `info`, and hashes (chapter Cryptography). */
export type DerivationName = "epoch" | "sealed" | "tunnelKey" | "tunnelId" | "stream" | "call" | "fingerprint";

/** The label of each derivation. */
export const DERIVATION: Readonly<Record<DerivationName, string>> = {
  epoch: `${PREFIX}epoch`,
  sealed: `${PREFIX}sealed`,
  tunnelKey: `${PREFIX}tunnel key`,
  tunnelId: `${PREFIX}tunnel id`,
  stream: `${PREFIX}stream`,
  call: `${PREFIX}call`,
  fingerprint: `${PREFIX}fingerprint`,
};

/** The tag of HTTP message signatures. */
export const HTTP_TAG = "voicetunnel-1";
/** The WebSocket subprotocol of relays. */
export const SUBPROTOCOL = "voicetunnel.v1";
