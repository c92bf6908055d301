import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { READ_WRITE, type Channel } from "../../probe/actors/index.ts";
import { copyJson, isJsonObject, textAt, type JsonObject } from "../../probe/wire/index.ts";
import { otherText, set } from "../common/alter.ts";
import { lying } from "../common/lying.ts";
import { ADMIN, clientScene, groupOf } from "../common/scene.ts";
import { buildsOn, epochOf, sealsNow, stepsOf } from "../common/sent.ts";
import { idOf, sealedUsers } from "./log-lies.ts";

const ghost = clientCheck({
  id: "log.client-verify/ghost",
  requirement: "log.client-verify",
  also: ["epoch.client-seal"],
  title: "A client does not seal an epoch for a user whom the server, and no admin, has added.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob, carol } = scene;
    /** Whether the client seals for Carol when it is asked to remove Bob. */
    const sealsForCarol = async (group: Channel): Promise<boolean> => {
      await client.ask("change-member", { channel: group.id, action: "remove", user: bob.id });
      return stepsOf(home, client.user, group.id).some((object) => sealedUsers(object).includes(carol.id));
    };
    await t.beside({
      field: "the key that signs the add",
      expect: "seal for the members that the log gives alone",
      wrong: async () => {
        const group = await groupOf(scene);
        home.force(group.id, "member", group.build.add(alice, carol, READ_WRITE, { seed: t.random.bytes(32) }));
        return sealsForCarol(group);
      },
      right: async () => {
        const group = await groupOf(scene);
        await group.add(alice, carol);
        return sealsForCarol(group);
      },
    });
  },
});

const swapped = clientCheck({
  id: "log.client-verify/swapped",
  requirement: "log.client-verify",
  also: ["channel.seq-order"],
  title: "A client does not take two membership objects whose places were exchanged.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob } = scene;
    const pair = (group: Channel): readonly [JsonObject, JsonObject] => {
      const first = group.build.change(alice, bob, READ_WRITE);
      return [first, group.build.change(alice, bob, READ_WRITE, set("prev", idOf(first)))];
    };
    await t.beside({
      field: "the order",
      expect: "refuse the object that comes too early",
      wrong: async () => {
        const group = await groupOf(scene);
        const [first, second] = pair(group);
        home.force(group.id, "member", second);
        home.force(group.id, "member", first);
        return (await buildsOn(client, group.id, idOf(first), alice)) || buildsOn(client, group.id, idOf(second), alice);
      },
      right: async () => {
        const group = await groupOf(scene);
        const [first, second] = pair(group);
        await group.member(alice, first);
        await group.member(alice, second);
        return buildsOn(client, group.id, idOf(second), alice);
      },
    });
  },
});

const creationSignature = clientCheck({
  id: "log.client-verify/creation-altered",
  requirement: "log.client-verify",
  title: "A client does not take a channel whose creation object is not signed by its creator.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home } = scene;
    const altered = (channel: string) => (id: string, entries: readonly JsonObject[]) =>
      entries.map((entry) => {
        if (id !== channel || entry["kind"] !== "creation") return entry;
        const copy = copyJson(entry);
        const creation = copy["creation"];
        if (isJsonObject(creation)) creation["sig"] = otherText(textAt(creation, "sig"));
        return copy;
      });
    /** Made for the client alone to see, so that it never saw the true one. */
    const group = async (lies: boolean): Promise<boolean> => {
      const made = await home.world.group(scene.alice, [scene.bob]);
      const add = made.build.add(scene.alice, scene.me, ADMIN);
      const join = async (): Promise<boolean> => {
        await made.member(scene.alice, add);
        return buildsOn(client, made.id, idOf(add), scene.alice);
      };
      return lies ? lying(home, { only: [client.user], entries: altered(made.id) }, join) : join();
    };
    await t.beside({ field: "sig", expect: "refuse the channel", wrong: () => group(true), right: () => group(false) });
  },
});

/** What nobody is allowed to do in a DM, and what is left of a group without an admin: seen by what the client seals after the next epoch. */
function epochAfter(
  slug: string,
  what: string,
  field: string,
  scenes: (t: Awaited<ReturnType<typeof clientScene>>) => {
    readonly wrong: () => Promise<{ readonly group: Channel; readonly object: JsonObject }>;
    readonly right: () => Promise<{ readonly group: Channel; readonly object?: JsonObject }>;
  },
): ClientCheck {
  return clientCheck({
    id: `log.client-verify/${slug}`,
    requirement: "log.client-verify",
    title: `A client does not take ${what}, nor an epoch that stands on it.`,
    ops: ["send-event"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { home, client } = scene;
      const { wrong, right } = scenes(scene);
      /** Forces the object and an epoch on top of it, by Bob in the group and by Alice in the DM. */
      const seals = async ({ group, object }: { readonly group: Channel; readonly object?: JsonObject }): Promise<boolean> => {
        if (object !== undefined) home.force(group.id, "member", object);
        const by = group.state.members.has(scene.bob.id) ? scene.bob : scene.alice;
        const number = group.state.epoch + 1;
        home.force(group.id, "member", group.build.epoch(by));
        return (await sealsNow(t, client, group.id)).some((event) => epochOf(event) === number);
      };
      await t.beside({
        field,
        expect: "seal nothing for what comes after the object",
        wrong: async () => seals(await wrong()),
        right: async () => seals(await right()),
      });
    },
  });
}

const dm = epochAfter("dm-of-three", "somebody who was added to a DM", "the add", ({ world, alice, carol, me }) => ({
  wrong: async () => {
    const group = await world.dm(alice, me);
    return { group, object: group.build.add(alice, carol, READ_WRITE) };
  },
  right: async () => ({ group: await world.dm(alice, me) }),
}));

const lastAdmin = epochAfter("no-admin-left", "the leaving of the last admin", "bob's flags", (scene) => {
  const { alice, bob } = scene;
  return {
    wrong: async () => {
      const group = await groupOf(scene, READ_WRITE);
      return { group, object: group.build.leave(alice) };
    },
    right: async () => {
      const group = await groupOf(scene, READ_WRITE);
      await group.change(alice, bob, ADMIN);
      return { group, object: group.build.leave(alice) };
    },
  };
});

export const ghosts: readonly ClientCheck[] = [ghost, swapped, creationSignature, dm, lastAdmin];
