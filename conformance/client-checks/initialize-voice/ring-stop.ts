import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { attemptJoin } from "../relay/scene.ts";
import { busy, dmBy, newTower, RING_OPS, ringsFor, type Tower } from "./bell.ts";

const REQUIREMENT = "notify.stop";

/** Whether the client has stopped to ring for a tunnel. */
function isStopped({ client }: Tower, { id }: Tunnel): boolean {
  return client.notices.some(({ notice, about }) => notice === "ring-stopped" && about["tunnelID"] === id);
}

/** A tower that rings. */
async function ringing(tower: Tower): Promise<Tunnel> {
  const tunnel = await tower.call();
  await tower.rings(tunnel);
  return tunnel;
}

/** Waits until the client has stopped. */
async function stops({ client, t }: Tower, { id }: Tunnel, ms?: number): Promise<void> {
  await client.notice("ring-stopped", (about) => about["tunnelID"] === id, ms);
  t.fact("the client stopped to ring");
}

const closed = clientCheck({
  id: `${REQUIREMENT}/closed`,
  requirement: REQUIREMENT,
  title: "A client stops to ring when the tunnel is closed, and not before.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const tunnel = await ringing(tower);
    await tower.settle(tower.dm);
    t.equal(isStopped(tower, tunnel), false, "whether the client has stopped to ring before anything has happened");
    await tunnel.close();
    await stops(tower, tunnel);
  },
});

const elsewhere = clientCheck({
  id: `${REQUIREMENT}/other-device`,
  requirement: REQUIREMENT,
  title: "A client stops to ring when another device of its user is in the tunnel, and not when somebody else is.",
  ops: [...RING_OPS, "restore-account"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const local = `two-${t.random.int(2 ** 40)}`;
    const tower = await newTower(t, { seeds, local });
    const me = tower.home.world.stranger({ local, signingSeed: seeds.signing, sealingSecret: seeds.sealing });
    const tunnel = await ringing(tower);
    await tunnel.join(tower.alice);
    await tower.settle(tower.dm);
    t.equal(isStopped(tower, tunnel), false, "whether the client has stopped to ring when somebody else is in the tunnel");
    await tunnel.join(me, { device: me.deviceOf("phone") });
    await stops(tower, tunnel);
  },
});

const here = clientCheck({
  id: `${REQUIREMENT}/joined`,
  requirement: REQUIREMENT,
  title: "A client stops to ring when its user joins the tunnel with it.",
  ops: [...RING_OPS, "join-voice"],
  run: async (t) => {
    const tower = await newTower(t);
    const tunnel = await ringing(tower);
    const seat = await attemptJoin(t, tower.client, tunnel);
    t.expect(seat !== undefined, { what: "the client did not join", expected: "a connection", observed: "none" });
    await stops(tower, tunnel);
  },
});

const inTime = clientCheck({
  id: `${REQUIREMENT}/time-over`,
  requirement: REQUIREMENT,
  title: "A client stops to ring after 60 000 ms.",
  ops: [...RING_OPS, "advance-clock"],
  run: async (t) => {
    const tower = await newTower(t);
    const tunnel = await ringing(tower);
    await tower.client.ok("advance-clock", { ms: 40_000 });
    t.equal(isStopped(tower, tunnel), false, "whether the client has stopped to ring after 40 000 ms");
    await tower.client.ok("advance-clock", { ms: 20_500 });
    await stops(tower, tunnel);
  },
});

/** Shows everything but that entry. */
function heldBack(id: string): (item: JsonObject) => readonly JsonObject[] {
  return (item) => (textAt(item, "id") === id ? [] : [item]);
}

const batch = clientCheck({
  id: "notify.batch/before-the-live-part",
  requirement: "notify.batch",
  title: "A client that comes back to a stream does not ring before it has everything that its snapshot tells of, and then does.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const { home, client, dm, alice } = tower;
    home.lies.only = [client.user];
    const asked = (path: string): number => home.requestsOf(client.user).filter((request) => request.path === path).length;
    const pages = `/v1/channels/${dm.id}/events`;
    home.lies.stream = () => [];
    const tunnel = await tower.call();
    const last = await dm.post(alice, { type: "example.last", content: {} });
    home.lies.stream = heldBack(textAt(last.object(), "id"));
    const before = [asked("/v1/stream"), asked(pages)];
    home.breakStreams(client.user);
    // Without a word in this channel, which would have the client fetch what is missing.
    await ringsElsewhere(tower);
    // One that fetches pages all the same has everything.
    const hasWaited = asked("/v1/stream") > (before[0] ?? 0) && asked(pages) === before[1];
    t.expect(!hasWaited || ringsFor(client, tunnel.id) === 0, {
      what: "the client rings before it has everything that came with the InitializeVoice",
      expected: "no ring before the entry that is missing",
      observed: "a ring",
    });
    delete home.lies.stream;
    home.breakStreams(client.user);
    await tower.rings(tunnel);
    t.fact("the client rings once it has everything");
  },
});

/** Waits until the client rings in another DM, and nothing else. */
async function ringsElsewhere(tower: Tower): Promise<void> {
  const { home, client, t } = tower;
  const carol = await home.user();
  const other = await dmBy(home, client, carol);
  await t.fence("the client rings elsewhere", async () => tower.rings(await other.declare(carol)));
  await busy(client, other);
}

export const ringStops: readonly ClientCheck[] = [closed, elsewhere, here, inTime, batch];
