import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { PeerAnswer } from "../../probe/peer/answer.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { thingId } from "../../probe/wire/index.ts";
import { answers, called, comes, hadItsChance, invites, isShown, typesOf, veil, wasShown } from "../calls/live.ts";
import { CALL_OPS, callScene, fetches, hangsUp, presses, saidBy, saidOf, say, says, tells, type CallScene } from "../calls/scene.ts";
import { callId } from "../calls/descriptions.ts";
import { eventsOf } from "../common/sent.ts";

const GRANT_OPS = [...CALL_OPS, "grant-media"] as const;
/** Ids that are lower, or higher, than what a client draws. */
export const LOW: string = "-".repeat(8);
export const HIGH: string = "~".repeat(8);

/** The user presses and is asked for the microphone; until it is granted the client prepares. */
async function prepares(scene: CallScene): Promise<number> {
  await scene.client.ok("grant-media", { grant: "hold" });
  const voice = await presses(scene);
  await scene.client.notice("media-asked");
  return voice;
}

const others = clientCheck({
  id: "glare.preparing/other-user",
  requirement: "glare.preparing",
  also: ["glare.accept"],
  title: "A client that prepares a call when one of the other user comes sends no invite, and answers that call.",
  ops: GRANT_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    await prepares(scene);
    const call = await comes(scene, { id: callId(t, HIGH) });
    await scene.client.ok("grant-media", { grant: "now" });
    await says(scene, "m.call.answer", call);
    await hadItsChance(scene);
    t.equal(saidOf(scene, "m.call.invite").length, 0, "how many invites the client has sent");
  },
});

const own = clientCheck({
  id: "glare.preparing/own-user",
  requirement: "glare.preparing",
  title: "A client that prepares a call when another device of its user calls sends nothing.",
  ops: [...GRANT_OPS, "restore-account"],
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const tablet = { by: scene.me, device: scene.me.deviceOf("tablet") };
    await prepares(scene);
    const call = await comes(scene, tablet);
    await scene.client.ok("grant-media", { grant: "now" });
    await hadItsChance(scene);
    t.equal(saidBy(scene).length, 0, "how many call events the client has sent");
    say(scene, "hangup", call, {}, tablet);
    await fetches(scene);
    await called(scene);
  },
});

const gone = clientCheck({
  id: "glare.preparing/hung-up",
  requirement: "glare.preparing",
  also: ["calls.press"],
  title: "A client whose user hangs up while it prepares sends no invite.",
  ops: GRANT_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    await prepares(scene);
    await hangsUp(scene);
    await scene.client.ok("grant-media", { grant: "now" });
    await hadItsChance(scene);
    t.equal(saidBy(scene).length, 0, "how many call events the client has sent");
  },
});

/** Requests that put an event into the DM. */
function posting({ client, dm }: CallScene): (request: PeerRequest) => boolean {
  return ({ method, path, headers }) =>
    method === "POST" && path === `/v1/channels/${dm.id}/events` && (headers["signature-input"] ?? "").includes(`"${client.user}"`);
}

/** Whether the server acknowledges the invite before the client reads anything. */
const ACKNOWLEDGED = [
  ["acknowledged", "acknowledged", true],
  ["not-acknowledged", "not acknowledged", false],
] as const;

const underWay = ACKNOWLEDGED.flatMap(([slug, words, isAcknowledged]) =>
  [HIGH, LOW].map((first) =>
    clientCheck({
      id: `glare.under-way/${slug}-${first === LOW ? "loses" : "wins"}`,
      requirement: "glare.under-way",
      also: first === LOW ? ["glare.accept", "glare.replaced", "glare.lower"] : ["glare.lower"],
      title: `A client whose invite is handed over and ${words} neither shows nor answers a call that stands before it, and its id is ${first === LOW ? "lower" : "higher"}; then it reads its own.`,
      ops: CALL_OPS,
      run: async (t) => {
        const scene = await callScene(t);
        const { home } = scene;
        const curtain = veil(scene);
        const call = invites(scene, { id: callId(t, first) });
        const before = curtain.shown;
        let acknowledge = (): void => undefined;
        const held = new Promise<undefined>((resolve) => (acknowledge = () => resolve(undefined)));
        const isPost = posting(scene);
        if (!isAcknowledged) home.lies.answer = (request) => (isPost(request) ? held : undefined);
        const mine = await called(scene);
        await curtain.lift(before + 1);
        await tells(scene, "accept");
        await tells(scene, "reject");
        if (isAcknowledged) await hadItsChance(scene);
        t.equal(typesOf(scene, call), [], "what the client says of the other call while its own is under way");
        t.equal(wasShown(scene, "ringing", call), false, "whether the client rings while its own call is under way");
        acknowledge();
        Reflect.deleteProperty(home.lies, "answer");
        await curtain.lift();
        if (first === LOW) {
          await says(scene, "m.call.hangup", mine.call, ({ content }) => content["reason"] === "replaced");
          await says(scene, "m.call.answer", call);
        } else {
          answers(scene, mine);
          await curtain.lift();
          await says(scene, "m.call.select_answer", mine.call);
          t.equal(typesOf(scene, call), [], "what the client says of the call that has lost");
        }
        t.fact("the client acts when it has read its own invite");
      },
    }),
  ),
);

/** Ways in which the outcome of handing over stays unknown. */
const UNKNOWN: readonly (readonly [string, string, PeerAnswer])[] = [
  ["dropped", "whose connection breaks", { fault: "drop" }],
  ["server-error", "to which the server answers 500", { fault: "error" }],
];

const repeat = UNKNOWN.map(([slug, words, answer]) =>
  clientCheck({
    id: `glare.repeat/${slug}`,
    requirement: "glare.repeat",
    title: `A client repeats the same event after an invite ${words}.`,
    ops: CALL_OPS,
    waitsMs: 2_000,
    run: async (t) => {
      const scene = await callScene(t);
      const { home, client, dm } = scene;
      const curtain = veil(scene);
      const isPost = posting(scene);
      let times = 0;
      home.lies.answer = (request) => (isPost(request) && (times += 1) === 1 ? answer : undefined);
      const { call } = await called(scene);
      await t.eventually("the invite again", () => times > 1, 6_000);
      const sent = eventsOf(home, client.user, dm.id).map((event) => thingId("event", event));
      t.equal(sent[1], sent[0], "the second event that the client hands over");
      t.equal(saidOf(scene, "m.call.invite").length, 1, "how many invites stand in the channel");
      await curtain.lift();
      await isShown(scene, "calling", call);
      t.fact("the client hands over the same event");
    },
  }),
);

/** What the client does before the decision. */
export const before: readonly ClientCheck[] = [others, own, gone, ...underWay, ...repeat];
