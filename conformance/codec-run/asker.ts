import { CODEC_LIMITS } from "./limits.ts";
import type { DriverEnd, Link, OpenLink } from "./link.ts";
import { session, type Heard, type Question, type Session } from "./session.ts";
import type { Troubles } from "./trouble.ts";

/** A question of the run. What comes is handed to it, at most once; `again` is called for each further answer. */
export interface Item extends Question {
  heard(heard: Heard): void;
  again(): void;
}

export interface AskerParts {
  readonly open: OpenLink;
  readonly troubles: Troubles;
  readonly unknownOp: string;
  /** `--timeout-scale`. */
  readonly scale: number;
  /** The first words with each process, before anything else. Answers why it cannot be used. */
  greet(session: Session): Promise<string | undefined>;
  /** No further question is asked once it answers true. */
  enough(): boolean;
}

/** Asks questions of a driver, which it starts, and starts again when it is lost. */
export interface Asker {
  /** Starts so many processes. Answers why they cannot be used. */
  ready(processes: number): Promise<string | undefined>;
  /** Asks all, many at a time in up to so many processes. Resolves when each has been heard of, or enough is known. */
  askAll(items: readonly Item[], processes: number): Promise<void>;
  /** Asks all in one process, many at a time, in this order. */
  askInOrder(items: readonly Item[]): Promise<void>;
  /** Asks all in one process, ends its input without waiting, and resolves with how each process ended. */
  askAndEnd(items: readonly Item[]): Promise<readonly DriverEnd[]>;
  /** Ends all processes at once. */
  stop(why: string): void;
  /** How many processes were started, and how many octets they wrote to standard error. */
  cost(): { readonly starts: number; readonly complaintBytes: number };
}

interface LostItem {
  readonly item: Item;
  readonly why: string;
}

class LiveAsker implements Asker {
  readonly #parts: AskerParts;
  /** Those that nobody asks at the moment. */
  readonly #idle: Session[] = [];
  readonly #all = new Map<Session, Link>();
  #losses = 0;
  #stopped: string | undefined;

  constructor(parts: AskerParts) {
    this.#parts = parts;
  }

  async ready(processes: number): Promise<string | undefined> {
    const found = await Promise.all(Array.from({ length: processes }, () => this.#take()));
    const refused = found.find((one) => typeof one === "string");
    this.#idle.push(...found.filter((one) => typeof one !== "string"));
    return refused;
  }

  async askAll(items: readonly Item[], processes: number): Promise<void> {
    const queue = items.values();
    await Promise.all(Array.from({ length: processes }, () => this.#lane(queue)));
  }

  async askInOrder(items: readonly Item[]): Promise<void> {
    await this.#lane(items.values());
  }

  async askAndEnd(items: readonly Item[]): Promise<readonly DriverEnd[]> {
    if (this.#parts.enough()) return [];
    const last = await this.#take();
    if (typeof last === "string") {
      for (const item of items) item.heard({ notAsked: last });
      return [];
    }
    const asked = items.map(async (item) => item.heard(await last.ask(item, CODEC_LIMITS.answerMs, () => item.again())));
    const ends = [last, ...this.#idle.filter(({ alive }) => alive)].map((one) => one.end());
    await Promise.all(asked);
    return Promise.all(ends);
  }

  stop(why: string): void {
    this.#stopped ??= why;
    for (const one of this.#all.keys()) one.stop(why);
  }

  cost(): ReturnType<Asker["cost"]> {
    const links = [...this.#all.values()];
    return { starts: links.length, complaintBytes: links.reduce((sum, link) => sum + link.complaints().bytes, 0) };
  }

  /** Why nothing is asked any more. */
  #hopeless(): string | undefined {
    // Each stall is one trouble, however many requests it is about.
    const lost = this.#losses + this.#parts.troubles.count(["unanswered"]);
    const tired = lost > CODEC_LIMITS.restarts ? `the driver was lost ${lost} times, and was not asked any more` : undefined;
    return this.#stopped ?? tired;
  }

  /** A driver that waits for questions: an idle one, or a new one. */
  async #take(): Promise<Session | string> {
    const hopeless = this.#hopeless();
    if (hopeless !== undefined) return hopeless;
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) if (idle.alive) return idle;
    const { open, troubles, unknownOp, scale } = this.#parts;
    const link = open();
    const begun = session({ link, troubles, unknownOp, scale });
    this.#all.set(begun, link);
    const refused = await this.#parts.greet(begun);
    if (refused !== undefined) begun.stop(refused);
    return this.#stopped ?? refused ?? begun;
  }

  async #lane(queue: Iterator<Item>): Promise<void> {
    for (let first = this.#next(queue); first !== undefined; first = this.#next(queue)) {
      const current = await this.#take();
      if (typeof current === "string") {
        for (let item: Item | undefined = first; item !== undefined; item = this.#next(queue)) item.heard({ notAsked: current });
        return;
      }
      const lost = await this.#pump(current, first, queue);
      if (current.alive) this.#idle.push(current);
      await this.#blame(lost);
    }
  }

  #next(queue: Iterator<Item>): Item | undefined {
    if (this.#parts.enough()) return undefined;
    const next = queue.next();
    return next.done === true ? undefined : next.value;
  }

  /** Asks until the queue is empty or the driver is lost. Resolves with those that were under way then. */
  #pump(current: Session, first: Item, queue: Iterator<Item>): Promise<readonly LostItem[]> {
    return new Promise((resolve) => {
      const lost: LostItem[] = [];
      let due = 0;
      const put = (item: Item): void => {
        due += 1;
        void current
          .ask(item, CODEC_LIMITS.answerMs, () => item.again())
          .then((heard) => {
            if ("lost" in heard) lost.push({ item, why: heard.lost });
            else item.heard(heard);
            due -= 1;
            fill();
          });
      };
      const fill = (): void => {
        // Room is filled when half of it is free: each write and each read then carries many lines.
        const room = current.underWay > CODEC_LIMITS.underWay / 2 ? 0 : CODEC_LIMITS.underWay - current.underWay;
        for (let free = room; free > 0 && current.alive; free--) {
          const item = this.#hopeless() === undefined ? this.#next(queue) : undefined;
          if (item === undefined) break;
          put(item);
        }
        if (due === 0) resolve(lost);
      };
      put(first);
      fill();
    });
  }

  /**
   * When a driver is lost with several requests under way, nobody knows which is to blame: each is asked again, alone, and the one with which it is
   * lost again fails. Restarts that only look for the one to blame do not count.
   */
  async #blame(suspects: readonly LostItem[]): Promise<void> {
    const [only] = suspects;
    if (only === undefined) return;
    const before = this.#losses;
    for (const { item, why } of suspects) {
      const heard = suspects.length === 1 ? { lost: why } : await this.#askAlone(item);
      if ("lost" in heard) this.#losses += 1;
      item.heard(heard);
    }
    // It is lost now and then, whatever it is asked: that must not go on for ever.
    if (this.#losses === before) this.#losses += 1;
  }

  async #askAlone(item: Item): Promise<Heard> {
    const current = await this.#take();
    if (typeof current === "string") return { notAsked: current };
    const heard = await current.ask(item, CODEC_LIMITS.answerMs, () => item.again());
    if (current.alive) this.#idle.push(current);
    return heard;
  }
}

/** Makes an asker; nothing is started yet. */
export function asker(parts: AskerParts): Asker {
  return new LiveAsker(parts);
}
