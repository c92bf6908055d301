import { newWorld, type Channel, type User, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import type { Peer, PeerOptions } from "../../probe/peer/index.ts";
import type { ServerTest } from "../../runner/context.ts";

/** Alice is a user of the target, and Bob one of a server that the suite plays: there he is at home, at the target he is foreign. */
export interface Abroad {
  readonly t: ServerTest;
  readonly world: World;
  readonly peer: Peer;
  readonly alice: User;
  readonly bob: User;
}

/** Makes the scene. `fresh` when it matters that the target has never met the peer. */
export async function abroad(t: ServerTest, options: PeerOptions & { readonly fresh?: boolean } = {}): Promise<Abroad> {
  const world = await newWorld(t);
  const peer = await world.peer(options);
  const [alice, bob] = [await world.user(), await peer.user()];
  return { t, world, peer, alice, bob };
}

/** The scene with Alice's group, of which Bob is a member who reads and writes. */
export async function abroadTogether(t: ServerTest): Promise<Abroad & { readonly group: Channel }> {
  const scene = await abroad(t);
  return { ...scene, group: await scene.world.group(scene.alice, [scene.bob]) };
}

/** Somebody from elsewhere who has added a user with keys of their own: no server looks a foreign user's adds up. */
export async function impostor({ world, alice, peer, bob }: Abroad): Promise<{ readonly mallory: User; readonly trap: Channel }> {
  const adder = await peer.user();
  const trap = await world.group(alice, [{ user: adder, flags: { read: true, write: true, admin: true } }]);
  const mallory = world.stranger({ server: peer.name, local: bob.id.slice(1, bob.id.indexOf(":")) });
  await trap.add(adder, mallory);
  return { mallory, trap };
}

/** A user of the target asks for the entry of somebody. */
export function lookUp(by: User, { id }: Pick<User, "id">): Promise<Answer> {
  return by.get(`/v1/users/${id}`, { type: "DirectoryEntry" });
}

/** Somebody at an address where nobody asks for anything. */
export function userAt(server: string): Pick<User, "id"> {
  return { id: `@bob:${server}` };
}

/** What reached a peer, as `GET /path?query`, in its order. */
export function reached({ requests }: Peer): string[] {
  return requests.map(({ method, target }) => `${method} ${target}`);
}

/** What a server asks of a peer that it does not know for an entry. */
export function firstQuestions(user: Pick<User, "id">): string[] {
  return ["GET /.well-known/voicetunnel", `GET /v1/directory/${user.id}`];
}
