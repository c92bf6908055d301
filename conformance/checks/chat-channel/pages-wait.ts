import { jsonAt, objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import type { Answer } from "../../probe/answer.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene } from "./event-twins.ts";
import { note, PATIENCE_MS, TOLD_MS } from "./scene.ts";

/** What an answer may take beyond the time that it was held, and come too early by the clocks' grain. */
const LATE_MS = 1_000;
const GRAIN_MS = 20;

const wait = serverCheck({
  id: "page.wait/held",
  requirement: "page.wait",
  title: "A page request with wait is held while there is nothing, for wait and not longer, and answered at once when there is something.",
  run: async (t) => {
    const { alice, group } = await eventScene(t);
    const held = async (after: number, ms: number): Promise<Answer> =>
      t.accepted(`a page with wait=${ms}`, () => group.events(alice, { after, wait: ms }));
    // 400 ms are less than every wait_ms.
    const idle = await held(3, 400);
    t.equal(jsonAt(idle.json("EventPage"), "items"), [], "the items of a page with nothing to send");
    t.expect(idle.tookMs >= 400 - GRAIN_MS && idle.tookMs <= 400 + LATE_MS * t.scale, {
      what: "the time for which a page with wait=400 was held",
      expected: `400 ms, and at most ${LATE_MS * t.scale} ms more`,
      observed: `${Math.round(idle.tookMs)} ms`,
    });
    const full = await held(0, PATIENCE_MS * t.scale);
    t.equal(objectsAt(full.json("EventPage"), "items").length, 3, "the items of a page with something to send");
    t.expect(full.tookMs <= LATE_MS * t.scale, {
      what: "the time for which a page was held although there were entries",
      expected: `at most ${LATE_MS * t.scale} ms`,
      observed: `${Math.round(full.tookMs)} ms`,
    });
  },
});

const longest = serverCheck({
  id: "page.wait/longest",
  requirement: "page.wait",
  title: "A page request with a wait beyond wait_ms is held for wait_ms.",
  needs: ["limit:wait_ms"],
  run: async (t) => {
    const { alice, group } = await eventScene(t);
    const most = t.limit("wait_ms");
    const answer = await t.accepted("a page with a long wait", () => group.events(alice, { after: 3, wait: most * 10 }));
    t.equal(jsonAt(answer.json("EventPage"), "items"), [], "the items of a page with nothing to send");
    t.expect(answer.tookMs >= most - GRAIN_MS && answer.tookMs <= most + LATE_MS * t.scale, {
      what: `the time for which a page with wait=${most * 10} was held`,
      expected: `wait_ms, ${most} ms, and at most ${LATE_MS * t.scale} ms more`,
      observed: `${Math.round(answer.tookMs)} ms`,
    });
  },
});

const wakes = serverCheck({
  id: "page.wait-wakes/entries",
  requirement: "page.wait-wakes",
  title: "A held page is answered within 1000 ms of the acceptance of an event or a membership object, with that entry.",
  needs: ["limit:wait_ms"],
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const steps: readonly (readonly [string, () => Promise<Answer>])[] = [
      ["an event", () => group.post(bob, note(world))],
      ["a membership object", () => group.rotate(alice)],
    ];
    for (const [i, [what, step]] of steps.entries()) {
      const after = 3 + i;
      // wait_ms may be less than 1000 ms: held again and again, as a client does, so that one request always waits.
      let accepted = Number.POSITIVE_INFINITY;
      const woken = (async (): Promise<{ item: JsonObject; at: number }> => {
        for (;;) {
          const page = await group.events(alice, { after, wait: 60_000 }, { ms: 70_000 });
          const [item] = objectsAt(page.json("EventPage"), "items");
          if (item !== undefined) return { item, at: performance.now() };
          if (performance.now() > accepted + PATIENCE_MS) return { item: {}, at: performance.now() };
        }
      })();
      // So that the request is held when the entry comes: everything before was answered.
      await t.accepted("the snapshot", () => group.snapshot(alice));
      const { id } = (await t.accepted(what, step)).object("Ordered");
      accepted = performance.now();
      const { item, at } = await t.within(PATIENCE_MS, `the held page, woken by ${what}`, woken);
      t.equal(item["id"], id, `the first entry in the page that ${what} woke`);
      const late = Math.round(at - accepted);
      t.expect(late <= TOLD_MS * t.scale, {
        what: `the time from the acceptance of ${what} to the answer`,
        expected: `at most ${TOLD_MS * t.scale} ms`,
        observed: `${late} ms`,
      });
    }
  },
});

const snapshot = serverCheck({
  id: "page.snapshot/complete",
  requirement: "page.snapshot",
  title: "The snapshot has the head, the newest seq, all state entries, and the tunnel while it is not closed.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const expectSnapshot = async (what: string, expected: JsonObject): Promise<void> => {
      const answer = (await t.accepted(`the snapshot ${what}`, () => group.snapshot(bob))).object("ChannelSnapshot");
      const state = objectsAt(answer, "state");
      const observed = {
        channel: answer["channel"],
        head: answer["head"],
        seq: answer["seq"],
        state: state.map((entry) => entry["id"]).toSorted(),
        tunnels: objectsAt(answer, "tunnels").map((record) => record["tunnelID"]),
      };
      t.equal(observed, { channel: group.id, head: group.state.head, ...expected }, `the snapshot ${what}`);
    };
    await expectSnapshot("of a new group", { seq: 3, state: [], tunnels: [] });
    const ids: string[] = [];
    for (const [by, state_key] of [
      [alice, "topic"],
      [bob, bob.device],
      [bob, `${bob.id}/x`],
    ] as const)
      ids.push(textAt((await group.post(by, { ...note(world), state_key })).object("Ordered"), "id"));
    await group.post(bob, note(world));
    await expectSnapshot("after events", { seq: 7, state: ids.toSorted(), tunnels: [] });
    const tunnel = await group.declare(alice);
    // Somebody in it keeps it from being closed for want of connections meanwhile.
    await tunnel.join(alice);
    await expectSnapshot("with a tunnel", { seq: 8, state: ids.toSorted(), tunnels: [tunnel.id] });
    await tunnel.close();
    await group.rotate(alice);
    await expectSnapshot("after the tunnel was closed", { seq: 9, state: ids.toSorted(), tunnels: [] });
  },
});

export const pagesWait: readonly ServerCheck[] = [wait, longest, wakes, snapshot];
