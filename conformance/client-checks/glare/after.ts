import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { isJsonObject, type JsonObject } from "../../probe/wire/index.ts";
import { callId } from "../calls/descriptions.ts";
import {
  accepted,
  called,
  comes,
  hadItsChance,
  invites,
  isShown,
  sdpOf,
  typesOf,
  veil,
  wasShown,
  type Veil,
  rings,
} from "../calls/live.ts";
import { CALL_OPS, callScene, fetches, furtherDm, hangsUp, OWN_OPS, saidOf, say, says, tells, type CallScene } from "../calls/scene.ts";
import { HIGH, LOW } from "./before.ts";

interface Collision extends CallScene {
  readonly curtain: Veil;
  /** The client's call, which has lost, and the one of Alice's that is lower. */
  readonly mine: string;
  readonly theirs: string;
}

/** Both have called: Alice's invite stands behind the client's, which has read neither. */
async function collided(scene: CallScene, video: { readonly mine?: boolean; readonly theirs?: boolean } = {}): Promise<Collision> {
  const curtain = veil(scene);
  const { call: mine } = await called(scene, { video: video.mine ?? false });
  const theirs = invites(scene, { id: callId(scene.t, LOW), video: video.theirs ?? false });
  return { ...scene, curtain, mine, theirs };
}

const accept = clientCheck({
  id: "glare.accept/loser-answers",
  requirement: "glare.accept",
  also: ["glare.replaced", "glare.lower", "glare.collide"],
  title: "A client whose call has lost says `replaced`, once, and answers the winner without being told to.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await collided(await callScene(t));
    await scene.curtain.lift();
    await says(scene, "m.call.answer", scene.theirs);
    say(scene, "select_answer", scene.theirs, { selected_party_id: scene.client.device });
    await scene.curtain.lift();
    await isShown(scene, "talking", scene.theirs);
    await hadItsChance(scene);
    t.equal(
      saidOf(scene, "m.call.hangup", scene.mine).map(({ content }) => content["reason"]),
      ["replaced"],
      "hangups of the call that has lost",
    );
    t.equal(typesOf(scene, scene.theirs), ["answer"], "what the client says of the winner");
    t.equal(wasShown(scene, "ringing", scene.theirs), false, "whether the client has rung");
  },
});

const winnerGone = clientCheck({
  id: "glare.replaced/winner-is-over",
  requirement: "glare.replaced",
  also: ["glare.final", "glare.accept"],
  title: "A client says `replaced` for its call also when the winner is over by then, and answers nobody.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await collided(await callScene(t));
    say(scene, "hangup", scene.theirs, { reason: "user_hangup" });
    await scene.curtain.lift();
    await says(scene, "m.call.hangup", scene.mine, ({ content }) => content["reason"] === "replaced");
    await scene.curtain.lift();
    await hadItsChance(scene);
    t.equal([typesOf(scene, scene.mine), typesOf(scene, scene.theirs)], [["invite", "hangup"], []], "what the client says of the two");
  },
});

const replacedOnce = clientCheck({
  id: "glare.replaced/while-talking",
  requirement: "glare.replaced",
  also: ["glare.connected", "glare.accept"],
  title: "A calling device whose party calls anew says `replaced` for its call, and answers the new one.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { call } = await called(scene);
    say(scene, "answer", call, { answer: { type: "answer", sdp: "v=0\r\n" } });
    await fetches(scene);
    await says(scene, "m.call.select_answer", call);
    const next = await comes(scene, { id: callId(t, HIGH) });
    await says(scene, "m.call.hangup", call, ({ content }) => content["reason"] === "replaced");
    await says(scene, "m.call.answer", next);
    await fetches(scene);
    t.equal(saidOf(scene, "m.call.hangup", call).length, 1, "how often the client hangs up");
    t.fact("the client goes over to the new call");
  },
});

const partyTakesOver = clientCheck({
  id: "glare.accept/party",
  requirement: "glare.accept",
  also: ["glare.connected"],
  title: "A client that is in a call answers a new one of the calling device by itself, and says nothing more of the first.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const first = await accepted(scene);
    const next = await comes(scene, { id: callId(t, HIGH) });
    await says(scene, "m.call.answer", next);
    await hadItsChance(scene);
    t.equal(typesOf(scene, first), ["answer"], "what the client says of the first call");
  },
});

const waits = clientCheck({
  id: "glare.connected/another-device-waits",
  requirement: "glare.connected",
  also: ["calls.press"],
  title: "A client in a call does not answer by itself when another device of the other user calls.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    await accepted(scene);
    const tablet = await comes(scene, { device: scene.alice.deviceOf("tablet") });
    await hadItsChance(scene);
    t.equal(typesOf(scene, tablet), [], "what the client says of the call that waits");
    await tells(scene, "reject");
    await says(scene, "m.call.reject", tablet);
  },
});

