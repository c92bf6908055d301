import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { accepted, answers, called, comes, hadItsChance, invites, isShown, typesOf, veil, wasShown } from "./live.ts";
import { CALL_OPS, callScene, fetches, furtherDm, hangsUp, OWN_OPS, saidBy, saidOf, say, says, tells, type CallScene } from "./scene.ts";
import { tablet } from "./tablet.ts";

const press = clientCheck({
  id: "calls.press/nothing-by-itself",
  requirement: "calls.press",
  title: "A client answers no call by itself, and rejects none.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const call = await comes(scene);
    await hadItsChance(scene);
    t.equal(typesOf(scene, call), [], "what the client has said before its user did");
    await tells(scene, "accept");
    await says(scene, "m.call.answer", call);
    t.fact("the client answers when its user says so");
  },
});

const late = clientCheck({
  id: "calls.press/too-late",
  requirement: "calls.press",
  also: ["calls.absorb", "calls.reject", "calls.answer"],
  title: "A client sends nothing when its user accepts, rejects or hangs up a call that is over.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const curtain = veil(scene);
    const over = invites(scene);
    await curtain.lift();
    say(scene, "hangup", over);
    // The press fetches: by then the call is over.
    await curtain.lift();
    for (const word of ["accept", "reject", "reject-silently"] as const) await tells(scene, word);
    await hangsUp(scene);
    await hadItsChance(scene);
    t.equal(
      saidBy(scene).map(({ type }) => type),
      [],
      "what the client says of a call that is over",
    );
  },
});

const hangup = clientCheck({
  id: "calls.press/hangs-up-what-it-is-in",
  requirement: "calls.press",
  also: ["calls.engaged"],
  title: "A client whose user hangs up hangs the call up that it is in, and not the one that waits.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const first = await accepted(scene);
    const second = await comes(scene, { device: scene.alice.deviceOf("tablet") });
    await hangsUp(scene);
    const { content } = await says(scene, "m.call.hangup", first);
    t.equal(content["reason"] ?? "user_hangup", "user_hangup", "the reason");
    await fetches(scene);
    t.equal(typesOf(scene, second), [], "what the client says of the call that waits");
    await tells(scene, "reject");
    await says(scene, "m.call.reject", second);
    t.equal(typesOf(scene, second), ["reject"], "what the client says of the call that waits, once its user rejects it");
    t.fact("the client hangs up one call, and rejects the other");
  },
});

const engaged = clientCheck({
  id: "calls.engaged/two-more",
  requirement: "calls.engaged",
  title: "A client neither rejects a call nor ends its own because another one comes, in this DM or in another.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const first = await accepted(scene);
    const other = await furtherDm(scene);
    const second = await comes(scene, { device: scene.alice.deviceOf("tablet") });
    const third = await comes(other);
    await hadItsChance(scene);
    t.equal(
      [typesOf(scene, first), typesOf(scene, second), typesOf(other, third)],
      [["answer"], [], []],
      "what the client says of the three",
    );
    await tells(other, "reject");
    await says(other, "m.call.reject", third);
  },
});

const elsewhereFirst = clientCheck({
  id: "calls.elsewhere/another-was-first",
  requirement: "calls.elsewhere",
  also: ["calls.answer"],
  title: "A client that has answered stops its part when it reads that another device was first: its user has nothing to hang up.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const curtain = veil(scene);
    const call = invites(scene);
    await curtain.lift();
    say(scene, "answer", call, {}, tablet(scene));
    await tells(scene, "accept");
    await says(scene, "m.call.answer", call);
    await curtain.lift();
    await hangsUp(scene);
    await hadItsChance(scene);
    t.equal(typesOf(scene, call), ["answer"], "what the client says of a call of another device of its user");
    t.equal(wasShown(scene, "talking", call), false, "whether the client has shown that it is in the call");
  },
});

const elsewhereSelected = clientCheck({
  id: "calls.elsewhere/another-is-selected",
  requirement: "calls.elsewhere",
  also: ["calls.select"],
  title: "A client that was the party stops when another device is selected, which had answered later.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const call = await comes(scene);
    await tells(scene, "accept");
    await says(scene, "m.call.answer", call);
    say(scene, "answer", call, {}, tablet(scene));
    await fetches(scene);
    await isShown(scene, "talking", call);
    say(scene, "select_answer", call, { selected_party_id: scene.me.deviceOf("tablet") });
    await fetches(scene);
    await isShown(scene, "nothing");
    await hangsUp(scene);
    await hadItsChance(scene);
    t.equal(typesOf(scene, call), ["answer"], "what the client says of the call");
  },
});

