import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { hex, textAt } from "../../probe/wire/index.ts";
import { called, comes, sdpOf, type Inviting } from "./live.ts";
import { CALL_OPS, callScene, fetches, furtherDm, say, says, tells } from "./scene.ts";
import { endsTalk, talking, type Talk } from "./talk.ts";

const MEDIA_OPS = [...CALL_OPS, "choose-media"] as const;

const key = clientCheck({
  id: "media.key/each-new",
  requirement: "media.key",
  title: "A client makes a new media key for each call, and sends it in the invite, and in the answer exactly where the invite has one.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const keys = [];
    for (let n = 0; n < 2; n += 1) {
      const { call, content } = await called(scene);
      keys.push(textAt(content, "media_key"));
      say(scene, "reject", call);
      await fetches(scene);
    }
    const keyOf = async (how: Inviting): Promise<string> => {
      const call = await comes(scene, how);
      await tells(scene, "accept");
      const { content } = await says(scene, "m.call.answer", call);
      say(scene, "hangup", call);
      await fetches(scene);
      return textAt(content, "media_key");
    };
    keys.push(await keyOf({}), await keyOf({}));
    t.equal([new Set(keys).size, keys.includes("")], [4, false], "how many different keys four calls have, and whether one has none");
    t.equal(await keyOf({ keyless: true }), "", "the key in the answer to an invite without one");
    t.fact("four calls have four keys");
  },
});

const frameKey = clientCheck({
  id: "media.frame-key/both-ways",
  requirement: "media.frame-key",
  title: "A client seals frames with the keys of the call, and opens those of the other side, whoever has called.",
  ops: CALL_OPS,
  run: async (t) => {
    const first = await callScene(t);
    for (const [caller, scene] of [["client", first] as const, ["alice", await furtherDm(first)] as const]) {
      const talk = await talking(scene, { caller });
      await talk.hears();
      await talk.isHeard();
      t.equal(
        talk.frames().filter(({ packet }) => packet === undefined).length,
        0,
        `how many frames do not open when the caller is ${caller}`,
      );
      await endsTalk(talk);
    }
    t.fact("both hear each other");
  },
});

/** Says something else to the client, then something right; true when the first was played, too. */
async function isPlayed({ peer, scene, voice, ...talk }: Talk, packet: Uint8Array, sealed: Uint8Array): Promise<boolean> {
  const count = (): number =>
    scene.client.notices.filter(({ notice, about }) => notice === "heard" && about["opus"] === hex(packet)).length;
  const before = count();
  await peer.say(sealed);
  const fence = scene.t.random.bytes(24);
  await peer.say(talk.seal(fence));
  await scene.client.heard(voice, fence);
  return count() > before;
}

const open = clientCheck({
  id: "media.open/wrong-key",
  requirement: "media.open",
  title: "A client drops a frame that does not open with the key of its sender in this call.",
  ops: CALL_OPS,
  run: async (t) => {
    const talk = await talking(await callScene(t));
    await talk.isHeard();
    const [one, two] = [t.random.bytes(24), t.random.bytes(24)];
    await t.beside({
      field: "key",
      expect: "drop the frame",
      wrong: () => isPlayed(talk, one, talk.seal(one, { sender: talk.scene.client.device })),
      right: () => isPlayed(talk, two, talk.seal(two)),
    });
    const plain = t.random.bytes(24);
    t.equal(await isPlayed(talk, plain, plain), false, "whether a frame is played that is not sealed at all");
  },
});

const replayed = clientCheck({
  id: "media.open/counter",
  requirement: "media.open",
  title: "A client drops a frame that it has heard before, and one whose counter is lower than the last.",
  ops: CALL_OPS,
  run: async (t) => {
    const talk = await talking(await callScene(t));
    await talk.isHeard();
    const packet = t.random.bytes(24);
    const sealed = talk.seal(packet);
    const late = t.random.bytes(24);
    const older = talk.seal(late);
    await t.beside({
      field: "counter",
      expect: "drop the frame",
      wrong: async () => {
        // The first time it is played; the second time, and what stands before what was played, is not.
        await isPlayed(talk, packet, sealed);
        return (await isPlayed(talk, packet, sealed)) || isPlayed(talk, late, older);
      },
      right: () => isPlayed(talk, late, talk.seal(late)),
    });
  },
});

const kid = clientCheck({
  id: "media.kid/muted-and-negotiated",
  requirement: "media.kid",
  title: "A client never seals two frames with one KID and counter, also not after muting and a new negotiation.",
  ops: MEDIA_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const talk = await talking(scene);
    const { voice, peer, call } = talk;
    await talk.hears();
    await scene.client.ok("choose-media", { voice, audio: false, video: false });
    await scene.client.ok("choose-media", { voice, audio: true, video: false });
    await talk.hears();
    say(scene, "negotiate", call, { description: { type: "offer", sdp: await peer.offer() } });
    await fetches(scene);
    const { content } = await says(scene, "m.call.negotiate", call, (said) => textAt(said.content, "description", "type") === "answer");
    await peer.take(sdpOf(content));
    await talk.hears();
    const used = talk.frames().map(({ kid: id, counter }) => `${id} ${counter}`);
    t.equal(new Set(used).size, used.length, "how many pairs of KID and counter are used once");
    t.equal(talk.frames().filter(({ packet }) => packet === undefined).length, 0, "how many frames do not open");
    t.fact("the client is heard before and after");
  },
});

const downgrade = clientCheck({
  id: "media.no-downgrade/answer-without-key",
  requirement: "media.no-downgrade",
  title: "A client that has sent a media key sends no media when the answer has none.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const other = await furtherDm(scene);
    const plain = await talking(scene, { keyless: true });
    void scene.client.ask("talk", { voice: plain.voice, packets: [hex(t.random.bytes(24))] }).catch(() => undefined);
    say(scene, "negotiate", plain.call, { description: { type: "offer", sdp: await plain.peer.offer() } });
    await fetches(scene);
    await says(scene, "m.call.negotiate", plain.call);
    await endsTalk(plain);
    const talk = await talking(other);
    await talk.hears();
    t.equal(plain.peer.heard.length, 0, "how many packets are heard in the call without a key");
    t.fact("the client is heard in a call with both keys");
  },
});

/** Media keys, and the frames that they seal. */
export const frames: readonly ClientCheck[] = [key, frameKey, kid, open, replayed, downgrade];
