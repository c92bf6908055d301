import type { Reply } from "../codec/driver-client.ts";
import type { JsonObject } from "../probe/wire/index.ts";
import { readLine, shownLine } from "./answer-line.ts";
import { CODEC_LIMITS } from "./limits.ts";
import { lineReader } from "./line-reader.ts";
import { endWords, type DriverEnd, type Link } from "./link.ts";
import type { Troubles } from "./trouble.ts";

/** What is asked. */
export interface Question {
  readonly op: string;
  readonly in: JsonObject;
}

/** What became of a request. A lost one may or may not be why the driver was lost. */
export type Heard =
  | { readonly reply: Reply }
  | { readonly unanswered: string }
  | { readonly lost: string }
  /** There was nobody to ask any more. */
  | { readonly notAsked: string };

/** One running driver. */
export interface Session {
  readonly underWay: number;
  readonly alive: boolean;
  /** Writes a request. `again`: called for each further answer to it. */
  ask(question: Question, ms: number, again?: () => void): Promise<Heard>;
  /** Ends its input. Resolves with how it ended; one that does not is ended. */
  end(): Promise<DriverEnd>;
  /** Ends it at once; what is under way is lost. */
  stop(why: string): void;
  /** The same, for writing without end. */
  flood(what: string): void;
}

interface Waiting {
  readonly what: string;
  resolve(heard: Heard): void;
}

export interface SessionParts {
  readonly link: Link;
  readonly troubles: Troubles;
  /** A name that no driver knows: asked when it seems stuck. */
  readonly unknownOp: string;
  /** `--timeout-scale`. */
  readonly scale: number;
  /** Lines that answer nothing and may come all the same. */
  readonly other?: {
    is(value: JsonObject): boolean;
    heard(value: JsonObject, octets: Uint8Array): void;
  };
  /** Is shown each line that is written or read, without its end. */
  readonly trace?: (direction: "sent" | "received", line: string | Uint8Array) => void;
  /** Called once when nothing can be asked any more. */
  readonly onLost?: (why: string) => void;
}

function requests(n: number): string {
  return n === 1 ? "a request was" : `${n} requests were`;
}

class LiveSession implements Session {
  readonly #parts: SessionParts;
  readonly #waiting = new Map<number, Waiting>();
  readonly #answered = new Map<number, (() => void) | undefined>();
  readonly #ended: Promise<DriverEnd>;
  #pending: string[] = [];
  #lastId = 0;
  #stray = 0;
  #lost: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #patienceMs = 0;
  #inputOver = false;
  /** Questions in between, and whether each was answered; the one that counts is the newest, while nothing else is answered. */
  readonly #knocks = new Map<number, boolean>();
  #knock: number | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { link } = parts;
    const lines = lineReader({
      line: (octets) => this.#read(octets),
      tooLong: (begin) => this.flood(`a line of more than ${CODEC_LIMITS.lineBytes} octets, that begins with ${shownLine(begin)}`),
    });
    link.output.on("data", (chunk: Buffer) => lines.push(chunk));
    link.output.on("error", () => undefined);
    this.#ended = link.ended.then((end) => {
      const rest = lines.rest();
      if (rest.length > 0 && this.#lost === undefined) this.#note("stray", `its output ends with half a line: ${shownLine(rest)}`);
      if (this.#waiting.size === 0 && this.#lost === undefined && !this.#inputOver)
        this.#note("ended-early", `${endWords(end)}, though its input had not ended${this.#complaint()}`);
      if (this.#waiting.size > 0 && this.#lost === undefined)
        this.#note("ended", `${endWords(end)} while ${requests(this.#waiting.size)} under way${this.#complaint()}`);
      this.#lose(endWords(end));
      return end;
    });
  }

  get underWay(): number {
    return this.#waiting.size;
  }

  get alive(): boolean {
    return this.#lost === undefined;
  }

  ask({ op, in: input }: Question, ms: number, again?: () => void): Promise<Heard> {
    if (this.#lost !== undefined) return Promise.resolve({ lost: this.#lost });
    const id = ++this.#lastId;
    const line = JSON.stringify({ id, op, in: input });
    return new Promise((resolve) => {
      this.#waiting.set(id, { what: op, resolve: (heard) => resolve(heard) });
      this.#answered.set(id, again);
      this.#patienceMs = ms * this.#parts.scale;
      if (this.#waiting.size === 1) this.#wait();
      this.#parts.trace?.("sent", line);
      this.#write(`${line}\n`);
    });
  }

  end(): Promise<DriverEnd> {
    this.#flush();
    this.#inputOver = true;
    this.#parts.link.input.end();
    const ms = CODEC_LIMITS.endMs * this.#parts.scale;
    const timer = setTimeout(() => this.stop(`it did not end within ${ms} ms after its input`), ms);
    return this.#ended.finally(() => clearTimeout(timer));
  }

  stop(why: string): void {
    this.#lose(why);
    this.#parts.link.kill();
  }

  #note(kind: Parameters<Troubles["note"]>[0], text: string): void {
    this.#parts.troubles.note(kind, text);
  }

  #complaint(): string {
    const { tail } = this.#parts.link.complaints();
    const last = tail.trim().split("\n").slice(-3).join(" / ");
    return last === "" ? "" : `; it said: ${last}`;
  }

