import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { textAt } from "../../probe/wire/index.ts";
import { clientScene, groupOf } from "../common/scene.ts";
import { buildsOn } from "../common/sent.ts";
import { EPOCH_LIES, FORM_LIES } from "./log-epoch-lies.ts";
import { idOf, PERMISSION_LIES, SIGNATURE_LIES, type LogLie, type LogScene } from "./log-lies.ts";

/** A check of one lie: the client is asked to go on from the object, which it must do only from the right one. */
function logCheck({ slug, what, field, before, wrong, right }: LogLie): ClientCheck {
  return clientCheck({
    id: `log.client-verify/${slug}`,
    requirement: "log.client-verify",
    title: `A client does not take ${what}, and builds nothing on it.`,
    ops: ["change-member"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home } = scene;
      const users = [scene.alice, scene.bob, scene.carol];
      const group = async (): Promise<LogScene> => {
        const made = { ...scene, group: await groupOf(scene) };
        await before?.(made);
        return made;
      };
      await t.beside({
        field,
        expect: "refuse the object and everything after it",
        wrong: async () => {
          const made = await group();
          const object = wrong(made);
          home.force(made.group.id, "member", object);
          return buildsOn(client, made.group.id, idOf(object), scene.alice);
        },
        right: async () => {
          const made = await group();
          const object = right(made);
          const by = users.find(({ id }) => id === textAt(object, "sender")) ?? made.alice;
          await made.group.member(by, object);
          return buildsOn(client, made.group.id, idOf(object), scene.alice);
        },
      });
    },
  });
}

/** One check for each wrong object. */
export const logObjects: readonly ClientCheck[] = [...SIGNATURE_LIES, ...PERMISSION_LIES, ...EPOCH_LIES, ...FORM_LIES].map(logCheck);
