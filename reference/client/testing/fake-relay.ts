import { createNodeSuite } from "../../node-crypto.ts";
import type { SigningKeyPair } from "../../protocol/crypto/index.ts";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { newChallenge, signWelcome } from "../../protocol/handshake/index.ts";
import type { ClientPorts, SocketHandlers } from "../ports.ts";
import { readMessage } from "../wire.ts";
import type { Challenge, Connect, Participant, RelayClientMessage } from "../wire.ts";
import { createSignal } from "./until.ts";

const suite = createNodeSuite();

/** A vtserver that does what a test tells it, right or wrong. There is one connection, and no network. */
export interface FakeRelay {
  /** Base64url. */
  readonly key: string;
  readonly pair: SigningKeyPair;
  readonly openSocket: ClientPorts["openSocket"];
  /** What the client sent, in order: messages, frames, and the close code. */
  readonly messages: RelayClientMessage[];
  readonly frames: Uint8Array[];
  closedWith(): number | undefined;
  until(holds: () => boolean): Promise<void>;
  say(message: object): void;
  frame(bytes: Uint8Array): void;
  /** Ends the connection, as a server does. */
  hangUp(code: number): void;
  /** Challenges, and returns the connect. */
  challenge(wrong?: Partial<Challenge>): Promise<{ challenge: Challenge; connect: Connect }>;
  /** Challenges and welcomes. */
  welcome(options?: { participants?: readonly Participant[]; connection?: number; by?: SigningKeyPair }): Promise<Connect>;
}

const LIMITS = { ping_ms: 15000, dead_ms: 45000, frame_bytes: 2048, frames_per_second: 100, strikes: 50, queue_frames: 25 };

/** Makes a relay of the server named. */
export async function newFakeRelay(server: string): Promise<FakeRelay> {
  const pair = await newSigningKeyPair(suite);
  const key = encodeBase64url(pair.publicKey);
  const signal = createSignal();
  const messages: RelayClientMessage[] = [];
  const frames: Uint8Array[] = [];
  let handlers: SocketHandlers | undefined;
  let closed: number | undefined;
  const relay: FakeRelay = {
    key,
    pair,
    messages,
    frames,
    until: signal.until,
    closedWith: () => closed,
    openSocket(_url, _protocol, given) {
      handlers = given;
      signal.notify();
      return {
        sendText(text) {
          messages.push(readMessage("RelayClientMessage", text));
          signal.notify();
        },
        sendBinary(bytes) {
          frames.push(bytes);
          signal.notify();
        },
        close(code) {
          closed = code;
          signal.notify();
          given.closed(code);
        },
      };
    },
    say: (message) => handlers?.text(JSON.stringify(message)),
    frame: (bytes) => handlers?.binary(bytes),
    hangUp: (code) => handlers?.closed(code),
    async challenge(wrong = {}) {
      await signal.until(() => handlers !== undefined);
      const challenge = { ...newChallenge(suite, { server, key }), ...wrong } as Challenge;
      relay.say(challenge);
      await signal.until(() => messages.some(({ type }) => type === "connect") || closed !== undefined);
      return { challenge, connect: messages.find((message) => message.type === "connect")! };
    },
    async welcome({ participants = [], connection = 1, by = pair } = {}) {
      const { challenge, connect } = await relay.challenge();
      const welcome = { type: "welcome" as const, v: 1, connection, roles: connect.roles, participants, limits: LIMITS };
      relay.say(await signWelcome(suite, { challenge, connect, welcome }, by));
      return connect;
    },
  };
  return relay;
}
