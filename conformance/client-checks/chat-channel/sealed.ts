import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { EVENT_TYPES } from "../../../schemas/v1/constants.ts";
import type { Channel } from "../../probe/actors/index.ts";
import {
  canonical,
  fromBase64url,
  isJsonObject,
  sealedInfo,
  sealText,
  textAt,
  toBase64url,
  type JsonObject,
} from "../../probe/wire/index.ts";
import { inside, otherText } from "../common/alter.ts";
import { post } from "../common/post.ts";
import { clientScene, groupOf, READ_ONLY, token, type ClientScene } from "../common/scene.ts";
import { eventsOf } from "../common/sent.ts";
import { eventCheck, type EventLie, type EventScene } from "./event-twins.ts";

const bobs = ({ group, bob, draft }: EventScene): JsonObject => group.build.sealed(bob, draft);

/** A sealed event of Bob's whose content was sealed for another place than that of its envelope. */
function sealedAs(other: (scene: EventScene) => Partial<Parameters<typeof sealedInfo>[0]>): EventLie["wrong"] {
  return (scene) => {
    const { group, bob, draft, world } = scene;
    const { channel, epoch, epochKey } = group.state;
    const info = sealedInfo({ channel, epoch, sender: bob.id, sender_device: bob.device, ...other(scene) });
    const key = fromBase64url(epochKey ?? "", 32) ?? new Uint8Array(32);
    const text = sealText(key, info, canonical({ type: draft.type, content: draft.content }), world.bytes(32));
    return group.build.event(bob, { type: "vt.sealed", content: { epoch, ...text } });
  };
}

const PLACES: readonly Omit<EventLie, "requirement">[] = [
  {
    slug: "altered",
    what: "a sealed event whose ciphertext was altered",
    field: "content.ciphertext",
    wrong: ({ group, bob, draft }) =>
      group.build.sealed(
        bob,
        draft,
        {},
        inside(["content"], (content) => void (content["ciphertext"] = otherText(textAt(content, "ciphertext")))),
      ),
    right: bobs,
  },
  {
    slug: "anothers-text",
    what: "a sealed event with what another member has sealed",
    field: "sender",
    wrong: sealedAs(({ alice }) => ({ sender: alice.id, sender_device: alice.device })),
    right: bobs,
  },
  {
    slug: "another-device",
    what: "a sealed event with what another device has sealed",
    field: "sender_device",
    wrong: sealedAs(({ bob }) => ({ sender_device: bob.deviceOf("d2") })),
    right: bobs,
  },
  {
    slug: "another-channel",
    what: "a sealed event with what was sealed in another channel",
    field: "channel",
    wrong: sealedAs(({ t }) => ({ channel: toBase64url(t.random.bytes(32)) })),
    right: bobs,
  },
  {
    slug: "another-epoch",
    what: "a sealed event with what was sealed for another epoch",
    field: "epoch",
    wrong: sealedAs(({ group }) => ({ epoch: group.state.epoch + 1 })),
    right: bobs,
  },
  {
    slug: "for-one",
    what: "a sealed event without `to` with what was sealed to one user",
    field: "to",
    wrong: sealedAs(({ client }) => ({ to: client.user })),
    right: bobs,
  },
  {
    slug: "to-without-being-sealed-to",
    what: "a sealed event that names the client in `to` and is sealed for all",
    field: "to",
    wrong: ({ group, bob, draft, client }) =>
      group.build.sealed(
        bob,
        draft,
        {},
        inside(["content"], (content) => void (content["to"] = client.user)),
      ),
    right: ({ group, bob, draft, me }) => group.build.sealed(bob, draft, { to: me }),
  },
];

/** Whether the client reads a sealed event that is put into the channel as it is. */
async function reads({ home, client, alice, t }: ClientScene, group: Channel, object: JsonObject, body: string): Promise<boolean> {
  const entry = home.force(group.id, "event", object);
  const fence = await post(t, group, alice);
  const events = await client.hasRead(group.id, fence.id);
  return events.some((event) => event["id"] === entry["id"]) || JSON.stringify(events).includes(body);
}

const oldEpoch = clientCheck({
  id: "sealed.client-epoch/old",
  requirement: "sealed.client-epoch",
  title: "A client ignores a sealed event of an epoch that is over, though it could open it.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const group = await groupOf(scene);
    const [late, timely] = [token(t), token(t)];
    const old = group.build.sealed(scene.bob, { type: "example.text", content: { body: late } });
    await group.rotate(scene.alice);
    await t.beside({
      field: "content.epoch",
      expect: "ignore the event",
      wrong: () => reads(scene, group, old, late),
      right: () => reads(scene, group, group.build.sealed(scene.bob, { type: "example.text", content: { body: timely } }), timely),
    });
  },
});

const rotationDue = clientCheck({
  id: "sealed.client-epoch/due",
  requirement: "sealed.client-epoch",
  title: "A client ignores a sealed event that stands where the channel is rotation due.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { alice, bob, carol } = scene;
    const group = await groupOf(scene, READ_ONLY, [carol]);
    const [early, timely] = [token(t), token(t)];
    await group.leave(carol);
    await t.beside({
      field: "the place in the log",
      expect: "ignore the event",
      wrong: () => reads(scene, group, group.build.sealed(bob, { type: "example.text", content: { body: early } }), early),
      right: async () => {
        await group.rotate(alice);
        return reads(scene, group, group.build.sealed(bob, { type: "example.text", content: { body: timely } }), timely);
      },
    });
  },
});

const signalling = Object.entries(EVENT_TYPES)
  .filter(([, form]) => form === "sealed")
  .map(([type]) =>
    clientCheck({
      id: `sealed.signalling/${type.replaceAll(".", "-").replaceAll("_", "-")}`,
      requirement: "sealed.signalling",
      title: `A client does not send ${type} in clear, though it is asked to.`,
      ops: ["create-channel", "send-event"],
      run: async (t) => {
        const { client, home, alice } = await clientScene(t);
        const id = textAt(await client.ok("create-channel", { kind: "dm", peer: alice.id }), "channel");
        const send = async (sealed: boolean): Promise<JsonObject[]> => {
          const before = eventsOf(home, client.user, id).length;
          await client.ask("send-event", { channel: id, type, content: { body: token(t) }, sealed });
          return eventsOf(home, client.user, id).slice(before);
        };
        await t.beside({
          field: "sealed",
          expect: "refuse, or seal it all the same",
          wrong: async () => (await send(false)).some((event) => textAt(event, "type") === type),
          right: async () => {
            const dm = await home.channel(id, [alice]);
            return (await send(true)).some((event) => {
              const opened = event["type"] === "vt.sealed" ? dm.open(event) : undefined;
              return isJsonObject(opened) && opened["type"] === type;
            });
          },
        });
      },
    }),
  );

export const sealed: readonly ClientCheck[] = [
  ...PLACES.map((lie) => eventCheck({ requirement: "sealed.open", ...lie })),
  oldEpoch,
  rotationDue,
  ...signalling,
];
