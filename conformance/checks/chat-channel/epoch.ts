import { READ_WRITE, type Alter, type Channel, type User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { without as omit, type Json, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { groupOfTwo } from "./log.ts";

const WRITE_ONLY = { read: false, write: true, admin: false };

/** The three objects that take somebody's reading away. */
const TAKERS: readonly (readonly [string, (group: Channel, by: User, who: User, alter?: Alter) => Promise<Answer>])[] = [
  ["a remove", (group, by, who, alter) => group.attempt.remove(by, who, alter)],
  ["a ban", (group, by, who, alter) => group.attempt.ban(by, who, alter)],
  ["a change", (group, by, who, alter) => group.attempt.change(by, who, WRITE_ONLY, alter)],
];

const note = { type: "org.example.note", content: {} };

const conflict = { code: "epoch-conflict" } as const;

const WITHOUT_EPOCH: Alter = {
  before: (object) => {
    delete object["next_epoch"];
  },
};

function nextEpoch(change: (epoch: JsonObject) => void): Alter {
  return { before: (object) => change(object["next_epoch"] as JsonObject) };
}

function currentEpoch(change: (epoch: JsonObject) => void): Alter {
  return { before: (object) => change(object["epoch"] as JsonObject) };
}

const required = serverCheck({
  id: "epoch.required/taken-without",
  requirement: "epoch.required",
  title: "Who takes a member's reading away brings the next epoch in the same object.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    for (const [what, take] of TAKERS) {
      const carol = await world.user();
      await group.add(alice, carol);
      await t.twin({
        field: `next_epoch of ${what}`,
        bad: () => take(group, alice, carol, WITHOUT_EPOCH),
        good: () => take(group, alice, carol),
        expect: conflict,
      });
    }
  },
});

const superfluous = serverCheck({
  id: "epoch.superfluous/taken-from-nobody",
  requirement: "epoch.superfluous",
  title: "An object that takes reading from nobody brings no next epoch.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    for (const [what, take] of TAKERS) {
      const carol = await world.user();
      await group.add(alice, carol, WRITE_ONLY);
      const epoch = group.build.nextEpoch(alice);
      await t.twin({
        field: `next_epoch of ${what}`,
        bad: () => take(group, alice, carol, { before: (object) => void (object["next_epoch"] = epoch) }),
        good: () => take(group, alice, carol),
        expect: conflict,
      });
    }
  },
});

const next = serverCheck({
  id: "epoch.next/number",
  requirement: "epoch.next",
  title: "A next epoch whose number is not one more than the current one is refused.",
  run: async (t) => {
    const { alice, bob, group } = await groupOfTwo(t);
    for (const step of [-1, 0, 2, 1000]) {
      const number = group.state.epoch + step;
      await t.twin({
        field: `number (${String(step)} from the current one)`,
        bad: () =>
          group.attempt.rotate(
            alice,
            nextEpoch((epoch) => void (epoch["number"] = number)),
          ),
        good: () => group.attempt.rotate(alice),
        expect: conflict,
      });
    }
    await t.twin({
      field: "number, in a remove",
      bad: () =>
        group.attempt.remove(
          alice,
          bob,
          nextEpoch((epoch) => void (epoch["number"] = group.state.epoch)),
        ),
      good: () => group.attempt.remove(alice, bob),
      expect: conflict,
    });
  },
});

const readers = serverCheck({
  id: "epoch.readers/wrong-set",
  requirement: "epoch.readers",
  title:
    "A next epoch is refused when a reader is left out, or somebody who cannot read is let in: a ghost, a non-reader, or who is being removed.",
  run: async (t) => {
    const { world, alice, bob, group } = await groupOfTwo(t);
    const [writer, ghost, gone] = [await world.user(), await world.user(), await world.user()];
    await group.add(alice, writer, WRITE_ONLY);
    await group.add(alice, gone);
    const sealedFor = (who: string, from: Json): Alter => nextEpoch((epoch) => void ((epoch["sealed"] as JsonObject)[who] = from));
    const without = (who: string): Alter =>
      nextEpoch((epoch) => {
        epoch["sealed"] = omit(epoch["sealed"] as JsonObject, who);
      });
    const text = (group.build.epoch(alice)["next_epoch"] as { sealed: JsonObject }).sealed[alice.id] ?? "";
    const wrong: readonly [string, Alter][] = [
      ["a reader is left out", without(bob.id)],
      ["the sender is left out", without(alice.id)],
      ["a ghost is let in", sealedFor(ghost.id, text)],
      ["a member without read is let in", sealedFor(writer.id, text)],
    ];
    for (const [what, alter] of wrong) {
      await t.twin({
        field: `readers (${what})`,
        bad: () => group.attempt.rotate(alice, alter),
        good: () => group.attempt.rotate(alice),
        expect: conflict,
      });
    }
    await t.twin({
      field: "readers (the one who is removed is let in)",
      bad: () => group.attempt.remove(alice, gone, sealedFor(gone.id, text)),
      good: () => group.attempt.remove(alice, gone),
      expect: conflict,
    });
  },
});

