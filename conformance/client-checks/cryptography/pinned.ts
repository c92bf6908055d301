import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { READ_WRITE, type User } from "../../probe/actors/index.ts";
import { signingPair, textAt } from "../../probe/wire/index.ts";
import { directoryGives, otherKeys, type OtherKeys } from "../common/directory.ts";
import { takesPlace } from "../common/impostor.ts";
import { lying } from "../common/lying.ts";
import { clientScene, groupOf } from "../common/scene.ts";
import { stepsOf } from "../common/sent.ts";

/** A user's other keys under the user's own name. */
function impostor(user: User, { identity, signing, sealing }: OtherKeys): User {
  return { ...user, identity, signing, sealing };
}

const lookUp = clientCheck({
  id: "crypto.pinned/user-looked-up",
  requirement: "crypto.pinned",
  title: "A client refuses other keys for a user than those that it has looked up before.",
  ops: ["look-up-user"],
  run: async (t) => {
    const { client, home, bob } = await clientScene(t);
    await client.ok("look-up-user", { user: bob.id });
    const takes = async (): Promise<boolean> => "ok" in (await client.ask("look-up-user", { user: bob.id }));
    await t.beside({
      field: "the keys in the directory",
      expect: "refuse them",
      wrong: () => lying(home, directoryGives(home, otherKeys(t, bob.id).identity), takes),
      right: takes,
    });
  },
});

const sealingAlone = clientCheck({
  id: "crypto.pinned/sealing-key",
  requirement: "crypto.pinned",
  title: "A client refuses another sealing key for a user whose signing key is the pinned one.",
  ops: ["look-up-user"],
  run: async (t) => {
    const { client, home, bob } = await clientScene(t);
    await client.ok("look-up-user", { user: bob.id });
    const takes = async (): Promise<boolean> => "ok" in (await client.ask("look-up-user", { user: bob.id }));
    const other = { ...bob.identity, sealing_key: otherKeys(t, bob.id).identity["sealing_key"] ?? "" };
    await t.beside({
      field: "sealing_key in the directory",
      expect: "refuse it",
      wrong: () => lying(home, directoryGives(home, other), takes),
      right: takes,
    });
  },
});

const adds = clientCheck({
  id: "crypto.pinned/user-added",
  requirement: "crypto.pinned",
  title: "A client does not add a user with other keys than those that it has pinned.",
  ops: ["look-up-user", "create-channel", "change-member"],
  run: async (t) => {
    const { client, home, bob } = await clientScene(t);
    await client.ok("look-up-user", { user: bob.id });
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    const adds = async (key: unknown): Promise<boolean> => {
      await client.ask("change-member", { channel, action: "add", user: bob.id, flags: { ...READ_WRITE } });
      return stepsOf(home, client.user, channel).some((step) => {
        const member = step["member"];
        return typeof member === "object" && member !== null && "signing_key" in member && member["signing_key"] === key;
      });
    };
    const keys = otherKeys(t, bob.id);
    await t.beside({
      field: "the keys in the directory",
      expect: "add the user with the pinned keys or not at all",
      wrong: () =>
        lying(home, directoryGives(home, keys.identity), async () => {
          // A client that did not ask the directory adds the right user here, and can do so only once.
          return adds(keys.identity["signing_key"]);
        }),
      right: () => adds(bob.identity["signing_key"]),
    });
  },
});

const otherChannel = clientCheck({
  id: "crypto.pinned/other-channel",
  requirement: "crypto.pinned",
  title: "A client does not seal for a user whose keys in one channel are not those that another channel has taught it.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob, carol } = scene;
    await client.ok("change-member", {
      channel: (await groupOf(scene, undefined, [carol])).id,
      action: "change",
      user: client.user,
      flags: { read: true, write: true, admin: true },
    });
    const seals = async (who: User): Promise<boolean> => {
      const group = await groupOf(scene);
      home.force(group.id, "member", group.build.add(alice, who, READ_WRITE));
      await client.ask("change-member", { channel: group.id, action: "remove", user: bob.id });
      return stepsOf(home, client.user, group.id).length > 0;
    };
    await t.beside({
      field: "the keys of the user",
      expect: "refuse the object that gives a pinned user other keys",
      wrong: () => seals(impostor(carol, otherKeys(t, carol.id))),
      right: () => seals(carol),
    });
  },
});

const names = (t: Parameters<typeof clientScene>[0]) => ({
  seeds: { signing: t.random.bytes(32), sealing: t.random.bytes(32) },
  local: `c${Array.from(t.random.bytes(6), (byte) => byte.toString(16).padStart(2, "0")).join("")}`,
  device: "d1",
});

const kept = clientCheck({
  id: "crypto.pinned/kept",
  requirement: "crypto.pinned",
  title: "A client that was started again refuses other keys for a user than those that it had pinned before.",
  ops: ["restore-account", "stop-account", "look-up-user"],
  run: async (t) => {
    const account = names(t);
    const { client, home, bob } = await clientScene(t, account);
    await client.ok("look-up-user", { user: bob.id });
    await client.ok("stop-account");
    const again = await t.client({ ...account, server: home, number: client.number });
    const takes = async (): Promise<boolean> => "ok" in (await again.ask("look-up-user", { user: bob.id }));
    await t.beside({
      field: "the keys in the directory",
      expect: "refuse them",
      wrong: () => lying(home, directoryGives(home, otherKeys(t, bob.id).identity), takes),
      right: takes,
    });
  },
});

/** A server that has other keys than before: its document and all its answers are signed with them. */
const server = clientCheck({
  id: "crypto.pinned/server",
  requirement: "crypto.pinned",
  also: ["server.pin"],
  title: "A client that was started again does not speak to its server when that has another key.",
  ops: ["restore-account", "stop-account", "look-up-user"],
  run: async (t) => {
    const account = names(t);
    const { client, home, bob } = await clientScene(t, account);
    await client.ok("stop-account");
    const speaks = async (): Promise<boolean> => {
      const { client: again } = await t.tryClient({ ...account, server: home, number: client.number });
      const outcome = await again?.ask("look-up-user", { user: bob.id });
      if (again !== undefined) await again.ask("stop-account");
      return outcome !== undefined && "ok" in outcome;
    };
    const key = signingPair(t.random.bytes(32));
    await t.beside({
      field: "the key of the server",
      expect: "refuse another key than the pinned one",
      wrong: () => lying(home, takesPlace(home, key), speaks),
      right: () => {
        home.serveDocument();
        return speaks();
      },
    });
  },
});

export const pinned: readonly ClientCheck[] = [lookUp, sealingAlone, adds, otherChannel, kept, server];
