// generated from spec/, do not edit

// --- spec/encoding.md ---

/** 16 octets.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{21}[AQgw]==$
 * @minLength 24
 * @maxLength 24 */
export type Bytes16 = string & { readonly __brand: "Bytes16" };

/** 32 octets.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$
 * @minLength 44
 * @maxLength 44 */
export type Bytes32 = string & { readonly __brand: "Bytes32" };

/** 48 octets: 32 sealed ones and their tag.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{64}$
 * @minLength 64
 * @maxLength 64 */
export type Bytes48 = string & { readonly __brand: "Bytes48" };

/** 64 octets: an Ed25519 signature.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{85}[AQgw]==$
 * @minLength 88
 * @maxLength 88 */
export type Signature = string & { readonly __brand: "Signature" };

/** 16 to 49152 octets: a sealed text and its tag.
 * @TJS-type string
 * @pattern ^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$
 * @minLength 24
 * @maxLength 65536 */
export type Ciphertext = string & { readonly __brand: "Ciphertext" };

/** A SHA-256 that names a thing: a channel, a membership object, an event.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$
 * @minLength 44
 * @maxLength 44 */
export type Id = string & { readonly __brand: "Id" };

/** Milliseconds since the epoch.
 * @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991 */
export type Timestamp = number & { readonly __brand: "Timestamp" };

/** @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991 */
export type Milliseconds = number & { readonly __brand: "Milliseconds" };

/** The version of the protocol that an object speaks.
 * @TJS-type integer
 * @minimum 1
 * @maximum 1 */
export type Version = number & { readonly __brand: "Version" };

/** @TJS-type string
 * @pattern ^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::[1-9][0-9]{0,4})?$
 * @minLength 1
 * @maxLength 259 */
export type ServerName = string & { readonly __brand: "ServerName" };

/** @TJS-type string
 * @pattern ^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::[1-9][0-9]{0,4})?$
 * @minLength 4
 * @maxLength 325 */
export type UserId = string & { readonly __brand: "UserId" };

/** @TJS-type string
 * @pattern ^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::[1-9][0-9]{0,4})?$
 * @minLength 5
 * @maxLength 389 */
export type DeviceAddress = string & { readonly __brand: "DeviceAddress" };

// --- spec/cryptography.md ---

/** An Ed25519 public key.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$
 * @minLength 44
 * @maxLength 44 */
export type SigningKey = string & { readonly __brand: "SigningKey" };

/** An X25519 public key.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$
 * @minLength 44
 * @maxLength 44 */
export type SealingKey = string & { readonly __brand: "SealingKey" };

/** 32 octets, sealed by HPKE: an epoch's private key or a tunnel key. */
export interface SealedKey {
  enc: SealingKey;
  ciphertext: Bytes48;
}

// --- spec/servers-users-requests.md ---

/** What a server says of itself.
 * @wire server */
export interface ServerDocument {
  v: Version;
  server: ServerName;
  /** @maxItems 16
   * @minItems 1 */
  versions: Version[];
  server_key: SigningKey;
  /** @maxItems 64
   * @minItems 1 */
  vtservers: VtserverEntry[];
  features: Features;
  limits: Limits;
  issued_at: Timestamp;
  expires_at: Timestamp;
  sig: Signature;
}

export interface VtserverEntry {
  url: RelayUrl;
  key: SigningKey;
}

/** Optional features; an absent one is false, but for `registration`. */
export interface Features {
  /** `open` (absent means the same), `token` (registration needs one) or `closed`. */
  registration?: "open" | "token" | "closed";
  /** Members from other servers can declare tunnels; absent means true. */
  foreign_declare?: boolean;
  /** The server has a TURN server to offer. */
  ice_servers?: boolean;
}

/** A WebSocket URL without query and fragment.
 * @TJS-type string
 * @pattern ^wss?://[^\s?#]+$
 * @maxLength 512 */
export type RelayUrl = string & { readonly __brand: "RelayUrl" };

/** How a user learns of a channel elsewhere.
 * @wire both */
export interface Invitation {
  server: ServerName;
  server_key: SigningKey;
  channel: Id;
}

/** A user asks for a name.
 * @wire client */
export interface Registration {
  v: Version;
  user: UserId;
  /** The receiver. */
  server: ServerName;
  signing_key: SigningKey;
  sealing_key: SealingKey;
  created_at: Timestamp;
  nonce: Bytes16;
  token?: RegistrationToken;
  sig: Signature;
}

/** What the operator gave the user, where the server asks for it.
 * @TJS-type string
 * @minLength 1
 * @maxLength 255 */
export type RegistrationToken = string & { readonly __brand: "RegistrationToken" };

/** A user's keys, as the user's own server states them.
 * @wire server */
export interface DirectoryEntry {
  v: Version;
  user: UserId;
  signing_key: SigningKey;
  sealing_key: SealingKey;
  created_at: Timestamp;
  sig: Signature;
}

// --- spec/errors-and-limits.md ---

/**
 * A refusal over HTTP.
 * @wire server
 */
export interface Problem {
  /** `urn:voicetunnel:error:` and the code. */
  type: ProblemType;
  title: ShortText;
  status: HttpStatus;
  code: ErrorCodeText;
  detail?: LongText;
  instance?: ProblemInstance;
  /** The server's clock, present with `stale`. */
  server_time?: Timestamp;
  /** The head of the membership log, present with `log-conflict`. */
  head?: Id;
  /** The current epoch, present with `epoch-stale` and `epoch-conflict`. */
  epoch?: EpochNumber;
  /** The tunnel that stands in the way, present with `tunnel-exists`. */
  tunnelID?: TunnelId;
}

/** @TJS-type string
 * @pattern ^urn:voicetunnel:error:[a-z][a-z-]{0,38}$
 * @maxLength 61 */
export type ProblemType = string & { readonly __brand: "ProblemType" };

/** @TJS-type string
 * @pattern ^[a-z][a-z-]{0,38}$
 * @maxLength 39 */
export type ErrorCodeText = string & { readonly __brand: "ErrorCodeText" };

/** @TJS-type string
 * @pattern ^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$
 * @maxLength 45 */
export type ProblemInstance = string & { readonly __brand: "ProblemInstance" };

/** @TJS-type integer
 * @minimum 400
 * @maximum 599 */
export type HttpStatus = number & { readonly __brand: "HttpStatus" };

/** @TJS-type string
 * @maxLength 200 */
export type ShortText = string & { readonly __brand: "ShortText" };

/** @TJS-type string
 * @maxLength 2000 */
export type LongText = string & { readonly __brand: "LongText" };

/** What a server allows; the meaning and range of each is in the table of limits. */
export interface Limits {
  request_bytes: Limit;
  event_bytes: Limit;
  page_items: Limit;
  wait_ms: Limit;
  heartbeat_ms: Limit;
  streams: Limit;
  requests_per_minute: Limit;
  members: Limit;
  channels: Limit;
  state_entries: Limit;
  announce_ms: Limit;
  idle_ms: Limit;
  max_age_ms: Limit;
  grace_ms: Limit;
  connections: Limit;
  pending: Limit;
  ping_ms: Limit;
  dead_ms: Limit;
  frame_bytes: Limit;
  frames_per_second: Limit;
  strikes: Limit;
  queue_frames: Limit;
}

/** @TJS-type integer
 * @minimum 1
 * @maximum 86400000 */
export type Limit = number & { readonly __brand: "Limit" };

// --- spec/chat-channel.md ---

/** A number in the order of a channel, from 1.
 * @TJS-type integer
 * @minimum 1
 * @maximum 9007199254740991 */
export type Seq = number & { readonly __brand: "Seq" };

/** A number in the order of a channel, or 0 for the place before its first entry.
 * @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991 */
export type SeqOrZero = number & { readonly __brand: "SeqOrZero" };

/** The place of what was sent.
 * @wire server */
export interface Ordered {
  v: Version;
  channel: Id;
  id: Id;
  seq: Seq;
  received_at: Timestamp;
}

/** The keys by which a member is known in a channel. */
export interface MemberIdentity {
  user: UserId;
  signing_key: SigningKey;
  sealing_key: SealingKey;
}

/** The first object of a channel; its id is the id of the channel.
 * @wire client */
export type ChannelCreation = GroupCreation | DmCreation;

export interface GroupCreation {
  v: Version;
  kind: "group";
  server: ServerName;
  creator: MemberIdentity;
  nonce: Bytes16;
  created_at: Timestamp;
  sig: Signature;
}

export interface DmCreation {
  v: Version;
  kind: "dm";
  server: ServerName;
  creator: MemberIdentity;
  peer: MemberIdentity;
  nonce: Bytes16;
  created_at: Timestamp;
  sig: Signature;
}

/** One step of the membership log.
 * @wire client */
export type MembershipObject = MemberAdd | MemberChange | MemberRemove | MemberBan | MemberLeave | MemberEpoch;

/** What a member is allowed to do. */
export interface Flags {
  read: boolean;
  write: boolean;
  admin: boolean;
}

/** @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991 */
export type EpochNumber = number & { readonly __brand: "EpochNumber" };

/** A new epoch, sealed for each of its readers. */
export interface NextEpoch {
  /** One more than the current one. */
  number: EpochNumber;
  public: SealingKey;
  sealed: SealedKeys;
}

/** The epoch's private key for each reader.
 * @maxProperties 10000 */
export interface SealedKeys {
  [user: string]: SealedKey;
}