  /** Requests that are asked in one go travel in one write. */
  #write(line: string): void {
    this.#pending.push(line);
    if (this.#pending.length === 1) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    const text = this.#pending.join("");
    this.#pending = [];
    const { input } = this.#parts.link;
    if (text !== "" && !this.#inputOver && input.writable) input.write(text);
  }

  #read(octets: Uint8Array): void {
    if (this.#lost !== undefined) return;
    const { other, trace } = this.#parts;
    trace?.("received", octets);
    const read = readLine(octets, other?.is.bind(other));
    if ("other" in read) return other?.heard(read.other, octets);
    if ("wrong" in read) return this.#misread(read.wrong, octets, read.id);
    const waiting = this.#waiting.get(read.id);
    const knocked = this.#knocks.get(read.id);
    if (knocked === true) this.#note("twice", `the request ${read.id} was answered again: ${shownLine(octets)}`);
    if (knocked !== undefined) return void this.#knocks.set(read.id, true);
    if (waiting === undefined) return this.#unasked(read.id, octets);
    this.#settle(read.id, waiting, { reply: read.reply });
  }

  #settle(id: number, waiting: Waiting, heard: Heard): void {
    this.#waiting.delete(id);
    waiting.resolve(heard);
    this.#wait();
  }

  /** A line that is no answer. One that names its request is what the request got: nothing better will come. */
  #misread(wrong: string, octets: Uint8Array, id: number | undefined): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id !== undefined && waiting !== undefined) {
      this.#note("shape", `${wrong}: ${shownLine(octets)}`);
      return this.#settle(id, waiting, { unanswered: `${wrong}: ${shownLine(octets)}` });
    }
    this.#note("stray", `${octets.length === 0 ? "an empty line" : wrong}: ${shownLine(octets)}`);
    this.#stray += 1;
    if (this.#stray >= CODEC_LIMITS.strayLines) this.flood(`${this.#stray} lines that are no answers`);
  }

  #unasked(id: number, octets: Uint8Array): void {
    if (this.#answered.has(id)) {
      this.#note("twice", `the request ${id} was answered again: ${shownLine(octets)}`);
      this.#answered.get(id)?.();
      return;
    }
    this.#note("unknown-id", `an answer to a request that was not asked: ${shownLine(octets)}`);
    this.#stray += 1;
    if (this.#stray >= CODEC_LIMITS.strayLines) this.flood(`${this.#stray} lines that are no answers`);
  }

  flood(what: string): void {
    if (this.#lost !== undefined) return;
    this.#note("flood", what);
    this.stop(`it wrote ${what}`);
  }

  #lose(why: string): void {
    const isNew = this.#lost === undefined;
    this.#lost ??= why;
    clearTimeout(this.#patience);
    for (const waiting of this.#waiting.values()) waiting.resolve({ lost: `${why}${this.#complaint()}` });
    this.#waiting.clear();
    if (isNew) this.#parts.onLost?.(`${why}${this.#complaint()}`);
  }

  /** Begins to wait for the next answer, if one is due. */
  #wait(): void {
    clearTimeout(this.#patience);
    this.#knock = undefined;
    if (this.#waiting.size === 0 || this.#lost !== undefined) return;
    this.#patience = setTimeout(() => this.#knockOnce(), this.#patienceMs / 2);
  }

  /** Asks something in between: who answers it is not stuck. */
  #knockOnce(): void {
    this.#knock = ++this.#lastId;
    this.#knocks.set(this.#knock, false);
    this.#write(`${JSON.stringify({ id: this.#knock, op: this.#parts.unknownOp, in: {} })}\n`);
    this.#patience = setTimeout(() => this.#giveUp(), this.#patienceMs / 2);
  }

  #giveUp(): void {
    const { size } = this.#waiting;
    const ops = [...new Set([...this.#waiting.values()].map(({ what }) => what))].slice(0, 3).join(", ");
    const words = `no answer within ${this.#patienceMs} ms`;
    if (this.#knock === undefined || this.#knocks.get(this.#knock) !== true) {
      this.#note("stuck", `${words} to any of ${size} requests (${ops})`);
      return this.stop(`${words} to this or any other request`);
    }
    this.#note("unanswered", `${words} to ${size} requests (${ops}), while a later one was answered`);
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#wait();
    for (const waiting of all) waiting.resolve({ unanswered: `${words}, while a later request was answered` });
  }
}

/** Begins to talk to a driver. */
export function session(parts: SessionParts): Session {
  return new LiveSession(parts);
}
