import { newWorld, type Channel, type User, type World } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";

/** A group in epoch 1: Alice made it, Bob reads and writes; Carol is registered and no member. */
export interface Scene {
  readonly t: ServerTest;
  readonly world: World;
  readonly alice: User;
  readonly bob: User;
  readonly carol: User;
  readonly group: Channel;
}

/** A wrong event and the same event with one thing right. */
export interface EventTwin {
  /** What differs, and how. */
  readonly field: string;
  readonly bad: JsonObject;
  readonly good: JsonObject;
  /** Alice, unless told otherwise. */
  readonly by?: User;
  /** Who sends the good one, where that is the difference. */
  readonly goodBy?: User;
  /** The group, unless told otherwise. */
  readonly channel?: Channel;
}

export async function eventScene(t: ServerTest): Promise<Scene> {
  const world = await newWorld(t);
  const [alice, bob, carol] = [await world.user(), await world.user(), await world.user()];
  return { t, world, alice, bob, carol, group: await world.group(alice, [bob]) };
}

/** Sends each wrong event, which must be refused, and then its twin, which must be accepted. */
export async function judgeTwins(scene: Scene, code: ErrorCode, twins: Iterable<EventTwin>): Promise<void> {
  for (const { field, bad, good, by = scene.alice, goodBy = by, channel = scene.group } of twins) {
    await scene.t.twin({
      field,
      bad: () => channel.attempt.post(by, bad, { raw: true }),
      good: () => channel.attempt.post(goodBy, good),
      expect: { code },
    });
  }
}

/** A check that consists of such twins. */
export function eventTwins(
  def: Omit<ServerCheck, "run">,
  code: ErrorCode,
  twins: (scene: Scene) => Iterable<EventTwin> | Promise<Iterable<EventTwin>>,
): ServerCheck {
  return serverCheck({
    ...def,
    run: async (t) => {
      const scene = await eventScene(t);
      await judgeTwins(scene, code, await twins(scene));
    },
  });
}
