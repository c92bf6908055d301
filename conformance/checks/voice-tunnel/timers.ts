import type { Participant, Tunnel, User } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import { becomes, expectState, FOLLOWS_MS, GRAIN_MS, heardBy, TIMER_LATE_MS, voiceScene } from "./scene.ts";

/** When a message came, on the clock of performance.now(). */
function cameAt({ socket }: Participant, type: string): number {
  const found = socket.log.find((one) => one.kind === "text" && one.json["type"] === type);
  return found?.at ?? Number.NaN;
}

/** Waits for `closed` and the close code, and gives the time of `closed`. */
async function cut(t: ServerTest, one: Participant, ms: number): Promise<number> {
  await one.message("closed", () => true, ms);
  const { code } = await t.within(FOLLOWS_MS, "the close after a closed message", one.closed);
  t.equal(code, ERRORS["tunnel-closed"].close, "the close code of a connection whose tunnel was closed");
  return cameAt(one, "closed");
}

/** Something must not have happened so early. */
function notBefore(t: ServerTest, what: string, ms: number, tookMs: number): void {
  const observed = `after ${Math.round(tookMs)} ms`;
  t.expect(tookMs >= ms - GRAIN_MS, { what, expected: `not before ${ms} ms`, observed });
  t.fact(`${what}: ${observed}`);
}

const announce = serverCheck({
  id: "tunnel.announce/never-announced",
  requirement: "tunnel.announce",
  title: "A tunnel without an InitializeVoice is closed after announce_ms, also with somebody in it; an announced one goes on.",
  needs: ["limit:announce_ms"],
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const [empty, announced] = [await world.group(alice, [bob]), await world.group(alice, [bob])];
    const most = t.limit("announce_ms") + TIMER_LATE_MS;
    const kept = await announced.declare(alice);
    const inside = [await kept.join(alice), await kept.join(bob)] as const;
    const silent = await group.declare(alice, { announce: false });
    const participant = await silent.join(bob);
    const alone = await empty.declare(alice, { announce: false });
    await cut(t, participant, most);
    await expectState(t, silent, bob, "closed", "that was open and never announced");
    await becomes(t, alone, bob, "closed", most);
    await expectState(t, kept, bob, "open", "that was announced");
    await heardBy(t, ...inside);
  },
});

const idle = serverCheck({
  id: "tunnel.idle/nobody-in-it",
  requirement: "tunnel.idle",
  title: "A tunnel is closed after idle_ms without a connection, whether nobody came or all have left; one with a connection goes on.",
  needs: ["limit:idle_ms"],
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const [left, busy] = [await world.group(alice, [bob]), await world.group(alice, [bob])];
    const most = t.limit("idle_ms") + TIMER_LATE_MS;
    const kept = await busy.declare(alice);
    const inside = [await kept.join(alice), await kept.join(bob)] as const;
    const never = await group.declare(alice);
    const was = await left.declare(alice);
    await (await was.join(bob)).leave();
    await becomes(t, never, bob, "closed", most);
    await becomes(t, was, bob, "closed", most);
    await expectState(t, kept, bob, "open", "in which two are");
    await heardBy(t, ...inside);
  },
});

/** Looks at a tunnel until it is closed, and tells how long after `since` that was seen first. */
async function closedAfter(t: ServerTest, tunnel: Tunnel, by: User, since: number, ms: number): Promise<number> {
  await becomes(t, tunnel, by, "closed", ms);
  return performance.now() - since;
}

const notEarly = serverCheck({
  id: "tunnel.idle-not-early/declared-and-left",
  requirement: "tunnel.idle-not-early",
  title: "An announced tunnel is not closed before idle_ms have passed since its declaration, or since the last connection went.",
  needs: ["limit:idle_ms"],
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const other = await world.group(alice, [bob]);
    const least = t.limit("idle_ms");
    const most = 2 * least + TIMER_LATE_MS;
    const declaredAt = performance.now();
    const never = await group.declare(alice);
    const was = await other.declare(alice);
    const participant = await was.join(bob);
    notBefore(t, "an announced tunnel was closed", least, await closedAfter(t, never, bob, declaredAt, most));
    // By now the time since the declaration is over for both: only the connection keeps this one.
    await expectState(t, was, bob, "open", "with a connection, idle_ms after its declaration");
    const leftAt = performance.now();
    await participant.leave();
    notBefore(t, "a tunnel that everybody had left was closed", least, await closedAfter(t, was, bob, leftAt, most));
  },
});

const grace = serverCheck({
  id: "tunnel.grace/in-time",
  requirement: "tunnel.grace",
  also: ["tunnel.closed-cuts"],
  title: "An ending tunnel goes on for grace_ms, and closes its connections then.",
  needs: ["limit:grace_ms"],
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const least = t.limit("grace_ms");
    const tunnel = await group.declare(alice);
    const inside = [await tunnel.join(alice), await tunnel.join(bob)] as const;
    const endedAt = performance.now();
    await group.rotate(alice);
    const ending: JsonObject = await inside[0].message("ending");
    t.expect(Number(ending["grace_ms"]) <= least, {
      what: "the grace_ms of an ending message",
      expected: `at most ${least}, the stated limit`,
      observed: ending["grace_ms"],
    });
    await heardBy(t, ...inside);
    const times = await Promise.all(inside.map((one) => cut(t, one, least + TIMER_LATE_MS)));
    for (const at of times) notBefore(t, "an ending tunnel with connections was closed", least, at - endedAt);
    await expectState(t, tunnel, alice, "closed", "when the grace is over");
  },
});

const maxAge = serverCheck({
  id: "tunnel.max-age/talked-through",
  requirement: "tunnel.max-age",
  title: "A tunnel is ending when max_age_ms have passed since its declaration, however much is said in it.",
  needs: ["limit:max_age_ms"],
  outlivesTunnels: true,
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const age = t.limit("max_age_ms");
    const tunnel = await group.declare(alice);
    const inside = [await tunnel.join(alice), await tunnel.join(bob)] as const;
    await heardBy(t, ...inside);
    await inside[1].message("ending", () => true, age + TIMER_LATE_MS);
    await expectState(t, tunnel, alice, "ending", "that is as old as a tunnel gets");
    await heardBy(t, ...inside);
  },
});

export const timerChecks: readonly ServerCheck[] = [announce, idle, notEarly, grace, maxAge];
