import type { Readable, Writable } from "node:stream";

/** How a driver ended. */
export interface DriverEnd {
  /** Absent when it was ended by a signal, or never began. */
  readonly status?: number;
  readonly signal?: string;
  /** Why it could not be started at all. */
  readonly notStarted?: string;
}

/** One running driver, seen from outside: a process, or in self-tests a function of this one. */
export interface Link {
  /** Its standard input. */
  readonly input: Writable;
  /** Its standard output. */
  readonly output: Readable;
  /** Resolves when it has ended and its output has been read. Never rejects. */
  readonly ended: Promise<DriverEnd>;
  /** What it wrote for people: the end of it, and how many octets in all. */
  complaints(): { readonly tail: string; readonly bytes: number };
  /** Ends it at once, with all that it started. */
  kill(): void;
}

/** Starts a driver. */
export type OpenLink = () => Link;

/** The end of a driver in words: `it ended with status 3`. */
export function endWords({ status, signal, notStarted }: DriverEnd): string {
  if (notStarted !== undefined) return `it could not be started: ${notStarted}`;
  if (signal !== undefined) return `it was ended by ${signal}`;
  return `it ended with status ${String(status ?? "unknown")}`;
}
