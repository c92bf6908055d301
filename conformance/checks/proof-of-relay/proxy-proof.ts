import { channelOf, creationObject, newWorld, tunnelOf, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { failure } from "../../probe/errors.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { tunnelId } from "../../probe/wire/derive.ts";
import { objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { signProof, type ProofSigning } from "../../probe/wire/proof.ts";
import type { ServerTest } from "../../runner/context.ts";

/** How long a proof lives that is asked for here; well inside of what is allowed. */
export const LIFE_MS = 60_000;

/** The target as the server of a user, and a tunnel that lives elsewhere. */
export interface ProxyStage {
  readonly t: ServerTest;
  readonly world: World;
  readonly bob: User;
  /** A tunnel of the origin, as Bob knows it; its relay is the one of the target, which is to stand for him. */
  readonly tunnel: Tunnel;
  /** Name of the server on which the tunnel lives. */
  readonly origin: string;
}

/** How the proof that Bob asks for differs from a right one. */
export interface ProofChange {
  readonly origin?: string;
  readonly roles?: { readonly read: boolean; readonly write: boolean };
  /** Another device of the user. */
  readonly device?: string;
  /** Changes it before Bob signs. */
  readonly before?: (proof: JsonObject) => void;
  /** Changes it after. */
  readonly after?: (proof: JsonObject) => void;
  /** Who signs, in the place of Bob: Ed25519 seed. */
  readonly seed?: Uint8Array;
  readonly signing?: ProofSigning;
}

/** The relay of the target that the proofs name: the first of its document. */
export function ownRelay(document: Readonly<Record<string, unknown>>): JsonObject {
  const [relay] = objectsAt(document, "vtservers");
  if (relay === undefined) throw failure("the document lists no vtserver", "a vtserver", "none");
  return relay;
}

/** A tunnel that exists in the suite alone; nothing is sent. */
export function tunnelElsewhere(world: World, creator: User, document: Readonly<Record<string, unknown>>): Tunnel {
  const key = world.bytes(32);
  const channel = channelOf(world, creationObject(world, creator));
  const record = { vtserver: ownRelay(document) };
  return tunnelOf({ channel, creator, key, declaration: { tunnelID: tunnelId(key), epoch: 1 }, record });
}

/** Bob of the target, and a tunnel that a server of that name is said to have. */
export async function proxyStage(t: ServerTest, origin: string): Promise<ProxyStage> {
  const world = await newWorld(t);
  const bob = await world.user();
  return { t, world, bob, tunnel: tunnelElsewhere(world, bob, t.target.document), origin };
}

/** A proof that Bob has signed and nobody else, right by default. */
export function userProof({ world, bob, tunnel, origin }: ProxyStage, change: ProofChange = {}): JsonObject {
  const now = world.now();
  const proof: JsonObject = {
    type: "proof",
    v: 1,
    tunnelID: tunnel.id,
    auth_chatchannel: tunnel.channel.id,
    user: bob.id,
    device: change.device ?? bob.device,
    origin: change.origin ?? origin,
    proxy: { address: world.server, public: tunnel.relay.key },
    roles: { ...(change.roles ?? { read: true, write: true }) },
    stream: { salt: toBase64url(world.bytes(32)) },
    issued_at: now,
    expires_at: now + LIFE_MS,
    nonce: toBase64url(world.bytes(16)),
  };
  change.before?.(proof);
  const signed = signProof(proof, "user_sig", change.seed ?? bob.signing.seed, change.signing);
  change.after?.(signed);
  return signed;
}

/** Sets members before Bob signs: his signature is right. */
export function stating(members: JsonObject): ProofChange {
  return { before: (proof) => void Object.assign(proof, members) };
}

/** The times of a proof that was issued so many milliseconds from now and lives that long. */
export function timed(world: World, issued: number, life: number = LIFE_MS): ProofChange {
  const at = world.now() + issued;
  return stating({ issued_at: at, expires_at: at + life });
}

/** The member of an object inside of another one, which is changed. */
export function inside(object: JsonObject, member: string, change: JsonObject): void {
  object[member] = { ...(object[member] as JsonObject), ...change };
}

/** The address of the server that a proof names. */
export function addressOf(proof: JsonObject): string {
  return textAt(proof, "proxy", "address");
}
