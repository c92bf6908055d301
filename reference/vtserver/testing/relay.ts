import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { LIMITS } from "../../../schemas/v1/constants.ts";
import type { LimitName } from "../../../schemas/v1/constants.ts";
import type {
  Bytes32,
  Connect,
  DeviceAddress,
  Id,
  Limit,
  Limits,
  Roles,
  ServerName,
  Signature,
  SigningKey,
  Timestamp,
  TunnelId,
  UserId,
  Version,
} from "../../../schemas/v1/types.ts";
import { createNodeSuite } from "../../node-crypto.ts";
import type { SigningKeyPair, Suite } from "../../protocol/crypto/index.ts";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { signObject } from "../../protocol/signing.ts";
import type { MemoryBackend, MemoryTunnel } from "../memory-backend.ts";
import { createMemoryBackend } from "../memory-backend.ts";
import type { RelaySeams } from "../seams.ts";
import type { VtserverOptions } from "../vtserver.ts";
import { createVtserver } from "../vtserver.ts";
import { noPeers } from "./no-peers.ts";
import type { Participant } from "./participant.ts";
import { openParticipant } from "./participant.ts";

/** The suite of these tests. */
export const suite: Suite = createNodeSuite();
export const SERVER: ServerName = "a.example" as ServerName;

/** A member with a key. */
export interface Member {
  readonly user: UserId;
  readonly keys: SigningKeyPair;
}

/** A vtserver on a socket, with one tunnel. */
export interface TestRelay {
  readonly url: string;
  readonly backend: MemoryBackend;
  readonly tunnel: MemoryTunnel;
  readonly key: SigningKeyPair;
  /** The key of the server. */
  readonly server: SigningKeyPair;
  /** A new member of the tunnel's channel. */
  member(local: string, roles?: Partial<Roles>): Promise<Member>;
  /** A connection that has its challenge. */
  open(): Promise<Participant>;
  /** The connect that answers the challenge of a connection. */
  connect(to: Participant, member: Member, change?: Partial<Connect>): Promise<Connect>;
  /** A connection that has its welcome. */
  join(member: Member, change?: Partial<Connect>): Promise<Participant>;
  /** The sockets that are open. */
  sockets(): readonly Socket[];
  stop(): Promise<void>;
}

const b32 = (): Bytes32 => encodeBase64url(suite.random(32)) as Bytes32;

/** The limits of `--limits test`, with changes. */
export function testLimits(change: { readonly [limit in LimitName]?: number } = {}): Limits {
  const values = Object.entries(LIMITS).map(([name, { test }]) => [name, test] as const);
  return { ...(Object.fromEntries(values) as { [limit in LimitName]: Limit }), ...(change as { [limit in LimitName]?: Limit }) };
}

/** Adds another tunnel to a backend. */
export function addTunnel(backend: MemoryBackend): MemoryTunnel {
  return backend.add({ tunnelID: b32() as string as TunnelId, channel: b32() as string as Id, state: "declared" });
}

/** What else a relay is made of. */
export interface TestRelayOptions {
  readonly name?: ServerName;
  readonly peers?: VtserverOptions["peers"];
}

export async function startRelay(
  limits: Parameters<typeof testLimits>[0] = {},
  seams: RelaySeams = {},
  { name = SERVER, peers = noPeers }: TestRelayOptions = {},
): Promise<TestRelay> {
  const backend = createMemoryBackend();
  const tunnel = addTunnel(backend);
  const key = await newSigningKeyPair(suite);
  const serverPair = await newSigningKeyPair(suite);
  const vtserver = await createVtserver({
    suite,
    name,
    serverKey: encodeBase64url(serverPair.publicKey) as SigningKey,
    peers,
    key,
    limits: testLimits(limits),
    backend,
    seams,
  });
  const server = createServer();
  server.on("upgrade", (request, socket, head) => {
    vtserver.handleUpgrade(request, socket, head);
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}/relay`;

  const relay: TestRelay = {
    url,
    backend,
    tunnel,
    key,
    server: serverPair,
    async member(local, roles = {}) {
      const keys = await newSigningKeyPair(suite);
      const user = `@${local}:${name}` as UserId;
      tunnel.members.set(user, {
        signingKey: encodeBase64url(keys.publicKey) as SigningKey,
        roles: { read: true, write: true, ...roles },
      });
      return { user, keys };
    },
    open: () => openParticipant(url),
    connect(to, { user, keys }, change = {}) {
      const connect: Connect = {
        type: "connect",
        v: 1 as Version,
        tunnelID: tunnel.view.tunnelID,
        auth_chatchannel: tunnel.view.channel,
        server: name,
        vt_key: encodeBase64url(key.publicKey) as SigningKey,
        user,
        device: `phone${user}` as DeviceAddress,
        roles: { read: true, write: true },
        challenge: to.challenge.nonce,
        client_nonce: b32(),
        issued_at: Date.now() as Timestamp,
        stream: { salt: b32() },
        sig: "" as Signature,
        ...change,
      };
      return signObject(suite, "connect", connect, keys);
    },
    async join(member, change = {}) {
      const to = await relay.open();
      to.connect = await relay.connect(to, member, change);
      to.send(to.connect);
      await to.welcome();
      return to;
    },
    sockets: () => [...sockets],
    async stop() {
      await vtserver.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return relay;
}
