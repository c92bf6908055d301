import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { textAt } from "../../probe/wire/json.ts";
import type { Channel } from "../../probe/actors/index.ts";
import { groupOf, newTower, RING_OPS, ringsFor, type Tower } from "./bell.ts";

/** Calls, and says whether the client has rung. */
async function ringsIn(tower: Tower, channel: Channel): Promise<boolean> {
  return (await tower.rung(await tower.call(channel))) > 0;
}

const byDefault = clientCheck({
  id: "notify.default/dm-and-group",
  requirement: "notify.default",
  title: "A client rings for an InitializeVoice in a DM, and not for one in a group.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const group = await groupOf(tower);
    await t.beside({
      field: "kind of the channel",
      expect: "no ring in a group",
      wrong: () => ringsIn(tower, group),
      right: () => ringsIn(tower, tower.dm),
    });
  },
});

const chosen = clientCheck({
  id: "notify.choice/group",
  requirement: "notify.choice",
  title: "A client rings in a group when its user wants that, and no longer when its user does not.",
  ops: [...RING_OPS, "prefer-ring"],
  run: async (t) => {
    const tower = await newTower(t);
    const group = await groupOf(tower);
    await ringsIn(tower, group);
    const preferred = async (ring: string): Promise<boolean> => {
      await tower.client.ok("prefer-ring", { channel: group.id, ring });
      return ringsIn(tower, group);
    };
    await t.beside({
      field: "choice of the user",
      expect: "no ring",
      wrong: () => preferred("no"),
      right: () => preferred("yes"),
    });
    t.equal(await preferred("no"), false, "whether the client rings once its user has chosen that it does not");
  },
});

const silenced = clientCheck({
  id: "notify.choice/dm",
  requirement: "notify.choice",
  title: "A client does not ring in a DM when its user does not want that, for that DM alone, and rings again as by default.",
  ops: [...RING_OPS, "prefer-ring"],
  run: async (t) => {
    const tower = await newTower(t);
    const preferred = async (ring: string): Promise<boolean> => {
      await tower.client.ok("prefer-ring", { channel: tower.dm.id, ring });
      return ringsIn(tower, tower.dm);
    };
    await t.beside({ field: "choice of the user", expect: "no ring", wrong: () => preferred("no"), right: () => preferred("default") });
  },
});

const accepted = clientCheck({
  id: "notify.accepted/not-accepted",
  requirement: "notify.accepted",
  title:
    "A client does not ring in a DM that somebody else has created before its user accepts it, not even when the user wants ringing there.",
  ops: [...RING_OPS, "accept-channel", "prefer-ring"],
  run: async (t) => {
    const tower = await newTower(t);
    const { home, member, client } = tower;
    const carol = await home.user();
    const dm = await home.world.dm(carol, member);
    const call = async (): Promise<boolean> => {
      for (const record of home.tunnels(dm.id)) {
        if (record["state"] !== "closed") await carol.request("DELETE", `/v1/tunnels/${textAt(record, "tunnelID")}`);
      }
      const tunnel = await dm.declare(carol);
      const said = await dm.post(carol, { type: "example.fence", content: {} });
      await client.hasRead(dm.id, textAt(said.object(), "id"));
      await tower.settle(tower.dm);
      return ringsFor(client, tunnel.id) > 0;
    };
    t.equal(await call(), false, "whether the client rings in a DM that its user has not accepted");
    await t.beside({
      field: "acceptance of the DM",
      expect: "no ring",
      wrong: async () => {
        await client.ok("prefer-ring", { channel: dm.id, ring: "yes" });
        return call();
      },
      right: async () => {
        await client.ok("accept-channel", { channel: dm.id });
        return call();
      },
    });
  },
});

const age = clientCheck({
  id: "notify.age/old",
  requirement: "notify.age",
  title: "A client does not ring for an InitializeVoice that is older than 60 000 ms, though the tunnel still lives.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const { home, dm, alice } = tower;
    const aged = async (ms: number): Promise<boolean> => {
      await tower.clear(dm);
      const tunnel = await dm.declare(alice, { announce: false });
      const { id: tunnelID, key } = tunnel;
      home.force(dm.id, "event", dm.build.initializeVoice(alice, { tunnelID, key, epoch: dm.state.epoch }), { age: ms });
      return (await tower.rung(tunnel)) > 0;
    };
    await t.beside({
      field: "age",
      expect: "no ring",
      wrong: () => aged(60_000 + 1_000 + t.random.int(30_000)),
      right: () => aged(30_000),
    });
  },
});