/** The current epoch, sealed for one more reader. */
export interface CurrentEpoch {
  /** The current one. */
  number: EpochNumber;
  /** Present exactly when the user can read and the epoch is not 0. */
  sealed?: SealedKey;
}

export interface MemberAdd {
  v: Version;
  action: "add";
  channel: Id;
  prev: Id;
  sender: UserId;
  member: MemberIdentity;
  flags: Flags;
  epoch: CurrentEpoch;
  created_at: Timestamp;
  sig: Signature;
}

export interface MemberChange {
  v: Version;
  action: "change";
  channel: Id;
  prev: Id;
  sender: UserId;
  user: UserId;
  flags: Flags;
  /** Present exactly when the user did not have `read` and gets it. */
  epoch?: CurrentEpoch;
  /** Present exactly when the user had `read` and loses it. */
  next_epoch?: NextEpoch;
  created_at: Timestamp;
  sig: Signature;
}

export interface MemberRemove {
  v: Version;
  action: "remove";
  channel: Id;
  prev: Id;
  sender: UserId;
  user: UserId;
  /** Present exactly when the user had `read`. */
  next_epoch?: NextEpoch;
  created_at: Timestamp;
  sig: Signature;
}

export interface MemberBan {
  v: Version;
  action: "ban";
  channel: Id;
  prev: Id;
  sender: UserId;
  user: UserId;
  /** Present exactly when the user had `read`. */
  next_epoch?: NextEpoch;
  created_at: Timestamp;
  sig: Signature;
}

export interface MemberLeave {
  v: Version;
  action: "leave";
  channel: Id;
  prev: Id;
  sender: UserId;
  created_at: Timestamp;
  sig: Signature;
}

export interface MemberEpoch {
  v: Version;
  action: "epoch";
  channel: Id;
  prev: Id;
  sender: UserId;
  next_epoch: NextEpoch;
  created_at: Timestamp;
  sig: Signature;
}

/** A message of a member.
 * @wire client */
export interface Event {
  v: Version;
  type: EventType;
  channel: Id;
  sender: UserId;
  sender_device: DeviceAddress;
  content: EventContent;
  created_at: Timestamp;
  state_key?: StateKey;
  sig: Signature;
}

/** Whatever the type says.
 * @maxProperties 1000 */
export interface EventContent {
  [member: string]: unknown;
}

/** @TJS-type string
 * @pattern ^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$
 * @maxLength 128 */
export type EventType = string & { readonly __brand: "EventType" };

/** @TJS-type string
 * @pattern ^[\x21-\x7e]{0,512}$
 * @maxLength 512 */
export type StateKey = string & { readonly __brand: "StateKey" };

/** The content of a `vt.sealed` event.
 * @wire client */
export interface SealedContent {
  epoch: EpochNumber;
  enc: SealingKey;
  ciphertext: Ciphertext;
  to?: UserId;
}

/** What a sealed event opens to.
 * @wire client */
export interface OpenedContent {
  type: EventType;
  content: EventContent;
}

/** @wire server */
export interface ChannelList {
  v: Version;
  /** @maxItems 100000 */
  channels: ChannelSummary[];
}

export interface ChannelSummary {
  channel: Id;
  kind: "group" | "dm";
  head: Id;
  /** The number of the newest entry. */
  seq: Seq;
}

/** The channel as it is, without its history.
 * @wire server */
export interface ChannelSnapshot {
  v: Version;
  channel: Id;
  /** The id of the newest membership object, or of the channel. */
  head: Id;
  /** The number of the newest entry. */
  seq: Seq;
  /** @maxItems 100000 */
  state: StateEntry[];
  /** The tunnels that are not closed.
   * @maxItems 2 */
  tunnels: TunnelRecord[];
}

export interface StateEntry {
  id: Id;
  seq: Seq;
  event: Event;
  received_at: Timestamp;
  age: Milliseconds;
  /** Milliseconds since the entry was last refreshed, or since it was received. */
  refreshed_age: Milliseconds;
}

/** An entry of the one order. */
export type Entry = EventEntry | MemberEntry | CreationEntry;

export interface EventEntry {
  kind: "event";
  channel: Id;
  seq: Seq;
  id: Id;
  event: Event;
  received_at: Timestamp;
  age: Milliseconds;
}

export interface MemberEntry {
  kind: "member";
  channel: Id;
  seq: Seq;
  id: Id;
  member: MembershipObject;
  received_at: Timestamp;
}

export interface CreationEntry {
  kind: "creation";
  channel: Id;
  seq: Seq;
  id: Id;
  creation: ChannelCreation;
  received_at: Timestamp;
}

/** A page of all entries.
 * @wire server */
export interface EventPage {
  v: Version;
  channel: Id;
  /** @maxItems 1000 */
  items: Entry[];
  /** The number of the newest entry of the channel. */
  seq: Seq;
}

/** A page of the membership log: the creation object and the membership objects.
 * @wire server */
export interface LogPage {
  v: Version;
  channel: Id;
  /** @maxItems 1000 */
  items: LogEntry[];
  head: Id;
  /** The number of the newest entry of the channel, of whatever kind. */
  seq: Seq;
}

export type LogEntry = MemberEntry | CreationEntry;

/** The channels to follow, and the `seq` after which to begin.
 * @wire client */
export interface StreamRequest {
  v: Version;
  channels: StreamChannels;
}

/** From channel id to the last `seq` known.
 * @maxProperties 1000 */
export interface StreamChannels {
  [channel: string]: SeqOrZero;
}

/** One message of a stream.
 * @wire server */
export type StreamItem = SnapshotItem | EventEntry | MemberEntry | CreationEntry | NoticeItem | RefreshItem | AddedItem | LostItem;

export interface SnapshotItem {
  kind: "snapshot";
  snapshot: ChannelSnapshot;
}

/** Something that has no number: what it tells of is replaced by the next one. */
export interface NoticeItem {
  kind: "notice";
  channel: Id;
  tunnel: TunnelRecord;
}

/** The user has become a reader of a channel that the stream does not name. */
export interface AddedItem {
  kind: "added";
  channel: Id;
}

/** The user is no longer a reader; nothing more of the channel comes. */
export interface LostItem {
  kind: "lost";
  channel: Id;
}

// --- spec/voice-tunnel.md ---

/** The hash of a tunnel key.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$
 * @minLength 44
 * @maxLength 44 */
export type TunnelId = string & { readonly __brand: "TunnelId" };

/** A member opens a tunnel in a channel.
 * @wire client */
export interface Declaration {
  v: Version;
  tunnelID: TunnelId;
  auth_chatchannel: Id;
  epoch: EpochNumber;
  created_by: UserId;
  created_at: Timestamp;
  access?: Access;
  /** The tunnel that this one succeeds. */
  replaces?: TunnelId;
  sig: Signature;
}

/** Who has a right in the tunnel; an absent list is everybody who has it in the channel, an empty one is nobody. */
export interface Access {
  /** @maxItems 1000
   * @uniqueItems true */
  read?: UserId[];
  /** @maxItems 1000
   * @uniqueItems true */
  write?: UserId[];
  /** @maxItems 1000
   * @uniqueItems true */
  admin?: UserId[];
}

/** A tunnel as its server knows it.
 * @wire server */
export interface TunnelRecord {
  v: Version;
  tunnelID: TunnelId;
  auth_chatchannel: Id;
  epoch: EpochNumber;
  created_by: UserId;
  /** The server on which the tunnel lives. */
  created_on: ServerName;
  created_at: Timestamp;
  state: "declared" | "open" | "ending" | "closed";
  vtserver: VtserverEntry;
  connections: Connections;
  access?: Access;
  replaces?: TunnelId;
  /** The declaration as it was signed. */
  declaration: Declaration;
}

/** From device address to connection.
 * @maxProperties 10000 */
export interface Connections {
  [device: string]: Connection;
}

export type Connection = DirectConnection | ProxyConnection;

export interface DirectConnection {
  type: "direct";
  roles: Roles;
}

/** A connection by proof-of-relay. */
export interface ProxyConnection {
  type: "proxy";
  roles: Roles;
  proxy: ProxyAddress;
}

/** Which relay of which server stands for a user. */
export interface ProxyAddress {
  address: ServerName;
  public: SigningKey;
}

/** What a connection does; at least one of them is true. */
export interface Roles {
  read: boolean;
  write: boolean;
}

// --- spec/initialize-voice.md ---

/** The content of a `vt.initialize_voice` event.
 * @wire client */
export interface InitializeVoiceContent {
  v: Version;
  tunnelID: TunnelId;
  /** The server that hosts the channel. */
  homeserver: ServerName;
  epoch: EpochNumber;
  enc: SealingKey;
  /** The tunnel key, sealed with the derivation `voicetunnel/1 tunnel key`. */
  ciphertext: Bytes48;
  /** As in the declaration, whose word counts. */
  replaces?: TunnelId;
}

// --- spec/relay.md ---

/** What a server sends in text messages.
 * @wire server */
export type RelayServerMessage =
  | Challenge
  | Welcome
  | Joined
  | Left
  | RolesChanged
  | Ending
  | Closed
  | Ping
  | Pong
  | RelayError;

/** What a client sends in text messages.
 * @wire client */
export type RelayClientMessage = Connect | RelayConnect | Ping | Pong;

export interface Challenge {
  type: "challenge";
  v: Version;
  nonce: Bytes32;
  server: ServerName;
  /** The vtserver's key. */
  key: SigningKey;
}

