import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Channel, User } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/index.ts";
import { directoryGives, otherKeys, type OtherKeys } from "../common/directory.ts";
import { post } from "../common/post.ts";
import { ADMIN, clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";
import { buildsOn } from "../common/sent.ts";
import { lying } from "../common/lying.ts";
import { idOf } from "./log-lies.ts";

/** Has the server show other keys of a member than the log that the client knows, and lets the client see them if it wants to. */
async function withOtherDirectory<T>(
  { t, home, client }: ClientScene,
  group: Channel,
  member: User,
  action: (keys: OtherKeys) => Promise<T>,
): Promise<T> {
  const keys = otherKeys(t, member.id);
  // It pins what it meets first.
  await client.ok("change-member", { channel: group.id, action: "change", user: client.user, flags: { ...ADMIN } });
  return lying(home, { only: [client.user], ...directoryGives(home, keys.identity) }, async () => {
    await client.ask("look-up-user", { user: member.id });
    return action(keys);
  });
}

const event = clientCheck({
  id: "log.client-keys/event",
  requirement: "log.client-keys",
  also: ["event.verify", "user.directory-own"],
  title: "A client goes by the log's key of whoever signed an event, and not by the one that the directory gives.",
  ops: ["look-up-user", "change-member", "read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob } = scene;
    const group = await groupOf(scene);
    await withOtherDirectory(scene, group, bob, async (keys) => {
      const reads = async (seed: Uint8Array): Promise<boolean> => {
        const body = token(t);
        const object: JsonObject = group.build.event(bob, { type: "example.text", content: { body } }, { seed, same: true });
        home.force(group.id, "event", object);
        const fence = await post(t, group, alice);
        return JSON.stringify(await client.hasRead(group.id, fence.id)).includes(body);
      };
      await t.beside({
        field: "the key that signs",
        expect: "verify with the key of the log",
        wrong: () => reads(keys.signing.seed),
        right: () => reads(bob.signing.seed),
      });
    });
  },
});

const step = clientCheck({
  id: "log.client-keys/member",
  requirement: "log.client-keys",
  also: ["log.client-verify"],
  title: "A client goes by the log's key of whoever signed a membership object, and not by the one that the directory gives.",
  ops: ["look-up-user", "change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice } = scene;
    await withOtherDirectory(scene, await groupOf(scene), alice, async (keys) => {
      const takes = async (seed: Uint8Array): Promise<boolean> => {
        const group = await groupOf(scene);
        const epoch = group.build.epoch(alice, { seed });
        home.force(group.id, "member", epoch);
        return buildsOn(client, group.id, idOf(epoch), alice);
      };
      await t.beside({
        field: "the key that signs",
        expect: "verify with the key of the log",
        wrong: () => takes(keys.signing.seed),
        right: () => takes(alice.signing.seed),
      });
    });
  },
});

const removed = clientCheck({
  id: "log.client-keys/added-with",
  requirement: "log.client-keys",
  title: "A client verifies with the key with which somebody was added, though it has never looked that user up.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice } = scene;
    const group = await groupOf(scene);
    // Nobody who is registered: the log alone says which keys this user has.
    const dave = home.world.stranger();
    home.force(group.id, "member", group.build.add(alice, dave, { read: true, write: true, admin: false }));
    const keys = otherKeys(t, dave.id);
    const reads = async (seed: Uint8Array): Promise<boolean> => {
      const body = token(t);
      home.force(group.id, "event", group.build.event(dave, { type: "example.text", content: { body } }, { seed, same: true }));
      const fence = await post(t, group, alice);
      return JSON.stringify(await client.hasRead(group.id, fence.id)).includes(body);
    };
    await t.beside({
      field: "the key that signs",
      expect: "verify with the key of the log",
      wrong: () => reads(keys.signing.seed),
      right: () => reads(dave.signing.seed),
    });
  },
});

export const keys: readonly ClientCheck[] = [event, step, removed];
