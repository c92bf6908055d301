import type { Channel, User } from "../../probe/actors/index.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { rtcPeer } from "../../probe/rtc/index.ts";
import { isJsonObject, textAt, type Json, type JsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientOptions, ClientTest } from "../../client-run/context.ts";
import { mayBeForgotten } from "../../runner/common-test.ts";
import { follows } from "../common/following.ts";
import { asUser } from "../common/scene.ts";
import { bodyOf } from "../common/sent.ts";
import { meshDevice, type MeshDevice } from "./devices.ts";

/** How long a check waits for something that has no time of its own in the chapter. */
export const PATIENCE_MS = 5_000;

/** A `vt.call` of the client, as its receiver reads it. */
export interface SeenSignal {
  /** The user to whom it was sealed; empty: to the epoch. */
  readonly to: string;
  readonly seq: number;
  readonly type: string;
  /** Device addresses. */
  readonly sender: string;
  readonly receiver: string | undefined;
  readonly session: string;
  readonly negotiation: string;
  /** Of the JSON in the body. */
  readonly body: JsonObject;
}

/** A callstate that the client has posted, accepted or not. */
export interface SeenCallstate {
  readonly key: string;
  readonly content: JsonObject;
  /** On the clock of performance.now(). */
  readonly at: number;
}

/** A client, and users with devices of a group that is a mesh. */
export interface MeshScene {
  readonly t: ClientTest;
  readonly home: PlayedServer;
  readonly client: ClientActor;
  readonly me: User;
  readonly alice: User;
  readonly bob: User;
  readonly group: Channel;
  /** A device that has not joined. */
  device(user: User, name?: string): MeshDevice;
  /** The same, joined. */
  joined(user: User, name?: string): Promise<MeshDevice>;
  /** Has the client join; gives the number of the voice. */
  join(): Promise<number>;
  leave(voice: number): Promise<void>;
  callstates(): readonly SeenCallstate[];
  signals(): readonly SeenSignal[];
  /** The offers, or the answers, to a device, from that number of signals on. */
  sentTo(type: "offer" | "answer" | "candidate", device: MeshDevice): readonly SeenSignal[];
  /** Waits for the next of them that was not there before. */
  offered(device: MeshDevice, before?: number): Promise<SeenSignal>;
  /** Has a device offer as it should, and waits for the client's answer. */
  connects(device: MeshDevice): Promise<SeenSignal>;
  /** A further device joins and offers, and is answered: what the client had to do before, it has done. */
  fence(): Promise<void>;
  /** An offer that a client can answer, of a connection that never comes about. */
  offer(): Promise<string>;
}

/** A session description that is right: nobody listens there. */
async function loneOffer(): Promise<string> {
  const peer = rtcPeer();
  const sdp = await peer.offer();
  await peer.close();
  return sdp;
}

function callstatesOf(home: PlayedServer, client: ClientActor, group: Channel): readonly SeenCallstate[] {
  return home.requestsOf(client.user).flatMap((request) => {
    if (request.method !== "POST" || request.path !== `/v1/channels/${group.id}/events`) return [];
    const event = bodyOf(request);
    const content = event["content"];
    if (event["type"] !== "vt.callstate" || !isJsonObject(content)) return [];
    return [{ key: textAt(event, "state_key"), content, at: request.at }];
  });
}

