import { greet, type Greeting } from "../codec-run/greeting.ts";
import { CODEC_LIMITS } from "../codec-run/limits.ts";
import type { DriverEnd, Link, OpenLink } from "../codec-run/link.ts";
import type { Heard, Question } from "../codec-run/session.ts";
import type { Troubles } from "../codec-run/trouble.ts";
import { driverProcess, type DriverProcess } from "./driver-process.ts";

export interface DriversParts {
  readonly open: OpenLink;
  readonly troubles: Troubles;
  /** A name that no driver knows. */
  readonly unknownOp: string;
  /** `--timeout-scale`. */
  readonly scale: number;
  /** Is told what each driver says first: to `hello`, and to an operation that it cannot know. */
  greeted(greeting: Greeting, question: Question, unknown: Heard): void;
  /** One that does not say hello is asked all the same. */
  readonly isForgiving: boolean;
}

/** The drivers of a run: one for each check that runs at the same time, started when it is needed, and again when it was lost. */
export interface Drivers {
  /** One that nobody works with, greeted; or why there is none any more. */
  take(): Promise<DriverProcess | string>;
  /** It is free again. */
  giveBack(process: DriverProcess): void;
  /** Ends the input of all. Resolves with how each ended. */
  endAll(): Promise<readonly DriverEnd[]>;
  /** Ends all at once. */
  stop(why: string): void;
  /** How many were started, how many were lost, how many requests they were asked, how many octets they wrote to standard error. */
  cost(): { readonly starts: number; readonly losses: number; readonly requests: number; readonly complaintBytes: number };
}

class LiveDrivers implements Drivers {
  readonly #parts: DriversParts;
  readonly #idle: DriverProcess[] = [];
  readonly #all = new Map<DriverProcess, Link>();
  #losses = 0;
  #stopped: string | undefined;

  constructor(parts: DriversParts) {
    this.#parts = parts;
  }

  async take(): Promise<DriverProcess | string> {
    let refused: string | undefined;
    for (;;) {
      const hopeless = this.#hopeless();
      if (hopeless !== undefined) return refused === undefined ? hopeless : `${hopeless}: ${refused}`;
      const idle = this.#idle.pop();
      if (idle?.alive === true) return idle;
      if (idle !== undefined) continue;
      const begun = await this.#start();
      if (typeof begun !== "string") return begun;
      // The first one that does not say hello will not say it the next time.
      if (this.#all.size === 1) return begun;
      refused = begun;
    }
  }

  giveBack(process: DriverProcess): void {
    process.attend(undefined);
    this.#idle.push(process);
  }

  async endAll(): Promise<readonly DriverEnd[]> {
    const alive = [...this.#all.keys()].filter((one) => one.alive);
    return Promise.all(alive.map((one) => one.end()));
  }

  stop(why: string): void {
    this.#stopped ??= why;
    for (const one of this.#all.keys()) one.stop(why);
  }

  cost(): ReturnType<Drivers["cost"]> {
    const complaintBytes = [...this.#all.values()].reduce((sum, link) => sum + link.complaints().bytes, 0);
    const requests = [...this.#all.keys()].reduce((sum, one) => sum + one.asked, 0);
    return { starts: this.#all.size, losses: this.#losses, requests, complaintBytes };
  }

  /** Why nothing is asked any more. */
  #hopeless(): string | undefined {
    // Each stall costs as much time as a loss.
    const lost = this.#losses + this.#parts.troubles.count(["unanswered"]);
    const tired = lost > CODEC_LIMITS.restarts ? `the driver was lost ${lost} times, and was not asked any more` : undefined;
    return this.#stopped ?? tired;
  }

  async #start(): Promise<DriverProcess | string> {
    const { open, troubles, unknownOp, scale, isForgiving } = this.#parts;
    const link = open();
    let isLost = false;
    const lose = (): void => {
      if (!isLost) this.#losses += 1;
      isLost = true;
    };
    const begun = driverProcess({ link, troubles, unknownOp, scale, onLost: lose });
    this.#all.set(begun, link);
    const question: Question = { op: unknownOp, in: {} };
    const greeting = await greet({ ask: ({ op, in: input }, ms) => begun.ask(op, input, ms) });
    const unknown = greeting.useless && !isForgiving ? { notAsked: "it did not say hello" } : await begun.ask(question.op, question.in);
    if (this.#stopped !== undefined) return this.#stopped;
    this.#parts.greeted(greeting, question, unknown);
    if (!greeting.useless || (isForgiving && begun.alive)) return begun;
    const why = greeting.trouble ?? "it did not say hello";
    if (begun.alive) lose();
    begun.stop(why);
    return why;
  }
}

/** No driver is started before one is taken. */
export function drivers(parts: DriversParts): Drivers {
  return new LiveDrivers(parts);
}
