import { creationObject, newWorld, postCreation, type User } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { openSocket, type Socket } from "../../probe/websocket.ts";
import { refusal } from "../../probe/actors/index.ts";
import { isJsonObject } from "../../probe/wire/json.ts";
import { limitOf } from "./limit-of.ts";
import { MOST_STREAMS } from "./problems.ts";

/** The most of a thing that a check makes to reach a limit. */
const MOST_MEMBERS = 64;
const MOST_CHANNELS = 128;
const MOST_ENTRIES = 128;
const MOST_REQUESTS = 300;
const MOST_PENDING = 64;

/** A limit that would take too many requests to reach is not tested. */
function within(t: ServerTest, name: Parameters<typeof limitOf>[1], most: number): number {
  const value = limitOf(t, name);
  return value > most ? t.notRun("limit-too-long", `${name} is ${value}`) : value;
}

const members = serverCheck({
  id: "limit.members/one-more",
  requirement: "limit.members",
  title: "A server refuses the member who would be one more than `members`, until another one is removed.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = within(t, "members", MOST_MEMBERS);
    const creator = await world.user();
    const channel = await world.group(creator);
    const writer = { read: false, write: true, admin: false };
    // Those who cannot read need no key.
    const people = await Promise.all(Array.from({ length: most }, () => world.user()));
    for (const one of people.slice(0, most - 1)) await channel.add(creator, one, writer);
    t.fact(`${most} members were taken`);
    const [first, last] = [people[0], people.at(-1)];
    if (first === undefined || last === undefined) return;
    await t.twin({
      field: "number of members",
      bad: () => channel.attempt.add(creator, last, writer),
      good: async () => {
        await channel.remove(creator, first);
        return channel.attempt.add(creator, last, writer);
      },
      expect: { code: "limit-reached", status: 409 },
    });
  },
});

const channels = serverCheck({
  id: "limit.channels/one-more",
  requirement: "limit.channels",
  title: "A server refuses the channel that would be one more than a user is allowed to create, and takes that of another user.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = within(t, "channels", MOST_CHANNELS);
    const [user, other] = [await world.user(), await world.user()];
    const create = (creator: User) => () => postCreation(creator, creationObject(world, creator));
    const first = creationObject(world, user);
    await t.accepted(`channel 1 of ${most}`, () => postCreation(user, first));
    for (let i = 1; i < most; i += 1) await t.accepted(`channel ${i + 1} of ${most}`, create(user));
    await t.twin({ field: "creator", bad: create(user), good: create(other), expect: { code: "limit-reached", status: 409 } });
    await t.accepted("the repetition of the first creation", () => postCreation(user, first));
  },
});

const stateEntries = serverCheck({
  id: "limit.state-entries/one-more",
  requirement: "limit.state-entries",
  title: "A server refuses the state event that would give a channel one entry too many, and takes one that replaces an entry.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = within(t, "state_entries", MOST_ENTRIES);
    const user = await world.user();
    const channel = await world.group(user);
    const state = (key: string) => () => channel.attempt.post(user, { type: "org.example.note", content: {}, state_key: key });
    for (let i = 0; i < most; i += 1) await t.accepted(`state entry ${i + 1} of ${most}`, state(`k${i}`));
    await t.twin({
      field: "state_key (a new one)",
      bad: state("one-more"),
      good: state("k0"),
      expect: { code: "limit-reached", status: 409 },
    });
    await t.accepted("an event without state", () => channel.attempt.post(user, { type: "org.example.note", content: {} }));
  },
});

const streams = serverCheck({
  id: "limit.streams/one-more",
  requirement: "limit.streams",
  title: "A server refuses the stream that would be one too many for its user, until another one is closed.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = within(t, "streams", MOST_STREAMS);
    const [user, other] = [await world.user(), await world.user()];
    const channel = await world.group(user, [other]);
    const open = [];
    for (let i = 0; i < most; i += 1) open.push(await t.accepted(`stream ${i + 1} of ${most}`, () => channel.stream(user)));
    await t.twin({
      field: "user of the stream",
      bad: () => channel.stream(user),
      good: () => channel.stream(other),
      expect: { code: "rate-limited", status: 429 },
    });
    open[0]?.stream?.close();
    // A server learns of a closed connection a little later.
    await t.eventually("a stream in the place of the closed one", async () => (await channel.stream(user)).stream !== undefined, 2_000);
    t.fact("a stream was taken in the place of the closed one");
  },
});

const requests = serverCheck({
  id: "limit.requests/beyond",
  requirement: "limit.requests",
  title: "A server refuses the requests of a user beyond requests_per_minute, and not those of another user.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = within(t, "requests_per_minute", MOST_REQUESTS);
    const [user, other] = [await world.user(), await world.user()];
    // One tenth more than the limit, so that a minute that begins meanwhile does not hide it.
    let refused = 0;
    for (let i = 0; i < most * 1.1 && refused === 0; i += 1) {
      const { status } = await user.get("/v1/channels");
      if (status === 429) refused = i;
    }
    t.expect(refused >= most, { what: "the first request that was refused", expected: `after ${most} ones`, observed: refused });
    await t.accepted("a request of another user", () => other.get("/v1/channels"));
  },
});

const pending = serverCheck({
  id: "limit.pending/one-more",
  requirement: "limit.pending",
  title: "A relay closes the connection that would be one too many to wait for its welcome from one address.",
  run: async (t) => {
    const most = within(t, "pending", MOST_PENDING);
    const relay = relayOf(t.target.document);
    // From an address of its own: other checks wait for their welcomes meanwhile.
    if (relay === undefined || !/^wss?:\/\/127\./.test(relay)) return t.notRun("capability-absent", "a relay on a loopback address");
    const localAddress = `127.0.0.${2 + t.random.int(250)}`;
    const dial = async (): Promise<Socket> => {
      const socket = await openSocket({ url: relay, trace: t.wire, localAddress, scale: t.scale });
      t.cleanup(() => socket.terminate());
      return socket;
    };
    const challenged = (socket: Socket): Promise<unknown> =>
      socket.next("a challenge", (one) => one.kind === "text" && one.json["type"] === "challenge", 2_000 * t.scale);
    const waiting = await Promise.all(Array.from({ length: most }, dial));
    await Promise.all(waiting.map(challenged));
    t.fact(`${most} connections have their challenge`);
    const { status, problem } = await t.within(2_000, "the refusal of one connection more", refusal(await dial()));
    t.equal([status, problem?.code], [4034, "busy"], "how one connection more was closed");
    waiting[0]?.terminate();
    await t.eventually("a connection in the place of the closed one", async () => admitted(await dial(), t), 2_000);
  },
});

/** Whether a connection gets a challenge; a refused one gets `error`. */
async function admitted(socket: Socket, t: ServerTest): Promise<boolean> {
  const first = await socket.next("a first message", (one) => one.kind === "text", 2_000 * t.scale);
  return first.kind === "text" && first.json["type"] === "challenge";
}

function relayOf(document: Readonly<Record<string, unknown>>): string | undefined {
  const [first] = Array.isArray(document["vtservers"]) ? (document["vtservers"] as unknown[]) : [];
  const url = isJsonObject(first) ? first["url"] : undefined;
  return typeof url === "string" ? url : undefined;
}

export const countChecks: readonly ServerCheck[] = [members, channels, stateEntries, streams, requests, pending];
