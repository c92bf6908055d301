import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import { isOpaqueId } from "../../probe/wire/index.ts";
import { asUser } from "../common/scene.ts";
import { eventsOf } from "../common/sent.ts";
import { accepted, answers, called, comes, hadItsChance } from "./live.ts";
import {
  CALL_OPS,
  callScene,
  fetches,
  hangsUp,
  OWN_OPS,
  presses,
  saidBy,
  saidOf,
  say,
  says,
  tells,
  type CallScene,
  type Said,
} from "./scene.ts";

const TYPES: Readonly<Record<string, TypeName>> = {
  "m.call.invite": "CallInvite",
  "m.call.answer": "CallAnswer",
  "m.call.select_answer": "CallSelectAnswer",
  "m.call.reject": "CallReject",
  "m.call.hangup": "CallHangup",
  "m.call.candidates": "CallCandidates",
  "m.call.negotiate": "CallNegotiate",
  "m.call.sdp_stream_metadata_changed": "CallStreamMetadata",
};

/** A client calls and is answered, is called and answers, rejects, mutes and hangs up. Gives all that it has said. */
async function everything(scene: CallScene): Promise<readonly Said[]> {
  const own = await called(scene);
  answers(scene, own);
  await fetches(scene);
  await says(scene, "m.call.select_answer", own.call);
  await hangsUp(scene);
  await says(scene, "m.call.hangup", own.call);
  await fetches(scene);
  const rejected = await comes(scene);
  await tells(scene, "reject");
  await says(scene, "m.call.reject", rejected);
  await fetches(scene);
  const call = await accepted(scene);
  await hangsUp(scene);
  await says(scene, "m.call.hangup", call);
  return saidBy(scene);
}

const version = clientCheck({
  id: "calls.version/everything",
  requirement: "calls.version",
  title: "A client sends each call event with the version `1`, its device and everything else that belongs into it.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    for (const { type, content } of await everything(scene)) {
      t.typed(TYPES[type] ?? "CallHangup", content);
      t.equal([content["version"], content["party_id"]], ["1", scene.client.device], `version and party_id of the ${type}`);
    }
    t.fact("all events of calls have their form");
  },
});

const sealed = clientCheck({
  id: "calls.sealed/everything",
  requirement: "calls.sealed",
  title: "A client seals call events for all devices of both users.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    for (const said of await everything(scene))
      t.equal([said.sealed, said.to], [true, undefined], `whether the ${said.type} is sealed, and to whom alone`);
    t.fact("all events of calls are sealed for both users");
  },
});

const silent = clientCheck({
  id: "calls.sealed/silent-reject",
  requirement: "calls.sealed",
  also: ["calls.silent"],
  title: "A client seals a silent reject to its own user, and the other one reads nothing of it.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    const call = await comes(scene);
    await tells(scene, "reject-silently");
    const { to, content } = await says(scene, "m.call.reject", call);
    t.equal(to, scene.client.user, "to whom alone a silent reject is sealed");
    t.typed("CallReject", content);
    // The call stands: another device of the user answers it, and this one says no more of it.
    await fetches(scene);
    await tells(scene, "reject-silently");
    await hadItsChance(scene);
    t.equal(saidOf(scene, "m.call.reject", call).length, 1, "how often the call is rejected silently");
  },
});

const group = clientCheck({
  id: "calls.dm/group",
  requirement: "calls.dm",
  title: "A client sends no call event in a group, though its user calls there.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { home, alice, client } = scene;
    const other = await home.world.group(alice, [asUser(home.world, client)]);
    await t.beside({
      field: "kind of the channel",
      expect: "refuse, or do nothing",
      wrong: async () => {
        await client.ask("start-call", { voice: 1_000, channel: other.id, video: false });
        await hadItsChance(scene);
        return eventsOf(home, client.user, other.id).length > 0;
      },
      right: async () => {
        await presses(scene);
        return (await says(scene, "m.call.invite")).sealed;
      },
    });
  },
});

const ignoresGroup = clientCheck({
  id: "calls.group/invite",
  requirement: "calls.group",
  title: "A client ignores an invite that comes in a group: its user cannot answer it.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { home, alice, client } = scene;
    const dm = await home.world.group(alice, [asUser(home.world, client)]);
    const answersIn = async (where: CallScene): Promise<boolean> => {
      const call = await comes(where);
      await tells(where, "accept");
      if (where.dm !== dm) return (await says(where, "m.call.answer", call)).sealed;
      await hadItsChance(scene);
      return eventsOf(home, client.user, dm.id).length > 0;
    };
    await t.beside({
      field: "kind of the channel",
      expect: "send nothing",
      wrong: () => answersIn({ ...scene, dm }),
      right: () => answersIn(scene),
    });
  },
});

const ids = clientCheck({
  id: "calls.id/each-new",
  requirement: "calls.id",
  title: "A client takes another `call_id` for each call, long enough for 128 random bits.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const taken: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { call } = await called(scene);
      taken.push(call);
      say(scene, "reject", call);
      await fetches(scene);
    }
    t.equal(new Set(taken).size, taken.length, "how many different ids three calls have");
    t.expect(taken.every(isOpaqueId), { what: "the ids", expected: "opaque ids", observed: taken });
    const shared = [...(taken[0] ?? "")].filter((char, at) => taken.every((id) => id[at] === char)).length;
    t.expect((taken[0] ?? "").length - shared >= 16, {
      what: "what is drawn anew in each id",
      expected: "128 bits",
      observed: taken,
    });
    t.fact("three calls have three ids");
  },
});

/** What a client sends of calls, and in what form. */
export const sending: readonly ClientCheck[] = [version, sealed, silent, group, ignoresGroup, ids];