const silently = clientCheck({
  id: "calls.silent/accepted-after-all",
  requirement: "calls.silent",
  title: "A client answers a call that its user has rejected silently, if the user then accepts it all the same.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const call = await comes(scene);
    say(scene, "reject", call, {}, { ...tablet(scene), to: scene.me });
    await fetches(scene);
    await isShown(scene, "nothing");
    await tells(scene, "accept");
    await says(scene, "m.call.answer", call);
    t.fact("the call was still there");
  },
});

const selectFirst = clientCheck({
  id: "calls.select-first/two-answers",
  requirement: "calls.select-first",
  also: ["calls.answer"],
  title: "A calling device selects the device whose answer stands first in the channel, once.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { alice } = scene;
    const curtain = veil(scene);
    for (const [first, second] of [
      ["tablet", "phone"],
      ["phone", "tablet"],
    ] as const) {
      const own = await called(scene);
      answers(scene, own, { device: alice.deviceOf(first) });
      answers(scene, own, { device: alice.deviceOf(second) });
      await curtain.lift();
      const { content } = await says(scene, "m.call.select_answer", own.call);
      t.equal(content["selected_party_id"], alice.deviceOf(first), "which device is selected");
      await curtain.lift();
      await hangsUp(scene);
      await says(scene, "m.call.hangup", own.call);
      await curtain.lift();
      t.equal(typesOf(scene, own.call), ["invite", "select_answer", "hangup"], "what the client says of its call");
    }
    t.fact("the client selects the first one");
  },
});

const selectOwn = clientCheck({
  id: "calls.select-first/other-device",
  requirement: "calls.select-first",
  title: "A client does not select for a call that another device of its user makes.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const call = await comes(scene, tablet(scene));
    say(scene, "answer", call, { answer: { type: "answer", sdp: "v=0\r\n" } });
    await fetches(scene);
    await hangsUp(scene);
    await hadItsChance(scene);
    t.equal(typesOf(scene, call), [], "what the client says of a call of another device");
  },
});

const crossing = clientCheck({
  id: "calls.select-first/hangup-crosses-the-answer",
  requirement: "calls.select-first",
  also: ["calls.hangup", "calls.press"],
  title: "A calling device whose user hangs up before it reads the answer sends the hangup alone.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const curtain = veil(scene);
    const own = await called(scene);
    await curtain.lift();
    answers(scene, own);
    await hangsUp(scene);
    await says(scene, "m.call.hangup", own.call);
    await curtain.lift();
    await hadItsChance(scene);
    t.equal(typesOf(scene, own.call), ["invite", "hangup"], "what the client says of its call");
  },
});

const reading = clientCheck({
  id: "calls.hangup/replaced-while-talking",
  requirement: "calls.hangup",
  title: "A calling device does not obey a `replaced` that the party says of its call: its user still has a call to hang up.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const ends = async (reason: string): Promise<boolean> => {
      const own = await called(scene);
      answers(scene, own);
      await fetches(scene);
      await says(scene, "m.call.select_answer", own.call);
      say(scene, "hangup", own.call, { reason });
      await fetches(scene);
      await hangsUp(scene);
      if (reason !== "replaced") return !(await hasHungUp(scene, own.call));
      await says(scene, "m.call.hangup", own.call);
      await fetches(scene);
      return false;
    };
    await t.beside({
      field: "reason",
      expect: "the call goes on",
      wrong: () => ends("replaced"),
      right: () => ends("user_hangup"),
    });
  },
});

async function hasHungUp(scene: CallScene, call: string): Promise<boolean> {
  await hadItsChance(scene);
  return saidOf(scene, "m.call.hangup", call).length > 0;
}

/** What a client says of calls, and when. */
export const acting: readonly ClientCheck[] = [
  press,
  late,
  hangup,
  engaged,
  elsewhereFirst,
  elsewhereSelected,
  silently,
  selectFirst,
  selectOwn,
  crossing,
  reading,
];
