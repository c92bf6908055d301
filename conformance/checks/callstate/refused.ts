import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { CLOCK_MS, meshScene, type Scene } from "./scene.ts";

const SKEW_MS = 60_000;
const STALE_MS = 10_000;

/** Posts what is wrong, which is refused, and then what is right. */
async function twin({ t, alice, group }: Scene, field: string, bad: JsonObject, good: JsonObject, code: ErrorCode): Promise<void> {
  await t.twin({
    field,
    bad: () => group.attempt.post(alice, bad, { raw: true }),
    good: () => group.attempt.post(alice, good),
    expect: { code },
  });
}

const form = serverCheck({
  id: "presence.server-form/content",
  requirement: "presence.server-form",
  title: "A callstate with a text, a fraction of a state or a missing member is refused.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, world, session, callstate } = scene;
    const wrong: readonly (readonly [string, JsonObject])[] = [
      ["timestamp (a text)", { timestamp: String(world.now()) }],
      ["timestamp (negative)", { timestamp: -1 }],
      ["join_state (unknown)", { join_state: "AWAY" }],
      ["join_state (lower case)", { join_state: "joined" }],
      ["session_id (short)", { session_id: "12345" }],
      ["session_id (a number)", { session_id: 1234567890 }],
    ];
    for (const [field, more] of wrong) {
      const said = { session: session() };
      await twin(scene, field, callstate(alice, { ...said, more }), callstate(alice, said), "malformed");
    }
  },
});

const time = serverCheck({
  id: "presence.server-time/skew",
  requirement: "presence.server-time",
  title: "A callstate whose timestamp is more than a minute off is refused, in both directions; one of half a minute is not.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, session, callstate } = scene;
    for (const [field, sign] of [
      ["past", -1],
      ["future", 1],
    ] as const) {
      const said = { session: session() };
      const far = callstate(alice, { ...said, ms: sign * (SKEW_MS + CLOCK_MS) });
      await twin(scene, `timestamp (${field})`, far, callstate(alice, { ...said, ms: (sign * SKEW_MS) / 2 }), "stale");
    }
    // The sample of the origin lies in the year 11280.
    const said = { session: session() };
    const sample = callstate(alice, { ...said, more: { timestamp: 293_800_000_000_000 } });
    await twin(scene, "timestamp (year 11280)", sample, callstate(alice, said), "stale");
  },
});

const over = serverCheck({
  id: "presence.server-over/left",
  requirement: "presence.server-over",
  title: "A session that its device has left does not come back.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, group, session, callstate } = scene;
    const first = session();
    await group.post(alice, callstate(alice, { session: first }));
    await group.post(alice, callstate(alice, { session: first, join_state: "LEFT" }));
    const again = callstate(alice, { session: first, ms: 1 });
    await twin(scene, "session_id (of the session that was left)", again, callstate(alice, { session: session() }), "session-expired");
  },
});

const stale = serverCheck({
  id: "presence.server-over/late-refresh",
  requirement: "presence.server-over",
  title: "A refresh that comes more than ten seconds after the one before is refused; one that comes in time is not.",
  waitsMs: STALE_MS,
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, bob, group, session, callstate } = scene;
    const [late, kept] = [session(), session()];
    await group.post(alice, callstate(alice, { session: late }));
    await group.post(bob, callstate(bob, { session: kept }));
    const began = performance.now();
    const passed = (ms: number): Promise<true> => t.eventually(`${ms} ms are over`, () => performance.now() - began > ms, 2 * STALE_MS);
    await passed(STALE_MS / 2);
    await t.accepted("a refresh after half the time", () => group.attempt.post(bob, callstate(bob, { session: kept })));
    await passed(STALE_MS + 500);
    await twin(
      scene,
      "session_id (not refreshed in time)",
      callstate(alice, { session: late }),
      callstate(alice, { session: session() }),
      "session-expired",
    );
    await t.accepted("the refresh of who was in time", () => group.attempt.post(bob, callstate(bob, { session: kept })));
  },
});

const left = serverCheck({
  id: "presence.server-left/other-session",
  requirement: "presence.server-left",
  title: "A LEFT of another session than that of the entry is refused.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, group, session, callstate } = scene;
    const [old, now] = [session(), session()];
    await group.post(alice, callstate(alice, { session: old }));
    await group.post(alice, callstate(alice, { session: now }));
    const leaving = (of: string): JsonObject => callstate(alice, { session: of, join_state: "LEFT" });
    await twin(scene, "session_id (of the session before)", leaving(old), leaving(now), "session-expired");
  },
});

const backwards = serverCheck({
  id: "presence.server-backwards/refresh",
  requirement: "presence.server-backwards",
  title: "A refresh, and a LEFT, of the same session with an earlier timestamp is refused.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, group, session, callstate } = scene;
    const one = session();
    await group.post(alice, callstate(alice, { session: one, ms: -20_000 }));
    await twin(
      scene,
      "timestamp (earlier, refresh)",
      callstate(alice, { session: one, ms: -25_000 }),
      callstate(alice, { session: one, ms: -15_000 }),
      "stale",
    );
    const leaving = (ms: number): JsonObject => callstate(alice, { session: one, join_state: "LEFT", ms });
    await twin(scene, "timestamp (earlier, LEFT)", leaving(-30_000), leaving(-10_000), "stale");
  },
});

/** What servers refuse of callstates. */
export const refusedCallstates: readonly ServerCheck[] = [stale, form, time, over, left, backwards];
