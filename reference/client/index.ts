/**
 * The reference client: accounts, channels whose membership it checks for itself, sealed events, a live stream, and voice tunnels. It
 * runs in a browser and in Node: sockets, clock, randomness, store and WebCrypto are handed in ({@link browserPorts}, or `nodePorts`
 * of `node/ports.ts`). Whatever is refused, by a server or by the client's own checks, is a {@link ProtocolError} with a registered code.
 *
 * @example
 * ```ts
 * const account = await newAccount(ports.suite, { local: "alice", server: "example.org", device: "laptop" });
 * const client = await createClient(ports, account, { name: "example.org" });
 * await client.register();
 * await client.start();
 *
 * const group = await client.createGroup();
 * await group.add("@bob:example.org", { read: true, write: true, admin: false });
 * await group.sendSealed({ type: "example.hello", content: { body: "hello" } });
 *
 * const { tunnelID } = await group.declare();
 * const voice = await client.joinVoice(group, tunnelID, {
 *   tell: (event) => event.kind === "heard" && play(event.packet.device, event.packet.opus),
 * });
 * await voice.talk(opusPacket);
 * voice.leave();
 * await group.closeTunnel(tunnelID);
 * await client.stop();
 * ```
 *
 * @module
 */
export type { Account, AccountName, SavedAccount } from "./account.ts";
export { newAccount, restoreAccount, saveAccount } from "./account.ts";
export { browserPorts } from "./browser.ts";
export type { Channel } from "./channel/channel.ts";
export type { Message } from "./channel/send.ts";
export type { ChannelState, ReceivedEvent } from "./channel/state.ts";
export type { Client, VoiceOptions } from "./client.ts";
export { createClient } from "./client.ts";
export type { ClientEvent, Listener } from "./events.ts";
export type { ServerAddress } from "./http/server-document.ts";
export { fetchServerDocument, serverUrl } from "./http/server-document.ts";
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
export type { KnownServer } from "./server.ts";
export { contactServer } from "./server.ts";
export type { KnownTunnel, TunnelBook } from "./tunnel/book.ts";
export type { TunnelChoice } from "./tunnel/declaration.ts";
export type { Candidate } from "./voice/successor.ts";
export { successorDelay } from "./voice/successor.ts";
export type { Voice } from "./voice/voice.ts";
export type { ErrorCode } from "../protocol/error.ts";
export { ProtocolError } from "../protocol/error.ts";
export { fingerprint } from "../protocol/fingerprint.ts";
export { createSuite } from "../protocol/crypto/index.ts";