const addCurrent = serverCheck({
  id: "epoch.add-current/other-epoch",
  requirement: "epoch.add-current",
  title: "An add, or a change that gives read, which seals another epoch than the current one is refused.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    await group.rotate(alice);
    for (const step of [-1, 1]) {
      const carol = await world.user();
      const other = currentEpoch((epoch) => void (epoch["number"] = group.state.epoch + step));
      const expect = conflict;
      const field = `epoch (${String(step)} from the current one)`;
      await group.add(alice, carol, WRITE_ONLY);
      await t.twin({
        field: `${field} of a change`,
        bad: () => group.attempt.change(alice, carol, READ_WRITE, other),
        good: () => group.attempt.change(alice, carol, READ_WRITE),
        expect,
      });
      const dave = await world.user();
      await t.twin({
        field: `${field} of an add`,
        bad: () => group.attempt.add(alice, dave, READ_WRITE, other),
        good: () => group.attempt.add(alice, dave),
        expect,
      });
    }
  },
});

const addSealed = serverCheck({
  id: "epoch.add-sealed/wrong-person",
  requirement: "epoch.add-sealed",
  title: "An add is refused when it seals the epoch for somebody without read, or does not seal it for a reader.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    const [carol, dave] = [await world.user(), await world.user()];
    await t.twin({
      field: "epoch, which is not sealed for a reader",
      bad: () =>
        group.attempt.add(
          alice,
          carol,
          READ_WRITE,
          currentEpoch((epoch) => {
            delete epoch["sealed"];
          }),
        ),
      good: () => group.attempt.add(alice, carol),
      expect: conflict,
    });
    const sealed = group.build.currentEpoch(alice, dave)["sealed"] ?? "";
    await t.twin({
      field: "epoch, which is sealed for a non-reader",
      bad: () =>
        group.attempt.add(
          alice,
          dave,
          WRITE_ONLY,
          currentEpoch((epoch) => void (epoch["sealed"] = sealed)),
        ),
      good: () => group.attempt.add(alice, dave, WRITE_ONLY),
      expect: conflict,
    });
  },
});

const rotationDue = serverCheck({
  id: "epoch.rotation-due/after-leave",
  requirement: "epoch.rotation-due",
  also: ["epoch.leave-due"],
  title: "After the leave of a reader nothing is sealed and no tunnel declared until the next epoch.",
  run: async (t) => {
    const { world, alice, bob, group } = await groupOfTwo(t);
    const carol = await world.user();
    await group.add(alice, carol);
    const attempts: readonly (readonly [string, User, () => Promise<Answer>])[] = [
      ["a sealed event", bob, () => group.attempt.post(alice, group.build.sealed(alice, note))],
      ["a declaration", carol, () => group.attempt.declare(alice)],
    ];
    for (const [what, leaver, attempt] of attempts) {
      await group.leave(leaver);
      const epoch = group.state.epoch;
      const { bad } = await t.twin({
        field: `epoch of the channel, for ${what}`,
        bad: attempt,
        good: async () => {
          await group.rotate(alice);
          return attempt();
        },
        expect: { code: "epoch-stale" },
      });
      t.equal(bad.problem?.document["epoch"], epoch, "the epoch that the refusal names");
    }
  },
});

const announceDue = serverCheck({
  id: "epoch.rotation-due/initialize-voice",
  requirement: "epoch.rotation-due",
  title: "After the leave of a reader an open tunnel of the old epoch is not announced.",
  run: async (t) => {
    const { alice, bob, group } = await groupOfTwo(t);
    const tunnel = await group.declare(alice, { announce: false });
    // Open, it is ending and not closed when the epoch is over: then the epoch is all that stands against the announcement.
    await tunnel.join(alice);
    await group.leave(bob);
    await t.twin({
      field: "epoch of the channel",
      bad: () => tunnel.attempt.announce(),
      good: async () => {
        await group.rotate(alice);
        const next = await group.declare(alice, { announce: false, replaces: tunnel.id });
        return next.attempt.announce();
      },
      expect: { code: "epoch-stale" },
    });
  },
});

const leaveDue = serverCheck({
  id: "epoch.leave-due/who-could-not-read",
  requirement: "epoch.leave-due",
  title: "The leave of a member without read asks for no new epoch, that of a reader does.",
  run: async (t) => {
    const { world, alice, bob, group } = await groupOfTwo(t);
    const carol = await world.user();
    await group.add(alice, carol, WRITE_ONLY);
    const sealed = (): Promise<Answer> => group.attempt.post(alice, group.build.sealed(alice, note));
    await group.leave(carol);
    await t.accepted("a sealed event after the leave of a non-reader", sealed);
    await group.leave(bob);
    await t.twin({
      field: "epoch of the channel",
      bad: sealed,
      good: async () => {
        await group.rotate(alice);
        return sealed();
      },
      expect: { code: "epoch-stale" },
    });
  },
});

export const epoch: readonly ServerCheck[] = [
  required,
  superfluous,
  next,
  readers,
  addCurrent,
  addSealed,
  rotationDue,
  announceDue,
  leaveDue,
];
