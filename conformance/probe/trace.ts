/** One message on the wire, as a transport hands it to the recorder. */
export interface TraceMessage {
  readonly direction: "sent" | "received";
  readonly transport: "http" | "websocket" | "stream";
  /** One line: `POST /v1/users`, `409 application/problem+json`, `text 214 bytes`. */
  readonly summary: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** Whoever keeps the trace; it adds the time and bounds what it keeps. */
export interface Trace {
  record(message: TraceMessage): void;
}

/** A trace that keeps its newest messages only, for tests and tools outside of a run. */
export interface MemoryTrace extends Trace {
  readonly messages: readonly TraceMessage[];
  readonly dropped: number;
}

/**
 * Keeps at most `most` messages in memory.
 *
 * @example
 * const trace = memoryTrace(100);
 */
export function memoryTrace(most = 200): MemoryTrace {
  const messages: TraceMessage[] = [];
  let dropped = 0;
  return {
    messages,
    get dropped() {
      return dropped;
    },
    record(message) {
      messages.push(message);
      if (messages.length > most) {
        messages.shift();
        dropped += 1;
      }
    },
  };
}
