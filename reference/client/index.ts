/**
 * The reference client: accounts, channels whose membership it checks for itself, sealed events, a live stream, and voice tunnels. It
 * runs in a browser and in Node: sockets, clock, randomness, store and WebCrypto are handed in ({@link browserPorts}, or `nodePorts`
 * of `node/ports.ts`). Whatever is refused, by a server or by the client's own checks, is a {@link ProtocolError} with a registered code.
 *
 * @example
 * ```ts
 * import { browserPorts, createClient, newAccount } from "voicetunnel/client";
 *
 * const server = "example.org";
 * const flags = { read: true, write: true, admin: false };
 * const newClient = async (local) => {
 *   const ports = browserPorts();
 *   const account = await newAccount(ports.suite, { local, server, device: "laptop" });
 *   const client = await createClient(ports, account, { name: server });
 *   await client.register();
 *   await client.start();
 *   return client;
 * };
 * const alice = await newClient("alice");
 * const bob = await newClient("bob");
 *
 * // A group whose membership the two sign and check themselves, and a sealed event in it.
 * const group = await alice.createGroup();
 * await group.add(bob.account.user, flags);
 * await group.sendSealed({ type: "example.hello", content: { body: "hello" } });
 *
 * // Alice declares a tunnel; Bob's client gets its key sealed and tells of it.
 * const theirs = await bob.open(group.id);
 * const announced = new Promise((resolve) => bob.listen((event) => event.kind === "announced" && resolve(event)));
 * const { tunnelID } = await group.declare();
 * await announced;
 *
 * // Bob listens, Alice says one packet of silence.
 * const heard = new Promise((resolve) => {
 *   void bob.joinVoice(theirs, tunnelID, { tell: (event) => event.kind === "heard" && resolve(event.packet) }).then(async () => {
 *     const voice = await alice.joinVoice(group, tunnelID, { tell: () => undefined });
 *     await voice.talk(Uint8Array.of(0xf8, 0xff, 0xfe));
 *   });
 * });
 * const { device, opus } = await heard; // "laptop@alice:example.org", f8 ff fe
 *
 * await group.closeTunnel(tunnelID);
 * await alice.stop();
 * await bob.stop();
 * export { device, opus };
 * ```
 *
 * @module
 */
export type { Account, AccountName, SavedAccount } from "./account.ts";
export { newAccount, restoreAccount, saveAccount } from "./account.ts";
export { browserPorts } from "./browser.ts";
export type { CallLogEntry, CallName } from "../protocol/calls/index.ts";
export type { Calls } from "./calls/calls.ts";
export type { ShownCall } from "./calls/engine.ts";
export type { CallsEvent, CallsListener } from "./calls/events.ts";
export type { CallChoice } from "./calls/session.ts";
export type { Channel } from "./channel/channel.ts";
export type { Message } from "./channel/send.ts";
export type { ChannelState, ReceivedEvent } from "./channel/state.ts";
export type { Client } from "./client.ts";
export { createClient } from "./client.ts";
export type { Contact, Directory } from "./directory.ts";
export type { ClientEvent, Listener } from "./events.ts";
export type { Guest } from "./guest.ts";
export type { Carrier, Method, Outgoing } from "./http/carrier.ts";
export type { FetchedBytes } from "./http/fetch-bytes.ts";
export type { ServerAddress } from "./http/server-document.ts";
export { fetchServerDocument, serverUrl } from "./http/server-document.ts";
export type { Mesh, MeshNews, MeshOptions, MeshPeer } from "./mesh/mesh.ts";
export type { Pins } from "./pins.ts";
export { createPins } from "./pins.ts";
export type { ClientPorts, Clock, Fetch, OpenSocket, Socket, SocketHandlers, Store } from "./ports.ts";
export { memoryStore, systemClock, webSockets } from "./ports.ts";
export type { Preferences } from "./preferences.ts";
export { createPreferences } from "./preferences.ts";
export type { Heard } from "./relay/hearing.ts";
export type { ConnectionParts, VoiceConnection, VoiceEvent } from "./relay/connection.ts";
export { connectVoice } from "./relay/connection.ts";
export type { ParticipantEffect, ParticipantEvent, ParticipantState, Phase } from "./relay/participant.ts";
export { NEW_PARTICIPANT, participantStep } from "./relay/participant.ts";
export type { RingEffect, RingEvent, RingState } from "./ring.ts";
export { RING_MS, ringStep } from "./ring.ts";
export type { BrowserRtcOptions } from "./rtc/browser.ts";
export { browserRtc } from "./rtc/browser.ts";
export { browserMedia } from "./rtc/browser-media.ts";
export type { CallKeyInput } from "./rtc/frame-keys.ts";
export { callFrameKeys, mediaKey } from "./rtc/frame-keys.ts";
export { createFrameCrypto } from "./rtc/frames.ts";
export type {
  Candidate as RtcCandidate,
  FrameCrypto,
  FrameKeys,
  FrameSealer,
  LocalMedia,
  MediaChoice,
  RtcConnection,
  RtcHandlers,
  RtcOptions,
  RtcPort,
  RtcState,
} from "./rtc/interface.ts";
export type { ServerClient, VoiceOptions } from "./server-client.ts";
export type { KnownServer } from "./server.ts";
export { contactServer } from "./server.ts";
export type { KnownTunnel, TunnelBook } from "./tunnel/book.ts";
export type { TunnelChoice } from "./tunnel/declaration.ts";
export type { Route, Way } from "./voice/route.ts";
export type { Candidate } from "./voice/successor.ts";
export { successorDelay } from "./voice/successor.ts";
export type { Voice } from "./voice/voice.ts";
export type { ErrorCode } from "../protocol/error.ts";
export { ProtocolError } from "../protocol/error.ts";
export { fingerprint } from "../protocol/fingerprint.ts";
export { createSuite } from "../protocol/crypto/index.ts";
export type { Bytes } from "../protocol/bytes.ts";
export type { SealingKeyPair, SigningKeyPair, Suite, SuiteOptions } from "../protocol/crypto/index.ts";
export type { ErrorDetails } from "../protocol/error.ts";
export type { PinnedUser } from "../protocol/fingerprint.ts";
export type { SeenStreams } from "../protocol/handshake/index.ts";
export type { Access, EpochState, Flags, Member, MembershipState } from "../protocol/membership/index.ts";
export type { ParticipantStep } from "./relay/participant.ts";
// The wire types that the client hands out or takes.
export type {
  Challenge,
  ChannelSnapshot,
  ChannelSummary,
  DirectoryEntry,
  Entry,
  Invitation,
  MemberIdentity,
  MembershipObject,
  Ordered,
  Participant,
  Proof,
  RelayClientMessage,
  RelayLimits,
  RelayServerMessage,
  Roles,
  ServerDocument,
  TunnelRecord,
  VtserverEntry,
  Welcome,
} from "./wire.ts";
