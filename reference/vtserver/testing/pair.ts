// Two vtservers on loopback, of two servers that know each other: the tunnel lives on `a`, the proxy is `b`.
import type {
  Connect,
  DeviceAddress,
  Proof,
  RelayConnect,
  RelayUrl,
  ServerDocument,
  ServerName,
  SigningKey,
  Timestamp,
  UserId,
} from "../../../schemas/v1/types.ts";
import { guardedLookup } from "../../peers/address.ts";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { newRelayConnect, signRelayConnect } from "../../protocol/handshake/index.ts";
import { countersignProof, newProof, signProof } from "../../protocol/proof.ts";
import type { RelaySeams } from "../seams.ts";
import type { VtserverOptions } from "../vtserver.ts";
import type { Participant } from "./participant.ts";
import type { Member, TestRelay } from "./relay.ts";
import { startRelay, suite } from "./relay.ts";

/** The names of the origin and of the proxy's server. */
export const A: ServerName = "a.example" as ServerName;
export const B: ServerName = "b.example" as ServerName;

/** What is known of other servers in a test: their documents, to be changed at will, and who was asked for. */
export interface TestPeers {
  readonly documents: Map<string, ServerDocument>;
  readonly asked: string[];
  readonly peers: VtserverOptions["peers"];
}

function testPeers(): TestPeers {
  const documents = new Map<string, ServerDocument>();
  const asked: string[] = [];
  return {
    documents,
    asked,
    peers: {
      async document(name) {
        asked.push(name);
        const document = documents.get(name);
        if (document === undefined) throw new ProtocolError("peer-failed", `nobody reaches ${name} here`);
        return document;
      },
      guard: () => guardedLookup({ allowLoopback: true }),
    },
  };
}

/** A user of `b` who is a member of the tunnel's channel on `a`. */
export interface Foreigner extends Member {
  readonly device: DeviceAddress;
}

export interface Pair {
  readonly a: TestRelay;
  readonly b: TestRelay;
  /** What `a` knows of others, and what `b` does. */
  readonly ofA: TestPeers;
  readonly ofB: TestPeers;
  foreigner(local: string, roles?: { readonly read?: boolean; readonly write?: boolean }): Promise<Foreigner>;
  /** A proof for the tunnel; a change is made before it is signed. */
  proof(user: Foreigner, change?: Partial<Proof>): Promise<Proof>;
  /** Presents a proof to `a` as the relay of `b` would. */
  present(to: Participant, proof: Proof, change?: Partial<RelayConnect>): Promise<RelayConnect>;
  /** A connect by proxy to `b`; a change is made before it is signed. */
  connect(to: Participant, user: Foreigner, proof: Proof, change?: Partial<Connect>): Promise<Connect>;
  /** A connection through `b` that has its welcome. */
  join(user: Foreigner): Promise<Participant>;
  stop(): Promise<void>;
}

/** The document of a server whose only vtserver is this relay. */
export function documentOf(server: ServerName, relay: TestRelay, change: Partial<ServerDocument> = {}): ServerDocument {
  const [issued_at, expires_at] = [Date.now() as Timestamp, (Date.now() + 86_400_000) as Timestamp];
  const vtservers = [{ url: relay.url as RelayUrl, key: encodeBase64url(relay.key.publicKey) as SigningKey }];
  const server_key = encodeBase64url(relay.server.publicKey) as SigningKey;
  return { v: 1, server, versions: [1], server_key, vtservers, features: {}, issued_at, expires_at, ...change } as ServerDocument;
}

// Longer than 50 lines: one small world.
export async function startPair(seams: { readonly a?: RelaySeams; readonly b?: RelaySeams } = {}): Promise<Pair> {
  const [ofA, ofB] = [testPeers(), testPeers()];
  const a = await startRelay({}, seams.a, { name: A, peers: ofA.peers });
  const b = await startRelay({}, seams.b, { name: B, peers: ofB.peers });
  ofA.documents.set(B, documentOf(B, b));
  ofB.documents.set(A, documentOf(A, a));
  const keyOf = (relay: TestRelay): SigningKey => encodeBase64url(relay.key.publicKey) as SigningKey;

  const pair: Pair = {
    a,
    b,
    ofA,
    ofB,
    async foreigner(local, roles = {}) {
      const keys = await newSigningKeyPair(suite);
      const user = `@${local}:${B}` as UserId;
      const signingKey = encodeBase64url(keys.publicKey) as SigningKey;
      b.backend.users.set(user, signingKey);
      a.tunnel.members.set(user, { signingKey, roles: { read: true, write: true, ...roles } });
      return { user, keys, device: `phone${user}` as DeviceAddress };
    },
    async proof({ user, keys, device }, change = {}) {
      const { tunnelID, channel } = a.tunnel.view;
      const plan = {
        tunnelID,
        auth_chatchannel: channel,
        user,
        device,
        origin: A,
        proxy: { address: B, public: keyOf(b) },
        roles: { read: true, write: true },
      };
      const plain = { ...newProof(suite, plan, Date.now()), ...change };
      return (await countersignProof(suite, await signProof(suite, plain, keys), b.server)) as Proof;
    },
    async present(to, proof, change = {}) {
      const plain = { ...newRelayConnect(suite, proof, to.challenge), ...change };
      const connect = (await signRelayConnect(suite, plain, b.key)) as RelayConnect;
      to.send(connect);
      return connect;
    },
    async connect(to, user, proof, change = {}) {
      const via = { vtserver: { url: a.url as RelayUrl, key: keyOf(a) }, proof };
      const { tunnelID, auth_chatchannel, device, stream } = proof;
      to.connect = await b.connect(to, user, { tunnelID, auth_chatchannel, device, stream, roles: proof.roles, via, ...change });
      to.send(to.connect);
      return to.connect;
    },
    async join(user) {
      const to = await b.open();
      await pair.connect(to, user, await pair.proof(user));
      await to.welcome();
      return to;
    },
    async stop() {
      await b.stop();
      await a.stop();
    },
  };
  return pair;
}
