import fc from "fast-check";
import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { expectedClient, type ExpectedClient } from "./expected.ts";
import type { MeshDevice } from "./devices.ts";
import { meshScene, type MeshScene } from "./scene.ts";

/** Each case makes connections of its own: few of them. */
const MOST_RUNS = 3;

const OTHERS = 3;

/** How long a step may take to have its effect. */
const SETTLED_MS = 3_000;

/** Who does something: one of the others by its number, or the client. Who is in leaves, or joins anew; who is out joins. */
const STEPS = fc.array(fc.record({ who: fc.constantFrom(0, 1, 2, "client" as const), anew: fc.boolean() }), {
  minLength: 6,
  maxLength: 10,
});

interface Step {
  readonly who: number | "client";
  readonly anew: boolean;
}

/** What the client has sent, without candidates, which arise as they do. */
function sent(scene: MeshScene): readonly string[] {
  return scene.signals().flatMap(({ type, receiver }) => (type === "candidate" ? [] : [`${type} to ${receiver ?? "nobody"}`]));
}

/** Waits until the client has sent what it has to, in whatever order. */
async function settles(t: ClientTest, scene: MeshScene, model: ExpectedClient): Promise<void> {
  const wanted = model.sent.toSorted();
  await t.eventually(`what the table says: ${wanted.join(", ")}`, () => sent(scene).length >= wanted.length, SETTLED_MS);
  t.equal(sent(scene).toSorted(), wanted, "the offers and answers of the client");
}

interface Playing {
  readonly t: ClientTest;
  readonly scene: MeshScene;
  readonly others: readonly MeshDevice[];
  readonly model: ExpectedClient;
}

async function play({ t, scene, others, model }: Playing, steps: readonly Step[]): Promise<void> {
  const own = scene.client.device;
  let voice = 0;
  const join = async (): Promise<void> => {
    voice = await scene.join();
    model.joins(own);
  };
  const leave = async (): Promise<void> => {
    await scene.leave(voice);
    model.leaves(own);
  };
  const moves = async ({ who, anew }: Step): Promise<void> => {
    if (who === "client") {
      if (!model.isIn(own)) return join();
      await leave();
      return anew ? join() : undefined;
    }
    const device = others[who];
    if (device === undefined) return;
    if (model.isIn(device.address) && !anew) {
      await device.leave();
      return model.leaves(device.address);
    }
    await device.join();
    model.joins(device.address);
    if (model.offers(device.address)) await device.signal({ type: "offer", sdp: await scene.offer() });
  };
  for (const step of steps) {
    await moves(step);
    await settles(t, scene, model);
  }
  if (model.isIn(own)) await leave();
  for (const device of others) device.vanish();
  await settles(t, scene, model);
}

const schedules = clientCheck({
  id: "mesh.offer/random-schedules",
  requirement: "mesh.offer",
  title:
    "Whoever joins, leaves and joins anew, in whatever order: the client offers and answers as the table mesh-pair says, and nothing else.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    await t.property(
      "the client sends what the table says",
      STEPS,
      async (steps) => {
        const scene = await meshScene(t);
        const others = Array.from({ length: OTHERS }, (_, at) => scene.device(at % 2 === 0 ? scene.alice : scene.bob));
        const model = expectedClient(
          scene.client.device,
          others.map(({ address }) => address),
        );
        await play({ t, scene, others, model }, steps);
      },
      { runs: Math.min(t.runs, MOST_RUNS) },
    );
    t.fact("it sent what the table says");
  },
});

/** Orders that nobody has thought of. */
export const random: readonly ClientCheck[] = [schedules];
