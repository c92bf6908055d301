import { newWorld, type Channel, type EventDraft, type User, type World } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import type { ServerTest } from "../../runner/context.ts";

/** What a callstate says; JOINED now, in a session of its own, by default. */
export interface Said {
  readonly session: string;
  readonly join_state?: string;
  /** Added to the server's clock. */
  readonly ms?: number;
  readonly more?: JsonObject;
  /** Device address; the first one by default. */
  readonly device?: string;
}

/** A group of Alice, who made it, and Bob. */
export interface Scene {
  readonly t: ServerTest;
  readonly world: World;
  readonly alice: User;
  readonly bob: User;
  readonly group: Channel;
  session(): string;
  /** An event, not sent. */
  callstate(by: User, said: Said): JsonObject;
  /** The state entry of a device, as the snapshot has it. */
  entry(device: string): Promise<JsonObject | undefined>;
}

/** How far a timestamp can be off by the clocks of this machine and the server together, as the suite knows the latter: milliseconds. */
export const CLOCK_MS = 2_000;

export async function meshScene(t: ServerTest): Promise<Scene> {
  const world = await newWorld(t);
  const [alice, bob] = [await world.user(), await world.user()];
  const group = await world.group(alice, [bob]);
  const callstate: Scene["callstate"] = (by, { session, join_state = "JOINED", ms = 0, more = {}, device = by.device }) => {
    const content = { join_state, timestamp: world.now() + ms, session_id: session, ...more };
    const draft: EventDraft = { type: "vt.callstate", content, state_key: device, device };
    return group.build.event(by, draft);
  };
  const entry: Scene["entry"] = async (device) => {
    const snapshot = (await t.accepted("the snapshot", () => group.snapshot(bob))).object("ChannelSnapshot");
    return objectsAt(snapshot, "state").find((one) => textAt(one, "event", "state_key") === device);
  };
  return { t, world, alice, bob, group, session: () => toBase64url(world.bytes(18)), callstate, entry };
}
