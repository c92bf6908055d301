import { appendMember } from "./append-member.ts";
import { createChannel } from "./create-channel.ts";
import { declareTunnel } from "./declare-tunnel.ts";
import { getDirectoryEntry, getOwnEntry } from "./directory.ts";
import type { Endpoint } from "./endpoint.ts";
import { createForward } from "./forward.ts";
import { getIceServers } from "./ice-servers.ts";
import { postEvent } from "./post-event.ts";
import { countersign } from "./proxies.ts";
import { getEvents, getLog, getSnapshot, listChannels } from "./read-channel.ts";
import { registerUser } from "./registration.ts";
import { serverDocument } from "./server-document.ts";
import { openStream } from "./stream.ts";
import { closeTunnel, getTunnelRecord } from "./tunnels.ts";

/** What servers do for members of their channels. */
const CHANNEL_ENDPOINTS: readonly Endpoint[] = [
  serverDocument,
  registerUser,
  getDirectoryEntry,
  getOwnEntry,
  createChannel,
  listChannels,
  getSnapshot,
  getLog,
  appendMember,
  postEvent,
  getEvents,
  openStream,
  declareTunnel,
  getTunnelRecord,
  closeTunnel,
  getIceServers,
];

/** The table of endpoints. */
export const ENDPOINTS: readonly Endpoint[] = [...CHANNEL_ENDPOINTS, createForward(CHANNEL_ENDPOINTS), countersign];