const closed = clientCheck({
  id: "notify.closed/announced-too-late",
  requirement: "notify.closed",
  title: "A client does not ring for a tunnel that was closed when its InitializeVoice came.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const { home, dm, alice } = tower;
    const announced = async (isClosed: boolean): Promise<boolean> => {
      await tower.clear(dm);
      const tunnel = await dm.declare(alice, { announce: false });
      const event = dm.build.initializeVoice(alice, { tunnelID: tunnel.id, key: tunnel.key, epoch: dm.state.epoch });
      if (isClosed) await tunnel.close();
      home.force(dm.id, "event", event);
      return (await tower.rung(tunnel)) > 0;
    };
    await t.beside({ field: "state of the tunnel", expect: "no ring", wrong: () => announced(true), right: () => announced(false) });
  },
});

const away = clientCheck({
  id: "notify.closed/while-away",
  requirement: "notify.closed",
  title: "A client that was away while a tunnel was announced and closed does not ring when it comes back, and does for one that lives.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const { home, client } = tower;
    home.lies.only = [client.user];
    const called = async (isClosed: boolean): Promise<boolean> => {
      home.lies.stream = () => [];
      const tunnel = await tower.call();
      if (isClosed) await tunnel.close();
      delete home.lies.stream;
      home.breakStreams(client.user);
      return (await tower.rung(tunnel)) > 0;
    };
    await t.beside({ field: "state of the tunnel", expect: "no ring", wrong: () => called(true), right: () => called(false) });
  },
});

const own = clientCheck({
  id: "notify.own/other-device",
  requirement: "notify.own",
  title: "A client does not ring for a tunnel that another device of its user has declared, and does for one that the other user has.",
  ops: [...RING_OPS, "restore-account"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const local = `own-${t.random.int(2 ** 40)}`;
    const tower = await newTower(t, { seeds, local });
    const { home, alice, dm } = tower;
    const me = home.world.stranger({ local, signingSeed: seeds.signing, sealingSecret: seeds.sealing });
    await t.beside({
      field: "user who declares",
      expect: "no ring",
      wrong: async () => (await tower.rung(await dm.declare(me))) > 0,
      right: async () => {
        for (const record of home.tunnels(dm.id)) await me.request("DELETE", `/v1/tunnels/${textAt(record, "tunnelID")}`);
        return (await tower.rung(await dm.declare(alice))) > 0;
      },
    });
  },
});

const once = clientCheck({
  id: "notify.once/announced-again",
  requirement: "notify.once",
  title: "A client rings once for a tunnel, however often its creator announces it.",
  ops: RING_OPS,
  run: async (t) => {
    const tower = await newTower(t);
    const tunnel = await tower.call();
    await tower.rings(tunnel);
    await tunnel.announce();
    await tunnel.announce();
    t.equal(await tower.rung(tunnel), 1, "how often the client rings for a tunnel that is announced three times");
    t.fact("the client has rung");
  },
});

const onceStopped = clientCheck({
  id: "notify.once/after-stopping",
  requirement: "notify.once",
  title: "A client that has rung for a tunnel does not ring again when it is announced again, though nobody of its user is in it any more.",
  ops: [...RING_OPS, "restore-account"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const local = `once-${t.random.int(2 ** 40)}`;
    const tower = await newTower(t, { seeds, local });
    const me = tower.home.world.stranger({ local, signingSeed: seeds.signing, sealingSecret: seeds.sealing });
    const tunnel = await tower.call();
    await tower.rings(tunnel);
    const phone = await tunnel.join(me, { device: me.deviceOf("phone") });
    await tower.client.notice("ring-stopped", ({ tunnelID }) => tunnelID === tunnel.id);
    await phone.leave();
    await tower.settle(tower.dm);
    await tunnel.announce();
    t.equal(await tower.rung(tunnel), 1, "how often the client rings for a tunnel that is announced again");
    t.fact("the client has rung");
  },
});

export const rings: readonly ClientCheck[] = [byDefault, chosen, silenced, accepted, age, closed, away, own, once, onceStopped];
