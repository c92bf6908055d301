import {
  connectMessage,
  creationObject,
  joinTunnel,
  type Alter,
  type Channel,
  type Tunnel,
  type User,
  type World,
} from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { Reply } from "../../runner/reply.ts";

/** Makes a fresh, right object of the carrier's kind, unless it is altered. */
export type Make = (alter?: Alter) => JsonObject;

/** A place where a server reads JSON. What is wrong in one of them is wrong in all. */
export interface Carrier {
  /** For a report: `a registration`. */
  readonly name: string;
  /** Sends what `write` makes of it. The same carrier can send any number of right and wrong ones, in any order. */
  send(write: (make: Make) => Uint8Array): Promise<Reply>;
}

/** Registrations of one user; each further right one is accepted like the first (user.register-again). */
export function registrations(world: World): Carrier {
  const user = world.stranger();
  const headers: [string, string][] = [["content-type", "application/json"]];
  return {
    name: "a registration",
    send: (write) => world.send({ method: "POST", target: "/v1/users", headers, body: write(user.registration) }),
  };
}

/** Creation objects in signed requests. */
export function creations(world: World, user: User): Carrier {
  return {
    name: "a creation object",
    send: (write) =>
      user.post(
        "/v1/channels",
        write((alter) => creationObject(world, user, undefined, alter)),
      ),
  };
}

/** Stream requests for a channel of the user's: a body without a signature of its own. An accepted stream is closed at once. */
export function streamRequests(user: User, channel: Channel): Carrier {
  return {
    name: "a stream request",
    send: async (write) => {
      const make: Make = (alter = {}) => {
        const object: JsonObject = { v: 1, channels: { [channel.id]: 0 } };
        alter.before?.(object);
        alter.after?.(object);
        return object;
      };
      const answer = await user.stream({}, { body: write(make) });
      answer.stream?.close();
      return answer;
    },
  };
}

/** `connect` messages on fresh connections to the relay of a tunnel; an accepted one is closed at once. */
export function connects(tunnel: Tunnel, user: User): Carrier {
  return {
    name: "a connect message",
    send: async (write) => {
      const reply = await joinTunnel(tunnel, user, {
        instead: (socket, challenge) =>
          socket.sendTextBytes(write((alter) => connectMessage(tunnel, user, challenge, alter === undefined ? {} : { alter }))),
      });
      await reply.participant?.leave();
      return reply;
    },
  };
}

/** Events in clear in a channel of the user's own. */
export function events(user: User, channel: Channel): Carrier {
  const draft = { type: "org.example.note", content: {} };
  return {
    name: "an event",
    send: (write) =>
      user.post(
        `/v1/channels/${channel.id}/events`,
        write((alter) => channel.build.event(user, draft, alter)),
      ),
  };
}

/** One carrier of each kind besides registrations, with the user, the channel and the tunnel that they need. */
export async function otherCarriers(world: World): Promise<readonly Carrier[]> {
  const user = await world.user();
  const channel = await world.group(user);
  const tunnel = await livingTunnel(user, channel);
  return [creations(world, user), events(user, channel), streamRequests(user, channel), connects(tunnel, user)];
}

/** A tunnel in which one device of the user stays, so that it does not end meanwhile. */
export async function livingTunnel(user: User, channel: Channel): Promise<Tunnel> {
  const tunnel = await channel.declare(user);
  await tunnel.join(user, { device: user.deviceOf("stays") });
  return tunnel;
}
