import type {
  Bytes16,
  ConnectionNumber,
  DeviceAddress,
  Id,
  ProxyAddress,
  Roles,
  SigningKey,
  Timestamp,
  TunnelId,
  TunnelRecord,
  UserId,
} from "../../schemas/v1/types.ts";

/** A tunnel as far as its relay has to know it. */
export interface TunnelView {
  readonly tunnelID: TunnelId;
  readonly channel: Id;
  readonly state: TunnelRecord["state"];
  /** While `ending`: when the grace is over, in milliseconds since the epoch. */
  readonly closesAt?: number;
}

/** What a member of a tunnel's channel is allowed there. */
export interface Right {
  /** The key that the membership log gives. */
  readonly signingKey: SigningKey;
  /** The effective rights: channel flag and place in the declaration's list. */
  readonly roles: Roles;
}

/** A connection that is about to be welcomed. */
export interface Registration {
  readonly tunnelID: TunnelId;
  readonly connection: ConnectionNumber;
  readonly device: DeviceAddress;
  readonly user: UserId;
  readonly roles: Roles;
  /** Which relay stands for the user; undefined for a direct connection. proof.recorded */
  readonly proxy?: ProxyAddress;
}

/** A proof as far as it has to be remembered. */
export interface UsedProof {
  readonly user: UserId;
  readonly nonce: Bytes16;
  readonly expires_at: Timestamp;
}

/**
 * What a vtserver asks of the homeserver beside it. How the two share state is an implementation's own business: here it is a
 * database, and in tests a few maps.
 */
export interface RelayBackend {
  /** The tunnel, also a closed one; undefined when there is none that this vtserver serves. */
  tunnel(tunnelID: TunnelId): Promise<TunnelView | undefined>;
  /** The rights of those of the users who are members of the tunnel's channel and not banned. */
  rights(tunnelID: TunnelId, users: readonly UserId[]): Promise<ReadonlyMap<UserId, Right>>;
  /** The key with which a user is registered on this server; undefined when nobody is under that name. proof.via-user */
  userKey(user: UserId): Promise<SigningKey | undefined>;
  /** Uses up a proof, for all vtservers of the server and across restarts; false when it is used already. proof.nonce */
  useProof(proof: UsedProof): Promise<boolean>;
  /** The next connection number of a tunnel: higher than any before, also across restarts. relay.number */
  reserve(tunnelID: TunnelId): Promise<ConnectionNumber>;
  /**
   * Enters a connection in the record, in the place of an older one of its device, and opens the tunnel. False, and nothing done,
   * when the tunnel takes no connection any more. tunnel.open
   */
  register(registration: Registration): Promise<boolean>;
  /** Changes the roles of a connection in the record. */
  update(tunnelID: TunnelId, connection: ConnectionNumber, roles: Roles): Promise<void>;
  /** Takes a connection from the record; nothing happens when it is not there. */
  unregister(tunnelID: TunnelId, connection: ConnectionNumber): Promise<void>;
  /** Forgets all connections: those of a process that was killed. tunnel.survives */
  reset(): Promise<void>;
  /**
   * Calls the listener soon (within 300 ms) after any change of members, flags or tunnels, with the channels that changed. The result
   * ends it.
   */
  subscribe(listener: (channels: ReadonlySet<Id>) => void): () => void;
}
