import { newWorld, type Alter, type Channel, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { without, type Json, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";

/** A group in epoch 1 with a tunnel of Alice's, who is in it. */
export interface Scene {
  readonly t: ServerTest;
  readonly world: World;
  readonly alice: User;
  readonly bob: User;
  readonly group: Channel;
  readonly tunnel: Tunnel;
}

/** A tunnel that lasts as long as the check: announced in time, and with somebody in it. */
export async function lastingTunnel(channel: Channel, by: User): Promise<Tunnel> {
  const tunnel = await channel.declare(by);
  await tunnel.join(by);
  return tunnel;
}

export async function voiceScene(t: ServerTest): Promise<Scene> {
  const world = await newWorld(t);
  const [alice, bob] = [await world.user(), await world.user()];
  const group = await world.group(alice, [bob]);
  return { t, world, alice, bob, group, tunnel: await lastingTunnel(group, alice) };
}

/** An InitializeVoice for a tunnel, right by default; each one is another event. */
export function voice(tunnel: Tunnel, by: User = tunnel.creator, alter?: Alter): JsonObject {
  const { id: tunnelID, key, channel, declaration } = tunnel;
  return channel.build.initializeVoice(by, { tunnelID, key, epoch: Number(declaration["epoch"]) }, alter);
}

/** Sets, or takes out, a member of the content before the event is signed. */
export function content(name: string, value?: Json): Alter {
  return {
    before: (event) => {
      const inner = event["content"] as JsonObject;
      event["content"] = value === undefined ? without(inner, name) : { ...inner, [name]: value };
    },
  };
}

/** A check in which an InitializeVoice of Alice's is wrong in one thing at a time, each beside a right one. */
export function voiceTwins(
  def: Omit<ServerCheck, "run">,
  code: ErrorCode,
  alters: (scene: Scene) => Readonly<Record<string, Alter>> | Promise<Readonly<Record<string, Alter>>>,
): ServerCheck {
  return serverCheck({
    ...def,
    run: async (t) => {
      const scene = await voiceScene(t);
      const { alice, group, tunnel } = scene;
      for (const [field, alter] of Object.entries(await alters(scene))) {
        await t.twin({
          field,
          bad: () => group.attempt.post(alice, voice(tunnel, alice, alter), { raw: true }),
          good: () => group.attempt.post(alice, voice(tunnel)),
          expect: { code },
        });
      }
    },
  });
}
