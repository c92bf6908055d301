import { creationObject, type Channel, type User, type World } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { SignatureLabel } from "../../probe/wire/labels.ts";
import type { Reply } from "../../runner/reply.ts";
import type { Make } from "./carriers.ts";
import { textOf } from "./text-of.ts";

/** A kind of signed object: how a right one is made, and where it is sent. The state that it meets is the same each time. */
export interface SignedKind {
  readonly name: string;
  readonly label: SignatureLabel;
  readonly make: Make;
  send(object: JsonObject): Promise<Reply>;
}

/** Registrations of one user. */
export function registrationKind(world: World): SignedKind {
  const user = world.stranger();
  return {
    name: "a registration",
    label: "registration",
    make: user.registration,
    send: (object) => user.register(object, true),
  };
}

/** Registrations, and the kinds of `channelKinds` in a group that is made for them. */
export async function allKinds(world: World): Promise<readonly SignedKind[]> {
  const user = await world.user();
  return [registrationKind(world), ...channelKinds(world, user, await world.group(user))];
}

/** Creation, event, membership object and declaration of a user in a group of their own. */
export function channelKinds(world: World, user: User, channel: Channel): readonly SignedKind[] {
  const post = (path: string) => (object: JsonObject) => user.post(path, object);
  return [
    {
      name: "a creation object",
      label: "channel",
      make: (alter) => creationObject(world, user, undefined, alter),
      send: post("/v1/channels"),
    },
    {
      name: "an event",
      label: "event",
      make: (alter) => channel.build.event(user, { type: "org.example.note", content: { a: { b: [1, "x"] } } }, alter),
      send: post(`/v1/channels/${channel.id}/events`),
    },
    {
      name: "a membership object",
      label: "member",
      make: (alter) => channel.build.epoch(user, alter),
      send: (object) => channel.attempt.member(user, object, { raw: true }),
    },
    {
      name: "a declaration",
      label: "declare",
      make: (alter) => channel.build.declaration(user, world.bytes(32), alter === undefined ? {} : { alter }),
      // Closed at once, so that the next one meets a channel without a tunnel.
      send: async (object) => {
        const answer = await user.post("/v1/tunnels", object);
        if (answer.status === 201) await user.request("DELETE", `/v1/tunnels/${textOf(object, "tunnelID")}`);
        return answer;
      },
    },
  ];
}
