import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { toBase64url } from "../../probe/wire/index.ts";
import { lying } from "../common/lying.ts";
import { clientScene, groupOf } from "../common/scene.ts";
import { buildsOn } from "../common/sent.ts";
import { madeChannel, showing } from "../common/shown-channel.ts";
import { idOf } from "./log-lies.ts";

const member = clientCheck({
  id: "channel.entry-own/member-id",
  requirement: "channel.entry-own",
  also: ["log.client-verify", "encoding.id"],
  title: "A client does not apply a membership object with another id than its own.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice } = scene;
    const takes = async (id?: string): Promise<boolean> => {
      const group = await groupOf(scene);
      const epoch = group.build.epoch(alice);
      home.force(group.id, "member", epoch, id === undefined ? {} : { id });
      return (await buildsOn(client, group.id, idOf(epoch), alice)) || (id !== undefined && buildsOn(client, group.id, id, alice));
    };
    await t.beside({
      field: "id",
      expect: "refuse the object",
      wrong: () => takes(toBase64url(t.random.bytes(32))),
      right: () => takes(),
    });
  },
});

/** A channel that the server shows as one that it hosts, all objects of which are signed rightly. */
const server = clientCheck({
  id: "channel.entry-own/creation-server",
  requirement: "channel.entry-own",
  title: "A client does not take a channel whose creation object names another server than the one that shows it.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home } = scene;
    const takes = async (name: string): Promise<boolean> => {
      const made = madeChannel(scene, name);
      const first = made.members[0]?.["channel"];
      const id = typeof first === "string" ? first : "";
      const newest = made.members.at(-1) ?? {};
      return lying(home, showing(client.user, id, made), () => buildsOn(client, id, idOf(newest), scene.alice));
    };
    await t.beside({ field: "server", expect: "refuse the channel", wrong: () => takes("other.example"), right: () => takes(home.name) });
  },
});

const channel = clientCheck({
  id: "channel.entry-own/creation-channel",
  requirement: "channel.entry-own",
  title: "A client does not take the log of another channel for that of the one which it asked for.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home } = scene;
    const takes = async (id: (own: string) => string): Promise<boolean> => {
      const made = madeChannel(scene, home.name);
      const first = made.members[0]?.["channel"];
      const shown = id(typeof first === "string" ? first : "");
      const newest = made.members.at(-1) ?? {};
      return lying(home, showing(client.user, shown, made), () => buildsOn(client, shown, idOf(newest), scene.alice));
    };
    await t.beside({
      field: "the id of the channel",
      expect: "refuse the channel",
      wrong: () => takes(() => toBase64url(t.random.bytes(32))),
      right: () => takes((own) => own),
    });
  },
});

export const own: readonly ClientCheck[] = [member, server, channel];
