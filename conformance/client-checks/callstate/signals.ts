import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { MeshDevice, Otherwise } from "./devices.ts";
import { answersOffer, trickled, vainAnswer } from "./links.ts";
import { meshScene, type MeshScene } from "./scene.ts";
import { stunEar } from "./stun-ear.ts";

/** Whether the client answers an offer that is sent otherwise than it should. */
async function answers(scene: MeshScene, from: MeshDevice, to: MeshDevice, how: Otherwise): Promise<boolean> {
  const before = scene.sentTo("answer", to).length;
  const all = scene.signals().length;
  const negotiation = await from.signal({ type: "offer", sdp: await scene.offer() }, how);
  await scene.fence();
  const forIt = scene
    .signals()
    .slice(all)
    .some((one) => one.type === "answer" && one.negotiation === negotiation);
  return forIt || scene.sentTo("answer", to).length > before;
}

async function isAnswered(scene: MeshScene, device: MeshDevice): Promise<boolean> {
  const before = scene.sentTo("answer", device).length;
  await scene.connects(device);
  return scene.sentTo("answer", device).length > before;
}

/** What is wrong with an offer, in a scene in which the client has joined. */
interface OfferLie {
  readonly requirement: ClientCheck["requirement"];
  readonly slug: string;
  readonly title: string;
  readonly field: string;
  /** Done before the client joins. */
  readonly before?: (scene: MeshScene) => Promise<MeshDevice>;
  readonly wrong: (scene: MeshScene, device: MeshDevice) => Promise<boolean>;
  /** Done before the right one. */
  readonly mend?: (device: MeshDevice) => Promise<void>;
}

function offerCheck({ requirement, slug, title, field, before, wrong, mend }: OfferLie): ClientCheck {
  return clientCheck({
    id: `${requirement}/${slug}`,
    requirement,
    title,
    ops: ["join-mesh"],
    run: async (t) => {
      const scene = await meshScene(t);
      const early = await before?.(scene);
      await scene.join();
      if (early !== undefined) await scene.offered(early);
      const device = early ?? (await scene.joined(scene.bob));
      await t.beside({
        field,
        expect: "ignore the offer",
        wrong: () => wrong(scene, device),
        right: async () => {
          await mend?.(device);
          return isAnswered(scene, device);
        },
      });
    },
  });
}

const LIES: readonly OfferLie[] = [
  {
    requirement: "mesh.sender",
    slug: "another-user",
    title: "A client ignores an offer in the name of another user's device.",
    field: "sender_device",
    wrong: async (scene, device) =>
      answers(scene, await scene.joined(scene.alice), device, { sender: device.address, session: device.session }),
  },
  {
    requirement: "mesh.sender",
    slug: "another-device",
    title: "A client ignores an offer in the name of another device of the same user.",
    field: "sender_device",
    wrong: async (scene, device) =>
      answers(scene, await scene.joined(scene.bob), device, { sender: device.address, session: device.session }),
  },
  {
    requirement: "mesh.old-session",
    slug: "left-for-another",
    title: "A client ignores an offer of a session that its device has left for another one.",
    field: "session_id",
    wrong: async (scene, device) => {
      const { session } = device;
      await device.join();
      return answers(scene, device, device, { session });
    },
  },
  {
    requirement: "mesh.old-session",
    slug: "left",
    title: "A client ignores an offer of a device that is LEFT.",
    field: "join_state",
    wrong: async (scene, device) => {
      await device.leave();
      return answers(scene, device, device, {});
    },
    mend: (device) => device.join(),
  },
  {
    requirement: "mesh.wrong-side",
    slug: "joined-before",
    title: "A client ignores an offer of a device that has joined before it, and to which it offers itself.",
    field: "seq",
    before: (scene) => scene.joined(scene.bob),
    wrong: (scene, device) => answers(scene, device, device, {}),
    mend: (device) => device.join(),
  },
];

/** A device that has joined before the client, and the client's offer to it. */
async function offeredScene(t: ClientTest) {
  const scene = await meshScene(t);
  const device = await scene.joined(scene.bob);
  const voice = await scene.join();
  return { scene, device, voice, offer: await scene.offered(device) };
}

const answer = clientCheck({
  id: "mesh.unknown-negotiation/answer",
  requirement: "mesh.unknown-negotiation",
  title: "A client ignores an answer of another negotiation, and takes the one of its own.",
  ops: ["join-mesh"],
  run: async (t) => {
    const { scene, device, offer } = await offeredScene(t);
    await device.signal({ type: "answer", sdp: await vainAnswer(scene, offer) });
    await scene.fence();
    // The description of the first can no more be taken by a client that has taken that of the other negotiation.
    const link = await answersOffer(scene, device, offer);
    await link.connected();
    t.fact("they were connected by the answer of the right negotiation");
  },
});

const candidate = clientCheck({
  id: "mesh.unknown-negotiation/candidate",
  requirement: "mesh.unknown-negotiation",
  title: "A client ignores a candidate of another negotiation: nothing comes there, and something comes at one of its own.",
  ops: ["join-mesh"],
  run: async (t) => {
    const { scene, device, offer } = await offeredScene(t);
    const [wrong, right] = [await stunEar(t), await stunEar(t)];
    const { sdp } = trickled(await vainAnswer(scene, offer));
    await device.signal({ type: "answer", sdp }, { negotiation: offer.negotiation });
    await device.signal({ type: "candidate", candidate: wrong.candidate });
    await device.signal({ type: "candidate", candidate: right.candidate }, { negotiation: offer.negotiation });
    await right.heard();
    await scene.fence();
    t.equal(wrong.count, 0, "how many datagrams came where a candidate of an unknown negotiation points");
    t.fact("it tried the candidate of its own negotiation");
  },
});

const noReceiver = clientCheck({
  id: "mesh.no-receiver/answer-and-candidates",
  requirement: "mesh.no-receiver",
  title: "A client understands an answer and candidates without a receiver, of a device with which it negotiates.",
  ops: ["join-mesh"],
  run: async (t) => {
    const { scene, device, offer } = await offeredScene(t);
    const link = await answersOffer(scene, device, offer, {
      send: async (sdp, negotiation) => {
        const { sdp: bare, candidates } = trickled(sdp);
        const how: Otherwise = { negotiation, receiver: null };
        await device.signal({ type: "answer", sdp: bare }, how);
        for (const one of candidates) await device.signal({ type: "candidate", candidate: one }, how);
      },
    });
    await link.connected();
    t.fact("they were connected");
  },
});

/** What a client sees of all this in a device's signalling. */
export const signals: readonly ClientCheck[] = [...LIES.map(offerCheck), answer, candidate, noReceiver];