export interface Connect {
  type: "connect";
  v: Version;
  tunnelID: TunnelId;
  auth_chatchannel: Id;
  server: ServerName;
  vt_key: SigningKey;
  user: UserId;
  device: DeviceAddress;
  roles: Roles;
  /** The nonce of the challenge. */
  challenge: Bytes32;
  client_nonce: Bytes32;
  issued_at: Timestamp;
  stream: StreamParameters;
  /** Only where the tunnel lives on another server. */
  via?: Via;
  sig: Signature;
}

export interface StreamParameters {
  salt: Bytes32;
}

export interface Welcome {
  type: "welcome";
  v: Version;
  connection: ConnectionNumber;
  roles: Roles;
  /** The others who are there.
   * @maxItems 10000 */
  participants: Participant[];
  limits: RelayLimits;
  sig: Signature;
}

/** @TJS-type integer
 * @minimum 1
 * @maximum 4294967295 */
export type ConnectionNumber = number & { readonly __brand: "ConnectionNumber" };

export interface Participant {
  connection: ConnectionNumber;
  device: DeviceAddress;
  roles: Roles;
  credential: Credential;
}

/** Those of the server's limits that a connection has to know. */
export interface RelayLimits {
  ping_ms: Limit;
  dead_ms: Limit;
  frame_bytes: Limit;
  frames_per_second: Limit;
  strikes: Limit;
  queue_frames: Limit;
}

export interface Joined {
  type: "joined";
  connection: ConnectionNumber;
  device: DeviceAddress;
  roles: Roles;
  credential: Credential;
}

/** What the participant signed: a `connect`, or the proof that stands for it. */
export type Credential = Connect | Proof;

export interface Left {
  type: "left";
  connection: ConnectionNumber;
}

export interface RolesChanged {
  type: "roles";
  connection: ConnectionNumber;
  roles: Roles;
}

export interface Ending {
  type: "ending";
  /** What is left of the grace. */
  grace_ms: Milliseconds;
}

export interface Closed {
  type: "closed";
}

export interface Ping {
  type: "ping";
  n: PingNumber;
}

export interface Pong {
  type: "pong";
  n: PingNumber;
}

/** @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991 */
export type PingNumber = number & { readonly __brand: "PingNumber" };

export interface RelayError {
  type: "error";
  code: ErrorCodeText;
  detail?: LongText;
}

/** What makes a stream's key its own: the salt, and the names that `info` takes in this order. It is never sent as such.
 * @wire both */
export interface StreamKeyInput {
  server: ServerName;
  channel: Id;
  tunnelID: TunnelId;
  device: DeviceAddress;
  salt: Bytes32;
}

// --- spec/other-servers.md ---

/** A request that the user's own server sends on.
 * @wire client */
export interface ForwardRequest {
  v: Version;
  /** Where it goes. */
  server: ServerName;
  method: "GET" | "POST" | "DELETE";
  path: RequestPath;
  /** Without its `?`; absent where there is none. */
  query?: RequestQuery;
  headers: ForwardHeaders;
  /** The octets of the body in base64url; absent where there is none. */
  body?: Base64urlText;
}

/** The fields of the inner request, spelled as in HTTP. A member that is not one of these is refused. */
export interface ForwardHeaders {
  "content-type"?: FieldText;
  "content-digest"?: FieldText;
  "signature-input"?: FieldText;
  signature?: FieldText;
}

/** What came back.
 * @wire server */
export interface ForwardAnswer {
  v: Version;
  status: AnswerStatus;
  headers: ForwardAnswerHeaders;
  /** The octets of the body in base64url, empty where there are none. */
  body: Base64urlText;
}

/** Of the answer's fields, those that a client needs; one that did not come is absent. */
export interface ForwardAnswerHeaders {
  "content-type"?: FieldText;
  "content-digest"?: FieldText;
  "signature-input"?: FieldText;
  signature?: FieldText;
  date?: FieldText;
  "retry-after"?: FieldText;
}

/** The path of a request as it stands in the request line.
 * @TJS-type string
 * @pattern ^/[\x21-\x22\x24-\x3e\x40-\x7e]*$
 * @maxLength 2048 */
export type RequestPath = string & { readonly __brand: "RequestPath" };

/** A query as it stands in the request line.
 * @TJS-type string
 * @pattern ^[\x21-\x22\x24-\x7e]+$
 * @maxLength 2048 */
export type RequestQuery = string & { readonly __brand: "RequestQuery" };

/** The value of an HTTP field: visible ASCII with single spaces.
 * @TJS-type string
 * @pattern ^[\x21-\x7e]+(?: [\x21-\x7e]+)*$
 * @maxLength 4096 */
export type FieldText = string & { readonly __brand: "FieldText" };

/** Any octets in base64url with padding.
 * @TJS-type string
 * @pattern ^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$
 * @maxLength 5592408 */
export type Base64urlText = string & { readonly __brand: "Base64urlText" };

/** @TJS-type integer
 * @minimum 200
 * @maximum 599 */
export type AnswerStatus = number & { readonly __brand: "AnswerStatus" };

// --- spec/proof-of-relay.md ---

/** A user lets a relay of their own server stand for one device in one tunnel.
 * @wire both */
export interface Proof {
  type: "proof";
  v: Version;
  tunnelID: TunnelId;
  auth_chatchannel: Id;
  user: UserId;
  device: DeviceAddress;
  /** The server on which the tunnel lives. */
  origin: ServerName;
  /** The user's own server, and the key of the vtserver that presents the proof. */
  proxy: ProxyAddress;
  roles: Roles;
  stream: StreamParameters;
  issued_at: Timestamp;
  expires_at: Timestamp;
  nonce: Bytes16;
  user_sig: Signature;
  server_sig: Signature;
}

/** What the user asks the server to countersign: a proof without the server's signature.
 * @wire client */
export interface UserProof {
  type: "proof";
  v: Version;
  tunnelID: TunnelId;
  auth_chatchannel: Id;
  user: UserId;
  device: DeviceAddress;
  origin: ServerName;
  proxy: ProxyAddress;
  roles: Roles;
  stream: StreamParameters;
  issued_at: Timestamp;
  expires_at: Timestamp;
  nonce: Bytes16;
  user_sig: Signature;
}

/** What makes a `connect` one by proxy. */
export interface Via {
  /** The vtserver of the origin at which the tunnel lives, from its verified record. */
  vtserver: VtserverEntry;
  proof: Proof;
}

/** A vtserver presents the proof of a user to the vtserver of another server. It stands where a client sends `connect`.
 * @wire both */
export interface RelayConnect {
  type: "relay_connect";
  v: Version;
  proof: Proof;
  /** The nonce of the origin's challenge. */
  challenge: Bytes32;
  /** The origin. */
  server: ServerName;
  client_nonce: Bytes32;
  /** By the key `proof.proxy.public`, with the label `relay connect`. */
  sig: Signature;
}

// --- spec/callstate.md ---

/** The content of a `vt.callstate` event.
 * @wire client */
export interface Callstate {
  join_state: "JOINED" | "LEFT";
  /** The clock of the device. */
  timestamp: Timestamp;
  /** New whenever the device joins. */
  session_id: OpaqueId;
}

/** A name that is nothing but chance: of a call, a session, a negotiation.
 * @TJS-type string
 * @pattern ^[0-9A-Za-z._~-]{22,255}$
 * @minLength 22
 * @maxLength 255 */
export type OpaqueId = string & { readonly __brand: "OpaqueId" };

/** A refresh, on a stream. It has the `seq` of the entry that it refreshes.
 * @wire server */
export interface RefreshItem {
  kind: "refresh";
  channel: Id;
  seq: Seq;
  id: Id;
  event: Event;
  /** When the refresh was received. */
  received_at: Timestamp;
  age: Milliseconds;
}

/** The content of a `vt.call` event, inside of the sealed one.
 * @wire client */
export interface MeshSignal {
  rtc_type: "offer" | "answer" | "candidate";
  /** The device that sends the event. */
  sender: DeviceAddress;
  /** Absent: every device that negotiates with the sender. Understood, and never sent. */
  receiver?: DeviceAddress;
  /** The session of the sender. */
  session_id: OpaqueId;
  /** Chosen by whoever offers, new with each offer. */
  negotiation_id: OpaqueId;
  /** The JSON of an RTCSessionDescriptionInit or an RTCIceCandidateInit. */
  body: RtcText;
}

/** @TJS-type string
 * @maxLength 32768 */
export type RtcText = string & { readonly __brand: "RtcText" };

// --- spec/calls.md ---

/** The content of an `m.call.invite` event. All of these stand inside of a sealed event.
 * @wire client */
export interface CallInvite {
  call_id: OpaqueId;
  /** The device that sends the event. */
  party_id: DeviceAddress;
  version: "1";
  lifetime: CallLifetime;
  offer: CallOffer;
  sdp_stream_metadata?: StreamMetadata;
  /** For the encryption of frames; absent where the device cannot encrypt them. */
  media_key?: MediaKey;
}

/** An X25519 key that is made for one call and one device.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$
 * @maxLength 44 */
export type MediaKey = string & { readonly __brand: "MediaKey" };

/** How long an invite stands, in milliseconds from its `received_at`.
 * @TJS-type integer
 * @minimum 90000
 * @maximum 180000 */
export type CallLifetime = number & { readonly __brand: "CallLifetime" };

export interface CallOffer {
  type: "offer";
  sdp: RtcText;
}

