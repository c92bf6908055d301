import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { isOpaqueId, textAt, without } from "../../probe/wire/index.ts";
import { answers } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { meshScene, PATIENCE_MS, type MeshScene, type SeenCallstate } from "./scene.ts";

const REFRESH_MS = 5_000;
const RARELY_MS = 4_000;
/** How late a request may be on a machine that does other things too, and how early a timer may fire. */
const [SLACK_MS, EARLY_MS] = [1_000, 50];

/** Watches a client that has joined until it has refreshed twice; gives the three callstates. */
async function threeCallstates(t: ClientTest): Promise<readonly SeenCallstate[]> {
  const scene = await meshScene(t);
  await scene.join();
  const all = await t.eventually(
    "a JOINED and two refreshes",
    () => scene.callstates().length >= 3 && scene.callstates(),
    2 * REFRESH_MS + 2 * SLACK_MS,
  );
  const [first] = all;
  for (const { content, key } of all) {
    t.equal(key, scene.client.device, "the state key of a refresh");
    t.equal(without(content, "timestamp"), without(first?.content ?? {}, "timestamp"), "what a refresh says beside its timestamp");
  }
  t.fact("it refreshed its callstate twice");
  return all.slice(0, 3);
}

function gaps(all: readonly SeenCallstate[]): readonly number[] {
  return all.slice(1).map(({ at }, index) => at - (all[index]?.at ?? at));
}

const refresh = clientCheck({
  id: "presence.refresh/twice",
  requirement: "presence.refresh",
  title: "A client that has joined refreshes its callstate within 5 s, and again: the same content with a new timestamp.",
  ops: ["join-mesh"],
  waitsMs: 2 * REFRESH_MS,
  run: async (t) => {
    const all = await threeCallstates(t);
    const longest = Math.max(...gaps(all));
    t.expect(longest <= REFRESH_MS + SLACK_MS * t.scale, {
      what: "the longest time between two callstates, in milliseconds",
      expected: `at most ${REFRESH_MS}`,
      observed: Math.round(longest),
    });
    const stamps = all.map(({ content }) => Number(content["timestamp"]));
    t.expect(
      stamps.every((stamp, at) => at === 0 || stamp > (stamps[at - 1] ?? stamp)),
      {
        what: "the timestamps of a callstate and its refreshes",
        expected: "each is greater than the one before",
        observed: stamps,
      },
    );
  },
});

const rate = clientCheck({
  id: "presence.refresh-rate/twice",
  requirement: "presence.refresh-rate",
  title: "A client refreshes its callstate not more often than once in 4 s.",
  ops: ["join-mesh"],
  waitsMs: 2 * REFRESH_MS,
  run: async (t) => {
    const shortest = Math.min(...gaps(await threeCallstates(t)));
    t.expect(shortest >= RARELY_MS - EARLY_MS, {
      what: "the shortest time between two callstates, in milliseconds",
      expected: `at least ${RARELY_MS}`,
      observed: Math.round(shortest),
    });
  },
});

/** The sessions of all callstates, each once. */
function sessionsOf(scene: MeshScene): readonly string[] {
  return [...new Set(scene.callstates().map(({ content }) => textAt(content, "session_id")))];
}

function areFresh(t: ClientTest, sessions: readonly string[], count: number): void {
  t.equal(sessions.length, count, "how many sessions there were");
  t.equal(
    sessions.filter((session) => !isOpaqueId(session)),
    [],
    "sessions that are no opaque ids",
  );
  // 128 bits are 22 characters, and two of them do not begin alike.
  const heads = new Set(sessions.map((session) => session.slice(0, 8)));
  const tails = new Set(sessions.map((session) => session.slice(-8)));
  t.equal([heads.size, tails.size], [count, count], "how many sessions begin, and how many end, as no other one does");
}

const rejoins = clientCheck({
  id: "presence.new-session/joins-again",
  requirement: "presence.new-session",
  title: "A client that leaves and joins again takes a new session each time.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await meshScene(t);
    for (let round = 0; round < 3; round++) await scene.leave(await scene.join());
    areFresh(t, sessionsOf(scene), 3);
    t.fact("it joined three times, each time with a session of its own");
  },
});

const expired = clientCheck({
  id: "presence.new-session/expired",
  requirement: "presence.new-session",
  title: "A client whose refresh is refused because its session is over joins with a new one, if it joins again.",
  ops: ["join-mesh"],
  waitsMs: REFRESH_MS,
  run: async (t) => {
    const scene = await meshScene(t);
    const { home, group } = scene;
    await scene.join();
    const path = `/v1/channels/${group.id}/events`;
    const first = sessionsOf(scene)[0] ?? "";
    const over = answers("POST", path, (honest, request) =>
      new TextDecoder().decode(request.body).includes(first) ? problemAnswer("session-expired") : honest,
    );
    await lying(home, { ...over, only: [scene.client.user] }, async () => {
      await t.eventually("a refresh", () => scene.callstates().length > 1, REFRESH_MS + SLACK_MS);
      const again = (): boolean => sessionsOf(scene).length > 1;
      const gone = (): boolean => scene.client.notices.some(({ notice }) => notice === "gone");
      await t.eventually("that it joins again, or says that it is gone", () => again() || gone(), PATIENCE_MS + REFRESH_MS);
      if (gone()) return t.fact("it joins no more, and says so");
      areFresh(t, sessionsOf(scene), 2);
      t.fact("it joined again with a new session");
    });
  },
});

