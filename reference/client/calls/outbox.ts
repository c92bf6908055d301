import { ProtocolError } from "../../protocol/error.ts";
import type { Channel } from "../channel/channel.ts";
import type { Message } from "../channel/send.ts";
import type { Clock } from "../ports.ts";
import { createSerial } from "../serial.ts";
import type { Sleeper } from "../stream/reopen.ts";
import { waitAfter } from "../stream/reopen.ts";
import type { Event } from "../wire.ts";

/** What became of handing an event over. */
export type Outcome = "acknowledged" | "unknown" | "refused" | "stale";

/** Hands events over, one after the other, each until it is known what became of it. */
export interface Outbox {
  /** Seals and hands over. Resolves when it is in the channel, or never will be: then it is told why. */
  send(message: Message, to?: string): Promise<void>;
  /** Hands this event over once, and waits a while where nobody knows what became of it: longer, the more often it is tried. */
  once(event: Event, tries: number): Promise<Outcome>;
  stop(): void;
}

/** Whether a server has said that it did not take something, and will not. What has no answer, or none that counts, is unknown. */
function outcomeOf(error: unknown): Exclude<Outcome, "acknowledged"> {
  if (!(error instanceof ProtocolError)) return "refused";
  if (error.code === "epoch-stale") return "stale";
  const status = error.details?.["status"];
  const isPassing = typeof status !== "number" || status >= 500 || status === 429;
  return isPassing && error.code !== "too-large" ? "unknown" : "refused";
}

/** How often an event is sealed anew because its epoch went on meanwhile. */
const EPOCHS = 8;

export function createOutbox(channel: () => Channel, clock: Clock, failed: (error: unknown) => void): Outbox {
  const serial = createSerial();
  const sleepers = new Set<Sleeper>();
  let stopped = false;
  const wait = async (tries: number, error: unknown): Promise<void> => {
    const sleeper: Sleeper = { stopped, wake: () => undefined };
    sleepers.add(sleeper);
    await waitAfter(tries, clock, sleeper, error);
    sleepers.delete(sleeper);
  };
  const attempt = async (run: () => Promise<unknown>, tries: number): Promise<Outcome> => {
    try {
      await run();
      return "acknowledged";
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome === "refused") failed(error);
      if (outcome === "unknown") await wait(tries, error);
      if (outcome === "stale") await channel().sync();
      return outcome;
    }
  };
  const settled = async (run: () => Promise<unknown>): Promise<Outcome> => {
    let outcome: Outcome = "unknown";
    for (let tries = 1; outcome === "unknown" && !stopped; tries++) outcome = await attempt(run, tries);
    return outcome;
  };
  const send = async (message: Message, to: string | undefined): Promise<void> => {
    for (let epoch = 0; epoch < EPOCHS && !stopped; epoch++) {
      let event: Event | undefined;
      const outcome = await settled(async () => {
        // Sealed once: the same event, however often it is handed over.
        event ??= await channel().seal(message, to);
        await channel().post(event);
      });
      if (outcome !== "stale") return;
    }
  };
  return {
    send: (message, to) => serial(() => send(message, to)),
    once: (event, tries) => attempt(() => channel().post(event), tries),
    stop() {
      stopped = true;
      for (const sleeper of sleepers) {
        sleeper.stopped = true;
        sleeper.wake();
      }
    },
  };
}
