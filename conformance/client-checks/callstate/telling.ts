import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { User } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/index.ts";
import { opaque, type MeshDevice } from "./devices.ts";
import { meshScene, type MeshScene } from "./scene.ts";

/** How something stands in the channel. */
export interface Place {
  /** Milliseconds since the server has received it; 0 by default. */
  readonly age?: number;
  /** Milliseconds by which its timestamp is after that; 0 by default. */
  readonly stamp?: number;
  /** State key, and device address of the event, and who signs it. */
  readonly key?: string;
  readonly from?: string;
  readonly by?: User;
}

/** What is told of one device, allowed or not. */
export interface Teller {
  readonly scene: MeshScene;
  readonly device: MeshDevice;
  /** Its first session, and another one. */
  readonly session: string;
  readonly other: string;
  /** Puts a callstate into the channel, a JOINED of the first session by default; gives its `seq`. */
  event(content?: JsonObject, place?: Place): number;
  /** Tells of a refresh of the entry with that `seq`. */
  refresh(seq: number, content?: JsonObject, place?: Place): void;
}

export function teller(scene: MeshScene, user: User): Teller {
  const { t, home, group } = scene;
  const device = scene.device(user);
  const [session, other] = [opaque(t), opaque(t)];
  const made = (content: JsonObject, { age = 0, stamp = 0, ...more }: Place): JsonObject =>
    device.callstate({ session_id: session, timestamp: Date.now() - age + stamp, ...content }, more);
  return {
    scene,
    device,
    session,
    other,
    event: (content = {}, place = {}) => Number(home.force(group.id, "event", made(content, place), { age: place.age ?? 0 })["seq"]),
    refresh: (seq, content = {}, place = {}) => home.tellRefresh(group.id, seq, made(content, place), { age: place.age ?? 0 }),
  };
}

/** Something of which the client is to make JOINED, and the same with one thing otherwise, of which it is to make LEFT. */
export interface ViewPair {
  readonly requirement: ClientCheck["requirement"];
  readonly slug: string;
  readonly title: string;
  /** What differs, for the report. */
  readonly field: string;
  readonly joined: (of: Teller) => unknown;
  readonly left: (of: Teller) => unknown;
  /** Of whom each is told; of Alice and Bob by default. */
  readonly users?: (scene: MeshScene) => Promise<{ readonly joined: User; readonly left: User }>;
}

/** What the client makes of both is seen when it joins: it offers to those who are JOINED, and to nobody else. */
export function viewCheck({ requirement, slug, title, field, joined, left, users }: ViewPair): ClientCheck {
  return clientCheck({
    id: `${requirement}/${slug}`,
    requirement,
    title,
    ops: ["join-mesh", "leave-voice"],
    run: async (t) => {
      const scene = await meshScene(t);
      const who = (await users?.(scene)) ?? { joined: scene.alice, left: scene.bob };
      const [there, gone] = [teller(scene, who.joined), teller(scene, who.left)];
      await left(gone);
      await joined(there);
      const voice = await scene.join();
      await scene.offered(there.device);
      await scene.fence();
      await scene.leave(voice);
      const offers = scene.signals().filter(({ type, receiver }) => type === "offer" && receiver !== there.device.address);
      t.equal(offers, [], `offers to a device that is LEFT: what differs is ${field}`);
      t.fact(`it offered to the twin, which differs in ${field}`);
    },
  });
}
