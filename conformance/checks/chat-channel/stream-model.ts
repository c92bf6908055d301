import * as fc from "fast-check";
import type { Channel, User } from "../../probe/actors/index.ts";
import type { EventStream } from "../../probe/stream.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { newWorld, type World } from "../../probe/actors/index.ts";
import { entryOn, followAll, note, PATIENCE_MS, seqsOn, TOLD_MS } from "./scene.ts";
import { lateItems, rightsDelay, TAKERS } from "./stream-rights.ts";

/** A member with a live stream, and what the model knows of the member's reading. */
interface Reader {
  readonly user: User;
  readonly stream: EventStream;
  /** The newest entry when the request that takes read was sent: up to it everything must have come. */
  must?: number;
  /** When that request was answered: 1000 ms later nothing must come. */
  takenAt?: number;
}

/** One step: somebody writes, or a member's reading is taken away. */
type Step = { readonly kind: "post"; readonly state: boolean } | { readonly kind: "take"; readonly who: number; readonly how: string };

const MEMBERS = 4;

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("post" as const), state: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("take" as const), who: fc.nat(MEMBERS - 1), how: fc.constantFrom(...Object.keys(TAKERS)) }),
    },
  ),
  { minLength: 8, maxLength: 14 },
);

interface Run {
  readonly t: ServerTest;
  readonly world: World;
  readonly alice: User;
  readonly group: Channel;
  /** A channel that everybody goes on reading: its events are the fence on each stream. */
  readonly kept: Channel;
  readonly readers: readonly Reader[];
  newest: number;
}

async function begin(t: ServerTest, world: World, alice: User, users: readonly User[]): Promise<Run> {
  const [group, kept] = [await world.group(alice, users), await world.group(alice, users)];
  const newest = 2 + users.length;
  const readers: Reader[] = [];
  for (const user of [alice, ...users]) {
    readers.push({ user, stream: await followAll(user, { [group.id]: newest, [kept.id]: newest }) });
  }
  return { t, world, alice, group, kept, readers, newest };
}

async function take(run: Run, who: number, how: string): Promise<void> {
  const reader = run.readers[1 + who];
  if (reader === undefined || reader.must !== undefined) return;
  // Whoever reads has been told of everything by now, or is told within the time for it.
  for (const { stream, must } of run.readers) if (must === undefined) await caughtUp(run, stream);
  reader.must = run.newest;
  await TAKERS[how]?.(run.group, run.alice, reader.user);
  reader.takenAt = performance.now();
  run.newest += 1;
}

async function caughtUp({ t, group, newest }: Run, stream: EventStream): Promise<void> {
  if (seqsOn(stream, group).includes(newest) || newest === 2 + MEMBERS) return;
  await entryOn(t, stream, group, newest);
}

async function write({ world, alice, group }: Run, state: boolean): Promise<number> {
  const answer = await group.post(alice, { ...note(world), ...(state ? { state_key: "topic" } : {}) });
  return Number(answer.object("Ordered")["seq"]);
}

function judge({ t, group, newest }: Run, { stream, must, takenAt }: Reader): void {
  const first = 3 + MEMBERS;
  const came = seqsOn(stream, group);
  const least = must ?? newest;
  const range = (last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  // What came is a beginning of the order, without a hole and without a repetition, and at least what must have come.
  t.equal(came, range(Math.max(least, came.at(-1) ?? 0)), "the numbers on the stream of a member");
  if (takenAt === undefined) return;
  const late = lateItems(stream, group, takenAt + TOLD_MS * t.scale);
  t.equal(late, [], "what came of the channel more than 1000 ms after the answer to the request that took read");
}

const model = serverCheck({
  id: "channel.cut/model",
  requirement: "channel.cut",
  also: ["stream.live", "channel.seq"],
  title: "However members lose read while others write, each has all entries from before, some from the next 1000 ms, and none from later.",
  run: async (t) => {
    const world = await newWorld(t);
    const alice = await world.user();
    const users = await Promise.all(Array.from({ length: MEMBERS }, () => world.user()));
    const property = async (schedule: Step[]): Promise<void> => {
      const run = await begin(t, world, alice, users);
      for (const step of schedule) {
        if (step.kind === "take") await take(run, step.who, step.how);
        else run.newest = await write(run, step.state);
      }
      // Always somebody who loses read, and an entry while the right may still work.
      await take(run, t.random.int(MEMBERS), "a remove");
      run.newest = await write(run, false);
      await rightsDelay(t, performance.now());
      run.newest = await write(run, false);
      run.newest = await write(run, true);
      const fence = Number((await run.kept.post(alice, note(world))).object("Ordered")["seq"]);
      for (const { stream, must } of run.readers) {
        if (must === undefined) await caughtUp(run, stream);
        await t.fence("an event of another channel on each stream", () => entryOn(t, stream, run.kept, fence, PATIENCE_MS));
      }
      for (const reader of run.readers) judge(run, reader);
      for (const { stream } of run.readers) stream.close();
      await Promise.all(run.readers.map(({ stream }) => stream.ended));
    };
    await t.property("what each member is sent while others lose read", steps, property, { runs: Math.min(2, t.runs) });
  },
});

export const streamModel: readonly ServerCheck[] = [model];
