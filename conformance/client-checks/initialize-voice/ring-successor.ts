import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { attemptJoin, missing } from "../relay/scene.ts";
import { newTower, RING_OPS, type Tower } from "./bell.ts";

const REQUIREMENT = "notify.successor";

/** Alice joins first, so that it is for her to declare the successor. */
async function called(tower: Tower): Promise<Tunnel> {
  const tunnel = await tower.call();
  await tower.rings(tunnel);
  await tunnel.join(tower.alice);
  return tunnel;
}

/** The epoch changes, and Alice declares the successor. */
async function succeeded({ dm, alice }: Tower, { id }: Tunnel): Promise<Tunnel> {
  await dm.rotate(alice);
  return dm.declare(alice, { replaces: id });
}

const here = clientCheck({
  id: `${REQUIREMENT}/own`,
  requirement: REQUIREMENT,
  title: "A client that is in a tunnel does not ring for its successor, and does for a tunnel that comes when it has left.",
  ops: [...RING_OPS, "join-voice", "leave-voice"],
  run: async (t) => {
    const tower = await newTower(t);
    const tunnel = await called(tower);
    const seat = (await attemptJoin(t, tower.client, tunnel)) ?? missing("a connection of the client");
    await t.beside({
      field: "tunnel that is replaced",
      expect: "no ring",
      wrong: async () => (await tower.rung(await succeeded(tower, tunnel))) > 0,
      right: async () => {
        await seat.leave();
        return (await tower.rung(await tower.call())) > 0;
      },
    });
  },
});

const elsewhere = clientCheck({
  id: `${REQUIREMENT}/other-device`,
  requirement: REQUIREMENT,
  title: "A client does not ring for the successor of a tunnel in which another device of its user is.",
  ops: [...RING_OPS, "restore-account"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const local = `three-${t.random.int(2 ** 40)}`;
    const tower = await newTower(t, { seeds, local });
    const me = tower.home.world.stranger({ local, signingSeed: seeds.signing, sealingSecret: seeds.sealing });
    const tunnel = await called(tower);
    const phone = await tunnel.join(me, { device: me.deviceOf("phone") });
    await tower.client.notice("ring-stopped", ({ tunnelID }) => tunnelID === tunnel.id);
    await t.beside({
      field: "tunnel that is replaced",
      expect: "no ring",
      wrong: async () => (await tower.rung(await succeeded(tower, tunnel))) > 0,
      right: async () => {
        await phone.leave();
        return (await tower.rung(await tower.call())) > 0;
      },
    });
  },
});

export const ringSuccessors: readonly ClientCheck[] = [here, elsewhere];
