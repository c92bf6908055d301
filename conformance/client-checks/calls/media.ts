import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { hex, isJsonObject, textAt, type JsonObject } from "../../probe/wire/index.ts";
import { callId, offerText } from "./descriptions.ts";
import { accepted, answers, called, comes, hadItsChance, invites, sdpOf, veil } from "./live.ts";
import { CALL_OPS, callScene, fetches, furtherDm, hangsUp, saidOf, say, says, tells, type CallScene, type Said } from "./scene.ts";
import { endsTalk, talking, HEARS_MS, type Talk } from "./talk.ts";

const MEDIA_OPS = [...CALL_OPS, "choose-media"] as const;

const codecs = clientCheck({
  id: "media.codecs/offer-and-answer",
  requirement: "media.codecs",
  title: "A client offers Opus and VP8, and accepts them beside others that stand first.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const own = await called(scene, { video: true });
    t.expect(/^a=rtpmap:\d+ opus\/48000\/2/im.test(sdpOf(own.content)), {
      what: "the audio that is offered",
      expected: "Opus",
      observed: sdpOf(own.content),
    });
    t.expect(/^a=rtpmap:\d+ VP8\/90000/im.test(sdpOf(own.content)), {
      what: "the video that is offered",
      expected: "VP8",
      observed: sdpOf(own.content),
    });
    say(scene, "reject", own.call);
    await fetches(scene);
    const offer = offerText(t, true)
      .replace("SAVPF 111", "SAVPF 0 111")
      .replace("a=rtpmap:111", "a=rtpmap:0 PCMU/8000\r\na=rtpmap:111")
      .replace("SAVPF 96", "SAVPF 102 96")
      .replace("a=rtpmap:96", "a=rtpmap:102 H264/90000\r\na=rtpmap:96");
    const call = await comes(scene, { more: { offer: { type: "offer", sdp: offer } } });
    await tells(scene, "accept");
    const { content } = await says(scene, "m.call.answer", call);
    const [, audio = "", video = ""] = sdpOf(content).split(/^(?=m=)/m);
    t.expect(/^m=audio [1-9]\d* \S+ 111\b/.test(audio), {
      what: "the audio that is accepted",
      expected: "Opus, that is 111",
      observed: audio,
    });
    t.expect(/^m=video [1-9]\d* \S+ 96\b/.test(video), {
      what: "the video that is accepted",
      expected: "VP8, that is 96",
      observed: video,
    });
    t.fact("the client describes Opus and VP8");
  },
});

/** What the client says of its stream, newest last. */
function announced(scene: CallScene, call: string): readonly JsonObject[] {
  return saidOf(scene, "m.call.sdp_stream_metadata_changed", call).map(({ content }) => {
    const metadata = content["sdp_stream_metadata"];
    const [first] = isJsonObject(metadata) ? Object.values(metadata) : [];
    return isJsonObject(first) ? first : {};
  });
}

const announce = clientCheck({
  id: "media.announce/mute-and-back",
  requirement: "media.announce",
  title: "A client says so when its user mutes, and when that is over.",
  ops: MEDIA_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { call, voice } = await called(scene);
    const own = await says(scene, "m.call.invite", call);
    answers(scene, own);
    await fetches(scene);
    await says(scene, "m.call.select_answer", call);
    await fetches(scene);
    for (const audio of [false, true]) {
      await scene.client.ok("choose-media", { voice, audio, video: false });
      await t.eventually(
        "what is muted is announced",
        () => (announced(scene, call).at(-1)?.["audio_muted"] ?? false) === !audio && announced(scene, call).length > 0,
        HEARS_MS,
      );
    }
    for (const { content } of saidOf(scene, "m.call.sdp_stream_metadata_changed", call)) t.typed("CallStreamMetadata", content);
    t.fact("the client announces both");
  },
});

const mute = clientCheck({
  id: "media.mute/nothing-is-heard",
  requirement: "media.mute",
  also: ["media.chosen"],
  title: "A client sends no audio while its user has muted, and sends it before and behind that.",
  ops: MEDIA_OPS,
  run: async (t) => {
    const talk = await talking(await callScene(t));
    const { voice, scene, peer } = talk;
    await talk.hears();
    await scene.client.ok("choose-media", { voice, audio: false, video: false });
    const silent = Array.from({ length: 5 }, () => t.random.bytes(24));
    await scene.client.ask("talk", { voice, packets: silent.map(hex) });
    // What was sent all the same is on its way before what the suite is told of now.
    await talk.isHeard();
    await scene.client.ok("choose-media", { voice, audio: true, video: false });
    await talk.hears();
    const heard = talk.frames().map(({ packet }) => hex(packet ?? new Uint8Array(0)));
    t.equal(silent.filter((packet) => heard.includes(hex(packet))).length, 0, "how many packets are heard that were muted");
    t.equal(
      peer.heard.some(({ kind }) => kind === "video"),
      false,
      "whether video is heard that nobody has chosen",
    );
    t.fact("the client is heard before and after");
  },
});

const chosen = clientCheck({
  id: "media.chosen/offered-video",
  requirement: "media.chosen",
  title: "A client whose user has accepted with audio alone sends no video, though the other side offers to receive it.",
  ops: CALL_OPS,
  run: async (t) => {
    const talk = await talking(await callScene(t), { caller: "alice", kinds: ["audio", "video"] });
    for (let n = 0; n < 3; n += 1) await talk.hears();
    t.equal(talk.peer.heard.filter(({ kind }) => kind === "video").length, 0, "how many packets of video are heard");
    const metadata = talk.said.content["sdp_stream_metadata"];
    const streams = isJsonObject(metadata) ? Object.values(metadata) : [];
    t.equal(
      streams.filter((one) => isJsonObject(one) && one["video_muted"] === false).length,
      0,
      "how many streams are said to have video",
    );
    t.fact("the client sends audio");
  },
});

const over = clientCheck({
  id: "media.over/hung-up",
  requirement: "media.over",
  title: "A client sends nothing any more, and plays nothing, when the other side has hung up.",
  ops: CALL_OPS,
  run: async (t) => {
    const talk = await talking(await callScene(t));
    const { scene, voice, peer, call } = talk;
    await talk.hears();
    say(scene, "hangup", call, { reason: "user_hangup" });
    await fetches(scene);
    const before = peer.heard.length;
    const packet = t.random.bytes(24);
    void scene.client.ask("talk", { voice, packets: [hex(t.random.bytes(24))] }).catch(() => undefined);
    await peer.say(talk.seal(packet));
    await hadItsChance(scene);
    t.equal(peer.heard.length, before, "how many packets are heard of a call that is over");
    const heard = scene.client.notices.filter(({ notice, about }) => notice === "heard" && about["opus"] === hex(packet));
    t.equal(heard.length, 0, "how often a packet is played that comes when the call is over");
  },
});

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
    const keyOf = async (how: JsonObject): Promise<string> => {
      const call = await comes(scene, { more: how });
      await tells(scene, "accept");
      const { content } = await says(scene, "m.call.answer", call);
      say(scene, "hangup", call);
      await fetches(scene);
      return textAt(content, "media_key");
    };
    keys.push(await keyOf({}), await keyOf({}));
    t.equal([new Set(keys).size, keys.includes("")], [4, false], "how many different keys four calls have, and whether one has none");
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

/** Media, their keys and their negotiation. */
export const media: readonly ClientCheck[] = [
  codecs,
  chosen,
  parties,
  mute,
  announce,
  over,
  answersNegotiate,
  first,
  key,
  frameKey,
  kid,
  open,
  replayed,
  downgrade,
];
