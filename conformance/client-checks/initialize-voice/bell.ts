import type { ClientActor, ClientOptions, ClientTest } from "../../client-run/context.ts";
import type { Channel, Tunnel, User } from "../../probe/actors/index.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { textAt } from "../../probe/wire/json.ts";
import { CALM, memberOf } from "../relay/scene.ts";

/** Operations that each check of ringing asks. */
export const RING_OPS = ["create-channel", "read-events", "send-event"] as const;

/** A client with a user who calls it, and a DM in which it is sure to ring. */
export interface Tower {
  readonly t: ClientTest;
  readonly home: PlayedServer;
  readonly client: ClientActor;
  readonly member: User;
  readonly alice: User;
  /** A DM with Alice that the client has created. */
  readonly dm: Channel;
  /** Has Alice declare and announce a tunnel, once what was there in the channel is closed. */
  call(channel?: Channel): Promise<Tunnel>;
  /** Waits until the client rings for a tunnel. */
  rings(tunnel: Tunnel): Promise<void>;
  /** How often the client has begun to ring for a tunnel, once everything that was sent before has had its effect. */
  rung(tunnel: Tunnel): Promise<number>;
  /** Waits until everything has had its effect that was sent before in a channel. */
  settle(channel: Channel): Promise<void>;
  clear(channel: Channel): Promise<void>;
}

/** A DM between a client, which creates it, and a user. */
export async function dmBy(home: PlayedServer, client: ClientActor, peer: User): Promise<Channel> {
  const made = await client.ok("create-channel", { kind: "dm", peer: peer.id });
  return home.channel(textAt(made, "channel"), [peer]);
}

/** Has the client ask the server for something twice: what it had asked before is answered by then. */
export async function busy(client: ClientActor, { id }: Channel): Promise<void> {
  const event = { channel: id, type: "example.busy", content: {}, sealed: false };
  await client.ok("send-event", event);
  await client.ok("send-event", event);
}

/** How often the client has begun to ring for a tunnel so far. */
export function ringsFor(client: ClientActor, tunnelID: string): number {
  return client.notices.filter(({ notice, about }) => notice === "ring" && about["tunnelID"] === tunnelID).length;
}

/** Makes it. */
export async function newTower(t: ClientTest, options?: ClientOptions): Promise<Tower> {
  const home = await t.home(CALM);
  const client = await t.client(options);
  const [alice, bob] = [await home.user(), await home.user()];
  const dm = await dmBy(home, client, alice);
  const bell = await dmBy(home, client, bob);
  const clear = async (channel: Channel, by: User = alice): Promise<void> => {
    for (const record of home.tunnels(channel.id)) {
      if (record["state"] !== "closed") await by.request("DELETE", `/v1/tunnels/${textAt(record, "tunnelID")}`);
    }
  };
  const rings = async ({ id }: Tunnel): Promise<void> => {
    await client.notice("ring", ({ tunnelID }) => tunnelID === id);
  };
  const settle = async (channel: Channel): Promise<void> => {
    const by = channel.state.members.has(alice.id) ? alice : bob;
    const said = await channel.post(by, { type: "example.fence", content: {} });
    await client.hasRead(channel.id, textAt(said.object(), "id"));
    await clear(bell, bob);
    await t.fence("the client rings elsewhere", async () => rings(await bell.declare(bob)));
    await busy(client, bell);
  };
  return {
    t,
    home,
    client,
    member: memberOf(client),
    alice,
    dm,
    call: async (channel = dm) => {
      await clear(channel);
      return channel.declare(alice);
    },
    rings,
    settle,
    rung: async (tunnel) => {
      await settle(tunnel.channel);
      return ringsFor(client, tunnel.id);
    },
    clear: (channel) => clear(channel),
  };
}

/** A group of Alice's with the client. */
export function groupOf({ home, alice, member }: Tower): Promise<Channel> {
  return home.world.group(alice, [member]);
}
