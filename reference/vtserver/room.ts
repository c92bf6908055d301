import type { Id, Participant, Roles, TunnelId } from "../../schemas/v1/types.ts";
import type { Peer } from "./peer.ts";
import type { PeerInfo, RelaySeams } from "./seams.ts";

/** The live connections of one tunnel. */
export interface Room {
  readonly tunnelID: TunnelId;
  readonly peers: ReadonlySet<Peer>;
  /** Grows with every change of who is there and with which roles. */
  readonly version: number;
  /** The others, as a welcome lists them. relay.participants */
  participants(): Participant[];
  /** The live connection of a device. */
  ofDevice(device: string): Peer | undefined;
  /** Enters a peer that is being welcomed and tells the others. relay.joined, relay.joined-first */
  join(peer: Peer): void;
  /** Takes a peer away and tells the others. relay.left */
  leave(peer: Peer): void;
  /** Tells everybody which roles a peer has left. rights.narrow */
  narrow(peer: Peer, roles: Roles): void;
  /** Passes a frame on to those who may read. */
  relay(from: Peer, frame: Uint8Array): void;
  /** Runs one entering after the other, so that each welcome lists those before it. */
  alone(task: () => Promise<void>): Promise<void>;
  /** Whether the tunnel is one of these channels'. */
  isOf(channels: ReadonlySet<Id>): boolean;
  /** Whether nobody is there and nobody is entering. */
  isIdle(): boolean;
}

/** A room without anybody in it. `everybody` are all connections of the vtserver, for the seam that misroutes. */
export function createRoom(tunnelID: TunnelId, seams: RelaySeams, everybody: Iterable<Peer>): Room {
  const peers = new Set<Peer>();
  let version = 0;
  let entering = 0;
  let last: Promise<void> = Promise.resolve();

  return {
    tunnelID,
    peers,
    get version() {
      return version;
    },
    participants: () => [...peers].flatMap((peer) => participantOf(peer) ?? []),
    ofDevice: (device) => [...peers].find((peer) => peer.admission?.credential.device === device),
    join(peer) {
      const participant = participantOf(peer);
      if (participant === undefined) throw new Error("a peer without a number joins");
      for (const other of peers) other.send({ type: "joined", ...participant });
      peers.add(peer);
      version++;
    },
    leave(peer) {
      if (peer.admission === undefined || !peers.delete(peer)) return;
      version++;
      for (const other of peers) other.send({ type: "left", connection: peer.admission.connection });
    },
    narrow(peer, roles) {
      if (peer.admission === undefined) return;
      version++;
      for (const other of peers) other.send({ type: "roles", connection: peer.admission.connection, roles });
    },
    relay(from, frame) {
      for (const other of receivers(from, peers, seams, everybody)) other.frame(from.info.number, frame);
    },
    async alone(task) {
      entering++;
      const run = last.then(task);
      last = run.catch(() => undefined);
      try {
        await run;
      } finally {
        entering--;
      }
    },
    // All of them were checked to name the channel of the tunnel, so the first one is as good as any.
    isOf: (channels) =>
      [...peers].slice(0, 1).some(({ admission }) => admission !== undefined && channels.has(admission.credential.auth_chatchannel)),
    isIdle: () => peers.size === 0 && entering === 0,
  };
}

function participantOf(peer: Peer): Participant | undefined {
  if (peer.admission === undefined) return undefined;
  const { connection, credential } = peer.admission;
  return { connection, device: credential.device, roles: peer.roles, credential };
}

/** relay.frame-relay, relay.frame-not-back, relay.frame-own-tunnel, relay.frame-readers */
function receivers(from: Peer, peers: ReadonlySet<Peer>, seams: RelaySeams, everybody: Iterable<Peer>): readonly Peer[] {
  const others = [...peers].filter((peer) => peer !== from && peer.roles.read);
  if (seams.route === undefined) return others;
  const all = [...everybody].flatMap((peer) => (peer.admission === undefined ? [] : [{ peer, info: peer.info }]));
  const infosOf = (some: readonly Peer[]): readonly PeerInfo[] => all.filter(({ peer }) => some.includes(peer)).map(({ info }) => info);
  const [sender = from.info] = infosOf([from]);
  const chosen = seams.route(
    sender,
    infosOf(others),
    all.map(({ info }) => info),
  );
  return chosen.flatMap((wanted) => all.filter(({ info }) => info === wanted).map(({ peer }) => peer));
}
