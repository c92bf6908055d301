import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { opaque, type MeshDevice, type Otherwise } from "./devices.ts";
import { answersOffer, trickled, vainAnswer } from "./links.ts";
import { meshScene, type MeshScene } from "./scene.ts";
import { stunEar } from "./stun-ear.ts";
import { teller } from "./telling.ts";
import { YEAR_11280 } from "./views.ts";

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

const order = clientCheck({
  id: "presence.order/after-it-joined",
  requirement: "presence.order",
  title: "A client ignores a refresh of an entry in the place of which there is another one, and what is offered in its session.",
  ops: ["join-mesh"],
  run: async (t) => {
    const scene = await meshScene(t);
    const { home, group } = scene;
    await scene.join();
    const device = await scene.joined(scene.bob);
    const { seq } = device;
    await device.leave();
    const session = opaque(t);
    await t.beside({
      field: "seq",
      expect: "take the device as LEFT, and ignore its offer",
      wrong: async () => {
        home.tellRefresh(group.id, seq, device.callstate({ session_id: session }));
        return answers(scene, device, device, { session });
      },
      right: async () => {
        await device.join();
        return isAnswered(scene, device);
      },
    });
  },
});

/** A device was received so long ago that it is LEFT soon, unless it has been refreshed. */
const [NEARLY_MS, SOON_MS] = [8_000, 2_700];

const setRight = clientCheck({
  id: "presence.clamp/clock-set-right",
  requirement: "presence.clamp",
  title: "A client takes the refresh of a device that has joined in the year 11280, and whose clock was set right since.",
  ops: ["join-mesh"],
  waitsMs: SOON_MS,
  run: async (t) => {
    const scene = await meshScene(t);
    await scene.join();
    const [silent, refreshes] = [teller(scene, scene.alice), teller(scene, scene.bob)];
    const seqs = [silent, refreshes].map((one) => one.event({ timestamp: YEAR_11280 }, { age: NEARLY_MS }));
    refreshes.refresh(seqs[1] ?? 0);
    const since = performance.now();
    await t.eventually("that both would be LEFT without a refresh", () => performance.now() - since > SOON_MS, 2 * SOON_MS);
    await t.beside({
      field: "whether it was refreshed",
      expect: "take the device as LEFT, and ignore its offer",
      wrong: () => answers(scene, silent.device, silent.device, { session: silent.session }),
      right: () => answers(scene, refreshes.device, refreshes.device, { session: refreshes.session }),
    });
  },
});

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
export const signals: readonly ClientCheck[] = [...LIES.map(offerCheck), order, setRight, answer, candidate, noReceiver];