const leave = clientCheck({
  id: "presence.leave/says-so",
  requirement: "presence.leave",
  title: "A client that leaves posts LEFT with the session that it joined with.",
  ops: ["join-mesh", "leave-voice"],
  run: async (t) => {
    const scene = await meshScene(t);
    for (let round = 0; round < 2; round++) {
      const before = scene.callstates().length;
      const voice = await scene.join();
      await scene.leave(voice);
      await t.eventually(
        "the LEFT of the client",
        () =>
          scene
            .callstates()
            .slice(before)
            .some((one) => one.content["join_state"] === "LEFT"),
        PATIENCE_MS,
      );
      const said = scene.callstates().slice(before);
      t.equal(
        said.map(({ content, key }) => [content["join_state"], content["session_id"], key]),
        ["JOINED", "LEFT"].map((state) => [state, said[0]?.content["session_id"], scene.client.device]),
        "the callstates of a client that joins and leaves",
      );
    }
    t.fact("it said that it left");
  },
});

const stops = clientCheck({
  id: "presence.leave/stops",
  requirement: "presence.leave",
  title: "A client that is stopped while it is joined posts LEFT with the session that it joined with.",
  ops: ["join-mesh", "stop-account"],
  run: async (t) => {
    const scene = await meshScene(t);
    await scene.join();
    await scene.client.ok("stop-account");
    await t.eventually(
      "the LEFT of the client",
      () => scene.callstates().some(({ content }) => content["join_state"] === "LEFT"),
      PATIENCE_MS,
    );
    t.equal(sessionsOf(scene).length, 1, "how many sessions its callstates name");
    t.fact("it said that it left");
  },
});

const own = clientCheck({
  id: "presence.own/of-others",
  requirement: "presence.own",
  title:
    "A client posts no callstate of another device: not of one that is silent, not of one whose user was removed, not of one that has left.",
  ops: ["join-mesh", "leave-voice"],
  waitsMs: CONSTANTS.callstate_stale,
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, bob, group, client, home } = scene;
    const carol = await home.user();
    await group.add(alice, carol);
    const [stays, silent] = [await scene.joined(alice), await scene.joined(alice)];
    const [left, removed] = [await scene.joined(bob), await scene.joined(carol)];
    const voice = await scene.join();
    await Promise.all([stays, silent, left, removed].map((one) => scene.offered(one)));
    const since = performance.now();
    silent.vanish();
    removed.vanish();
    await left.leave();
    await group.remove(alice, carol);
    await t.eventually("10 s without a word", () => performance.now() - since > CONSTANTS.callstate_stale + SLACK_MS, 12_000);
    await scene.fence();
    await scene.leave(voice);
    const others = scene.callstates().filter(({ key }) => key !== client.device);
    t.equal(others, [], "callstates that the client has posted for other devices");
    t.expect(scene.callstates().length > 1, { what: "its own callstates", expected: "two or more", observed: scene.callstates().length });
    t.fact("it posted its own callstates");
  },
});

const stale = clientCheck({
  id: "presence.stale/falls-silent",
  requirement: "presence.stale",
  title: "A client takes a device as LEFT that falls silent while both are joined: 10 s later it answers no offer of its.",
  ops: ["join-mesh"],
  waitsMs: CONSTANTS.callstate_stale,
  run: async (t) => {
    const scene = await meshScene(t);
    await scene.join();
    const [silent, refreshes] = [await scene.joined(scene.alice), await scene.joined(scene.bob)];
    await scene.connects(silent);
    const since = performance.now();
    silent.vanish();
    await t.eventually("10 s without a word", () => performance.now() - since > CONSTANTS.callstate_stale + SLACK_MS, 12_000);
    await t.beside({
      field: "the age of its newest refresh",
      expect: "ignore the offer",
      wrong: async () => {
        await silent.signal({ type: "offer", sdp: await scene.offer() });
        await scene.fence();
        return scene.sentTo("answer", silent).length > 1;
      },
      right: async () => {
        await scene.connects(refreshes);
        return scene.sentTo("answer", refreshes).length === 1;
      },
    });
  },
});

/** When a client says what of itself. */
export const presence: readonly ClientCheck[] = [refresh, rate, rejoins, expired, leave, stops, own, stale];
