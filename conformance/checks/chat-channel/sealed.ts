import type { Alter } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { without, type Json, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene, eventTwins, judgeTwins, type EventTwin, type Scene } from "./event-twins.ts";
import { note } from "./scene.ts";

/** Sets, or takes out, a member of the content before the event is signed. */
function content(name: string, value?: Json): Alter {
  return {
    before: (event) => {
      const inner = event["content"] as JsonObject;
      event["content"] = value === undefined ? without(inner, name) : { ...inner, [name]: value };
    },
  };
}

/** A sealed event of Alice's, and the same one wrong in one thing. */
function sealedTwin({ world, alice, bob, group }: Scene, field: string, alter: Alter, to = false): EventTwin {
  const draft = note(world);
  const options = to ? { to: bob } : {};
  return {
    field,
    bad: group.build.sealed(alice, draft, options, alter),
    good: group.build.sealed(alice, draft, options),
  };
}

const form = eventTwins(
  {
    id: "sealed.form/content",
    requirement: "sealed.form",
    also: ["encoding.schema"],
    title: "A sealed event is refused when a member of its content is missing or has another form.",
  },
  "malformed",
  (scene) => [
    sealedTwin(scene, "content.epoch, which is missing", content("epoch")),
    sealedTwin(scene, "content.epoch, which is a text", content("epoch", "1")),
    sealedTwin(scene, "content.epoch, which is negative", content("epoch", -1)),
    sealedTwin(scene, "content.enc, which is missing", content("enc")),
    sealedTwin(scene, "content.enc, which has 31 octets", content("enc", toBase64url(scene.world.bytes(31)))),
    sealedTwin(scene, "content.ciphertext, which is missing", content("ciphertext")),
    sealedTwin(scene, "content.ciphertext, which is shorter than a tag", content("ciphertext", toBase64url(scene.world.bytes(15)))),
    sealedTwin(scene, "content.ciphertext, which is no text", content("ciphertext", 1)),
    sealedTwin(scene, "content.to, which is no user id", content("to", scene.bob.id.slice(1)), true),
    sealedTwin(scene, "content.to, which is null", content("to", null), true),
    sealedTwin(scene, "content, which is empty", { before: (event) => void (event["content"] = {}) }),
  ],
);

const epoch = serverCheck({
  id: "sealed.epoch/not-current",
  requirement: "sealed.epoch",
  title: "A sealed event that names an earlier, a later or no epoch is refused, whomever it is sealed to.",
  run: async (t) => {
    const scene = await eventScene(t);
    await scene.group.rotate(scene.alice);
    const twins = [1, 3, 0].flatMap((number) => [
      sealedTwin(scene, `content.epoch (${number} in epoch 2)`, content("epoch", number)),
      sealedTwin(scene, `content.epoch (${number} in epoch 2, to one member)`, content("epoch", number), true),
    ]);
    await judgeTwins(scene, "epoch-stale", twins);
    const early = scene.group.build.sealed(scene.bob, note(scene.world));
    await t.twin({
      field: "content.epoch, after the next epoch came",
      bad: async () => {
        await scene.group.rotate(scene.alice);
        return scene.group.attempt.post(scene.bob, early);
      },
      good: () => scene.group.attempt.post(scene.bob, scene.group.build.sealed(scene.bob, note(scene.world))),
      expect: { code: "epoch-stale" },
    });
  },
});

const toMember = eventTwins(
  {
    id: "sealed.to-member/nobody",
    requirement: "sealed.to-member",
    title: "A sealed event for a user who is not, or no longer, a member is refused, and one for a member accepted.",
  },
  "not-found",
  async (scene) => {
    const { world, alice, carol, group } = scene;
    const dave = await world.user();
    await group.add(alice, dave);
    await group.remove(alice, dave);
    return [
      sealedTwin(scene, "content.to, who is a user and no member", content("to", carol.id), true),
      sealedTwin(scene, "content.to, who was a member", content("to", dave.id), true),
      sealedTwin(scene, "content.to, who does not exist", content("to", world.stranger().id), true),
    ];
  },
);

const noState = eventTwins(
  {
    id: "sealed.no-state/with-key",
    requirement: "sealed.no-state",
    title: "A sealed event with a state_key is refused.",
  },
  "malformed",
  (scene) =>
    [scene.alice.device, "topic", ""].map((key) =>
      sealedTwin(scene, `state_key ("${key}")`, { before: (event) => void (event["state_key"] = key) }),
    ),
);

export const sealed: readonly ServerCheck[] = [form, epoch, toMember, noState];
