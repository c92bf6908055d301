import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { Entry } from "../../probe/played/interface.ts";
import { jsonAt, textAt } from "../../probe/wire/index.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import type { MeshDevice } from "./devices.ts";
import { asksToJoin, meshScene, PATIENCE_MS, type MeshScene } from "./scene.ts";

const MESH = 8;

/** To which devices the client has offered, each as often as it has. */
function offeredTo({ signals }: MeshScene): readonly string[] {
  return signals().flatMap(({ type, receiver }) => (type === "offer" ? [receiver ?? "nobody"] : []));
}

const sorted = (devices: readonly MeshDevice[]): readonly string[] => devices.map(({ address }) => address).toSorted();

/** Joins devices of Alice and Bob, in turn. */
async function joinMany({ joined, alice, bob }: MeshScene, count: number): Promise<MeshDevice[]> {
  const devices: MeshDevice[] = [];
  for (let at = 0; at < count; at++) devices.push(await joined(at % 2 === 0 ? alice : bob));
  return devices;
}

/**
 * Another client of the same driver joins another mesh, and offers there: what the first one had to do before, it has done. For where the
 * first has nothing to do.
 */
async function anotherOffers(t: ClientTest): Promise<void> {
  await t.fence("another client joins another mesh, and offers", async () => {
    const scene = await meshScene(t);
    const device = await scene.joined(scene.alice);
    await scene.join();
    await scene.offered(device);
  });
}

const higher = clientCheck({
  id: "mesh.offer/higher-seq",
  requirement: "mesh.offer",
  title: "A client offers once to each device that has joined before it, to none that joins after it, and answers those.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await meshScene(t);
    const before = await joinMany(scene, 3);
    const voice = await scene.join();
    for (const device of before) await scene.offered(device);
    const after = await joinMany(scene, 2);
    for (const device of after) await scene.connects(device);
    await scene.leave(voice);
    t.equal(offeredTo(scene).toSorted(), sorted(before), "the devices to which it has offered");
    t.fact("it offered to those before it, and answered those after it");
  },
});

const together = clientCheck({
  id: "mesh.offer/joined-together",
  requirement: "mesh.offer",
  title: "Of a client and a device that join at once, the one with the higher seq offers.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await meshScene(t);
    const { client, group, alice, home } = scene;
    for (let round = 0; round < 3; round++) {
      const device = scene.device(alice);
      const { voice, answer } = asksToJoin(client, group.id);
      await Promise.all([answer, device.join()]);
      const own = Math.max(
        ...home.entries(group.id).flatMap((entry) => (isOwnCallstate(entry, client.device) ? [Number(entry["seq"])] : [])),
      );
      const offers = own > device.seq;
      if (offers) await scene.offered(device);
      else await scene.connects(device);
      t.equal(
        scene.sentTo("offer", device).length,
        offers ? 1 : 0,
        `how often it offers with the seq ${own} to a device with ${device.seq}`,
      );
      await scene.leave(voice);
      await device.leave();
    }
    t.fact("one of the two offered");
  },
});

function isOwnCallstate(entry: Entry, device: string): boolean {
  return jsonAt(entry, "event", "type") === "vt.callstate" && textAt(entry, "event", "state_key") === device;
}

const cap = clientCheck({
  id: "mesh.cap/ninth",
  requirement: "mesh.cap",
  title: "A client that joins as the ninth offers to nobody; when one of the eight leaves, it offers to the seven others.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await meshScene(t);
    const devices = await joinMany(scene, MESH);
    const voice = await scene.join();
    const [first, ...rest] = devices;
    await anotherOffers(t);
    const place = Number(scene.home.entries(scene.group.id).at(-1)?.["seq"]);
    await first?.leave();
    for (const device of rest) await scene.offered(device);
    await scene.leave(voice);
    t.equal(offeredTo(scene).toSorted(), sorted(rest), "the devices to which the ninth has offered");
    t.expect(
      scene.signals().every(({ seq }) => seq > place),
      { what: "when it offered", expected: "after one had left", observed: "before that" },
    );
    t.fact("it offered to the seven others");
  },
});

const seat = clientCheck({
  id: "presence.member/seat",
  requirement: "presence.member",
  title: "A client that waits as the ninth takes the place of a device whose user is removed, and offers to the seven others.",
  ops: ["join-mesh"],
  run: async (t) => {
    const scene = await meshScene(t);
    const { home, group, alice } = scene;
    const carol = await home.user();
    await group.add(alice, carol);
    const hers = await scene.joined(carol);
    const rest = await joinMany(scene, MESH - 1);
    await scene.join();
    await anotherOffers(t);
    t.equal(offeredTo(scene), [], "to whom the ninth has offered");
    hers.vanish();
    await group.remove(alice, carol);
    for (const device of rest) await scene.offered(device);
    t.equal(offeredTo(scene).toSorted(), sorted(rest), "the devices to which it has offered");
    t.fact("it offered to the seven others");
  },
});

