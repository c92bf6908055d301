import { READ_WRITE } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene } from "./event-twins.ts";
import { allEntries, note } from "./scene.ts";

const again = serverCheck({
  id: "event.again/same-answer",
  requirement: "event.again",
  title: "A repeated event gets the first answer, also after others came between, and stands in the order once.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    for (const event of [group.build.event(bob, note(world)), group.build.event(bob, { ...note(world), state_key: bob.id })]) {
      const first = await t.accepted("the event", () => group.attempt.post(bob, event));
      await group.post(alice, note(world));
      const second = await t.accepted("its repetition", () => group.attempt.post(bob, event));
      t.equal([second.status, second.object("Ordered")], [first.status, first.object("Ordered")], "the answer to the repetition");
      const ids = (await allEntries(group, bob)).map((entry) => entry["id"]);
      t.equal(ids.filter((id) => id === first.object()["id"]).length, 1, "how often the repeated event stands in the order");
    }
  },
});

const atOnce = serverCheck({
  id: "event.again/at-once",
  requirement: "event.again",
  also: ["channel.seq"],
  title: "One event that is sent several times at once is ordered once, and all of its senders get one answer.",
  run: async (t) => {
    const { world, bob, group } = await eventScene(t);
    const event = group.build.event(bob, note(world));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => t.accepted("the event, sent five times at once", () => group.attempt.post(bob, event))),
    );
    const [first] = answers;
    for (const answer of answers) t.equal(answer.object("Ordered"), first?.object("Ordered"), "the answers to one event");
    const next = (await t.accepted("the next event", () => group.attempt.post(bob, note(world)))).object("Ordered");
    t.equal(next["seq"], Number(first?.object()["seq"]) + 1, "the seq of the event after it");
  },
});

const afterRotation = serverCheck({
  id: "event.again/after-rotation",
  requirement: "event.again",
  title: "A sealed event that was accepted is answered like the first when it comes again in a later epoch.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const event = group.build.sealed(bob, note(world));
    const first = await t.accepted("the sealed event", () => group.attempt.post(bob, event));
    await group.rotate(alice);
    const second = await t.accepted("its repetition in the next epoch", () => group.attempt.post(bob, event));
    t.equal(second.object("Ordered"), first.object("Ordered"), "the answer to the repetition");
  },
});

const rights = serverCheck({
  id: "event.again-rights/without-write",
  requirement: "event.again-rights",
  title: "The repetition of an event is refused while its sender lacks write, and answered like the first once it is given back.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const event = group.build.event(bob, note(world));
    const first = await t.accepted("the event", () => group.attempt.post(bob, event));
    await group.change(alice, bob, { ...READ_WRITE, write: false });
    const { good } = await t.twin({
      field: "flag write of its sender",
      bad: () => group.attempt.post(bob, event),
      good: async () => {
        await group.change(alice, bob, READ_WRITE);
        return group.attempt.post(bob, event);
      },
      expect: { code: "forbidden" },
    });
    t.equal(good.object("Ordered"), first.object("Ordered"), "the answer to the repetition with write");
  },
});

export const eventsAgain: readonly ServerCheck[] = [again, atOnce, afterRotation, rights];
