import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SuiteError } from "../errors.ts";
import { sending } from "../schemas.ts";
import { memoryTrace } from "../trace.ts";
import { fromBase64url, toBase64url } from "../wire/base64.ts";
import { hex } from "../wire/bytes.ts";
import { epochInfo, tunnelId } from "../wire/derive.ts";
import { hpkeOpen } from "../wire/hpke.ts";
import type { JsonObject } from "../wire/json.ts";
import { signatureRefusal, thingId } from "../wire/signed.ts";
import { channelOf, creationObject, type Channel } from "./channel.ts";
import { freshBytes } from "./fresh.ts";
import { READ_WRITE } from "./membership.ts";
import type { User } from "./user.ts";
import { newWorld, type World } from "./world.ts";

const ID = toBase64url(new Uint8Array(32));
const ORDERED = JSON.stringify({ v: 1, channel: ID, id: ID, seq: 1, received_at: 0 });
let server: Server;
let world: World;
const undo: (() => Promise<void> | void)[] = [];

/** A server that says yes to everything: what the actors send and remember is the question here. */
beforeEach(async () => {
  server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(201, { "content-type": "application/json" }).end(ORDERED));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const target = { url, name: "a.example", document: {}, clockOffset: 0, limits: {} };
  const random = { bytes: (n: number) => new Uint8Array(n).fill(1) };
  world = await newWorld({ target, random, wire: memoryTrace(), cleanup: (fn) => void undo.push(fn) }, new Uint8Array(32));
});

afterEach(async () => {
  for (const action of undo.splice(0)) await action();
  server.closeAllConnections();
});

interface Group {
  readonly alice: User;
  readonly bob: User;
  readonly carol: User;
  readonly channel: Channel;
}

async function group(): Promise<Group> {
  const [alice, bob, carol] = [world.stranger(), world.stranger(), world.stranger()];
  const channel = channelOf(world, creationObject(world, alice));
  await channel.rotate(alice);
  await channel.add(alice, bob);
  await channel.add(alice, carol, { read: false, write: true, admin: false });
  return { alice, bob, carol, channel };
}

function openedEpoch(object: JsonObject, channel: Channel, epoch: number, by: User, who: User): string | undefined {
  const { sealed } = object["next_epoch"] as { sealed: Record<string, { enc: string; ciphertext: string }> };
  const enc = fromBase64url(sealed[who.id]?.enc ?? "") ?? new Uint8Array(0);
  const ciphertext = fromBase64url(sealed[who.id]?.ciphertext ?? "") ?? new Uint8Array(0);
  const opened = hpkeOpen(who.sealing.private, epochInfo(channel.id, epoch, who.id, by.id), { enc, ciphertext });
  return opened === undefined ? undefined : hex(opened);
}

describe("a channel's actor", () => {
  it("links the membership log and signs each object", async () => {
    const { alice, channel } = await group();
    expect(channel.log.map((object) => object["prev"])).toEqual([
      channel.id,
      ...channel.log.slice(0, -1).map((object) => thingId("member", object)),
    ]);
    for (const object of channel.log) expect(signatureRefusal("member", object, alice.signing.public)).toBeUndefined();
    expect([...channel.state.members.keys()]).toHaveLength(3);
    expect([channel.state.epoch, channel.state.due]).toEqual([1, false]);
  });

  it("brings the next epoch when a reader goes, sealed for exactly those who stay, and none for a non-reader", async () => {
    const { alice, bob, carol, channel } = await group();
    await channel.remove(alice, carol);
    expect(channel.log.at(-1)).not.toHaveProperty("next_epoch");
    await channel.remove(alice, bob);
    const object = channel.log.at(-1) ?? {};
    expect(Object.keys((object["next_epoch"] as JsonObject)["sealed"] as JsonObject)).toEqual([alice.id]);
    expect(openedEpoch(object, channel, 2, alice, alice)).toBe(hex(channel.epochPair()?.private ?? new Uint8Array(0)));
    expect(openedEpoch(object, channel, 2, alice, bob)).toBeUndefined();
  });

  it("is rotation due after a reader has left, and not after a non-reader has", async () => {
    const { alice, bob, carol, channel } = await group();
    await channel.leave(carol);
    expect(channel.state.due).toBe(false);
    await channel.leave(bob);
    expect(channel.state.due).toBe(true);
    await channel.rotate(alice);
    expect([channel.state.epoch, channel.state.due]).toEqual([2, false]);
  });

  it("seals events for the epoch and for a user", async () => {
    const { alice, bob, channel } = await group();
    const opened = { type: "example.hello", content: { body: "hello" } };
    const forAll = channel.build.sealed(alice, opened);
    const forBob = channel.build.sealed(alice, opened, { to: bob });
    expect(channel.open(forAll)).toEqual(opened);
    expect(channel.open(forAll, bob)).toBeUndefined();
    expect(channel.open(forBob, bob)).toEqual(opened);
    expect(channel.open(forBob)).toBeUndefined();
  });

  it("builds nothing that the closed schemas refuse", async () => {
    const { alice, bob, channel } = await group();
    const key = world.bytes(32);
    const declaration = channel.build.declaration(bob, key, { access: { read: [alice.id] } });
    sending("Declaration", declaration);
    sending("Event", channel.build.initializeVoice(bob, { tunnelID: tunnelId(key), key, epoch: 1 }));
    sending("ChannelCreation", creationObject(world, alice, bob));
    sending("Registration", alice.registration());
    for (const object of channel.log) sending("MembershipObject", object);
    sending("MembershipObject", channel.build.change(alice, bob, { ...READ_WRITE, read: false }));
    sending("MembershipObject", channel.build.ban(alice, bob));
  });

  it("refuses to send by accident what it sends on purpose", async () => {
    const { alice, channel } = await group();
    const wrong = channel.build.event(alice, { type: "no dots", content: {} });
    await expect(channel.post(alice, wrong)).rejects.toBeInstanceOf(SuiteError);
    await expect(channel.post(alice, wrong, { raw: true })).resolves.toMatchObject({ status: 201 });
  });

  it("can make every field wrong, before or after it is signed", async () => {
    const { alice, bob, channel } = await group();
    const change = (object: JsonObject): void => void (object["created_at"] = 7);
    const before = channel.build.leave(bob, { before: change });
    const after = channel.build.leave(bob, { after: change });
    expect([before["created_at"], after["created_at"]]).toEqual([7, 7]);
    expect(signatureRefusal("member", before, bob.signing.public)).toBeUndefined();
    expect(signatureRefusal("member", after, bob.signing.public)).toBe("bad-signature");
    expect(signatureRefusal("member", channel.build.leave(bob, { seed: alice.signing.seed }), alice.signing.public)).toBeUndefined();
  });
});

describe("fresh octets", () => {
  const source = { bytes: (n: number) => new Uint8Array(n).fill(5) };
  it("repeat with the same salt and differ with another", () => {
    const salt = new Uint8Array(32);
    expect(freshBytes(source, salt)(40)).toEqual(freshBytes(source, salt)(40));
    expect(freshBytes(source, salt)(40)).not.toEqual(freshBytes(source, new Uint8Array(32).fill(1))(40));
    expect(freshBytes(source)(40)).toEqual(freshBytes(source)(40));
  });
});
