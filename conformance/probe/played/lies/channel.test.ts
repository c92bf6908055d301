import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../../actors/channel.ts";
import type { User } from "../../actors/user.ts";
import { jsonAt, objectsAt, textAt, type JsonObject } from "../../wire/json.ts";
import { signatureRefusal, thingId } from "../../wire/signed.ts";
import type { PlayedServer } from "../index.ts";
import { loneServers, type LoneServers } from "../testing.ts";
import * as lies from "./index.ts";

let servers: LoneServers;
let home: PlayedServer;
let [alice, bob, eve]: User[] = [];
let channel: Channel;

beforeEach(async () => {
  servers = loneServers();
  home = await servers.server();
  [alice, bob] = [await home.user(), await home.user()];
  eve = home.world.stranger();
  channel = await home.world.group(alice, [bob]);
  await channel.post(alice, { type: "example.text", content: { body: "one" } });
  await channel.post(alice, { type: "example.text", content: { body: "two" } });
});
afterEach(() => servers.end());

function here<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the scene is not there");
  return value;
}

/** What a user is shown on a page: number, id and object of each. */
async function page(user: User | undefined): Promise<JsonObject[]> {
  return objectsAt((await channel.events(here(user))).object(), "items");
}

const seqs = (entries: readonly JsonObject[]): unknown[] => entries.map((entry) => entry["seq"]);
const ids = (entries: readonly JsonObject[]): string[] => entries.map((entry) => textAt(entry, "id"));

describe("what one user is shown of a channel", () => {
  it("has a forged object at its place, and the others see the truth", async () => {
    const ghost = lies.ghostByNonAdmin(channel, here(bob), here(eve));
    const lie = lies.tell(home, lies.shown(home, channel.id, ghost), [here(bob).id]);
    await channel.post(here(alice), { type: "example.text", content: { body: "three" } });
    const [forBob, forAlice] = [await page(bob), await page(alice)];
    expect(seqs(forBob)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(forBob[5]).toMatchObject({ kind: "member", seq: 6, id: thingId("member", ghost.object), member: ghost.object });
    expect(textAt(forBob[6], "event", "content", "body")).toBe("three");
    expect(ids(forAlice)).toEqual(ids(forBob).filter((_, i) => i !== 5));
    lie.back();
    expect(ids(await page(bob))).toEqual(ids(forAlice));
  });

  it.each<[string, () => lies.Lie, readonly number[], readonly number[]]>([
    ["two exchanged", () => lies.swapped(channel.id, 4, 5), [1, 2, 3, 4, 5], [1, 2, 3, 5, 4]],
    ["two out of order", () => lies.outOfOrder(channel.id, 4, 5), [1, 2, 3, 5, 4], [1, 2, 3, 5, 4]],
    ["a gap", () => lies.hidden(channel.id, 4), [1, 2, 3, 5], [1, 2, 3, 5]],
    ["one less", () => lies.hidden(channel.id, 4, { closed: true }), [1, 2, 3, 4], [1, 2, 3, 5]],
    ["one again", () => lies.repeated(home, channel.id, 4), [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 4]],
  ])("has %s", async (_, lie, numbers, places) => {
    const honest = ids(await page(bob));
    lies.tell(home, lie());
    const told = await page(bob);
    expect(seqs(told)).toEqual(numbers);
    expect(ids(told)).toEqual(places.map((seq) => honest[seq - 1]));
  });

  it("forks", async () => {
    const other = {
      kind: "event",
      object: channel.build.event(here(alice), { type: "example.text", content: { body: "branch" } }),
    } as const;
    lies.tell(home, lies.forked(channel.id, 4, other));
    const told = await page(bob);
    expect(seqs(told)).toEqual([1, 2, 3, 4]);
    expect(textAt(told[3], "event", "content", "body")).toBe("branch");
  });

  it("has entries whose id, object or signature is another one", async () => {
    const honest = here((await page(bob))[3]);
    const key = here(alice).signing.public;
    const wrong = async (lie: lies.Lie): Promise<JsonObject> => {
      const telling = lies.tell(home, lie);
      const entry = here((await page(bob))[3]);
      telling.back();
      return entry;
    };
    const event = (entry: JsonObject): JsonObject => entry["event"] as JsonObject;
    expect(event(await wrong(lies.otherId(channel.id, 4)))).toEqual(event(honest));
    expect((await wrong(lies.otherId(channel.id, 4)))["id"]).not.toBe(honest["id"]);
    const tampered = await wrong(lies.tamperedEntry(channel.id, 4, (object) => ({ ...object, content: { body: "zero" } })));
    expect(tampered["id"]).toBe(thingId("event", event(tampered)));
    expect(signatureRefusal("event", event(tampered), key)).toBe("bad-signature");
    const spoilt = await wrong(lies.unsignedEntry(channel.id, 4));
    expect(spoilt["id"]).toBe(honest["id"]);
    expect(signatureRefusal("event", event(spoilt), key)).toBe("bad-signature");
  });
});

describe("a stream", () => {
  it("leaves out, repeats and reorders what it is told to", async () => {
    const bodies = async (lie: lies.Lie): Promise<string[]> => {
      const telling = lies.tell(home, lie);
      const stream = await channel.follow(here(alice), 3);
      await channel.post(here(alice), { type: "example.text", content: { body: "end" } });
      telling.back();
      const mark = await channel.post(here(alice), { type: "example.text", content: { body: "mark" } });
      await stream.next("the mark", (item) => item["id"] === mark.object()["id"], 1000);
      stream.close();
      return stream.log.map(({ item }) => textAt(item, "event", "content", "body")).filter((body) => body !== "" && body !== "mark");
    };
    const isOne = (item: JsonObject): boolean => jsonAt(item, "event", "content", "body") === "one";
    expect(await bodies(lies.streamDrops(isOne))).toEqual(["two", "end"]);
    expect(await bodies(lies.streamRepeats(isOne))).toEqual(["one", "one", "two", "end", "end"]);
    expect((await bodies(lies.streamReorders())).slice(0, 2)).toEqual(["two", "one"]);
  });
});
