import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import type { Channel } from "../../probe/actors/index.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { signingPair, toBase64url } from "../../probe/wire/index.ts";
import { wasOk } from "../common/fetching.ts";
import { takesPlace } from "../common/impostor.ts";
import { lying } from "../common/lying.ts";
import { asUser } from "../common/scene.ts";

interface Elsewhere {
  readonly there: PlayedServer;
  readonly channel: Channel;
  readonly client: ClientActor;
  /** Another one, who has not met that server either: who has pinned a key refuses each other one. */
  readonly other: ClientActor;
}

/** A channel elsewhere with two clients as members. */
async function elsewhere(t: ClientTest): Promise<Elsewhere> {
  const there = await t.server();
  const home = await t.home();
  const [client, other, dora] = await Promise.all([t.client({ server: home }), t.client({ server: home }), there.user()]);
  const channel = await there.world.group(dora, [asUser(there.world, client), asUser(there.world, other)]);
  return { there, channel, client, other };
}

/** An invitation that says another key than the server has. */
const otherKey = clientCheck({
  id: "server.pin/invitation",
  requirement: "server.pin",
  title: "A client does not take a server whose key is not that of the invitation.",
  ops: ["visit-server"],
  run: async (t) => {
    const { there, channel, client, other } = await elsewhere(t);
    const visits = async (who: ClientActor, key: Uint8Array): Promise<boolean> => {
      const invitation = { server: there.name, server_key: toBase64url(key), channel: channel.id };
      return wasOk(await who.ask("visit-server", { invitation, via: "direct" }));
    };
    await t.beside({
      field: "server_key of the invitation",
      expect: "refuse the server",
      wrong: () => visits(other, signingPair(t.random.bytes(32)).public),
      right: () => visits(client, there.signing.public),
    });
  },
});

/** Somebody who has taken the server's place, with a key and a document of their own. */
const impostor = clientCheck({
  id: "server.pin/impostor",
  requirement: "server.pin",
  also: ["crypto.pinned", "answer.verify"],
  title: "A client that has an invitation does not take a document of another key, though all answers are signed with that key.",
  ops: ["visit-server"],
  run: async (t) => {
    const { there, channel, client } = await elsewhere(t);
    const invitation = { server: there.name, server_key: there.key, channel: channel.id };
    const visits = async (): Promise<boolean> => wasOk(await client.ask("visit-server", { invitation, via: "direct" }));
    const key = signingPair(t.random.bytes(32));
    await t.beside({
      field: "the key of the server",
      expect: "go by the key of the invitation",
      wrong: () => lying(there, takesPlace(there, key), visits),
      right: () => {
        there.serveDocument();
        return visits();
      },
    });
  },
});

export const invitations: readonly ClientCheck[] = [otherKey, impostor];