export interface CallAnswerDescription {
  type: "answer";
  sdp: RtcText;
}

/** From the id of a media stream to what it is.
 * @maxProperties 16 */
export interface StreamMetadata {
  [stream: string]: StreamPurpose;
}

export interface StreamPurpose {
  purpose: "m.usermedia" | "m.screenshare";
  audio_muted?: boolean;
  video_muted?: boolean;
}

/** The content of an `m.call.candidates` event.
 * @wire client */
export interface CallCandidates {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
  /** @maxItems 100 */
  candidates: CallCandidate[];
}

export interface CallCandidate {
  /** Empty: there are no more. */
  candidate: LongText;
  sdpMid?: ShortText;
  sdpMLineIndex?: MediaLine;
}

/** @TJS-type integer
 * @minimum 0
 * @maximum 65535 */
export type MediaLine = number & { readonly __brand: "MediaLine" };

/** The content of an `m.call.answer` event.
 * @wire client */
export interface CallAnswer {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
  answer: CallAnswerDescription;
  sdp_stream_metadata?: StreamMetadata;
  /** Exactly where the invite has one and the device can encrypt frames. */
  media_key?: MediaKey;
}

/** The content of an `m.call.select_answer` event.
 * @wire client */
export interface CallSelectAnswer {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
  selected_party_id: DeviceAddress;
}

/** The content of an `m.call.reject` event.
 * @wire client */
export interface CallReject {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
}

/** The content of an `m.call.hangup` event.
 * @wire client */
export interface CallHangup {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
  /** Why, of those in the table or another. */
  reason?: ShortText;
}

/** The content of an `m.call.negotiate` event.
 * @wire client */
export interface CallNegotiate {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
  description: CallOffer | CallAnswerDescription;
  sdp_stream_metadata?: StreamMetadata;
}

/** The content of an `m.call.sdp_stream_metadata_changed` event.
 * @wire client */
export interface CallStreamMetadata {
  call_id: OpaqueId;
  party_id: DeviceAddress;
  version: "1";
  sdp_stream_metadata: StreamMetadata;
}

/** What a client gives to its WebRTC as ICE servers.
 * @wire server */
export interface IceServers {
  v: Version;
  username: TurnUsername;
  password: TurnPassword;
  /** @maxItems 16 */
  uris: IceUri[];
  /** In seconds, from the answer on. */
  ttl: TurnLife;
}

/** Time of expiry and 16 random octets.
 * @TJS-type string
 * @pattern ^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$
 * @maxLength 49 */
export type TurnUsername = string & { readonly __brand: "TurnUsername" };

/** 20 octets in standard base64.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$
 * @maxLength 28 */
export type TurnPassword = string & { readonly __brand: "TurnPassword" };

/** RFC 7064 or RFC 7065.
 * @TJS-type string
 * @pattern ^(?:stuns?|turns?):[!-~]+$
 * @maxLength 255 */
export type IceUri = string & { readonly __brand: "IceUri" };

/** @TJS-type integer
 * @minimum 1
 * @maximum 86400 */
export type TurnLife = number & { readonly __brand: "TurnLife" };

// --- spec/driver-protocol.md ---

/** A line to a driver.
 * @wire client */
export interface DriverRequest {
  id: DriverRequestId;
  op: DriverOp;
  in: DriverObject;
}

/** A line from a driver: `id`, and exactly one of the four others.
 * @wire server */
export interface DriverAnswer {
  id: DriverRequestId;
  /** It was done: the results. */
  ok?: DriverObject;
  /** What was given is refused, as this specification says. */
  reject?: DriverReject;
  /** The driver does not know the operation. */
  unsupported?: DriverUnsupported;
  /** The driver is broken, or was asked something that the operation does not take. */
  fault?: DriverFault;
}

export interface DriverReject {
  code: ErrorCodeText;
}

export interface DriverUnsupported {
  reason: LongText;
}

export interface DriverFault {
  message: LongText;
}

/** @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991 */
export type DriverRequestId = number & { readonly __brand: "DriverRequestId" };

/** @TJS-type string
 * @pattern ^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$
 * @maxLength 64 */
export type DriverOp = string & { readonly __brand: "DriverOp" };

/** The members that the operation says.
 * @maxProperties 1000 */
export interface DriverObject {
  [member: string]: unknown;
}

/** In of `hello`.
 * @wire client */
export interface HelloIn {
  /** Of the driver protocol. */
  version: DriverVersion;
}

/** Out of `hello`.
 * @wire server */
export interface HelloOut {
  version: DriverVersion;
  name: ShortText;
  /** Of the implementation. */
  release: ShortText;
  language: ShortText;
  /** @maxItems 256 */
  capabilities: DriverOp[];
}

/** @TJS-type integer
 * @minimum 1
 * @maximum 1 */
export type DriverVersion = number & { readonly __brand: "DriverVersion" };

/** Octets in lower-case hexadecimal.
 * @TJS-type string
 * @pattern ^(?:[0-9a-f]{2})*$
 * @maxLength 524288 */
export type HexText = string & { readonly __brand: "HexText" };

/** 32 octets in lower-case hexadecimal.
 * @TJS-type string
 * @pattern ^[0-9a-f]{64}$
 * @minLength 64
 * @maxLength 64 */
export type Hex32 = string & { readonly __brand: "Hex32" };

/** A text that is being judged: any at all.
 * @TJS-type string
 * @maxLength 65536 */
export type SubjectText = string & { readonly __brand: "SubjectText" };

/** Nothing beyond that it was accepted.
 * @maxProperties 0
 * @wire server */
export interface Accepted {
  [member: string]: unknown;
}

/** In of `json.canonical`.
 * @wire client */
export interface JsonCanonicalIn {
  /** The octets of the JSON text. */
  text: HexText;
}

/** Out of `json.canonical`.
 * @wire server */
export interface JsonCanonicalOut {
  canonical: HexText;
}

/** In of `message.read`; its Out is `Accepted`.
 * @wire client */
export interface MessageReadIn {
  /** A type of this specification. */
  type: ShortText;
  text: HexText;
}

/** In of `base64url.encode`.
 * @wire client */
export interface Base64urlEncodeIn {
  octets: HexText;
}

/** Out of `base64url.encode`.
 * @wire server */
export interface Base64urlEncodeOut {
  text: SubjectText;
}

/** In of `base64url.decode`.
 * @wire client */
export interface Base64urlDecodeIn {
  text: SubjectText;
  /** How many octets its type has. */
  length?: OctetCount;
}

/** Out of `base64url.decode`.
 * @wire server */
export interface Base64urlDecodeOut {
  octets: HexText;
}

/** @TJS-type integer
 * @minimum 0
 * @maximum 65536 */
export type OctetCount = number & { readonly __brand: "OctetCount" };

/** In of `id.parse`.
 * @wire client */
export interface IdParseIn {
  kind: "server" | "user" | "device" | "opaque";
  text: SubjectText;
}

/** Out of `id.parse`: `host` and `port` (where there is one) of a server, `local` and `server` of a user, `device` and `user` of a device, nothing of an opaque id.
 * @wire server */
export interface IdParseOut {
  host?: SubjectText;
  port?: OctetCount;
  local?: SubjectText;
  server?: SubjectText;
  device?: SubjectText;
  user?: SubjectText;
}

/** In of `id.compare`.
 * @wire client */
export interface IdCompareIn {
  a: SubjectText;
  b: SubjectText;
}

/** Out of `id.compare`: −1 when `a` comes first.
 * @wire server */
export interface IdCompareOut {
  order: IdOrder;
}

/** @TJS-type integer
 * @minimum -1
 * @maximum 1 */
export type IdOrder = number & { readonly __brand: "IdOrder" };

/** In of `time.fresh`; its Out is `Accepted`.
 * @wire client */
export interface TimeFreshIn {
  at: Timestamp;
  /** The clock of the receiver. */
  now: Timestamp;
}

/** In of `ed25519.verify`; its Out is `Accepted`.
 * @wire client */
export interface Ed25519VerifyIn {
  public_key: HexText;
  message: HexText;
  signature: HexText;
}

/** In of `x25519.agree`.
 * @wire client */
export interface X25519AgreeIn {
  private_key: Hex32;
  public_key: HexText;
}

/** Out of `x25519.agree`.
 * @wire server */
export interface X25519AgreeOut {
  secret: Hex32;
}

/** In of `object.sign`. A proof has the labels `proof`, for `user_sig`, and `proof relay`, for `server_sig`.
 * @wire client */
export interface ObjectSignIn {
  label: ShortText;
  object: DriverObject;
  private_key: Hex32;
}

/** Out of `object.sign`.
 * @wire server */
export interface ObjectSignOut {
  object: DriverObject;
}

/** In of `object.verify`; its Out is `Accepted`.
 * @wire client */
export interface ObjectVerifyIn {
  label: ShortText;
  object: DriverObject;
  public_key: Hex32;
}

/** In of `object.id`.
 * @wire client */
export interface ObjectIdIn {
  label: "channel" | "member" | "event";
  object: DriverObject;
}

/** Out of `object.id`.
 * @wire server */
export interface ObjectIdOut {
  id: Id;
}

/** In of `fingerprint`.
 * @wire client */
export interface FingerprintIn {
  user: UserId;
  signing_key: SigningKey;
  sealing_key: SealingKey;
}

/** Out of `fingerprint`.
 * @wire server */
