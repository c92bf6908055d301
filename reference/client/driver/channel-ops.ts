import type { Op } from "../../codec/op.ts";
import { op } from "../../codec/op.ts";
import { malformed } from "../../protocol/error.ts";
import { compareIds } from "../../protocol/ids/index.ts";
import type { Channel } from "../channel/channel.ts";
import type { ChangeMemberIn, Plain } from "../wire.ts";
import type { Clients } from "./clients.ts";

/** What `read-events` gives at most. */
const MOST_EVENTS = 1000;

/** Client-driver chapter, channels and events. */
export function channelOps(clients: Clients): Readonly<Record<string, Op>> {
  const fetched = async (client: number, id: string): Promise<Channel> => (await clients.get(client).fetched(id)).channel;
  return {
    "create-channel": op("CreateChannelIn", "CreateChannelOut", async ({ client: number, kind, peer }) => {
      const { client } = clients.get(number);
      const channel = await (kind === "group" ? client.createGroup() : client.createDm(required(peer, "peer")));
      return { channel: channel.id };
    }),
    "change-member": op("ChangeMemberIn", "Accepted", async (wish) => {
      await changeMember(await fetched(wish.client, wish.channel), wish);
      return {};
    }),
    "accept-channel": op("ChannelNameIn", "Accepted", async ({ client, channel }) => {
      await fetched(client, channel);
      await clients.get(client).client.preferences.acceptDm(channel);
      return {};
    }),
    "list-members": op("ChannelNameIn", "ListMembersOut", ({ client, channel }) => {
      const { log, broken } = clients.get(client).known(channel).state();
      const members = Object.values(log?.members ?? {}).sort((a, b) => compareIds(a.user, b.user));
      const shown = members.map(({ user, flags, signing_key }) => ({ user, flags, signing_key }));
      return { members: shown, epoch: log?.epoch.number ?? 0, trusted: broken === undefined };
    }),
    "send-event": op("SendEventIn", "SendEventOut", async ({ client, channel: name, type, content, sealed }) => {
      const channel = await fetched(client, name);
      const { id } = await (sealed ? channel.sendSealed({ type, content }) : channel.send({ type, content }));
      return { id };
    }),
    "read-events": op("ReadEventsIn", "ReadEventsOut", ({ client, channel }) => {
      const running = clients.get(client);
      // Of a channel that was lost it is still known what it said.
      const events = running.events(channel) ?? [];
      if (events.length === 0) running.known(channel);
      return { events: events.slice(-MOST_EVENTS).map(({ id, seq, sender, type, content }) => ({ id, seq, sender, type, content })) };
    }),
    "prefer-ring": op("PreferRingIn", "Accepted", async ({ client, channel, ring }) => {
      await fetched(client, channel);
      await clients.get(client).client.preferences.setRing(channel, ring === "default" ? undefined : ring === "yes");
      return {};
    }),
    "start-tunnel": op("StartTunnelIn", "StartTunnelOut", async ({ client, channel }) => {
      const { tunnelID } = await (await fetched(client, channel)).declare();
      return { tunnelID };
    }),
    "close-tunnel": op("CloseTunnelIn", "Accepted", async ({ client, channel, tunnelID }) => {
      await (await fetched(client, channel)).closeTunnel(tunnelID);
      return {};
    }),
  };
}

function changeMember(channel: Channel, { action, user, flags }: Plain<ChangeMemberIn>): Promise<void> {
  switch (action as ChangeMemberIn["action"]) {
    case "add":
      return channel.add(required(user, "user"), required(flags, "flags"));
    case "change":
      return channel.change(required(user, "user"), required(flags, "flags"));
    case "remove":
      return channel.remove(required(user, "user"));
    case "ban":
      return channel.ban(required(user, "user"));
    case "leave":
      return channel.leave();
  }
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw malformed(`${name} is missing`, { pointer: `/${name}` });
  return value;
}
