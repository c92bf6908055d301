import { mustAccept, newWorld, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { tunnelElsewhere } from "../../probe/peer/elsewhere.ts";
import { ownRelay, userProof, type ProofOptions } from "../../probe/peer/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { ServerTest } from "../../runner/context.ts";

/** The target as the server of a user, and a tunnel that lives elsewhere. */
export interface ProxyStage {
  readonly t: ServerTest;
  readonly world: World;
  readonly bob: User;
  /** A tunnel of the origin; its channel's world names it. */
  readonly tunnel: Tunnel;
}

/** The name of a server that nobody has to ask for anything. */
export const ELSEWHERE = "a.example";

/** Bob of the target, and a tunnel that another server is said to have. */
export async function proxyStage(t: ServerTest): Promise<ProxyStage> {
  const world = await newWorld(t);
  const bob = await world.user();
  const vtserver = { url: `wss://${ELSEWHERE}/relay`, key: ownRelay(world).key };
  return { t, world, bob, tunnel: tunnelElsewhere({ ...world, server: ELSEWHERE }, bob, vtserver) };
}

/** A proof for the target's relay that Bob has signed and nobody else, right by default. */
export function bobsProof({ world, bob, tunnel }: ProxyStage, options?: ProofOptions): JsonObject {
  const proxy = { address: world.server, public: ownRelay(world).key };
  return userProof({ world, user: bob, tunnel, proxy }, options);
}

/** The same, signed by the target too. Throws Failure when it refuses. What was changed may break the form. */
export async function signedProof(stage: ProxyStage, options?: ProofOptions): Promise<JsonObject> {
  return mustAccept("the signature of a proof", await stage.bob.countersign(bobsProof(stage, options), { raw: true })).object();
}

/** The proof of somebody else, right in all but that. */
export function proofOf(user: User): ProofOptions {
  return { members: { user: user.id, device: user.device }, user: { seed: user.signing.seed } };
}

/** Changes members of an object that is a member of another one. */
export function inside(object: JsonObject, member: string, change: JsonObject): void {
  object[member] = { ...(object[member] as JsonObject), ...change };
}
