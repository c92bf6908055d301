import { mustAccept, newWorld, type Channel, type GroupMember, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { jsonAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import type { ServerTest } from "../../runner/context.ts";

/** How long after a change the record, the relay and the rights have followed it: `tunnel.connections`, `tunnel.closed-cuts`, `rights.*`. */
export const FOLLOWS_MS = 1_000;

/** The chapter does not say how late a timer is allowed to be. No working server is later than this. */
export const TIMER_LATE_MS = 2_000;

/** How much too early something seems to be by the grain of two clocks. */
export const GRAIN_MS = 20;

/** Alice's group, in which she is admin and Bob reads and writes. */
export interface VoiceScene {
  readonly world: World;
  readonly alice: User;
  readonly bob: User;
  readonly group: Channel;
}

/** Makes the scene with Bob, or with Bob and others by the flags they are given. */
export async function voiceScene(t: ServerTest): Promise<VoiceScene> {
  const world = await newWorld(t);
  const [alice, bob] = [await world.user(), await world.user()];
  return { world, alice, bob, group: await world.group(alice, [bob]) };
}

/** One more member of a group, new, with flags of their own (read and write by default). */
export async function newMember(scene: Pick<VoiceScene, "world" | "alice" | "group">, flags?: GroupMember["flags"]): Promise<User> {
  const user = await scene.world.user();
  await scene.group.add(scene.alice, user, flags);
  return user;
}

/** The record as a member gets it now. */
export async function recordNow(tunnel: Tunnel, by: User): Promise<JsonObject> {
  return mustAccept("the record of a tunnel", await tunnel.get(by)).object("TunnelRecord");
}

/** The state in the record must be that one now. */
export async function expectState(t: ServerTest, tunnel: Tunnel, by: User, state: string, when: string): Promise<JsonObject> {
  const record = await recordNow(tunnel, by);
  t.equal(textAt(record, "state"), state, `the state of the tunnel ${when}`);
  return record;
}

/** Waits until the record has that state. */
export function becomes(t: ServerTest, tunnel: Tunnel, by: User, state: string, ms: number): Promise<JsonObject> {
  const look = async (): Promise<JsonObject | undefined> => {
    const record = await recordNow(tunnel, by);
    return textAt(record, "state") === state ? record : undefined;
  };
  return t.eventually(`the state ${state} in the record of the tunnel`, look, ms);
}

/** Who is in a record, from device to roles. */
export function rolesByDevice(record: JsonObject): Record<string, unknown> {
  const connections = jsonAt(record, "connections") ?? {};
  return Object.fromEntries(Object.entries(connections as JsonObject).map(([device, one]) => [device, jsonAt(one, "roles")]));
}

/** A packet of voice that nobody has heard before. */
export function voice(world: World): Uint8Array {
  return world.bytes(40);
}

/** Speaks until a listener hears it: voice goes from the one to the other. */
export async function heardBy(
  t: ServerTest,
  speaker: Awaited<ReturnType<Tunnel["join"]>>,
  listener: Awaited<ReturnType<Tunnel["join"]>>,
): Promise<void> {
  const frame = speaker.speak(voice(speaker.tunnel.channel.world));
  await t.fence(`a frame of connection ${speaker.connection} at connection ${listener.connection}`, () => listener.heardBytes(frame));
}
