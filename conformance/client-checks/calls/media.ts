import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { hex, isJsonObject, type JsonObject } from "../../probe/wire/index.ts";
import { offerText } from "./descriptions.ts";
import { answers, called, comes, hadItsChance, sdpOf } from "./live.ts";
import { CALL_OPS, callScene, fetches, saidOf, say, says, tells, type CallScene } from "./scene.ts";
import { HEARS_MS, talking } from "./talk.ts";

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

/** What is sent, and what is said of it. */
export const media: readonly ClientCheck[] = [codecs, chosen, mute, announce, over];
