import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { textAt } from "../../probe/wire/index.ts";
import { callId, offerText } from "./descriptions.ts";
import { accepted, answers, called, hadItsChance, invites, veil } from "./live.ts";
import { CALL_OPS, callScene, fetches, hangsUp, saidOf, say, says, tells, type CallScene, type Said } from "./scene.ts";
import { HEARS_MS } from "./talk.ts";

const MEDIA_OPS = [...CALL_OPS, "choose-media"] as const;

/** Whether the client answers an offer of that device. */
async function answersOffer(scene: CallScene, call: string, device: string): Promise<Said | undefined> {
  const before = saidOf(scene, "m.call.negotiate", call).length;
  say(scene, "negotiate", call, { description: { type: "offer", sdp: offerText(scene.t, true) } }, { device });
  await fetches(scene);
  await hadItsChance(scene);
  return saidOf(scene, "m.call.negotiate", call)[before];
}

const parties = clientCheck({
  id: "media.parties/negotiate",
  requirement: "media.parties",
  also: ["negotiate.answer"],
  title: "A client ignores the offer of a device that is not in the call, and answers that of the other one that is.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { alice } = scene;
    const call = await accepted(scene);
    await t.beside({
      field: "device",
      expect: "say nothing",
      wrong: async () => (await answersOffer(scene, call, alice.deviceOf("tablet"))) !== undefined,
      right: async () => {
        const said = await answersOffer(scene, call, alice.device);
        if (said === undefined) return false;
        t.typed("CallNegotiate", said.content);
        return textAt(said.content, "description", "type") === "answer";
      },
    });
  },
});

const answersNegotiate = clientCheck({
  id: "negotiate.answer/whoever-called",
  requirement: "negotiate.answer",
  title: "A client answers the offer of the other device, also in a call of its own.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const own = await called(scene);
    answers(scene, own);
    await fetches(scene);
    await says(scene, "m.call.select_answer", own.call);
    await fetches(scene);
    say(scene, "negotiate", own.call, { description: { type: "offer", sdp: offerText(t, true) } });
    await fetches(scene);
    const { content } = await says(scene, "m.call.negotiate", own.call);
    t.equal(textAt(content, "description", "type"), "answer", "what the client says");
    t.fact("the client answers");
  },
});

/** What a client has said in negotiating. */
function descriptions(scene: CallScene, call: string): readonly string[] {
  return saidOf(scene, "m.call.negotiate", call).map(({ content }) => textAt(content, "description", "type"));
}

const first = clientCheck({
  id: "negotiate.first/both-offer",
  requirement: "negotiate.first",
  also: ["negotiate.answer"],
  title: "Of two offers at once a client answers the other one only where that stands first in the channel, and then makes its own again.",
  ops: MEDIA_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const call = callId(t);
    const curtain = veil(scene);
    invites(scene, { id: call });
    await curtain.lift();
    const voice = await tells(scene, "accept");
    await says(scene, "m.call.answer", call);
    say(scene, "select_answer", call, { selected_party_id: scene.client.device });
    await curtain.lift();
    const theirs = (): void => void say(scene, "negotiate", call, { description: { type: "offer", sdp: offerText(t) } });
    const offers = async (): Promise<void> => {
      await scene.client.ok("choose-media", { voice, audio: true, video: true });
      await t.eventually("an offer of the client", () => descriptions(scene, call).at(-1) === "offer", HEARS_MS);
    };
    const hasSaid = async (...types: readonly string[]): Promise<void> => {
      await t.eventually(`of the client: ${types.join(", ")}`, () => descriptions(scene, call).join() === types.join(), HEARS_MS);
      await curtain.lift();
    };
    // Alice's stands first.
    theirs();
    await offers();
    await curtain.lift();
    await hasSaid("offer", "answer");
    await hasSaid("offer", "answer", "offer");
    // The client's stands first.
    theirs();
    await curtain.lift();
    await hadItsChance(scene);
    t.equal(descriptions(scene, call), ["offer", "answer", "offer"], "what the client says of an offer behind its own");
    await hangsUp(scene);
  },
});

/** Negotiating again. */
export const negotiation: readonly ClientCheck[] = [parties, answersNegotiate, first];
