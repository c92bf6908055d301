import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ended, keptStage, newStage, TIMER_SLACK_MS } from "./scene.ts";
import type { Participant } from "../../probe/actors/index.ts";

/** Waits for so many pings; gives when they came, after the time of the beginning. */
async function pings(t: ServerTest, listener: Participant, count: number, most: number): Promise<number[]> {
  const times = [performance.now()];
  for (let seen = 0; seen < count; seen += 1) {
    await listener.message("ping", () => true, most);
    times.push(performance.now());
  }
  t.fact(`${String(count)} pings came`);
  return times;
}

const ping = serverCheck({
  id: "relay.ping/every-ping-ms",
  requirement: "relay.ping",
  needs: ["limit:ping_ms"],
  title: "A relay pings every live connection at least once in ping_ms.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const most = t.limit("ping_ms") + TIMER_SLACK_MS;
    // Also one that sends and does not listen, and one that talks all the time, are pinged.
    const all = [keeper, await join("writer", { roles: { read: false, write: true } })];
    const chatter = setInterval(() => void keeper.speak(t.random.bytes(8)), 100);
    t.cleanup(() => clearInterval(chatter));
    for (const times of await Promise.all(all.map((one) => pings(t, one, 3, most)))) {
      const gaps = times.slice(1).map((time, at) => Math.round(time - (times[at] ?? 0)));
      const longest = Math.max(...gaps);
      const expected = `at most ${String(t.limit("ping_ms"))} ms, and ${String(TIMER_SLACK_MS)} ms for a busy machine`;
      t.expect(longest <= most * t.scale, { what: "the time between pings", expected, observed: `${String(longest)} ms` });
    }
  },
});

const dead = serverCheck({
  id: "relay.dead/silence",
  requirement: "relay.dead",
  needs: ["limit:dead_ms"],
  title: "A relay closes with unresponsive a connection from which nothing has come for dead_ms, and tells the others.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const limit = t.limit("dead_ms");
    // From before its connect, the last that it sends: a busy machine makes the silence look longer, never shorter.
    const begun = performance.now();
    const silent = await join("silent", { autoPong: false, socket: { answerPings: false } });
    const gone = await keeper.message("left", () => true, limit + 2 * TIMER_SLACK_MS);
    const after = Math.round(performance.now() - begun);
    t.equal(gone["connection"], silent.connection, "whose left the others are told");
    const { code } = await ended(t, silent, "the end of a connection that is silent");
    t.equal(code, "unresponsive", "the error of a connection that is silent");
    const expected = `after ${String(limit)} ms`;
    t.expect(after >= limit - TIMER_SLACK_MS / 5, { what: "when it was closed", expected, observed: `after ${String(after)} ms` });
    await keeper.fence();
    t.fact("a connection that answered its pings was kept");
  },
});

const alive = serverCheck({
  id: "relay.alive/only-pongs",
  requirement: "relay.alive",
  needs: ["limit:dead_ms"],
  title: "A relay keeps a connection that answers each ping and sends nothing else.",
  run: async (t) => {
    const stage = await newStage(t);
    const quiet = await stage.join("quiet");
    const [limit, interval] = [t.limit("dead_ms"), t.limit("ping_ms")];
    const begun = performance.now();
    while (performance.now() - begun < 1.5 * limit) await quiet.message("ping", () => true, interval + 2 * TIMER_SLACK_MS);
    await t.fence("a ping of the quiet connection", () => quiet.fence());
    t.equal(quiet.socket.closeInfo, undefined, "how the quiet connection was closed");
  },
});

export const liveness: readonly ServerCheck[] = [ping, dead, alive];
