import * as fc from "fast-check";
import type { Channel, User } from "../../probe/actors/index.ts";
import type { EventStream, StreamAnswer } from "../../probe/stream.ts";
import { failure } from "../../runner/errors.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { eventScene } from "./event-twins.ts";
import { entryOn, isEntry, note, PATIENCE_MS, seqsOn } from "./scene.ts";

/** Opens a stream again; a server that has not yet noticed the end of the one before may count both. */
async function reopened(t: ServerTest, channel: Channel, by: User, after: number): Promise<EventStream> {
  const answer: StreamAnswer = await t.eventually(
    "a stream to be opened again",
    async () => {
      const one = await channel.stream(by, after);
      return one.problem?.code === "rate-limited" ? undefined : one;
    },
    PATIENCE_MS,
  );
  if (answer.stream === undefined)
    throw failure("a stream was refused", "a stream", `status ${answer.status}, ${answer.problem?.code ?? "no problem document"}`);
  return answer.stream;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

const anyPoint = serverCheck({
  id: "stream.resume/any-point",
  requirement: "stream.resume",
  title: "A stream from any point on, opened while others write, has each later entry once and in order.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    for (let i = 0; i < 6; i += 1) await group.post(bob, note(world));
    let newest = 9;
    const cases = fc.record({ back: fc.nat(12), before: fc.nat(3), during: fc.nat(4), rotate: fc.boolean() });
    await t.property(
      "a stream that begins anywhere",
      cases,
      async ({ back, before, during, rotate }) => {
        const after = Math.max(0, newest - back);
        const write = async (): Promise<void> => {
          const answer = rotate ? await group.rotate(alice) : await group.post(bob, note(world));
          newest = Number(answer.object("Ordered")["seq"]);
        };
        for (let i = 0; i < before; i += 1) await write();
        const opening = reopened(t, group, alice, after);
        // A write that fails comes first: then nobody waits for it.
        opening.catch(() => undefined);
        for (let i = 0; i < during; i += 1) await write();
        const stream = await opening;
        // The fence: what would come twice has come by then.
        await write();
        await entryOn(t, stream, group, newest, PATIENCE_MS);
        t.equal(seqsOn(stream, group), range(after + 1, newest), `the numbers on a stream from ${after} on`);
        t.fact("a stream had each entry once");
        stream.close();
        await stream.ended;
      },
      { runs: Math.min(8, t.runs) },
    );
  },
});

const cut = serverCheck({
  id: "stream.resume/cut-and-resumed",
  requirement: "stream.resume",
  also: ["stream.snapshot"],
  title:
    "A reader whose streams break again and again while others write, and who resumes behind the last entry seen, sees each entry once.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const last = 43;
    const writing = (async (): Promise<void> => {
      for (let seq = 4; seq <= last; seq += 1) await group.post(t.random.pick([alice, bob]), note(world));
    })();
    writing.catch(() => undefined);
    const seen: number[] = [];
    while ((seen.at(-1) ?? 0) < last) {
      const after = seen.at(-1) ?? 0;
      const stream = await reopened(t, group, bob, after);
      // Breaks after some entries: in what was there already, or in what is new.
      const enough = Math.min(last, after + 1 + t.random.int(12));
      await entryOn(t, stream, group, enough, PATIENCE_MS);
      stream.close();
      const came = stream.log.filter(({ item }) => isEntry(item, group)).map(({ item }) => Number(item["seq"]));
      t.equal(came, range(after + 1, came.at(-1) ?? after), `the numbers on a stream from ${after} on`);
      seen.push(...came);
      await stream.ended;
    }
    await writing;
    t.equal(seen, range(1, last), "the numbers that all streams together brought");
    t.fact("all entries came once");
  },
});

export const streamResume: readonly ServerCheck[] = [anyPoint, cut];
