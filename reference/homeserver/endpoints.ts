import { appendMember } from "./append-member.ts";
import { createChannel } from "./create-channel.ts";
import { declareTunnel } from "./declare-tunnel.ts";
import type { Endpoint } from "./endpoint.ts";
import { postEvent } from "./post-event.ts";
import { getEvents, getLog, getSnapshot, listChannels } from "./read-channel.ts";
import { getDirectoryEntry, registerUser } from "./registration.ts";
import { serverDocument } from "./server-document.ts";
import { openStream } from "./stream.ts";
import { closeTunnel, getTunnelRecord } from "./tunnels.ts";

/** The table of endpoints. */
export const ENDPOINTS: readonly Endpoint[] = [
  serverDocument,
  registerUser,
  getDirectoryEntry,
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
];