const capOffered = clientCheck({
  id: "mesh.cap/offered-by-the-ninth",
  requirement: "mesh.cap",
  title: "A client among the eight answers no offer of a ninth; when one of the eight leaves, it does.",
  ops: ["join-mesh"],
  run: async (t) => {
    const scene = await meshScene(t);
    const before = await joinMany(scene, MESH - 1);
    await scene.join();
    for (const device of before) await scene.offered(device);
    const ninth = await scene.joined(scene.bob);
    await t.beside({
      field: "the number of those before it",
      expect: "ignore the offer",
      wrong: async () => {
        await ninth.signal({ type: "offer", sdp: await scene.offer() });
        await anotherOffers(t);
        return scene.sentTo("answer", ninth).length > 0;
      },
      right: async () => {
        await before[0]?.leave();
        await scene.connects(ninth);
        return scene.sentTo("answer", ninth).length === 1;
      },
    });
  },
});

const unanswered = clientCheck({
  id: "mesh.wait/answered",
  requirement: "mesh.wait",
  title: "A client whose JOINED is not answered yet offers to nobody, though it stands in the channel.",
  ops: ["join-mesh", "read-events"],
  run: async (t) => {
    const scene = await meshScene(t);
    const { client, home, group, alice } = scene;
    const device = await scene.joined(alice);
    const path = `/v1/channels/${group.id}/events`;
    const release = Promise.withResolvers<void>();
    t.cleanup(release.resolve);
    let held = false;
    await lying(
      home,
      {
        only: [client.user],
        answer: async (request) => {
          if (request.method !== "POST" || request.path !== path || held) return undefined;
          held = true;
          await release.promise;
          return undefined;
        },
      },
      async () => {
        const { answer } = asksToJoin(client, group.id);
        await t.eventually(
          "the JOINED of the client in the channel",
          () => home.entries(group.id).some((one) => isOwnCallstate(one, client.device)),
          PATIENCE_MS,
        );
        const { id } = await post(t, group, alice);
        await client.hasRead(group.id, id);
        await anotherOffers(t);
        t.equal(offeredTo(scene), [], "offers before the own JOINED was answered");
        release.resolve();
        await answer;
      },
    );
    await scene.offered(device);
    t.fact("it offered when its JOINED was answered");
  },
});

const unread = clientCheck({
  id: "mesh.wait/read",
  requirement: "mesh.wait",
  title: "A client that has not read what stands before its own JOINED offers to nobody.",
  ops: ["join-mesh", "read-events"],
  run: async (t) => {
    const scene = await meshScene(t);
    const { client, home, group, alice, bob } = scene;
    const known = await scene.joined(alice);
    const { id } = await post(t, group, alice);
    await client.hasRead(group.id, id);
    const hidden = Number(home.entries(group.id).at(-1)?.["seq"]);
    const withheld = {
      only: [client.user],
      entries: (channel: string, all: readonly Entry[]) => (channel === group.id ? all.filter(({ seq }) => Number(seq) <= hidden) : all),
    };
    const late = await lying(home, withheld, async () => {
      const unknown = await scene.joined(bob);
      const { answer } = asksToJoin(client, group.id);
      await answer;
      await anotherOffers(t);
      t.equal(offeredTo(scene), [], "offers before what stands before the own JOINED was read");
      return unknown;
    });
    await Promise.all([known, late].map((device) => scene.offered(device)));
    t.fact("it offered when it had read everything");
  },
});

const user = clientCheck({
  id: "mesh.user/own-device",
  requirement: "mesh.user",
  title: "A client offers to another device of its own user, sealed to that user, and answers it.",
  ops: ["join-mesh", "leave-voice", "restore-account"],
  run: async (t) => {
    const scene = await meshScene(t, { seeds: { signing: t.random.bytes(32), sealing: t.random.bytes(32) }, device: "here" });
    const [before, after] = [scene.device(scene.me, "before"), scene.device(scene.me, "after")];
    await before.join();
    const voice = await scene.join();
    const offer = await scene.offered(before);
    t.equal(offer.to, scene.client.user, "to whom it seals an offer to a device of its own user");
    await after.join();
    await scene.connects(after);
    await scene.leave(voice);
    t.equal(offeredTo(scene), [before.address], "the devices to which it has offered");
    t.fact("it offered to one device of its own user, and answered another one");
  },
});

/** Who offers to whom, and when. */
export const offers: readonly ClientCheck[] = [higher, together, cap, seat, capOffered, unanswered, unread, user];
