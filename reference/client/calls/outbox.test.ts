import { expect, test } from "vitest";
import { ProtocolError } from "../../protocol/error.ts";
import type { Channel } from "../channel/channel.ts";
import type { Message } from "../channel/send.ts";
import type { Clock } from "../ports.ts";
import type { Event } from "../wire.ts";
import { createOutbox } from "./outbox.ts";

const MESSAGE: Message = { type: "m.call.answer", content: {} };
const REFUSED = new ProtocolError("forbidden", "no", { details: { status: 403 } });
const LOST = new ProtocolError("timeout", "no answer");
const STALE = new ProtocolError("epoch-stale", "the epoch went on", { details: { status: 409 } });

/** Time that is over at once. */
const clock: Clock = {
  now: () => 0,
  after(_, run) {
    queueMicrotask(run);
    return () => undefined;
  },
};

/** A channel whose server answers in this way, one after the other, and then takes everything. */
function scene(...answers: readonly ProtocolError[]) {
  const posted: Event[] = [];
  const problems: unknown[] = [];
  const left = [...answers];
  let sealed = 0;
  const channel = {
    seal: async () => ({ number: ++sealed }) as unknown as Event,
    post: async (event: Event) => {
      posted.push(event);
      const answer = left.shift();
      if (answer !== undefined) throw answer;
    },
    sync: async () => undefined,
  } as unknown as Channel;
  const outbox = createOutbox(
    () => channel,
    clock,
    (error) => problems.push(error),
  );
  return { outbox, posted, problems };
}

test("what has no answer is handed over again, the same event, until there is one (glare.repeat)", async () => {
  const { outbox, posted, problems } = scene(LOST, LOST);
  await outbox.send(MESSAGE);
  expect(posted).toHaveLength(3);
  expect(new Set(posted).size).toBe(1);
  expect(problems).toEqual([]);
});

test("what is sealed for an epoch that is over is sealed anew", async () => {
  const { outbox, posted } = scene(STALE);
  await outbox.send(MESSAGE);
  expect(new Set(posted).size).toBe(2);
});

test("what is refused is told, and not tried again; what follows goes on", async () => {
  const { outbox, posted, problems } = scene(REFUSED);
  await Promise.all([outbox.send(MESSAGE), outbox.send(MESSAGE)]);
  expect([posted.length, problems]).toEqual([2, [REFUSED]]);
});

test("of an event that is handed over once it is said what became of it", async () => {
  const { outbox } = scene(LOST, STALE, REFUSED);
  const event = {} as Event;
  const outcomes = [];
  for (let tries = 1; tries <= 4; tries++) outcomes.push(await outbox.once(event, tries));
  expect(outcomes).toEqual(["unknown", "stale", "refused", "acknowledged"]);
});
