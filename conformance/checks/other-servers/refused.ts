import type { Alter, Channel, User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { setMember, without, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { Reply } from "../../runner/reply.ts";
import { manyTwins } from "../common/twins.ts";
import { forward } from "./forwarding.ts";
import { abroadTogether, impostor, type Abroad } from "./scene.ts";

const REFUSED = { code: "refused", status: 403 } as const;
const NOTE = { type: "org.example.note", content: {} };

/** Every request about one channel, each with its name. */
function about(channel: Channel, by: User, seed?: Uint8Array): (readonly [string, () => Promise<Answer>])[] {
  const path = `/v1/channels/${channel.id}`;
  const options = seed === undefined ? {} : { seed };
  // The actor of a channel that does not exist builds for the one that it was made from.
  const named = (name: string): Alter => ({ before: (object) => setMember(object, name, channel.id) });
  const post = (to: string, body: JsonObject) => () => by.post(to, body, options);
  return [
    ["a snapshot", () => by.get(path, options)],
    ["a page of the log", () => by.get(`${path}/log`, options)],
    ["a page of events", () => by.get(`${path}/events`, { query: { after: 0, limit: 1 }, ...options })],
    ["a stream", post("/v1/stream", { v: 1, channels: { [channel.id]: 0 } })],
    ["an event", post(`${path}/events`, channel.build.event(by, NOTE, named("channel")))],
    ["leaving", post(`${path}/members`, channel.build.leave(by, named("channel")))],
    ["a declaration", post("/v1/tunnels", channel.build.declaration(by, channel.world.bytes(32), { alter: named("auth_chatchannel") }))],
  ];
}

/** The requests about a tunnel. */
function aboutTunnel(id: string, by: User): (readonly [string, () => Promise<Answer>])[] {
  return [
    ["the record of a tunnel", () => by.get(`/v1/tunnels/${id}`)],
    ["the closing of a tunnel", () => by.request("DELETE", `/v1/tunnels/${id}`)],
  ];
}

const refusals = (
  what: string,
  all: readonly (readonly [string, () => Promise<Answer>])[],
): { field: string; bad: () => Promise<Answer> }[] => all.map(([name, bad]) => ({ field: `${what} (${name})`, bad }));

/** A channel of the same shape that does not exist. */
function nowhere(channel: Channel): Channel {
  return { ...channel, id: toBase64url(channel.world.bytes(32)) };
}

const signature = serverCheck({
  id: "foreign.refused/signature",
  requirement: "foreign.refused",
  title: "A server has one answer, `refused`, for a request of a foreign member that is signed with another key.",
  needs: ["peer"],
  run: async (t) => {
    const { world, bob, alice, group } = await abroadTogether(t);
    for (const seed of [world.bytes(32), alice.signing.seed]) {
      await manyTwins(t, refusals("key of the signature", about(group, bob, seed)), () => group.snapshot(bob), REFUSED);
    }
    const path = `/v1/channels/${group.id}`;
    const bad = (): Promise<Answer> => bob.get(path, { before: (one) => void (one.authority = "elsewhere.example") });
    await t.twin({ field: "signed authority", bad, good: () => bob.get(path), expect: REFUSED });
  },
});

/** Channels to which Bob does not belong, or no more. */
async function others({ world, alice, bob }: Abroad): Promise<[string, Channel][]> {
  const [other, removed, banned, left] = await Promise.all([
    world.group(alice),
    world.group(alice, [bob]),
    world.group(alice, [bob]),
    world.group(alice, [bob]),
  ]);
  await removed.remove(alice, bob);
  await banned.ban(alice, bob);
  await left.leave(bob);
  return [
    ["channel (of others)", other],
    ["channel (from which the user was removed)", removed],
    ["channel (from which the user is banned)", banned],
    ["channel (that the user has left)", left],
  ];
}

const channel = serverCheck({
  id: "foreign.refused/channel",
  requirement: "foreign.refused",
  title: "A server has one answer, `refused`, for requests of a foreign member about a channel of others, or that was theirs, or is none.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroadTogether(t);
    const { bob, group } = scene;
    const good = (): Promise<Reply> => group.snapshot(bob);
    const all = [...(await others(scene)), ["channel (that does not exist)", nowhere(group)] as const];
    for (const [what, one] of all) await manyTwins(t, refusals(what, about(one, bob)), good, REFUSED);
    // The same about the own channel is accepted. A stream would not end, and declaring is a matter of foreign.declare.
    const elsewhere = ["a stream", "leaving", "a declaration"];
    for (const [what, ask] of about(group, bob).filter(([name]) => !elsewhere.includes(name))) await t.accepted(what, ask);
  },
});

const tunnel = serverCheck({
  id: "foreign.refused/tunnel",
  requirement: "foreign.refused",
  title: "A server has one answer, `refused`, for requests of a foreign member about a tunnel of others, or one that does not exist.",
  needs: ["peer"],
  run: async (t) => {
    const { world, alice, bob, group } = await abroadTogether(t);
    const mine = await group.declare(alice);
    const other = await (await world.group(alice)).declare(alice);
    const none = toBase64url(world.bytes(32));
    await manyTwins(t, refusals("tunnel (of others)", aboutTunnel(other.id, bob)), () => mine.get(bob), REFUSED);
    await manyTwins(t, refusals("tunnel (that does not exist)", aboutTunnel(none, bob)), () => mine.get(bob), REFUSED);
    await group.remove(alice, bob);
    await manyTwins(t, refusals("membership (taken away)", aboutTunnel(mine.id, bob)), () => mine.get(alice), REFUSED);
  },
});

const otherLog = serverCheck({
  id: "foreign.refused/key-of-another-log",
  requirement: "foreign.refused",
  title: "A key that the log of one channel gives for a foreign user opens no other channel in which that user has another key.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroadTogether(t);
    const { group, bob } = scene;
    const { mallory, trap } = await impostor(scene);
    t.equal(mallory.id, bob.id, "the name of the one who was added with other keys");
    await manyTwins(t, refusals("key (of another channel's log)", about(group, mallory)), () => group.snapshot(bob), REFUSED);
    await manyTwins(t, refusals("key (of another channel's log)", about(trap, bob)), () => trap.snapshot(mallory), REFUSED);
    for (const [who, one, hidden] of [
      ["one key", bob, trap],
      ["the other key", mallory, group],
    ] as const) {
      const list = JSON.stringify((await t.accepted(`a list with ${who}`, () => one.get("/v1/channels"))).object("ChannelList"));
      t.expect(!list.includes(hidden.id), { what: `the channels listed for ${who}`, expected: "those whose log gives it", observed: list });
    }
  },
});