export interface FingerprintOut {
  fingerprint: ShortText;
}

/** In of `http-request.sign`.
 * @wire client */
export interface RequestSignIn {
  private_key: Hex32;
  method: ShortText;
  /** The name of the server. */
  authority: SubjectText;
  path: SubjectText;
  /** With its `?`; empty where there is none. */
  query: SubjectText;
  /** Absent or empty: a request without a body. */
  body?: HexText;
  /** In seconds. */
  created: Timestamp;
  nonce: Bytes16;
  keyid: UserId;
}

/** Out of `http-request.sign`: whole field values; the first two exactly when there is a body.
 * @wire server */
export interface RequestSignOut {
  content_type?: SubjectText;
  content_digest?: SubjectText;
  signature_input: SubjectText;
  signature: SubjectText;
}

/** In of `http-request.verify`.
 * @wire client */
export interface RequestVerifyIn {
  /** The signing key of the user. */
  public_key: Hex32;
  method: ShortText;
  authority: SubjectText;
  path: SubjectText;
  query: SubjectText;
  body?: HexText;
  content_type?: SubjectText;
  content_digest?: SubjectText;
  signature_input?: SubjectText;
  signature?: SubjectText;
  now: Timestamp;
}

/** Out of `http-request.verify`.
 * @wire server */
export interface RequestVerifyOut {
  /** In seconds. */
  created: Timestamp;
  nonce: Bytes16;
  keyid: UserId;
}

/** In of `http-answer.sign`.
 * @wire client */
export interface AnswerSignIn {
  private_key: Hex32;
  status: AnswerStatus;
  body: HexText;
  /** The whole value of the field of the request. */
  request_signature: SubjectText;
  /** In seconds. */
  created: Timestamp;
  keyid: ServerName;
}

/** Out of `http-answer.sign`.
 * @wire server */
export interface AnswerSignOut {
  content_digest: SubjectText;
  signature_input: SubjectText;
  signature: SubjectText;
}

/** In of `http-answer.verify`.
 * @wire client */
export interface AnswerVerifyIn {
  /** The pinned key and the name of the server. */
  public_key: Hex32;
  server: ServerName;
  status: AnswerStatus;
  body: HexText;
  request_signature: SubjectText;
  content_digest?: SubjectText;
  signature_input?: SubjectText;
  signature?: SubjectText;
}

/** Out of `http-answer.verify`.
 * @wire server */
export interface AnswerVerifyOut {
  /** In seconds. */
  created: Timestamp;
  keyid: ServerName;
}

/** A sealed thing that is being judged. */
export interface SealedSubject {
  enc: SubjectText;
  ciphertext: SubjectText;
}

/** Out of `epoch-key.seal` and `tunnel-key.seal`.
 * @wire server */
export interface SealedKeyOut {
  sealed: SealedKey;
}

export interface EpochSealContext {
  channel: Id;
  epoch: EpochNumber;
  recipient: UserId;
  sender: UserId;
}

/** In of `epoch-key.seal`.
 * @wire client */
export interface EpochSealIn {
  context: EpochSealContext;
  /** The sealing key of the recipient. */
  recipient_key: Hex32;
  /** The private key of the epoch. */
  epoch_key: Hex32;
  ephemeral_ikm: Hex32;
}

/** In of `epoch-key.open`.
 * @wire client */
export interface EpochOpenIn {
  context: EpochSealContext;
  private_key: Hex32;
  /** The public key of the epoch, as the membership log has it. */
  epoch_public: Hex32;
  sealed: SealedSubject;
}

/** Out of `epoch-key.open`.
 * @wire server */
export interface EpochOpenOut {
  epoch_key: Hex32;
}

export interface EventSealContext {
  channel: Id;
  epoch: EpochNumber;
  sender: UserId;
  sender_device: DeviceAddress;
  to?: UserId;
}

/** In of `event-content.seal`.
 * @wire client */
export interface EventSealIn {
  context: EventSealContext;
  /** The public key of the epoch or, with `to`, the sealing key of that user. */
  recipient_key: Hex32;
  type: EventType;
  content: DriverObject;
  ephemeral_ikm: Hex32;
}

/** Out of `event-content.seal`.
 * @wire server */
export interface EventSealOut {
  sealed: SealedSubject;
}

/** In of `event-content.open`.
 * @wire client */
export interface EventOpenIn {
  context: EventSealContext;
  private_key: Hex32;
  sealed: SealedSubject;
}

/** Out of `event-content.open`.
 * @wire server */
export interface EventOpenOut {
  type: ShortText;
  content: DriverObject;
}

export interface TunnelKeySealContext {
  channel: Id;
  epoch: EpochNumber;
  tunnelID: TunnelId;
  sender: UserId;
}

/** In of `tunnel-key.seal`.
 * @wire client */
export interface TunnelKeySealIn {
  context: TunnelKeySealContext;
  /** The public key of the epoch. */
  recipient_key: Hex32;
  tunnel_key: Hex32;
  ephemeral_ikm: Hex32;
}

/** In of `tunnel-key.open`.
 * @wire client */
export interface TunnelKeyOpenIn {
  context: TunnelKeySealContext;
  /** The private key of the epoch. */
  private_key: Hex32;
  sealed: SealedSubject;
}

/** Out of `tunnel-key.open`.
 * @wire server */
export interface TunnelKeyOpenOut {
  tunnel_key: Hex32;
}

/** In of `tunnel-key.id`.
 * @wire client */
export interface TunnelIdIn {
  tunnel_key: Hex32;
}

/** Out of `tunnel-key.id`.
 * @wire server */
export interface TunnelIdOut {
  tunnelID: TunnelId;
}

/** In of `membership.apply`. All objects are of the form of their types.
 * @wire client */
export interface MembershipApplyIn {
  creation: DriverObject;
  /** @maxItems 1000 */
  objects: DriverObject[];
}

/** Out of `membership.apply`.
 * @wire server */
export interface MembershipApplyOut {
  /** The id of the last object, or of the channel. */
  head: Id;
  /** By user id, in the order of octets.
   * @maxItems 10000 */
  members: LogMember[];
  /** In the order of octets.
   * @maxItems 10000 */
  banned: UserId[];
  epoch: EpochNumber;
  /** Absent in epoch 0. */
  epoch_public?: SealingKey;
  /** Whether the channel is rotation due. */
  due: boolean;
}

export interface LogMember {
  user: UserId;
  signing_key: SigningKey;
  sealing_key: SealingKey;
  flags: Flags;
}

/** In of `welcome.sign`; `connect` is what the challenge was answered with, also a `relay_connect`.
 * @wire client */
export interface WelcomeSignIn {
  challenge: DriverObject;
  connect: DriverObject;
  welcome: DriverObject;
  private_key: Hex32;
}

/** Out of `welcome.sign`: the welcome with its signature.
 * @wire server */
export interface WelcomeSignOut {
  welcome: DriverObject;
}

/** In of `welcome.verify`; its Out is `Accepted`.
 * @wire client */
export interface WelcomeVerifyIn {
  challenge: DriverObject;
  connect: DriverObject;
  welcome: DriverObject;
  public_key: Hex32;
}

/** In of `connect.verify`; its Out is `Accepted`. The two objects are of the form of their types.
 * @wire client */
export interface ConnectVerifyIn {
  challenge: DriverObject;
  connect: DriverObject;
  /** The signing key of the user. */
  public_key: Hex32;
  now: Timestamp;
}

/** In of `proof-of-relay.verify`; its Out is `Accepted`. The proof is of the form of its type.
 * @wire client */
export interface ProofVerifyIn {
  proof: DriverObject;
  /** The name of the server that checks. */
  origin: ServerName;
  now: Timestamp;
  user_key: Hex32;
  /** Of the server of the proxy. */
  server_key: Hex32;
}

/** In of `stream-key.derive`.
 * @wire client */
export interface StreamKeyIn {
  tunnel_key: Hex32;
  stream: StreamKeyInput;
  connection: ConnectionNumber;
}

/** Out of `stream-key.derive`.
 * @wire server */
export interface StreamKeyOut {
  base_key: Hex32;
  sframe_key: HexText;
  sframe_salt: HexText;
}

/** In of `frame.seal`.
 * @wire client */
export interface FrameSealIn {
  tunnel_key: Hex32;
  stream: StreamKeyInput;
  connection: ConnectionNumber;
  counter: FrameCounter;
  timestamp: FrameTimestamp;
  opus: HexText;
}

/** Out of `frame.seal`.
 * @wire server */
export interface FrameSealOut {
  frame: HexText;
}

/** A number below 2^64 in decimal, as text, because JSON has no such numbers.
 * @TJS-type string
 * @pattern ^(?:0|[1-9][0-9]{0,19})$
 * @maxLength 20 */
export type FrameCounter = string & { readonly __brand: "FrameCounter" };

/** @TJS-type integer
 * @minimum 0
 * @maximum 4294967295 */
export type FrameTimestamp = number & { readonly __brand: "FrameTimestamp" };

/** In of `frame.open`.
 * @wire client */
export interface FrameOpenIn {
  tunnel_key: Hex32;
  stream: StreamKeyInput;
  connection: ConnectionNumber;
  /** Frames that came earlier.
   * @maxItems 1000 */
  before?: HexText[];
  frame: HexText;
}

/** Out of `frame.open`.
 * @wire server */
export interface FrameOpenOut {
  counter: FrameCounter;
  timestamp: FrameTimestamp;
  opus: HexText;
}

