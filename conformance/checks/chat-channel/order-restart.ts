import { Failure } from "../../runner/errors.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import type { Answer } from "../../probe/answer.ts";
import { eventScene, type Scene } from "./event-twins.ts";
import { allEntries, note, PATIENCE_MS, upTo } from "./scene.ts";

/** What was acknowledged, by seq. */
type Acknowledged = Map<number, { readonly id: string; readonly received_at: unknown }>;

/** Sends one thing after the other until the server is gone, and notes what was answered with 201. */
async function sendOn(acknowledged: Acknowledged, isKilled: () => boolean, step: () => Promise<Answer>): Promise<void> {
  for (;;) {
    try {
      const answer = await step();
      const { seq, received_at } = answer.object("Ordered");
      if (answer.status === 201) acknowledged.set(Number(seq), { id: textAt(answer.object(), "id"), received_at });
    } catch (error) {
      // The connection breaks with the server. Before it was killed, or in another way, it must not.
      if (isKilled() && error instanceof Failure) return;
      throw error;
    }
    if (isKilled()) return;
  }
}

function judgeEntries({ t }: Scene, entries: readonly JsonObject[], acknowledged: Acknowledged): void {
  t.equal(
    entries.map(({ seq }) => seq),
    upTo(entries.length),
    "the numbers of the entries after the restart",
  );
  for (const [seq, { id, received_at }] of acknowledged) {
    const entry = entries[seq - 1];
    t.equal(entry?.["id"], id, `the id of the entry ${seq}, which was acknowledged before the server was killed`);
    t.equal(entry?.["received_at"], received_at, `received_at of the entry ${seq}`);
  }
}

const killed = serverCheck({
  id: "channel.acknowledged/killed",
  requirement: "channel.acknowledged",
  also: ["channel.seq", "event.again", "event.received"],
  title:
    "A server that is killed in the middle of writes has every entry that it acknowledged when it is back, and goes on numbering behind them.",
  needs: ["restart"],
  run: async (t) => {
    const scene = await eventScene(t);
    const { world, alice, bob, carol, group } = scene;
    await group.add(alice, carol);
    let isKilled = false;
    const acknowledged: Acknowledged = new Map();
    const sent = group.build.event(bob, note(world));
    const first = (await t.accepted("an event", () => group.attempt.post(bob, sent))).object("Ordered");
    const senders = [...[alice, bob, carol].map((by) => () => group.attempt.post(by, note(world))), () => group.attempt.rotate(alice)].map(
      (step) => sendOn(acknowledged, () => isKilled, step),
    );
    const all = Promise.all(senders);
    all.catch(() => undefined);
    await Promise.race([all, t.eventually("forty acknowledged entries", () => acknowledged.size >= 40, PATIENCE_MS)]);
    const restarted = t.target.control?.restart("SIGKILL");
    isKilled = true;
    await restarted;
    await all;
    const entries = await allEntries(group, bob);
    judgeEntries(scene, entries, acknowledged);
    const again = await t.accepted("the repetition of an event from before", () => group.attempt.post(bob, sent));
    t.equal(again.object("Ordered"), first, "the answer to the repetition");
    const next = await t.accepted("a new event", () => group.attempt.post(bob, note(world)));
    t.equal(next.object("Ordered")["seq"], entries.length + 1, "the seq of the first event after the restart");
  },
});

export const orderRestart: readonly ServerCheck[] = [killed];
