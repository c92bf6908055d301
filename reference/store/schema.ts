import type { Generated, Kysely, Transaction } from "kysely";
import type {
  Bytes16,
  ConnectionNumber,
  DeviceAddress,
  EpochNumber,
  EventType,
  Id,
  RelayUrl,
  SealingKey,
  Seq,
  ServerName,
  SigningKey,
  StateKey,
  Timestamp,
  TunnelId,
  TunnelRecord,
  UserId,
} from "../../schemas/v1/types.ts";

/** JSON text: objects are stored as they came, with members that nobody here knows. encoding.unknown-kept */
export type Json = string;

/** 0 or 1: what both databases have as a boolean that can be summed and indexed alike. */
export type Bit = 0 | 1;

/** What counting gives: PostgreSQL writes its 64 bits as text. */
export type Count = number | string | bigint;

/** What a server is, by name: its own name and the seed of its key. */
export interface MetaTable {
  name: "server" | "server_seed";
  value: string;
}

export interface UsersTable {
  user: UserId;
  signing_key: SigningKey;
  sealing_key: SealingKey;
  /** The signed directory entry as first given out. */
  entry: Json;
}

export interface NoncesTable {
  /** `request` or `registration`, and the user. */
  scope: string;
  nonce: Bytes16;
  expires_at: number;
}

export interface ChannelsTable {
  channel: Id;
  kind: "group" | "dm";
  creator: UserId;
  head: Id;
  seq: Seq;
  /** What the membership log comes to at `head`. */
  membership: Json;
  member_count: number;
  /** The counter of `changes` at the last change of anything that members see. */
  changed: number;
}

/** One row for each member of each channel, beside the log: for looking up by user. */
export interface MembersTable {
  channel: Id;
  user: UserId;
  signing_key: SigningKey;
  can_read: Bit;
}

export interface EntriesTable {
  channel: Id;
  seq: Seq;
  id: Id;
  kind: "creation" | "member" | "event";
  object: Json;
  received_at: Timestamp;
}

export interface StateTable {
  channel: Id;
  type: EventType;
  state_key: StateKey;
  seq: Seq;
  refreshed_at: Timestamp;
  /** The newest refresh of a callstate; null when there was none. */
  refresh_id: Id | null;
  refresh: Json | null;
}

export interface TunnelsTable {
  tunnel: TunnelId;
  channel: Id;
  created_by: UserId;
  epoch: EpochNumber;
  declaration: Json;
  /** The key of the vtserver that the tunnel lives on. */
  vtserver: SigningKey;
  state: TunnelRecord["state"];
  declared_at: number;
  announced: Bit;
  /** Since when there has been no connection. */
  idle_since: number | null;
  /** When the grace of an ending tunnel is over. */
  grace_until: number | null;
  /** When the next timer of the tunnel is due; null once closed. */
  due_at: number | null;
  next_connection: Generated<number>;
}

export interface ConnectionsTable {
  tunnel: TunnelId;
  connection: ConnectionNumber;
  device: DeviceAddress;
  user: UserId;
  can_read: Bit;
  can_write: Bit;
  /** Which relay of which server stands for the user; null for a direct connection. */
  proxy_address: ServerName | null;
  proxy_public: SigningKey | null;
}

/** The relays that serve this server's tunnels: each enters itself when it starts. */
export interface VtserversTable {
  key: SigningKey;
  /** What the key is made from. */
  seed: string;
  url: RelayUrl;
  /** `stopped`: in order, perhaps to be started again; `gone`: it has given no sign of life. */
  state: "here" | "stopped" | "gone";
  /** Grows with every sign of life. */
  beat: number;
}

/** Other servers whose document was seen. */
export interface PeerServersTable {
  server: ServerName;
  server_key: SigningKey;
  issued_at: Timestamp;
  /** The newest document. */
  document: Json;
}

/** Users of other servers whose entry was seen. */
export interface PeerUsersTable {
  user: UserId;
  signing_key: SigningKey;
  sealing_key: SealingKey;
  /** The newest entry, as their server signed it. */
  entry: Json;
}

/** One row: the counter that every change which others have to notice increments. */
export interface ChangesTable {
  id: 1;
  counter: number;
}

/** The whole database. */
export interface Schema {
  meta: MetaTable;
  users: UsersTable;
  nonces: NoncesTable;
  channels: ChannelsTable;
  members: MembersTable;
  entries: EntriesTable;
  state: StateTable;
  tunnels: TunnelsTable;
  connections: ConnectionsTable;
  vtservers: VtserversTable;
  peer_servers: PeerServersTable;
  peer_users: PeerUsersTable;
  changes: ChangesTable;
}

/** Where queries are made: a transaction that sees one moment. */
export type Db = Kysely<Schema>;
/** A transaction that writes. */
export type Tx = Transaction<Schema>;