/** In of `session.open`: what a receiver knows of a tunnel, and the binary messages that it got.
 * @wire client */
export interface SessionOpenIn {
  tunnel_key: Hex32;
  server: ServerName;
  channel: Id;
  tunnelID: TunnelId;
  /** @maxItems 1000 */
  talkers: SessionTalker[];
  /** @maxItems 1000 */
  frames: HexText[];
}

/** A participant whose credential was verified. */
export interface SessionTalker {
  connection: ConnectionNumber;
  device: DeviceAddress;
  salt: Bytes32;
}

/** Out of `session.open`.
 * @wire server */
export interface SessionOpenOut {
  /** In the order in which they came.
   * @maxItems 1000 */
  heard: HeardFrame[];
}

export interface HeardFrame {
  /** Which of `frames`, from 0. */
  frame: OctetCount;
  connection: ConnectionNumber;
  counter: FrameCounter;
  timestamp: FrameTimestamp;
  opus: HexText;
}

/** In of `callstate.view`.
 * @wire client */
export interface CallstateViewIn {
  /** The members of the channel.
   * @maxItems 1000 */
  members: UserId[];
  /** @maxItems 1000 */
  callstates: CallstateSubject[];
  /** The server's clock. */
  now: Timestamp;
}

/** A `vt.callstate` event, or a refresh of one. */
export interface CallstateSubject {
  sender: UserId;
  sender_device: DeviceAddress;
  state_key: SubjectText;
  seq: Seq;
  received_at: Timestamp;
  content: DriverObject;
}

/** Out of `callstate.view`.
 * @wire server */
export interface CallstateViewOut {
  /** Every device that has an entry, by device address in the order of octets.
   * @maxItems 1000 */
  devices: ViewedDevice[];
  /** Every pair of the mesh, by `from` and then by `to` in the order of octets.
   * @maxItems 1000 */
  offers: ViewedOffer[];
}

export interface ViewedDevice {
  device: DeviceAddress;
  join_state: "JOINED" | "LEFT";
  /** Exactly where it is JOINED, as are the next two. */
  session_id?: OpaqueId;
  seq?: Seq;
  /** Whether it is in the mesh. */
  in_mesh?: boolean;
}

/** `from` offers to `to`. */
export interface ViewedOffer {
  from: DeviceAddress;
  to: DeviceAddress;
}

/** In of `call.view`.
 * @wire client */
export interface CallViewIn {
  /** Whose device looks. */
  user: UserId;
  device: DeviceAddress;
  /** In the order in which they came.
   * @maxItems 1000 */
  events: CallEventSubject[];
  /** The server's clock. */
  now: Timestamp;
  /** The call that the device has last begun. */
  own?: OwnCall;
  /** What the user says now that everything is read. */
  word?: "accept" | "reject" | "reject-silently" | "hang-up";
  /** Whether the device is in a call of another channel; absent: it is not. */
  engaged?: boolean;
}

/** A call event after it was opened: `to` is that of the sealed event. */
export interface CallEventSubject {
  seq: Seq;
  received_at: Timestamp;
  sender: UserId;
  /** A device of the sender. */
  sender_device: DeviceAddress;
  to?: UserId;
  type: EventType;
  content: DriverObject;
}

/** A call of the own user, begun by the own device. */
export interface OwnCall {
  call_id: OpaqueId;
  /** `preparing`: not handed over. `sent`: handed over. `acknowledged`: the server has answered. `unknown`: handed over, and the answer did not come. */
  stage: "preparing" | "sent" | "acknowledged" | "unknown";
}

/** Out of `call.view`.
 * @wire server */
export interface CallViewOut {
  /** In the order of their invites.
   * @maxItems 1000 */
  calls: ViewedCall[];
  /** How the invited call is shown, before the word of the user is heard. */
  shown: "nothing" | "ringing" | "waiting";
  /** In the order of `calls`, an invite last.
   * @maxItems 1000 */
  send: ViewedSend[];
}

export interface ViewedCall {
  caller: UserId;
  call_id: OpaqueId;
  state: "invited" | "answered" | "selected" | "ended";
  /** Exactly where the call is or was answered. */
  party?: DeviceAddress;
  /** Exactly where it is ended. */
  cause?: "hangup" | "rejected" | "expired" | "replaced";
  /** By which call it was replaced, exactly where it was. */
  by?: CallName;
}

export interface CallName {
  caller: UserId;
  call_id: OpaqueId;
}

/** An event to be sent: for which call, and the members that are not always the same. */
export interface ViewedSend {
  type: EventType;
  caller: UserId;
  call_id: OpaqueId;
  /** In a hangup. */
  reason?: "user_hangup" | "replaced";
  /** In a `select_answer`. */
  selected_party_id?: DeviceAddress;
  /** In a silent reject. */
  to?: UserId;
}

/** In of `call-log.derive`.
 * @wire client */
export interface CallLogIn {
  user: UserId;
  /** @maxItems 1000 */
  events: CallEventSubject[];
  /** The server's clock. */
  now: Timestamp;
}

/** Out of `call-log.derive`.
 * @wire server */
export interface CallLogOut {
  /** In the order of their invites.
   * @maxItems 1000 */
  entries: CallLogEntry[];
}

export interface CallLogEntry {
  caller: UserId;
  call_id: OpaqueId;
  direction: "outgoing" | "incoming";
  outcome: "missed" | "rejected" | "ended" | "failed";
  /** When the invite was received. */
  at: Timestamp;
  /** Exactly where the outcome is `ended`. */
  duration_ms?: Milliseconds;
}

/** In of `turn.credential`.
 * @wire client */
export interface TurnCredentialIn {
  secret: TurnSecret;
  /** In seconds. */
  expires: Timestamp;
  random: Hex16;
}

/** At least one octet, in lower-case hexadecimal.
 * @TJS-type string
 * @pattern ^(?:[0-9a-f]{2})+$
 * @minLength 2
 * @maxLength 1024 */
export type TurnSecret = string & { readonly __brand: "TurnSecret" };

/** 16 octets in lower-case hexadecimal.
 * @TJS-type string
 * @pattern ^[0-9a-f]{32}$
 * @minLength 32
 * @maxLength 32 */
export type Hex16 = string & { readonly __brand: "Hex16" };

/** Out of `turn.credential`.
 * @wire server */
export interface TurnCredentialOut {
  username: TurnUsername;
  password: TurnPassword;
}

// --- spec/client-driver.md ---

/** A line that a driver writes when a user is shown or hears something.
 * @wire server */
export interface DriverNotice {
  client: ClientNumber;
  notice: "heard" | "ring" | "ring-stopped" | "problem" | "gone" | "call" | "media-asked";
  /** The members that the notice says. */
  about: DriverObject;
}

/** @TJS-type integer
 * @minimum 1
 * @maximum 9007199254740991 */
export type ClientNumber = number & { readonly __brand: "ClientNumber" };

/** About of `heard`: a packet is played.
 * @wire server */
export interface HeardNotice {
  voice: VoiceNumber;
  /** Whose it is. */
  device: DeviceAddress;
  opus: HexText;
}

/** About of `ring` and of `ring-stopped`.
 * @wire server */
export interface RingNotice {
  channel: Id;
  tunnelID: TunnelId;
}

/** About of `problem`: something that the user is told, and that no operation was asked for.
 * @wire server */
export interface ProblemNotice {
  /** Where there is one. */
  code?: ErrorCodeText;
  /** For people. */
  text: LongText;
  channel?: Id;
  voice?: VoiceNumber;
  /** Of a participant. */
  connection?: ConnectionNumber;
}

/** About of `gone`: the client is in the tunnel no more, and in no successor, without having been asked to leave.
 * @wire server */
export interface GoneNotice {
  voice: VoiceNumber;
  code?: ErrorCodeText;
}

/** About of `call`: how the calls of a DM are shown has changed.
 * @wire server */
export interface CallNotice {
  channel: Id;
  /** `ringing` or `waiting`: the call of the other user. `calling`: the own one, until it is answered. `talking`: the device is in it. `nothing`: no more. */
  shown: "ringing" | "waiting" | "calling" | "talking" | "nothing";
  /** Absent where nothing is shown. */
  caller?: UserId;
  call_id?: OpaqueId;
}

/** About of `media-asked`: the user is asked for the microphone, or for the camera too.
 * @wire server */
export interface MediaAskedNotice {
  audio: boolean;
  video: boolean;
}

/** Chosen by whoever asks, new for each `join-voice`, `join-mesh` and `start-call` of a client.
 * @TJS-type integer
 * @minimum 1
 * @maximum 9007199254740991 */
export type VoiceNumber = number & { readonly __brand: "VoiceNumber" };

/** In of `create-account`.
 * @wire client */
export interface CreateAccountIn {
  client: ClientNumber;
  server: ServerName;
  /** The part of the user id before the server. */
  local: ShortText;
  /** The part of the device address before the user. */
  device: ShortText;
}

/** In of `restore-account`. A user who is not registered yet is registered.
 * @wire client */
export interface RestoreAccountIn {
  client: ClientNumber;
  server: ServerName;
  local: ShortText;
  device: ShortText;
  /** The seed of the Ed25519 key. */
  signing_seed: Hex32;
  /** The private X25519 key. */
  sealing_seed: Hex32;
}

/** Out of `create-account` and of `restore-account`.
 * @wire server */
