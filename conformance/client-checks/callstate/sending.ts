import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { isOpaqueId } from "../../probe/wire/index.ts";
import { meshScene, type MeshScene } from "./scene.ts";

/** A client that has offered, answered, and said of candidates what it has to say. */
async function signalled(t: ClientTest): Promise<MeshScene> {
  const scene = await meshScene(t);
  const before = [await scene.joined(scene.alice), await scene.joined(scene.bob)];
  const voice = await scene.join();
  for (const device of before) await scene.offered(device);
  const after = [await scene.joined(scene.alice), await scene.joined(scene.bob)];
  for (const device of after) await scene.connects(device);
  await scene.leave(voice);
  return scene;
}

const sealedTo = clientCheck({
  id: "mesh.sealed/to-the-receiver",
  requirement: "mesh.sealed",
  title: "A client seals its signalling to the user of the receiver, who can open it, and nobody else.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await signalled(t);
    for (const { to, receiver, type } of scene.signals()) {
      t.equal(to, receiver?.slice(receiver.indexOf("@")), `to whom a signal (${type}) for ${receiver ?? "nobody"} is sealed`);
    }
    const inClear = scene.home.requestsOf(scene.client.user).filter(({ body }) => new TextDecoder().decode(body).includes('"vt.call"'));
    t.equal(inClear.length, 0, "how many requests hold a vt.call in clear");
    t.fact(`${scene.signals().length} signals were sealed to the user of their receiver`);
  },
});

const receiver = clientCheck({
  id: "mesh.receiver/named",
  requirement: "mesh.receiver",
  title: "A client names in each signal its receiver, itself, its session and the negotiation.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await signalled(t);
    const joined = scene.callstates()[0]?.content["session_id"];
    for (const one of scene.signals()) {
      t.expect(one.receiver !== undefined, { what: `the receiver of a signal (${one.type})`, expected: "a device", observed: "none" });
      t.equal([one.sender, one.session], [scene.client.device, joined], `sender and session of a signal (${one.type})`);
      t.expect(isOpaqueId(one.negotiation), { what: "a negotiation_id", expected: "an opaque id", observed: one.negotiation });
    }
    const offers = scene.signals().filter(({ type }) => type === "offer");
    t.equal(new Set(offers.map(({ negotiation }) => negotiation)).size, offers.length, "how many negotiations there were, an offer each");
    t.fact(`${scene.signals().length} signals named their receiver`);
  },
});

/** How signalling is sent. */
export const sending: readonly ClientCheck[] = [sealedTo, receiver];
