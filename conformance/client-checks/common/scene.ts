import type { Channel, Flags, GroupMember, User, World } from "../../probe/actors/index.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { fromBase64url, textAt } from "../../probe/wire/index.ts";
import type { ClientActor, ClientOptions, ClientTest } from "../../client-run/context.ts";

export const ADMIN: Flags = { read: true, write: true, admin: true };
export const READ_ONLY: Flags = { read: true, write: false, admin: false };

/** A client at a played server, and users of that server whom the suite plays. */
export interface ClientScene {
  readonly t: ClientTest;
  readonly home: PlayedServer;
  readonly world: World;
  readonly client: ClientActor;
  /** The client as the actors know users: somebody who can be added; nothing can be signed in this name. */
  readonly me: User;
  readonly alice: User;
  readonly bob: User;
  readonly carol: User;
}

/** The client in the eyes of the actors: its name and public keys. The private ones are the client's own. */
export function asUser(world: World, client: ClientActor): User {
  const base = world.stranger();
  const key = fromBase64url(textAt(client.identity, "sealing_key"), 32) ?? new Uint8Array(32);
  const sealing = { public: key, private: base.sealing.private };
  return { ...base, id: client.user, device: client.device, identity: client.identity, sealing };
}

/** Three users and a client, all registered. */
export async function clientScene(t: ClientTest, options?: ClientOptions): Promise<ClientScene> {
  const home = options?.server ?? (await t.home());
  const [client, alice, bob, carol] = await Promise.all([t.client({ server: home, ...options }), home.user(), home.user(), home.user()]);
  return { t, home, world: home.world, client, me: asUser(home.world, client), alice, bob, carol };
}

/** Alice's group with Bob, who reads and writes, and the client, who is an admin too unless `flags` says otherwise. */
export function groupOf(scene: ClientScene, flags: Flags = ADMIN, more: readonly (User | GroupMember)[] = []): Promise<Channel> {
  const { world, alice, bob, me } = scene;
  return world.group(alice, [bob, ...more, { user: me, flags }]);
}

/** An octet string that nobody guesses, as text: what events carry to be told apart. */
export function token(t: ClientTest): string {
  return Array.from(t.random.bytes(12), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