export interface AccountOut {
  user: UserId;
  device: DeviceAddress;
  signing_key: SigningKey;
  sealing_key: SealingKey;
}

/** In of `stop-account`; its Out is `Accepted`.
 * @wire client */
export interface StopAccountIn {
  client: ClientNumber;
}

/** In of `look-up-user`.
 * @wire client */
export interface LookUpUserIn {
  client: ClientNumber;
  user: UserId;
}

/** Out of `look-up-user`.
 * @wire server */
export interface LookUpUserOut {
  signing_key: SigningKey;
  sealing_key: SealingKey;
}

/** In of `visit-server`; its Out is `Accepted`.
 * @wire client */
export interface VisitServerIn {
  client: ClientNumber;
  invitation: Invitation;
  via: DriverWay;
}

/** @TJS-type string
 * @pattern ^(?:direct|proxy)$
 * @maxLength 6 */
export type DriverWay = string & { readonly __brand: "DriverWay" };

/** In of `advance-clock`; its Out is `Accepted`. Whether the silence of a server counts by this clock, or by time that passes, is left to the client.
 * @wire client */
export interface AdvanceClockIn {
  client: ClientNumber;
  ms: Milliseconds;
}

/** In of `create-channel`.
 * @wire client */
export interface CreateChannelIn {
  client: ClientNumber;
  kind: "group" | "dm";
  /** Exactly in a DM: a user of the own server. */
  peer?: UserId;
}

/** Out of `create-channel`.
 * @wire server */
export interface CreateChannelOut {
  channel: Id;
}

/** In of `change-member`; its Out is `Accepted`.
 * @wire client */
export interface ChangeMemberIn {
  client: ClientNumber;
  channel: Id;
  action: "add" | "change" | "remove" | "ban" | "leave";
  /** Whom: a user of the own server; absent in `leave`. */
  user?: UserId;
  /** Exactly in `add` and `change`. */
  flags?: Flags;
}

/** In of `accept-channel` and of `list-members`; the Out of the first is `Accepted`.
 * @wire client */
export interface ChannelNameIn {
  client: ClientNumber;
  channel: Id;
}

/** Out of `list-members`.
 * @wire server */
export interface ListMembersOut {
  /** By user id, in the order of octets.
   * @maxItems 10000 */
  members: ShownMember[];
  epoch: EpochNumber;
  /** False from the first object on that the client refused. */
  trusted: boolean;
}

export interface ShownMember {
  user: UserId;
  flags: Flags;
  signing_key: SigningKey;
}

/** In of `send-event`.
 * @wire client */
export interface SendEventIn {
  client: ClientNumber;
  channel: Id;
  type: EventType;
  content: DriverObject;
  sealed: boolean;
}

/** Out of `send-event`.
 * @wire server */
export interface SendEventOut {
  id: Id;
}

/** In of `read-events`.
 * @wire client */
export interface ReadEventsIn {
  client: ClientNumber;
  channel: Id;
}

/** Out of `read-events`.
 * @wire server */
export interface ReadEventsOut {
  /** @maxItems 1000 */
  events: ReadEvent[];
}

/** Of a sealed event, type and content are those inside; one that does not open is left out. InitializeVoices are events like others. Of more than 1000, the newest are given. */
export interface ReadEvent {
  id: Id;
  seq: Seq;
  sender: UserId;
  type: EventType;
  content: DriverObject;
}

/** In of `prefer-ring`; its Out is `Accepted`.
 * @wire client */
export interface PreferRingIn {
  client: ClientNumber;
  channel: Id;
  ring: "yes" | "no" | "default";
}

/** In of `start-tunnel`.
 * @wire client */
export interface StartTunnelIn {
  client: ClientNumber;
  channel: Id;
}

/** Out of `start-tunnel`.
 * @wire server */
export interface StartTunnelOut {
  tunnelID: TunnelId;
}

/** In of `close-tunnel`; its Out is `Accepted`.
 * @wire client */
export interface CloseTunnelIn {
  client: ClientNumber;
  channel: Id;
  tunnelID: TunnelId;
}

/** In of `join-voice`.
 * @wire client */
export interface JoinVoiceIn {
  client: ClientNumber;
  voice: VoiceNumber;
  channel: Id;
  tunnelID: TunnelId;
  via: DriverWay;
  /** `read` and `write` by default. */
  roles?: VoiceRoles;
}

export interface VoiceRoles {
  read: boolean;
  write: boolean;
}

/** Out of `join-voice`.
 * @wire server */
export interface JoinVoiceOut {
  connection: ConnectionNumber;
}

/** In of `talk`; its Out is `Accepted`, as soon as all of them are sent. Where the voice is in a successor by then, they are sent there.
 * @wire client */
export interface TalkIn {
  client: ClientNumber;
  voice: VoiceNumber;
  /** @maxItems 100 */
  packets: HexText[];
}

/** In of `join-mesh`.
 * @wire client */
export interface JoinMeshIn {
  client: ClientNumber;
  voice: VoiceNumber;
  channel: Id;
}

/** Out of `join-mesh`, as soon as the own JOINED is answered.
 * @wire server */
export interface JoinMeshOut {
  session_id: OpaqueId;
}

/** In of `leave-voice`; its Out is `Accepted`.
 * @wire client */
export interface LeaveVoiceIn {
  client: ClientNumber;
  voice: VoiceNumber;
}

/** In of `start-call`. Answered as soon as the user has pressed: what comes of it is told by notices.
 * @wire client */
export interface StartCallIn {
  client: ClientNumber;
  voice: VoiceNumber;
  channel: Id;
  video: boolean;
  /** False by default. */
  relay_only?: boolean;
}

/** In of `answer-call`.
 * @wire client */
export interface AnswerCallIn {
  client: ClientNumber;
  voice: VoiceNumber;
  channel: Id;
  word: "accept" | "reject" | "reject-silently";
}

/** In of `hang-up`; the Out of these three is `Accepted`.
 * @wire client */
export interface HangUpIn {
  client: ClientNumber;
  channel: Id;
}

/** In of `choose-media`: what is sent from now on, of what the mesh or the call carries; its Out is `Accepted`.
 * @wire client */
export interface ChooseMediaIn {
  client: ClientNumber;
  voice: VoiceNumber;
  audio: boolean;
  video: boolean;
}

/** In of `grant-media`; its Out is `Accepted`. `now` also grants what waits.
 * @wire client */
export interface GrantMediaIn {
  client: ClientNumber;
  grant: "hold" | "now";
}

/** In of `read-call-log`; its Out is CallLogOut.
 * @wire client */
export interface ReadCallLogIn {
  client: ClientNumber;
  channel: Id;
}

// --- index ---