/** Everything that is answered with `refused`, by strangers and members, about what is there and what is not. */
async function allRefused(scene: Abroad & { readonly group: Channel }): Promise<(readonly [string, () => Promise<Answer>])[]> {
  const { world, peer, alice, bob, group } = scene;
  const stranger = await peer.user();
  const nobody = world.stranger({ server: "elsewhere.example", local: "a" });
  const other = await world.group(alice, [await world.user()]);
  const theirs = await other.declare(alice);
  const absent = `/v1/tunnels/${toBase64url(world.bytes(32))}`;
  return [
    ...about(group, stranger),
    ...about(group, nobody),
    ...about(nowhere(group), nobody),
    ...about(group, bob, world.bytes(32)),
    ...about(other, bob),
    ...about(nowhere(other), bob),
    ...aboutTunnel(theirs.id, bob),
    ["the record of no tunnel", () => bob.get(absent)],
    ["a look-up by a member", () => bob.get(`/v1/users/${alice.id}`)],
    ["a look-up of nobody by a member", () => bob.get(`/v1/users/@nobody:${world.server}`)],
    ["a look-up by a stranger", () => stranger.get(`/v1/users/${alice.id}`)],
    ["a forwarded request", () => forward(bob, peer.name)],
    ["a list", () => nobody.get("/v1/channels")],
    ["a creation", () => bob.post("/v1/channels", without(group.creation))],
  ];
}

/** What of an answer must be the same: all but the octets of `instance`, whose number is the same too. */
function shapeOf({ status, rawHeaders, body, json }: Answer): JsonObject {
  const names = rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
  return { status, names: names.sort(), length: body.length, rest: without(json() as JsonObject, "instance") };
}

const same = serverCheck({
  id: "foreign.same/pairwise",
  requirement: "foreign.same",
  title: "Of two answers with the code `refused` nobody can tell which is which: status, header names and length are the same.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroadTogether(t);
    let first: { readonly what: string; readonly shape: JsonObject } | undefined;
    for (const [what, ask] of await allRefused(scene)) {
      const answer = await ask();
      t.equal(answer.problem?.code, "refused", `the code of the answer to ${what}`);
      const shape = shapeOf(answer);
      first ??= { what, shape };
      t.equal(shape, first.shape, `the refusal of ${what}, beside that of ${first.what}`);
    }
    await t.accepted("a request of the same member about their own channel", () => scene.group.snapshot(scene.bob));
  },
});

export const refusedChecks: readonly ServerCheck[] = [signature, channel, tunnel, otherLog, same];
