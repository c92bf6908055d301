import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { answersOffer, offersAndConnects, saysTo, trickled, type Link } from "./links.ts";
import { meshScene, type MeshScene } from "./scene.ts";

const endOfCandidates = clientCheck({
  id: "mesh.end-of-candidates/empty",
  requirement: "mesh.end-of-candidates",
  title: "A client takes an empty candidate as the end of the candidates: what came before it still counts, and they connect.",
  ops: ["join-mesh", "talk"],
  run: async (t) => {
    const scene = await meshScene(t);
    const device = await scene.joined(scene.bob);
    const voice = await scene.join();
    const link = await answersOffer(scene, device, await scene.offered(device), {
      send: async (sdp, negotiation) => {
        const { sdp: bare, candidates } = trickled(sdp);
        await device.signal({ type: "answer", sdp: bare }, { negotiation });
        for (const candidate of [...candidates, { candidate: "", sdpMid: "0", sdpMLineIndex: 0 }])
          await device.signal({ type: "candidate", candidate }, { negotiation });
      },
    });
    await link.connected();
    await scene.fence();
    await saysTo(scene, voice, link);
    t.fact("it was heard");
  },
});

/** The client, connected to a device of Bob's and to one of Alice's. */
interface Connected {
  readonly scene: MeshScene;
  readonly voice: number;
  readonly bobs: Link;
  readonly alices: Link;
}

async function connected(t: ClientTest): Promise<Connected> {
  const scene = await meshScene(t);
  const before = await scene.joined(scene.bob);
  const voice = await scene.join();
  const bobs = await answersOffer(scene, before, await scene.offered(before));
  await bobs.connected();
  const alices = await offersAndConnects(scene, await scene.joined(scene.alice));
  await saysTo(scene, voice, bobs);
  return { scene, voice, bobs, alices };
}

/** Fails when the client still says to one what another one hears. */
async function isClosed(t: ClientTest, { scene, voice }: Connected, gone: Link, there: Link): Promise<void> {
  await scene.fence();
  const said = await saysTo(scene, voice, there);
  t.equal(
    said.some((opus) => gone.hears(opus)),
    false,
    "whether a packet came on a connection that must be closed",
  );
}

const newConnection = clientCheck({
  id: "mesh.new-connection/new-session",
  requirement: "mesh.new-connection",
  title: "A client closes the connection to a device that joins with a new session, and connects to it anew.",
  ops: ["join-mesh", "talk"],
  run: async (t) => {
    const all = await connected(t);
    const { scene, voice, bobs, alices } = all;
    await bobs.device.join();
    await isClosed(t, all, bobs, alices);
    const again = await offersAndConnects(scene, bobs.device);
    const said = await saysTo(scene, voice, again);
    t.equal(
      said.some((opus) => bobs.hears(opus)),
      false,
      "whether a packet came on the connection of the session before",
    );
    t.fact("the new connection carries what is said");
  },
});

const answered = clientCheck({
  id: "mesh.new-connection/answered-before",
  requirement: "mesh.new-connection",
  title: "A client does the same with a device that has offered to it before.",
  ops: ["join-mesh", "talk"],
  run: async (t) => {
    const all = await connected(t);
    const { scene, voice, bobs, alices } = all;
    await alices.device.join();
    await isClosed(t, all, alices, bobs);
    await saysTo(scene, voice, await offersAndConnects(scene, alices.device));
    t.fact("the new connection carries what is said");
  },
});

const left = clientCheck({
  id: "mesh.close/left",
  requirement: "mesh.close",
  title: "A client closes the connection to a device that leaves, and keeps the others.",
  ops: ["join-mesh", "talk"],
  run: async (t) => {
    const all = await connected(t);
    await all.bobs.device.leave();
    await isClosed(t, all, all.bobs, all.alices);
    t.fact("the others still hear it");
  },
});

const removed = clientCheck({
  id: "mesh.close/removed",
  requirement: "mesh.close",
  title: "A client closes the connection to a device whose user is removed, and keeps the others.",
  ops: ["join-mesh", "talk"],
  run: async (t) => {
    const all = await connected(t);
    const { group, alice, bob } = all.scene;
    await group.remove(alice, bob);
    all.bobs.device.vanish();
    await isClosed(t, all, all.bobs, all.alices);
    t.fact("the others still hear it");
  },
});

/** What becomes of connections: seen from their other end. */
export const connections: readonly ClientCheck[] = [endOfCandidates, newConnection, answered, left, removed];