function parsed(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

function signalsOf({ home, client, me, group }: Pick<MeshScene, "home" | "client" | "me" | "group">): readonly SeenSignal[] {
  const users = new Map([...(home.world.own?.users ?? []), me].map((user) => [user.id, user]));
  return home.entries(group.id).flatMap((entry) => {
    const event = entry["event"];
    if (!isJsonObject(event) || event["type"] !== "vt.sealed" || event["sender_device"] !== client.device) return [];
    const to = textAt(event, "content", "to");
    const opened = to === "" ? group.open(event) : users.has(to) ? group.open(event, users.get(to)) : undefined;
    const content = opened?.["type"] === "vt.call" ? opened["content"] : undefined;
    if (!isJsonObject(content)) return [];
    return [
      {
        to,
        seq: Number(entry["seq"]),
        type: textAt(content, "rtc_type"),
        sender: textAt(content, "sender"),
        receiver: "receiver" in content ? textAt(content, "receiver") : undefined,
        session: textAt(content, "session_id"),
        negotiation: textAt(content, "negotiation_id"),
        body: parsed(textAt(content, "body")),
      },
    ];
  });
}

/** Numbers of voices are new for each join of a client. */
const VOICES = new WeakMap<ClientActor, number>();

/** Has a client join; answered or not. */
export function asksToJoin(
  client: ClientActor,
  channel: string,
): { readonly voice: number; readonly answer: ReturnType<ClientActor["ask"]> } {
  const voice = (VOICES.get(client) ?? 0) + 1;
  VOICES.set(client, voice);
  return { voice, answer: mayBeForgotten(client.ask("join-mesh", { voice, channel })) };
}

/** Alice's group with Bob and the client, who follows it. `own`: the keys of the client's user are known to the suite. */
export async function meshScene(t: ClientTest, options: ClientOptions & { readonly more?: number } = {}): Promise<MeshScene> {
  const home = await t.home();
  const [client, alice, bob] = await Promise.all([t.client(options), home.user(), home.user()]);
  const me = ownUser(home, client, options);
  const group = await home.world.group(alice, [bob, me]);
  await follows(t, client, group.id);
  const base = { t, home, client, me, alice, bob, group };
  const names = new Map<string, number>();
  const device: MeshScene["device"] = (user, name) => {
    const count = (names.get(user.id) ?? 0) + 1;
    names.set(user.id, count);
    return meshDevice(base, user, name ?? `m${count}`);
  };
  const signals = (): readonly SeenSignal[] => signalsOf(base);
  const sentTo: MeshScene["sentTo"] = (type, to) =>
    signals().filter((one) => one.type === type && one.to === to.user.id && (one.receiver ?? to.address) === to.address);
  const next = (type: "offer" | "answer", to: MeshDevice, before: number): Promise<SeenSignal> =>
    t.eventually(`the ${type} of the client to ${to.address}`, () => sentTo(type, to)[before], PATIENCE_MS);
  let sdp: Promise<string> | undefined;
  const offer = (): Promise<string> => (sdp ??= loneOffer());
  const scene: MeshScene = {
    ...base,
    device,
    joined: async (user, name) => {
      const one = device(user, name);
      await one.join();
      return one;
    },
    join: async () => {
      const { voice, answer } = asksToJoin(client, group.id);
      const outcome = await answer;
      t.expect("ok" in outcome, { what: "the answer to join-mesh", expected: "ok", observed: outcome });
      return voice;
    },
    leave: async (voice) => {
      await client.ok("leave-voice", { voice });
    },
    callstates: () => callstatesOf(home, client, group),
    signals,
    sentTo,
    offered: (to, before = 0) => next("offer", to, before),
    connects: async (to) => {
      const before = sentTo("answer", to).length;
      const negotiation = await to.signal({ type: "offer", sdp: await offer() });
      const answer = await next("answer", to, before);
      t.equal(answer.negotiation, negotiation, "the negotiation of an answer");
      return answer;
    },
    fence: async () => {
      const one = await scene.joined(alice, `f${names.size}${signals().length}`);
      await t.fence("a device that joins, and offers, is answered", () => scene.connects(one));
      await one.leave();
    },
    offer,
  };
  return scene;
}

/** With its keys where the suite has chosen them. */
function ownUser(home: PlayedServer, client: ClientActor, { seeds }: ClientOptions): User {
  const user = asUser(home.world, client);
  if (seeds === undefined) return user;
  const local = client.user.slice(1, client.user.indexOf(":"));
  return home.world.stranger({ local, signingSeed: seeds.signing, sealingSecret: seeds.sealing });
}