const noRing = clientCheck({
  id: "glare.no-ring/other-device",
  requirement: "glare.no-ring",
  title: "A client does not ring for a call that another device of its user takes over.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const tablet = { by: scene.me, device: scene.me.deviceOf("tablet") };
    const curtain = veil(scene);
    await t.beside({
      field: "the call before it",
      expect: "not ring",
      wrong: async () => {
        const own = invites(scene, { id: callId(t, HIGH), ...tablet });
        const call = invites(scene);
        await curtain.lift();
        say(scene, "hangup", own, { reason: "replaced" }, tablet);
        say(scene, "hangup", call);
        await curtain.lift();
        return wasShown(scene, "ringing", call);
      },
      right: () => rings(scene, curtain),
    });
  },
});

const hangup = clientCheck({
  id: "glare.hangup/while-under-way",
  requirement: "glare.hangup",
  also: ["glare.replaced", "calls.press"],
  title: "A client whose user hangs up before the decision rejects the winner, and does not answer it.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await collided(await callScene(t));
    await hangsUp(scene);
    await scene.curtain.lift();
    await says(scene, "m.call.reject", scene.theirs);
    await scene.curtain.lift();
    await hadItsChance(scene);
    t.equal(typesOf(scene, scene.theirs), ["reject"], "what the client says of the winner");
    t.equal(saidOf(scene, "m.call.hangup", scene.mine).length, 1, "how often the client hangs its own call up");
  },
});

const keepsWord = clientCheck({
  id: "glare.hangup/nobody-else",
  requirement: "glare.hangup",
  also: ["glare.under-way", "calls.press"],
  title: "A client whose user hangs up before it has read its own invite hangs up as soon as it has.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const curtain = veil(scene);
    const { call } = await called(scene);
    await hangsUp(scene);
    await curtain.lift();
    await says(scene, "m.call.hangup", call);
    await curtain.lift();
    await hadItsChance(scene);
    t.equal(typesOf(scene, call), ["invite", "hangup"], "what the client says of its call");
  },
});

const media = clientCheck({
  id: "glare.media/asked-once",
  requirement: "glare.media",
  title: "A client that takes a call over does not ask its user for the microphone again.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await collided(await callScene(t));
    await scene.curtain.lift();
    await says(scene, "m.call.answer", scene.theirs);
    t.equal(scene.client.notices.filter(({ notice }) => notice === "media-asked").length, 1, "how often the user is asked");
    t.fact("the client answers the call that it takes over");
  },
});

/** Whether a content begins with video: it has a line for it, and nothing says that it is muted. */
function hasVideo(content: JsonObject): boolean {
  const metadata = content["sdp_stream_metadata"];
  const streams = isJsonObject(metadata) ? Object.values(metadata) : [];
  const isMuted = streams.every((one) => isJsonObject(one) && one["video_muted"] === true);
  const [, line = ""] = /^(m=video [1-9][\s\S]*?)(?=^m=|$(?![\s\S]))/m.exec(sdpOf(content)) ?? [];
  return line !== "" && !isMuted && !/^a=(?:recvonly|inactive)/m.test(line);
}

/** Whether the client begins with video when it takes over; each time in another DM of the same client. */
async function begins(first: CallScene, mine: boolean, theirs: boolean): Promise<boolean> {
  const scene = await collided(await furtherDm(first), { mine, theirs });
  await scene.curtain.lift();
  const { content } = await says(scene, "m.call.answer", scene.theirs);
  if (mine === theirs || hasVideo(content)) return hasVideo(content);
  say(scene, "select_answer", scene.theirs, { selected_party_id: scene.client.device });
  await scene.curtain.lift();
  await isShown(scene, "talking", scene.theirs);
  await hadItsChance(scene);
  return saidOf(scene, "m.call.negotiate", scene.theirs).some(({ content: said }) => hasVideo(said));
}

/** Of the client's call and the other one: whether it is with video. */
const MEETINGS = [
  ["own-with-video", "called with video", true, false],
  ["other-with-video", "called with audio", false, true],
] as const;

const audio = MEETINGS.map(([slug, words, mine, theirs]) =>
  clientCheck({
    id: `glare.audio/${slug}`,
    requirement: "glare.audio",
    also: ["media.chosen"],
    title: `A client that ${words} begins with audio alone where the other call is otherwise, and does not offer video by itself then.`,
    ops: CALL_OPS,
    run: async (t) => {
      const scene = await callScene(t);
      await t.beside({
        field: "media of the calls",
        expect: "audio alone",
        wrong: () => begins(scene, mine, theirs),
        right: () => begins(scene, true, true),
      });
    },
  }),
);

/** What the client does after the decision. */
export const after: readonly ClientCheck[] = [
  accept,
  winnerGone,
  replacedOnce,
  partyTakesOver,
  waits,
  noRing,
  hangup,
  keepsWord,
  media,
  ...audio,
];