/** Every wire type by its name. */
export interface WireTypes {
  Accepted: Accepted;
  Access: Access;
  AccountOut: AccountOut;
  AddedItem: AddedItem;
  AdvanceClockIn: AdvanceClockIn;
  AnswerCallIn: AnswerCallIn;
  AnswerSignIn: AnswerSignIn;
  AnswerSignOut: AnswerSignOut;
  AnswerStatus: AnswerStatus;
  AnswerVerifyIn: AnswerVerifyIn;
  AnswerVerifyOut: AnswerVerifyOut;
  Base64urlDecodeIn: Base64urlDecodeIn;
  Base64urlDecodeOut: Base64urlDecodeOut;
  Base64urlEncodeIn: Base64urlEncodeIn;
  Base64urlEncodeOut: Base64urlEncodeOut;
  Base64urlText: Base64urlText;
  Bytes16: Bytes16;
  Bytes32: Bytes32;
  Bytes48: Bytes48;
  CallAnswer: CallAnswer;
  CallAnswerDescription: CallAnswerDescription;
  CallCandidate: CallCandidate;
  CallCandidates: CallCandidates;
  CallEventSubject: CallEventSubject;
  CallHangup: CallHangup;
  CallInvite: CallInvite;
  CallLifetime: CallLifetime;
  CallLogEntry: CallLogEntry;
  CallLogIn: CallLogIn;
  CallLogOut: CallLogOut;
  CallName: CallName;
  CallNegotiate: CallNegotiate;
  CallNotice: CallNotice;
  CallOffer: CallOffer;
  CallReject: CallReject;
  CallSelectAnswer: CallSelectAnswer;
  CallStreamMetadata: CallStreamMetadata;
  CallViewIn: CallViewIn;
  CallViewOut: CallViewOut;
  Callstate: Callstate;
  CallstateSubject: CallstateSubject;
  CallstateViewIn: CallstateViewIn;
  CallstateViewOut: CallstateViewOut;
  Challenge: Challenge;
  ChangeMemberIn: ChangeMemberIn;
  ChannelCreation: ChannelCreation;
  ChannelList: ChannelList;
  ChannelNameIn: ChannelNameIn;
  ChannelSnapshot: ChannelSnapshot;
  ChannelSummary: ChannelSummary;
  ChooseMediaIn: ChooseMediaIn;
  Ciphertext: Ciphertext;
  ClientNumber: ClientNumber;
  CloseTunnelIn: CloseTunnelIn;
  Closed: Closed;
  Connect: Connect;
  ConnectVerifyIn: ConnectVerifyIn;
  Connection: Connection;
  ConnectionNumber: ConnectionNumber;
  Connections: Connections;
  CreateAccountIn: CreateAccountIn;
  CreateChannelIn: CreateChannelIn;
  CreateChannelOut: CreateChannelOut;
  CreationEntry: CreationEntry;
  Credential: Credential;
  CurrentEpoch: CurrentEpoch;
  Declaration: Declaration;
  DeviceAddress: DeviceAddress;
  DirectConnection: DirectConnection;
  DirectoryEntry: DirectoryEntry;
  DmCreation: DmCreation;
  DriverAnswer: DriverAnswer;
  DriverFault: DriverFault;
  DriverNotice: DriverNotice;
  DriverObject: DriverObject;
  DriverOp: DriverOp;
  DriverReject: DriverReject;
  DriverRequest: DriverRequest;
  DriverRequestId: DriverRequestId;
  DriverUnsupported: DriverUnsupported;
  DriverVersion: DriverVersion;
  DriverWay: DriverWay;
  Ed25519VerifyIn: Ed25519VerifyIn;
  Ending: Ending;
  Entry: Entry;
  EpochNumber: EpochNumber;
  EpochOpenIn: EpochOpenIn;
  EpochOpenOut: EpochOpenOut;
  EpochSealContext: EpochSealContext;
  EpochSealIn: EpochSealIn;
  ErrorCodeText: ErrorCodeText;
  Event: Event;
  EventContent: EventContent;
  EventEntry: EventEntry;
  EventOpenIn: EventOpenIn;
  EventOpenOut: EventOpenOut;
  EventPage: EventPage;
  EventSealContext: EventSealContext;
  EventSealIn: EventSealIn;
  EventSealOut: EventSealOut;
  EventType: EventType;
  Features: Features;
  FieldText: FieldText;
  FingerprintIn: FingerprintIn;
  FingerprintOut: FingerprintOut;
  Flags: Flags;
  ForwardAnswer: ForwardAnswer;
  ForwardAnswerHeaders: ForwardAnswerHeaders;
  ForwardHeaders: ForwardHeaders;
  ForwardRequest: ForwardRequest;
  FrameCounter: FrameCounter;
  FrameOpenIn: FrameOpenIn;
  FrameOpenOut: FrameOpenOut;
  FrameSealIn: FrameSealIn;
  FrameSealOut: FrameSealOut;
  FrameTimestamp: FrameTimestamp;
  GoneNotice: GoneNotice;
  GrantMediaIn: GrantMediaIn;
  GroupCreation: GroupCreation;
  HangUpIn: HangUpIn;
  HeardFrame: HeardFrame;
  HeardNotice: HeardNotice;
  HelloIn: HelloIn;
  HelloOut: HelloOut;
  Hex16: Hex16;
  Hex32: Hex32;
  HexText: HexText;
  HttpStatus: HttpStatus;
  IceServers: IceServers;
  IceUri: IceUri;
  Id: Id;
  IdCompareIn: IdCompareIn;
  IdCompareOut: IdCompareOut;
  IdOrder: IdOrder;
  IdParseIn: IdParseIn;
  IdParseOut: IdParseOut;
  InitializeVoiceContent: InitializeVoiceContent;
  Invitation: Invitation;
  JoinMeshIn: JoinMeshIn;
  JoinMeshOut: JoinMeshOut;
  JoinVoiceIn: JoinVoiceIn;
  JoinVoiceOut: JoinVoiceOut;
  Joined: Joined;
  JsonCanonicalIn: JsonCanonicalIn;
  JsonCanonicalOut: JsonCanonicalOut;
  LeaveVoiceIn: LeaveVoiceIn;
  Left: Left;
  Limit: Limit;
  Limits: Limits;
  ListMembersOut: ListMembersOut;
  LogEntry: LogEntry;
  LogMember: LogMember;
  LogPage: LogPage;
  LongText: LongText;
  LookUpUserIn: LookUpUserIn;
  LookUpUserOut: LookUpUserOut;
  LostItem: LostItem;
  MediaAskedNotice: MediaAskedNotice;
  MediaKey: MediaKey;
  MediaLine: MediaLine;
  MemberAdd: MemberAdd;
  MemberBan: MemberBan;
  MemberChange: MemberChange;
  MemberEntry: MemberEntry;
  MemberEpoch: MemberEpoch;
  MemberIdentity: MemberIdentity;
  MemberLeave: MemberLeave;
  MemberRemove: MemberRemove;
  MembershipApplyIn: MembershipApplyIn;
  MembershipApplyOut: MembershipApplyOut;
  MembershipObject: MembershipObject;
  MeshSignal: MeshSignal;
  MessageReadIn: MessageReadIn;
  Milliseconds: Milliseconds;
  NextEpoch: NextEpoch;
  NoticeItem: NoticeItem;
  ObjectIdIn: ObjectIdIn;
  ObjectIdOut: ObjectIdOut;
  ObjectSignIn: ObjectSignIn;
  ObjectSignOut: ObjectSignOut;
  ObjectVerifyIn: ObjectVerifyIn;
  OctetCount: OctetCount;
  OpaqueId: OpaqueId;
  OpenedContent: OpenedContent;
  Ordered: Ordered;
  OwnCall: OwnCall;
  Participant: Participant;
  Ping: Ping;
  PingNumber: PingNumber;
  Pong: Pong;
  PreferRingIn: PreferRingIn;
  Problem: Problem;
  ProblemInstance: ProblemInstance;
  ProblemNotice: ProblemNotice;
  ProblemType: ProblemType;
  Proof: Proof;
  ProofVerifyIn: ProofVerifyIn;
  ProxyAddress: ProxyAddress;
  ProxyConnection: ProxyConnection;
  ReadCallLogIn: ReadCallLogIn;
  ReadEvent: ReadEvent;
  ReadEventsIn: ReadEventsIn;
  ReadEventsOut: ReadEventsOut;
  RefreshItem: RefreshItem;
  Registration: Registration;
  RegistrationToken: RegistrationToken;
  RelayClientMessage: RelayClientMessage;
  RelayConnect: RelayConnect;
  RelayError: RelayError;
  RelayLimits: RelayLimits;
  RelayServerMessage: RelayServerMessage;
  RelayUrl: RelayUrl;
  RequestPath: RequestPath;
  RequestQuery: RequestQuery;
  RequestSignIn: RequestSignIn;
  RequestSignOut: RequestSignOut;
  RequestVerifyIn: RequestVerifyIn;
  RequestVerifyOut: RequestVerifyOut;
  RestoreAccountIn: RestoreAccountIn;
  RingNotice: RingNotice;
  Roles: Roles;
  RolesChanged: RolesChanged;
  RtcText: RtcText;
  SealedContent: SealedContent;
  SealedKey: SealedKey;
  SealedKeyOut: SealedKeyOut;
  SealedKeys: SealedKeys;
  SealedSubject: SealedSubject;
  SealingKey: SealingKey;
  SendEventIn: SendEventIn;
  SendEventOut: SendEventOut;
  Seq: Seq;
  SeqOrZero: SeqOrZero;
  ServerDocument: ServerDocument;
  ServerName: ServerName;
  SessionOpenIn: SessionOpenIn;
  SessionOpenOut: SessionOpenOut;
  SessionTalker: SessionTalker;
  ShortText: ShortText;
  ShownMember: ShownMember;
  Signature: Signature;
  SigningKey: SigningKey;
  SnapshotItem: SnapshotItem;
  StartCallIn: StartCallIn;
  StartTunnelIn: StartTunnelIn;
  StartTunnelOut: StartTunnelOut;
  StateEntry: StateEntry;
  StateKey: StateKey;
  StopAccountIn: StopAccountIn;
  StreamChannels: StreamChannels;
  StreamItem: StreamItem;
  StreamKeyIn: StreamKeyIn;
  StreamKeyInput: StreamKeyInput;
  StreamKeyOut: StreamKeyOut;
  StreamMetadata: StreamMetadata;
  StreamParameters: StreamParameters;
  StreamPurpose: StreamPurpose;
  StreamRequest: StreamRequest;
  SubjectText: SubjectText;
  TalkIn: TalkIn;
  TimeFreshIn: TimeFreshIn;
  Timestamp: Timestamp;
  TunnelId: TunnelId;
  TunnelIdIn: TunnelIdIn;
  TunnelIdOut: TunnelIdOut;
  TunnelKeyOpenIn: TunnelKeyOpenIn;
  TunnelKeyOpenOut: TunnelKeyOpenOut;
  TunnelKeySealContext: TunnelKeySealContext;
  TunnelKeySealIn: TunnelKeySealIn;
  TunnelRecord: TunnelRecord;
  TurnCredentialIn: TurnCredentialIn;
  TurnCredentialOut: TurnCredentialOut;
  TurnLife: TurnLife;
  TurnPassword: TurnPassword;
  TurnSecret: TurnSecret;
  TurnUsername: TurnUsername;
  UserId: UserId;
  UserProof: UserProof;
  Version: Version;
  Via: Via;
  ViewedCall: ViewedCall;
  ViewedDevice: ViewedDevice;
  ViewedOffer: ViewedOffer;
  ViewedSend: ViewedSend;
  VisitServerIn: VisitServerIn;
  VoiceNumber: VoiceNumber;
  VoiceRoles: VoiceRoles;
  VtserverEntry: VtserverEntry;
  Welcome: Welcome;
  WelcomeSignIn: WelcomeSignIn;
  WelcomeSignOut: WelcomeSignOut;
  WelcomeVerifyIn: WelcomeVerifyIn;
  X25519AgreeIn: X25519AgreeIn;
  X25519AgreeOut: X25519AgreeOut;
}

/** The name of a wire type. */
export type TypeName = keyof WireTypes;
