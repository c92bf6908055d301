import { shownLine } from "../codec-run/answer-line.ts";
import { CODEC_LIMITS } from "../codec-run/limits.ts";
import type { DriverEnd, Link } from "../codec-run/link.ts";
import { session, type Heard, type Session } from "../codec-run/session.ts";
import type { Troubles } from "../codec-run/trouble.ts";
import type { JsonObject } from "../probe/wire/index.ts";
import type { Wire } from "../runner/wire.ts";
import { CLIENT_LIMITS } from "./limits.ts";
import { isNotice, readNotice, type AskedOf, type ReadNotice } from "./notice-line.ts";

/** Who works with a driver at the moment: one check at a time. */
export interface Attendant {
  readonly wire: Wire;
  notice(notice: ReadNotice): void;
  /** The driver cannot be asked any more. */
  lost(why: string): void;
}

/** One running driver of a client. */
export interface DriverProcess {
  readonly alive: boolean;
  /** Requests so far. */
  readonly asked: number;
  ask(op: string, input: JsonObject, ms?: number): Promise<Heard>;
  /** From now on what comes is told to them; to nobody for undefined. */
  attend(attendant: Attendant | undefined): void;
  /** A number that no client of this driver has. */
  nextClient(): number;
  /** What it wrote for people since somebody attends to it: the last lines. */
  complaint(): string;
  /** Ends its input and resolves with how it ended. */
  end(): Promise<DriverEnd>;
  /** Ends it at once. */
  stop(why: string): void;
}

export interface ProcessParts {
  readonly link: Link;
  readonly troubles: Troubles;
  readonly unknownOp: string;
  readonly scale: number;
  /** Called once when it is lost, and not because it was ended. */
  readonly onLost: () => void;
}

class LiveProcess implements DriverProcess, AskedOf {
  readonly #link: Link;
  readonly #troubles: Troubles;
  readonly #session: Session;
  readonly #clients = new Map<number, Set<number>>();
  #attendant: Attendant | undefined;
  #last = 0;
  #asked = 0;
  #notices = 0;
  #wrong = 0;
  #complained = 0;
  #isEnded = false;

  constructor({ link, troubles, unknownOp, scale, onLost }: ProcessParts) {
    this.#link = link;
    this.#troubles = troubles;
    this.#session = session({
      link,
      troubles,
      unknownOp,
      scale,
      other: { is: isNotice, heard: (value, octets) => this.#heard(value, octets) },
      trace: (direction, body) => {
        const summary = direction === "sent" ? "to the driver" : "from the driver";
        this.#attendant?.wire.record({ direction, transport: "driver", summary, body });
      },
      onLost: (why) => {
        if (this.#isEnded) return;
        onLost();
        this.#attendant?.lost(why);
      },
    });
  }

  get alive(): boolean {
    return this.#session.alive;
  }

  get asked(): number {
    return this.#asked;
  }

  ask(op: string, input: JsonObject, ms: number = CODEC_LIMITS.answerMs): Promise<Heard> {
    const { client, voice } = input;
    if (typeof client === "number") {
      const voices = this.#clients.get(client) ?? new Set();
      this.#clients.set(client, voices);
      if (typeof voice === "number") voices.add(voice);
    }
    this.#asked += 1;
    return this.#session.ask({ op, in: input }, ms);
  }

  attend(attendant: Attendant | undefined): void {
    this.#attendant = attendant;
    this.#notices = 0;
    this.#complained = this.#link.complaints().bytes;
  }

  nextClient(): number {
    this.#last += 1;
    return this.#last;
  }

  complaint(): string {
    const { tail, bytes } = this.#link.complaints();
    const lines = bytes === this.#complained ? [] : tail.trim().split("\n");
    return lines.slice(-3).join(" / ");
  }

  end(): Promise<DriverEnd> {
    this.#isEnded = true;
    return this.#session.end();
  }

  stop(why: string): void {
    this.#isEnded = true;
    this.#session.stop(why);
  }

  hasClient(client: number): boolean {
    return this.#clients.has(client);
  }

  hasVoice(client: number, voice: number): boolean {
    return this.#clients.get(client)?.has(voice) ?? false;
  }

  #heard(value: JsonObject, octets: Uint8Array): void {
    const read = readNotice(value, this);
    if (typeof read === "string") {
      this.#troubles.note("notice", `${read}: ${shownLine(octets)}`);
      this.#wrong += 1;
      if (this.#wrong >= CODEC_LIMITS.strayLines) this.#session.flood(`${this.#wrong} notices that are none`);
      return;
    }
    this.#notices += 1;
    if (this.#notices > CLIENT_LIMITS.notices) this.#session.flood(`more than ${CLIENT_LIMITS.notices} notices in one check`);
    else this.#attendant?.notice(read);
  }
}

/** Begins to talk to a driver. */
export function driverProcess(parts: ProcessParts): DriverProcess {
  return new LiveProcess(parts);
}
