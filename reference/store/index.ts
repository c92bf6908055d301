export type { ChangeFeed } from "./change-feed.ts";
export { POLL_MS, markChanged } from "./change-feed.ts";
export type { StoredChannel } from "./channels.ts";
export {
  channelsOf,
  countCreatedBy,
  getChannel,
  getMembership,
  insertChannel,
  memberKeysOf,
  readableBy,
  updateMembership,
} from "./channels.ts";
export type { NewConnection } from "./connections.ts";
export {
  connectedTunnels,
  connectionsOf,
  deleteConnection,
  deleteConnections,
  putConnection,
  reserveNumber,
  setRoles,
} from "./connections.ts";
export type { EntryPlace, NewEntry, StoredEntry } from "./entries.ts";
export { appendEntry, entriesAfter, findEntry } from "./entries.ts";
export type { StoredState } from "./state.ts";
export { putState, refreshState, since, stateEntry, stateOf, stateRoom, storedState } from "./state.ts";
export { lockChannel, lockServer, lockTunnel } from "./locks.ts";
export { getMeta, getOrMakeMeta } from "./meta.ts";
export { forgetNonces, isNonceUsed, useNonce } from "./nonces.ts";
export type { StoredPeer } from "./peer-servers.ts";
export { getPeer, lockPeer, putPeer } from "./peer-servers.ts";
export type { StoredPeerUser } from "./peer-users.ts";
export { getPeerUser, lockPeerUser, putPeerUser } from "./peer-users.ts";
export type { Db, Schema, Tx } from "./schema.ts";
export type { Store } from "./store.ts";
export { openStore } from "./store.ts";
export type { StoredTunnel } from "./tunnels.ts";
export { advanceTunnel, dueTunnels, getTunnel, insertTunnel, liveTunnels, recordOf, strandedTunnels } from "./tunnels.ts";
export type { StoredUser } from "./users.ts";
export { getUser, insertUser } from "./users.ts";
export type { Beat, VtserverIdentity } from "./vtservers.ts";
export { beatsOf, enterVtserver, giveSign, leastLoaded, leaveVtserver, listVtservers, loseVtserver } from "./vtservers.ts";
