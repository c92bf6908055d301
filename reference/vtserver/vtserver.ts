import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Server } from "ws";
import { WebSocketServer } from "ws";
import type { ErrorCode } from "../../schemas/v1/constants.ts";
import type { Challenge, Limits, ServerName, SigningKey } from "../../schemas/v1/types.ts";
import type { Peers } from "../peers/index.ts";
import type { SigningKeyPair } from "../protocol/crypto/ed25519.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { newChallenge } from "../protocol/handshake/index.ts";
import type { RelayBackend } from "./backend.ts";
import type { Host } from "./host.ts";
import { createHost } from "./host.ts";
import { createPeer } from "./peer.ts";
import type { RelaySeams } from "./seams.ts";
import { isOmitted } from "./seams.ts";
import { RelaySocket } from "./socket.ts";
import { SUBPROTOCOL } from "./subprotocol.ts";

/** What is read of one message at the most. A frame or connect is smaller; what lies between can still be told so. */
const MESSAGE_BYTES = 65_536;

/** How long a stopping server waits for its peers to answer the close. */
const STOP_MS = 500;

/** What a vtserver is made of. */
export interface VtserverOptions {
  readonly suite: Suite;
  /** The server name that the document gives. */
  readonly name: ServerName;
  /** The public key of the server: it countersigned the proofs that this relay presents. */
  readonly serverKey: SigningKey;
  /** The way to other servers. */
  readonly peers: Pick<Peers, "document" | "guard">;
  /** The key that the document lists for the vtserver's URL. */
  readonly key: SigningKeyPair;
  readonly limits: Limits;
  readonly backend: RelayBackend;
  readonly seams?: RelaySeams;
  /** Is told of failures that are nobody's message: a store that does not answer. */
  readonly onError?: (error: unknown) => void;
}

/** A relay that takes the WebSocket upgrades of a server that listens already. */
export interface Vtserver {
  /** Takes over a connection that asks for an upgrade at the vtserver's URL. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection with `shutting-down` and takes them from the record. */
  close(): Promise<void>;
}

/**
 * Starts a vtserver on a backend. Connections that the backend still knows of are those of a process that is gone, and are forgotten.
 *
 * @example
 * ```ts
 * const vtserver = await createVtserver({ suite, name, serverKey, peers, key, limits, backend });
 * server.on("upgrade", (request, socket, head) => vtserver.handleUpgrade(request, socket, head));
 * ```
 */
export async function createVtserver(options: VtserverOptions): Promise<Vtserver> {
  const { suite, name, serverKey, peers, limits, seams = {}, onError = () => undefined } = options;
  const backend = seams.backend?.(options.backend) ?? options.backend;
  await backend.reset();
  const host = createHost({ suite, name, serverKey, peers, key: options.key, limits, backend, seams, onError });
  const key = encodeBase64url(options.key.publicKey);
  const server = webSocketServer(seams);
  let stopping = false;

  const refuseAtOnce = (socket: RelaySocket, address: string): ErrorCode | undefined => {
    if (stopping) return "shutting-down";
    // relay.no-subprotocol
    if (socket.protocol !== SUBPROTOCOL && !isOmitted(seams, "relay.no-subprotocol")) return "malformed";
    // limit.pending
    return host.waiting(address) >= (seams.enforced?.pending ?? limits.pending) && !isOmitted(seams, "limit.pending") ? "busy" : undefined;
  };
  const accept = (socket: RelaySocket, request: IncomingMessage): void => {
    const address = request.socket.remoteAddress ?? "";
    const challenge = newChallenge(suite, { server: name, key }) as Challenge;
    const peer = createPeer(socket, seams.challenge?.(challenge) ?? challenge, host);
    const refusal = refuseAtOnce(socket, address);
    host.add(peer, address);
    if (refusal === undefined) peer.start();
    else peer.dispatch({ type: "failed", code: refusal });
  };

  return {
    handleUpgrade(request, socket, head) {
      // relay.upgrade
      server.handleUpgrade(request, socket, head, accept);
    },
    async close() {
      stopping = true;
      await closeAll(host);
      await host.stop();
    },
  };
}

function webSocketServer(seams: RelaySeams): Server<typeof RelaySocket> {
  return new WebSocketServer<typeof RelaySocket>({
    noServer: true,
    WebSocket: RelaySocket,
    clientTracking: false,
    // relay.no-extension
    perMessageDeflate: false,
    maxPayload: MESSAGE_BYTES,
    // Text that is no UTF-8 is refused by the reader of control messages, with a code of the registry.
    skipUTF8Validation: true,
    // relay.subprotocol
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    ...seams.websocket,
  });
}

/** Says goodbye to all, and cuts those who do not answer. */
async function closeAll({ peers, timers }: Host): Promise<void> {
  const all = [...peers];
  for (const peer of all) peer.dispatch({ type: "stopped", code: "shutting-down" });
  const cancel = timers.after(STOP_MS, () => {
    for (const peer of all) peer.terminate();
  });
  await Promise.all(all.map(({ closed }) => closed));
  cancel();
}
